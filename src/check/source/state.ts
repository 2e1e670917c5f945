import { createHash } from 'node:crypto';
import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from './walk.ts';

/**
 * A digest of which files a folder holds and when each was last written, by which it is seen whether anything has changed.
 * Files that programs keep for themselves, with names that begin with a full stop, do not count.
 */
export function stateOf(folder: string): string {
  const paths: string[] = [];
  const visit = (file: string) => {
    const counts = !/(^|[\\/])\./.test(file);
    if (counts) paths.push(file);
    return counts;
  };
  // What cannot be read, or has no end, is told by whoever reads the files.
  const ignored = () => {};
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    walk(folder, { visit, unreadable: ignored, tooMuch: ignored });
  const digest = createHash('sha256');
  for (const path of paths.sort()) {
    // A file may have gone since.
    const facts = lstatSync(join(folder, path), { throwIfNoEntry: false });
    digest.update(`${path}\0${facts?.size}\0${facts?.mtimeMs}\0${facts?.ino}\n`);
  }
  return digest.digest('hex');
}
