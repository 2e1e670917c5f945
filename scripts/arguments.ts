import { parseArgs } from 'node:util';

/** A flag of a command: its value's name in the help (none for a switch), what it does, and whether it may be repeated. */
export interface Flag {
  value?: string;
  about: string;
  multiple?: boolean;
}

type Value<F extends Flag> = F extends { value: string } ? (F extends { multiple: true } ? string[] : string) : boolean;

export type Flags<Known extends Record<string, Flag>> = { [Name in keyof Known]?: Value<Known[Name]> };

function usage(command: string, flags: Record<string, Flag>): string {
  const rows = Object.entries(flags).map(([name, flag]) => `  --${name} ${flag.value ?? ''}`.padEnd(28) + flag.about);
  return `Usage: npm run ${command} [flags]\n${rows.join('\n')}`;
}

/**
 * Reads a command's flags and what stands beside them. An unknown flag or a missing value is told with the usage, and the
 * process ends with exit code 2.
 * @param command how it is called, with its arguments: `deadlines -- PATHWAY`
 */
export function readArguments<const Known extends Record<string, Flag>>(
  command: string,
  flags: Known,
  positionals = 0,
) {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      name,
      { type: flag.value ? ('string' as const) : ('boolean' as const), multiple: flag.multiple ?? false },
    ]),
  );
  try {
    const read = parseArgs({ options, strict: true, allowPositionals: positionals > 0 });
    if (read.positionals.length > positionals)
      throw new Error(`"${read.positionals[positionals]}" is one argument too many.`);
    return { flags: read.values as Flags<Known>, positionals: read.positionals };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage(command, flags)}`);
    process.exit(2);
  }
}
