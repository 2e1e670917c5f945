import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The first on the way from a folder to a file that is there and no folder, by its path from it: a link leads out of the folder,
 * and is not followed. Null where the way is clear, or ends before that.
 * @param file a path with `/`
 */
export function linkOnTheWay(folder: string, file: string): string | null {
  const names = file.split('/').slice(0, -1);
  for (const nth of names.keys()) {
    const path = names.slice(0, nth + 1).join('/');
    const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
    if (!found) return null;
    if (!found.isDirectory()) return path;
  }
  return null;
}
