import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileStates, foreignIn } from './foreign.ts';

/** What a mark says for those who find it, and what the command has made beside it. */
interface Mark {
  about: string;
  files: Record<string, string>;
}

/** Marks a folder as one that a command has made and may make anew, with the list of what it has put there. */
export function markMade(folder: string, name: string, about: string): void {
  writeFileSync(join(folder, name), `${JSON.stringify({ about, files: fileStates(folder) } satisfies Mark)}\n`);
}

/** What somebody has put into a folder that a command has made, or has changed there; nothing where it says no more. */
export function foreignToMark(folder: string, name: string): string[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  const made = ((): Mark | null => {
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as Mark;
    } catch {
      // Of an older version.
      return null;
    }
  })();
  return made ? foreignIn(folder, made.files).filter((it) => it !== name) : [];
}
