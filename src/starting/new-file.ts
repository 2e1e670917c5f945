import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** Something that a new organisation or page cannot be made from, as a sentence for the editor (Norwegian). */
export class StartError extends Error {}

/** A file that is to be made: its whole path, and its text. */
export interface NewFile {
  path: string;
  text: string;
}

/** A path as the editor knows it: from the folder `cwd` that the command was run in, or whole when it lies outside. */
export function shownPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short.startsWith('..') ? path : short;
}

/**
 * Makes files, with the folders that they lie in. What exists is never overwritten.
 * @param cwd the folder from which a file that exists is named
 * @throws StartError when one of them exists; then none is made
 */
export function makeFiles(files: readonly NewFile[], cwd: string): void {
  const there = files.find(({ path }) => existsSync(path));
  if (there) throw new StartError(`${shownPath(there.path, cwd)} finnes allerede. Ingenting er endret.`);
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    // Refused by the file system too, should somebody have made the file in the meantime.
    writeFileSync(path, text, { flag: 'wx' });
  }
}
