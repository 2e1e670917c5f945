import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files below a folder, by their paths from it with `/`, in order. What is neither file nor folder is left out. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => relative(folder, join(it.parentPath, it.name)).split(sep).join('/'))
    .sort();

/** Those of them that are read. Programs keep for themselves what begins with a full stop. */
export const readFilesIn = (folder: string): string[] => filesIn(folder).filter((file) => !/(^|\/)\./.test(file));
