import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { today } from '../src/domain/today.ts';
import { siteOptions } from '../src/site/options.ts';
import type { SiteOptions } from '../src/site/pages.ts';

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

/** Says what was wrong with the call, and ends the process with exit code 2. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** What to build or serve, from the environment. A base or a site that is none ends the process with exit code 2. */
export function readSiteOptions(env: NodeJS.ProcessEnv = process.env): SiteOptions {
  try {
    return siteOptions(env);
  } catch (error) {
    return refuse((error as Error).message);
  }
}

/** The port of a flag `--port`; 0 is any free one. What is none ends the process with exit code 2. */
export function readPort(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  return port <= 65535 ? port : refuse(`--port "${given}" is no port. Give a number from 0 to 65535.`);
}

/** Stands on the day of a flag `--as-of`, if it is given. One that is no date ends the process with exit code 2. */
export function setDay(given: string | undefined): void {
  if (given === undefined) return;
  try {
    if (given === '') throw new Error();
    process.env['LOYPE_AS_OF'] = today(new Date(), given);
  } catch {
    refuse(`--as-of "${given}" is no date. Write it as YYYY-MM-DD.`);
  }
}

/** A folder that a flag names. One that is not there ends the process with exit code 2. */
export function readFolder(flag: string, folder: string): string {
  return existsSync(folder) ? folder : refuse(`--${flag} "${folder}" does not exist.`);
}
