import { parseArgs } from 'node:util';

/** A flag of a command: its value's name in the help, and what it does. */
export interface Flag {
  value: string;
  about: string;
}

/** Writes how a command is used. */
function usage(command: string, flags: Record<string, Flag>): string {
  const rows = Object.entries(flags).map(([name, flag]) => `  --${name} ${flag.value}`.padEnd(22) + flag.about);
  return `Usage: npm run ${command} -- [flags]\n${rows.join('\n')}`;
}

/** Reads a command's flags. An unknown flag or a missing value is told with the usage, and the process ends with exit code 2. */
export function readFlags<Name extends string>(
  command: string,
  flags: Record<Name, Flag>,
): Partial<Record<Name, string>> {
  const options = Object.fromEntries(Object.keys(flags).map((name) => [name, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ options, strict: true });
    return values as Partial<Record<Name, string>>;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage(command, flags)}`);
    process.exit(2);
  }
}
