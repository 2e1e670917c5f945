import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** How far a folder is looked through: further than any content goes, and not for ever. */
export interface Reach {
  /** Folders within each other. */
  depth: number;
  /** Files and folders in all. */
  entries: number;
}

/** A country of organisations, each with all its pages in all languages, has some tens of thousands of files. */
export const REACH: Reach = { depth: 20, entries: 200_000 };

/** What is done with what lies below a folder. Paths are from that folder, with `/`. */
export interface Visitor {
  /** What is neither file nor folder is given too. Whether a folder is looked into: it is, unless the answer is false. */
  visit(file: string, entry: Dirent): boolean;
  /** A folder that cannot be read, with the system's name of the error. */
  unreadable(folder: string, code: string): void;
  /** A folder that is not looked into because there is no end of folders in it, or after so many files. */
  tooMuch(folder: string, what: keyof Reach): void;
}

/**
 * Goes through all that lies below a folder. Links are never followed, which Node's own recursion does: two that lead upwards
 * give it no end. After too many entries nothing more is visited.
 */
export function walk(folder: string, { visit, unreadable, tooMuch }: Visitor, reach: Reach = REACH): void {
  let seen = 0;
  const entriesOf = (inner: string): Dirent[] => {
    try {
      return readdirSync(join(folder, inner), { withFileTypes: true });
    } catch (error) {
      unreadable(inner, (error as NodeJS.ErrnoException).code ?? '');
      return [];
    }
  };
  const into = (inner: string, depth: number): boolean => {
    if (depth > reach.depth) {
      tooMuch(inner, 'depth');
      return true;
    }
    for (const entry of entriesOf(inner)) {
      if (++seen > reach.entries) {
        tooMuch(inner, 'entries');
        return false;
      }
      const file = inner ? `${inner}/${entry.name}` : entry.name;
      if (visit(file, entry) && entry.isDirectory() && !into(file, depth + 1)) return false;
    }
    return true;
  };
  into('', 0);
}
