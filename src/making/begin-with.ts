import { lstatSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clear } from '../work/kept.ts';

/** Whether two names are of one file: what is in it need not be compared. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [lstatSync(one), lstatSync(other)];
  return a.ino === b.ino && a.dev === b.dev;
}

/** Leaves of what lies below a folder what is wanted there. */
function leaveWanted(folder: string, wanted: ReadonlyMap<string, string>): Set<string> {
  const left = new Set<string>();
  /** Whether anything is left below. */
  const look = (before: string): boolean => {
    let any = false;
    for (const entry of readdirSync(join(folder, before), { withFileTypes: true })) {
      const file = before + entry.name;
      const path = join(folder, file);
      if (entry.isDirectory()) {
        const some = look(`${file}/`);
        if (!some) rmdirSync(path);
        any ||= some;
        continue;
      }
      const source = wanted.get(file);
      if (source !== undefined && entry.isFile() && isSameFile(path, source)) {
        left.add(file);
        any = true;
      } else rmSync(path);
    }
    return any;
  };
  look('');
  return left;
}

/**
 * Begins a site with an earlier one that is published no more. What of it is the very file that is wanted there, by a second name,
 * stays, and all else is taken away: most of a site is as it was, and takes longest to lay anew and to take away.
 * @param earlier the folder of that site, which is gone then; there need be none
 * @param folder that of the new one, in the place of whatever is there
 * @param wanted files by their paths from it, and where each lies
 * @returns those of them that are in place
 */
export function beginWith(earlier: string, folder: string, wanted: ReadonlyMap<string, string>): ReadonlySet<string> {
  clear(folder);
  try {
    if (!lstatSync(earlier, { throwIfNoEntry: false })?.isDirectory()) throw new Error('There is no earlier site.');
    renameSync(earlier, folder);
    return leaveWanted(folder, wanted);
  } catch {
    for (const it of [earlier, folder]) clear(it);
    return new Set();
  }
}
