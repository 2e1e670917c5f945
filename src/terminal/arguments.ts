import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../domain/today.ts';
import { siteOptions } from '../site/options.ts';
import type { SiteOptions } from '../site/page.ts';
import { refusedVersion } from '../work/demanded.ts';
import { productVersion } from '../work/product.ts';
import { asCalled, type Env, type Io, refuse, Stop } from './io.ts';

/** A flag of a command: its value's name in the help (none for a switch), what it does, and whether it may be repeated. */
export interface Flag {
  value?: string;
  about: string;
  multiple?: boolean;
}

type Value<F extends Flag> = F extends { value: string } ? (F extends { multiple: true } ? string[] : string) : boolean;

export type Flags<Known extends Record<string, Flag>> = { [Name in keyof Known]?: Value<Known[Name]> };

function usage(io: Io, command: string, flags: Record<string, Flag>): string {
  const [name = '', ...words] = command.split(' ');
  const rows = Object.entries(flags).map(([name, flag]) => `  --${name} ${flag.value ?? ''}`.padEnd(28) + flag.about);
  return `Usage: ${asCalled(io, name, [...words, '[flags]'].join(' '))}\n${rows.join('\n')}`;
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
 * given twice or is empty in a sentence, and the command ends with exit code 2.
 * @param command how it is called, with its arguments: `deadlines PATHWAY`
 */
export function readArguments<const Known extends Record<string, Flag>>(
  io: Io,
  args: readonly string[],
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
  if (args.includes('--help')) throw new Stop(usage(io, command, flags), 0);
  const wrongly = (message: string): never => refuse(`${message}\n\n${usage(io, command, flags)}`);
  const read = (() => {
    try {
      return parseArgs({ args: [...args], options, strict: true, allowPositionals: positionals > 0, tokens: true });
    } catch (error) {
      return wrongly((error as Error).message);
    }
  })();
  const wrong = misused(read.tokens, flags);
  if (wrong) refuse(wrong);
  if (read.positionals.length > positionals) wrongly(`"${read.positionals[positionals]}" is one argument too many.`);
  return { flags: read.values as Flags<Known>, positionals: read.positionals };
}

/** How what says where a site lies was given: by its flag, or by a variable. */
interface Named {
  url: string;
  site: string;
  base: string;
  'frame-ancestors': string;
}

const VARIABLES: Named = {
  url: 'LOYPE_URL',
  site: 'LOYPE_SITE',
  base: 'LOYPE_BASE',
  'frame-ancestors': 'LOYPE_FRAME_ANCESTORS',
};

/** What was given, and what to give in its place: `--url https://…`, `LOYPE_URL=https://…`. */
const given = (name: string, value: string) => `${name}${name.startsWith('--') ? ' ' : '='}${value}`;

/** A whole address as what `--site` and `--base` say of it. */
function splitUrl(written: string, { LOYPE_SITE: site, LOYPE_BASE: base }: Env, named: Named): Env {
  if (site || base) refuse(`${named.url} says where the site lies. Leave out ${named.site} and ${named.base}.`);
  const url = URL.parse(written);
  // `URL` takes away line breaks: two lines would be one address.
  if (
    !url ||
    /[\s\p{Cc}]/u.test(written) ||
    !/^https?:$/.test(url.protocol) ||
    url.username ||
    url.password ||
    url.search ||
    url.hash
  )
    return refuse(
      `${named.url} "${written}" is no address of a site. Write it whole: ${given(named.url, 'https://www.example.no/pasientforlop/')}`,
    );
  return { LOYPE_SITE: url.origin, LOYPE_BASE: url.pathname };
}

/**
 * What to build or serve, from the environment. `LOYPE_URL` stands for site and base. What is none ends the command with
 * exit code 2.
 * @param by how each was given, where that is not by its variable
 */
export function readSiteOptions(env: Env, by: Partial<Named> = {}): SiteOptions {
  const named = { ...VARIABLES, ...by };
  const url = env['LOYPE_URL'];
  try {
    return siteOptions(url ? { ...env, ...splitUrl(url, env, named) } : env);
  } catch (error) {
    if (error instanceof Stop) throw error;
    // It names flags. Of a whole address it names a part.
    const nameOf = (flag: string) => named[flag as keyof Named];
    const message = (error as Error).message
      .replace(/^--([\w-]+)/, (_, flag) => (url && flag !== 'frame-ancestors' ? `In ${named.url},` : nameOf(flag)))
      .replace(/ --(site|base) (\S+)/g, (_, flag, value) => ` ${given(nameOf(flag), value)}`);
    return refuse(message);
  }
}

/** The flags of a site that mean the same to every command that has them. */
export const SITE_FLAGS = {
  site: { value: 'URL', about: 'the address of the host, such as https://www.example.no' },
  'frame-ancestors': { value: 'SITES', about: 'the websites that may frame a block (default: * is all of them)' },
} as const;

type SiteFlags = { [Name in 'site' | 'base' | 'url' | 'only' | 'frame-ancestors']?: string };

/** What to build or serve, from flags, else from the environment: an address in a flag stands for all that it says of it. */
export function readSiteFlags({ env }: Io, { site, base, url, only, ...more }: SiteFlags): SiteOptions {
  const ancestors = more['frame-ancestors'];
  const whole = url ?? (site || base ? undefined : env['LOYPE_URL']);
  return readSiteOptions(
    {
      LOYPE_BASE: base ?? env['LOYPE_BASE'],
      LOYPE_SITE: site ?? env['LOYPE_SITE'],
      LOYPE_URL: whole,
      LOYPE_ONLY: only ?? env['LOYPE_ONLY'],
      LOYPE_FRAME_ANCESTORS: ancestors ?? env['LOYPE_FRAME_ANCESTORS'],
    },
    {
      url: url === undefined ? VARIABLES.url : '--url',
      site: site === undefined && env['LOYPE_SITE'] ? VARIABLES.site : '--site',
      base: base === undefined && env['LOYPE_BASE'] ? VARIABLES.base : '--base',
      'frame-ancestors': ancestors === undefined ? VARIABLES['frame-ancestors'] : '--frame-ancestors',
    },
  );
}

/** The port of a flag `--port`; 0 is any free one. What is none ends the command with exit code 2. */
export function readPort(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  return port <= 65535 ? port : refuse(`--port "${given}" is no port. Give a number from 0 to 65535.`);
}

/**
 * The day (ISO) of a flag `--as-of`, if it is given, else of `LOYPE_AS_OF`, else today. One that is no date ends the command
 * with exit code 2.
 */
export function readDay({ env }: Io, given?: string): string {
  try {
    return today(new Date(), given ?? env['LOYPE_AS_OF'] ?? '');
  } catch (error) {
    return refuse((error as Error).message.replace(/^LOYPE_AS_OF/, given === undefined ? '$&' : '--as-of'));
  }
}

/**
 * A folder that a flag or a variable names, by its real path: what builds the sites goes by that. One that cannot be read, or is none, ends the command with
 * exit code 2.
 */
export function readFolder({ cwd }: Io, name: string, given: string): string {
  try {
    const folder = realpathSync(resolve(cwd, given));
    if (!statSync(folder).isDirectory()) refuse(`${name} "${given}" is a file. Name a folder.`);
    accessSync(folder, constants.R_OK | constants.X_OK);
    return folder;
  } catch (error) {
    if (error instanceof Stop) throw error;
    const missing = ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
    return refuse(`${name} "${given}" ${missing ? 'does not exist' : 'cannot be read'}.`);
  }
}

function contentFolder(io: Io, given: string | undefined): string {
  if (given !== undefined) return readFolder(io, '--content', given);
  const named = io.env['LOYPE_CONTENT'];
  return named ? readFolder(io, 'LOYPE_CONTENT', named) : readFolder(io, 'The content folder', 'content');
}

/**
 * The content folder (absolute) of a flag `--content`, else of `LOYPE_CONTENT`, else `content` where the command stands. One
 * that is no folder, or asks for a newer version, ends the command with exit code 2.
 */
export function readContentFolder(io: Io, given: string | undefined): string {
  const folder = contentFolder(io, given);
  // They are read before anything is checked, and what is no file would give no answer.
  for (const file of [join(folder, 'portal.yaml'), join(io.cwd, 'package.json')]) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found && !found.isFile() && !found.isDirectory())
      refuse(`${file} is no ordinary file, but a queue or a device. Take it away.`);
  }
  const refused = refusedVersion(productVersion(), folder, io.cwd);
  return refused === undefined ? folder : refuse(refused);
}
