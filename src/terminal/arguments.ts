import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FIRST_DATE, LAST_DATE } from '../domain/dates.ts';
import { today } from '../domain/today.ts';
import { refusedVersion } from '../work/demanded.ts';
import { productVersion } from '../work/product.ts';
import { type Flag, helpLanguage, placeholder, unreadInNorwegian, usage } from './help.ts';
import { type Io, refuse, type Spoken, Stop, spokenTo } from './io.ts';

type Value<F extends Flag> = F extends { value: string } ? (F extends { multiple: true } ? string[] : string) : boolean;

export type Flags<Known extends Record<string, Flag>> = { [Name in keyof Known]?: Value<Known[Name]> };

/** Why what was written of a flag cannot be meant: it stands there twice, is empty, or goes over several lines. */
function misused(
  tokens: readonly { kind: string; name?: string; value?: string | undefined }[],
  flags: Record<string, Flag>,
): Spoken | undefined {
  const seen = new Set<string>();
  for (const { kind, name = '', value } of tokens) {
    const flag = flags[name];
    if (kind !== 'option' || !flag) continue;
    if (seen.has(name) && !flag.multiple)
      return {
        en: `--${name} is given twice. Give it once.`,
        nb: `--${name} står to ganger. Skriv det én gang.`,
      };
    if (flag.value && !value?.trim())
      return {
        en: `--${name} is empty. Write --${name} ${flag.value}, or leave it out.`,
        nb: `--${name} er tom. Skriv --${name} ${placeholder(flag.value).nb}, eller ta det bort.`,
      };
    if (value && /[\r\n]/.test(value.trim()))
      return {
        en: `--${name} has a line break in it. Write it on one line.`,
        nb: `--${name} har et linjeskift i seg. Skriv det på én linje.`,
      };
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
  if (args.includes('--help')) throw new Stop(usage(io, command, flags, helpLanguage(io, args)), 0);
  const wrongly = (message: Spoken): never => refuse(`${spokenTo(io, message)}\n\n${usage(io, command, flags)}`);
  const read = (() => {
    try {
      return parseArgs({ args: [...args], options, strict: true, allowPositionals: positionals > 0, tokens: true });
    } catch (error) {
      const { message } = error as Error;
      return wrongly({ en: message, nb: unreadInNorwegian(message) });
    }
  })();
  const wrong = misused(read.tokens, flags);
  if (wrong) refuse(wrong);
  const beyond = read.positionals[positionals];
  if (beyond !== undefined)
    wrongly({
      en: `"${beyond}" is one argument too many.`,
      nb: `«${beyond}» er ett ord for mye. Dette kan du skrive:`,
    });
  return { flags: read.values as Flags<Known>, positionals: read.positionals };
}

/** The port of a flag `--port`; 0 is any free one. What is none ends the command with exit code 2. */
export function readPort(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  return port <= 65535
    ? port
    : refuse({
        en: `--port "${given}" is no port. Give a number from 0 to 65535.`,
        nb: `--port «${given}» er ingen port. Skriv et tall fra 0 til 65535.`,
      });
}

/**
 * The day (ISO) of a flag `--as-of`, if it is given, else of `LOYPE_AS_OF`, else today. One that is no date ends the command
 * with exit code 2.
 */
export function readDay({ env }: Io, given?: string): string {
  try {
    return today(new Date(), given ?? env['LOYPE_AS_OF'] ?? '');
  } catch (error) {
    const name = given === undefined ? 'LOYPE_AS_OF' : '--as-of';
    return refuse({
      en: (error as Error).message.replace(/^LOYPE_AS_OF/, name),
      nb: `${name} «${given ?? env['LOYPE_AS_OF']}» er ingen dato fra ${FIRST_DATE} til ${LAST_DATE}. Skriv den slik: ÅÅÅÅ-MM-DD.`,
    });
  }
}

/**
 * A folder that a flag or a variable names, by its real path: what builds the sites goes by that. One that cannot be read, or is none, ends the command with
 * exit code 2.
 */
export function readFolder(io: Io, name: string, given: string): string {
  try {
    const folder = realpathSync(resolve(io.cwd, given));
    if (!statSync(folder).isDirectory())
      refuse({
        en: `${name} "${given}" is a file. Name a folder.`,
        nb: `${name} «${given}» er en fil. Skriv en mappe.`,
      });
    accessSync(folder, constants.R_OK | constants.X_OK);
    return folder;
  } catch (error) {
    if (error instanceof Stop) throw error;
    const missing = ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
    return refuse({
      en: `${name} "${given}" ${missing ? 'does not exist' : 'cannot be read'}.`,
      nb: `${name} «${given}» ${missing ? 'finnes ikke' : 'kan ikke leses'}.`,
    });
  }
}

function contentFolder(io: Io, given: string | undefined): string {
  if (given !== undefined) return readFolder(io, '--content', given);
  const named = io.env['LOYPE_CONTENT'];
  if (named) return readFolder(io, 'LOYPE_CONTENT', named);
  if (!existsSync(join(io.cwd, 'content')))
    refuse({
      en: 'The content folder "content" does not exist.',
      nb: 'Mappen «content» finnes ikke her. Gå til mappen som «loype init» laget, eller skriv --content og hvor innholdet ligger.',
    });
  return readFolder(io, spokenTo(io, { en: 'The content folder', nb: 'Mappen' }), 'content');
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
      refuse({
        en: `${file} is no ordinary file, but a queue or a device. Take it away.`,
        nb: `${file} er ingen vanlig fil, men en kø eller en enhet. Ta den bort.`,
      });
  }
  const refused = refusedVersion(productVersion(), folder, io.cwd);
  return refused === undefined ? folder : refuse(refused);
}
