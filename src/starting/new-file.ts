import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** Something that a new organisation or page cannot be made from, as a sentence for the editor (Norwegian). */
export class StartError extends Error {}

/** A file that is to be made: its whole path, and what it holds. */
export interface NewFile<Held extends string | Uint8Array = string> {
  path: string;
  text: Held;
}

/** A path as the editor knows it: from the folder `cwd` that the command was run in, or whole when it lies outside. */
export function shownPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short.startsWith('..') ? path : short;
}

/** What lies in a folder that nobody has filled: git's own, and what systems leave where somebody has looked. */
const NO_CONTENT: readonly string[] = ['.git', '.DS_Store', '.localized', 'Thumbs.db', 'desktop.ini'];

/** Whether a folder may be filled: it is not there, or empty, or holds no content. */
export function isFree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return statSync(folder).isDirectory() && readdirSync(folder).every((it) => NO_CONTENT.includes(it));
}

/** What stands in the way of writing, by the name that the system has for it. */
const IN_THE_WAY: Readonly<Record<string, string>> = {
  EACCES: 'du har ikke lov til å skrive der',
  EPERM: 'du har ikke lov til å skrive der',
  EROFS: 'stedet kan bare leses',
  ENOTDIR: 'stedet ligger under en fil',
  EEXIST: 'det er en fil der allerede',
  ENOSPC: 'disken er full',
  ENAMETOOLONG: 'navnet er for langt',
  ENOENT: 'stedet tar ikke imot mapper',
};

/**
 * Makes a folder with those around it, one by one: Node's own way asks for ever where a folder that there is takes none, as /proc.
 * @param made where those that are made are noted
 */
function makeFolder(folder: string, made: string[]): void {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at); at = dirname(at)) missing.unshift(at);
  for (const it of missing) {
    mkdirSync(it);
    made.push(it);
  }
}

/**
 * Makes files, with the folders that they lie in. What exists is never overwritten, and when one cannot be made, none is.
 * @param cwd the folder from which a file that exists is named
 * @throws StartError when one of them exists or cannot be written
 */
export function makeFiles(files: readonly NewFile<string | Uint8Array>[], cwd: string): void {
  const there = files.find(({ path }) => existsSync(path));
  if (there) throw new StartError(`${shownPath(there.path, cwd)} finnes allerede. Ingenting er endret.`);
  const made: string[] = [];
  for (const { path, text } of files) {
    try {
      makeFolder(dirname(path), made);
      // Refused by the file system too, should somebody have made the file in the meantime.
      writeFileSync(path, text, { flag: 'wx' });
      made.push(path);
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      for (const it of made) rmSync(it, { recursive: true, force: true });
      const why = IN_THE_WAY[code] ?? message;
      throw new StartError(`${shownPath(path, cwd)} kan ikke skrives: ${why}. Ingenting er laget.`);
    }
  }
}
