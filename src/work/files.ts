import { copyFileSync, type Dirent, linkSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a link leads to a folder. */
function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * All that lies below a folder and is no folder, by its path from it with `/`. Links to folders are followed, and are in the list
 * too. Node's own recursion asks the disk of every file whether it is a folder, which its name has told.
 */
export function entriesIn(folder: string): [file: string, entry: Dirent][] {
  const found: [string, Dirent][] = [];
  const look = (before: string) => {
    const inner = join(folder, before);
    for (const entry of readdirSync(inner, { withFileTypes: true })) {
      const file = before + entry.name;
      if (!entry.isDirectory()) found.push([file, entry]);
      if (entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(join(folder, file)))) look(`${file}/`);
    }
  };
  look('');
  return found;
}

/** The files below a folder, by their paths from it with `/`, in order. What is neither file nor folder is left out. */
export const filesIn = (folder: string): string[] =>
  entriesIn(folder)
    .flatMap(([file, entry]) => (entry.isFile() ? [file] : []))
    .sort();

/** Those of them that are read. Programs keep for themselves what begins with a full stop. */
export const readFilesIn = (folder: string): string[] => filesIn(folder).filter((file) => !/(^|\/)\./.test(file));

/** A second name for a file, or a copy where the disk knows no second names. */
export function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(from, to);
  }
}
