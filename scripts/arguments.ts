import { accessSync, constants, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { today } from '../src/domain/today.ts';
import { contentFolder } from '../src/site/folder.ts';
import { siteOptions } from '../src/site/options.ts';
import type { SiteOptions } from '../src/site/page.ts';

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
 * Ends the process in peace when nobody reads on what it prints, as in `check | head`. The exit code is what it would have
 * been.
 */
function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
}

/** Why what was written of a flag cannot be meant: it stands there twice, or nothing is written after it. */
function misused(
  tokens: readonly { kind: string; name?: string; value?: string | undefined }[],
  flags: Record<string, Flag>,
) {
  const seen = new Set<string>();
  for (const { kind, name = '', value } of tokens) {
    const flag = flags[name];
    if (kind !== 'option' || !flag) continue;
    if (seen.has(name) && !flag.multiple) return `--${name} is given twice. Give it once.`;
    if (flag.value && !value?.trim()) return `--${name} is empty. Write --${name} ${flag.value}, or leave it out.`;
    seen.add(name);
  }
  return undefined;
}

/**
 * Reads a command's flags and what stands beside them. An unknown flag or a missing value is told with the usage, one that is
 * given twice or is empty in a sentence, and the process ends with exit code 2. What the command prints may be cut off by
 * who reads it.
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
  endWithReader();
  try {
    const read = parseArgs({ options, strict: true, allowPositionals: positionals > 0, tokens: true });
    const wrong = misused(read.tokens, flags);
    if (wrong) refuse(wrong);
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

/**
 * Stands on the day of a flag `--as-of`, if it is given, else on that of `LOYPE_AS_OF`. One that is no date ends the process
 * with exit code 2.
 */
export function setDay(given?: string): void {
  try {
    today(new Date(), given);
    if (given !== undefined) process.env['LOYPE_AS_OF'] = given;
  } catch (error) {
    refuse((error as Error).message.replace(/^LOYPE_AS_OF/, given === undefined ? '$&' : '--as-of'));
  }
}

/** A folder that a flag or a variable names. One that cannot be read, or is none, ends the process with exit code 2. */
export function readFolder(name: string, folder: string): string {
  try {
    if (!statSync(folder).isDirectory()) refuse(`${name} "${folder}" is a file. Name a folder.`);
    accessSync(folder, constants.R_OK | constants.X_OK);
    return folder;
  } catch (error) {
    const missing = ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
    return refuse(`${name} "${folder}" ${missing ? 'does not exist' : 'cannot be read'}.`);
  }
}

/**
 * The content folder (absolute) of a flag `--content`, else of `LOYPE_CONTENT`, else the project's. It becomes that of all
 * that is done in this process. One that is no folder ends the process with exit code 2.
 */
export function readContentFolder(given: string | undefined): string {
  if (given !== undefined) process.env['LOYPE_CONTENT'] = given;
  const named = process.env['LOYPE_CONTENT'];
  if (named) readFolder(given === undefined ? 'LOYPE_CONTENT' : '--content', named);
  else readFolder('The content folder', 'content');
  return contentFolder();
}
