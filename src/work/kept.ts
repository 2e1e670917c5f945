import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * What builds remember for later ones. Whatever lies there may be cut, changed, taken away or something else altogether: then it is
 * made again, and no build ends for it.
 */

const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest();

/** How long the digest is before what is remembered. */
const DIGEST = 32;

/** Sees to it that there is a folder, in the place of whatever else there is. */
export function ownFolder(path: string): string {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) clear(path);
  mkdirSync(path, { recursive: true });
  return path;
}

/** Takes away whatever lies in a place: of a link, the link alone. */
export const clear = (path: string): void => rmSync(path, { recursive: true, force: true });

/** What is remembered in a file; null where there is nothing, or not all of it as it was written. */
export function recall(file: string): Buffer | null {
  try {
    const written = readFileSync(file);
    const bytes = written.subarray(DIGEST);
    return written.length > DIGEST && digestOf(bytes).equals(written.subarray(0, DIGEST)) ? bytes : null;
  } catch {
    return null;
  }
}

/** Remembers something in a file. It is there whole or not at all. */
export function remember(file: string, bytes: Buffer): void {
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, Buffer.concat([digestOf(bytes), bytes]));
  if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory()) clear(file);
  renameSync(part, file);
}

/**
 * What is remembered in a file that may be deleted at any time, or else made and remembered.
 * @param file where it lies, in a folder that is there
 * @param make what makes it; null is not remembered
 */
export async function kept(file: string, make: () => Promise<Buffer | null>): Promise<Buffer | null> {
  const known = recall(file);
  if (known) return known;
  const made = await make();
  if (made) remember(file, made);
  return made;
}
