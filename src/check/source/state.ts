import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A digest of which files a folder holds and when each was last written, by which it is seen whether anything has changed.
 * Files that programs keep for themselves, with names that begin with a full stop, do not count.
 */
export function stateOf(folder: string): string {
  const digest = createHash('sha256');
  const there = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  const paths = there ? (readdirSync(folder, { recursive: true }) as string[]) : [];
  for (const path of paths.sort()) {
    if (/(^|[\\/])\./.test(path)) continue;
    // A file may have gone since.
    const facts = lstatSync(join(folder, path), { throwIfNoEntry: false });
    digest.update(`${path}\0${facts?.size}\0${facts?.mtimeMs}\0${facts?.ino}\n`);
  }
  return digest.digest('hex');
}
