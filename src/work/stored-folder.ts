import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.ts';
import { clear, ownFolder } from './kept.ts';

/** How many folders of a store are kept at least, and for how long (ms) all that were used: whoever uses one may still do. */
const KEPT = { folders: 8, ms: 60 * 60 * 1000 };

/** In the name of a folder its key, and what all its files are. */
const nameOf = (key: string, digest: string) => `${key}.${digest}`;

/** A digest of all files of a folder, with their paths from it. */
function digestOf(folder: string): string {
  const sum = createHash('sha256');
  for (const file of filesIn(folder))
    sum.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest(),
    );
  return sum.digest('hex').slice(0, 24);
}

/** Whether a folder is what its name says: it may have been cut short by a full disk, or changed by somebody. */
function isWhole(folder: string, name: string): boolean {
  try {
    return name.endsWith(`.${digestOf(folder)}`);
  } catch {
    return false;
  }
}

/** When a folder was last used (ms); null when it is gone. */
function lastUse(folder: string): number | null {
  try {
    return statSync(folder).mtimeMs;
  } catch {
    return null;
  }
}

/** Takes away what nobody has used lately, and what a process has left that was killed. */
function forget(store: string): void {
  const found = readdirSync(store).map((name) => join(store, name));
  const used = found.flatMap((path) => {
    const at = lastUse(path);
    return at === null ? [] : [{ path, at }];
  });
  const old = used.toSorted((a, b) => b.at - a.at).slice(KEPT.folders);
  for (const { path, at } of old) if (Date.now() - at > KEPT.ms) clear(path);
}

/**
 * The folder of a store that a key stands for. It is made where there is none, or none that is whole. Any number of processes
 * may ask at once, also for the same: each gets a whole one, which nobody changes.
 * @param store the folder (absolute) of all of them
 * @param key what the folder is made of, as a digest
 * @param make fills an empty folder
 */
export async function storedFolder(
  store: string,
  key: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  // It may be a link to one.
  if (!statSync(store, { throwIfNoEntry: false })?.isDirectory()) ownFolder(store);
  for (const name of readdirSync(store).filter((it) => it.startsWith(`${key}.`))) {
    const folder = join(store, name);
    if (isWhole(folder, name)) {
      const now = new Date();
      utimesSync(folder, now, now);
      return folder;
    }
    clear(folder);
  }
  const next = join(store, `next-${process.pid}`);
  clear(next);
  mkdirSync(next);
  try {
    await make(next);
    const folder = join(store, nameOf(key, digestOf(next)));
    try {
      renameSync(next, folder);
    } catch (error) {
      // Somebody else has made the same meanwhile.
      if (!existsSync(folder)) throw error;
    }
    return folder;
  } finally {
    clear(next);
    forget(store);
  }
}
