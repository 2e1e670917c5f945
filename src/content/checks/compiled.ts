import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collectionOf } from '../collections.ts';
import { notRead } from '../findings/files.ts';
import { missingImage } from '../findings/texts.ts';
import { type Problem, TOP } from '../problem.ts';
import { readFile } from '../read-file.ts';

/**
 * What keeps an MDX file from being compiled: code in its text, or front matter that its kind of file does not have. Astro
 * imports the file that a field `layout` names, reads the front matter with a parser that knows more than ours (`<<`), and
 * ends it at more signs (`+++`); none of these is a field that a schema knows.
 * @param file its path in the content folder, with slashes
 * @param written what is about to be compiled
 * @param folder the content folder
 */
export function checkCompiled(file: string, written: string, folder: string): Problem[] {
  const kind = collectionOf(file);
  if (!kind) return [{ file, ...TOP, ...notRead() }];
  const { problems, text } = readFile(kind, file, written);
  const images = (text?.references ?? [])
    .filter(({ kind, id }) => kind === 'image' && !existsSync(join(folder, dirname(file), id)))
    .map(({ id, line, column }) => ({ file, line, column, ...missingImage(`./${id}`, null) }));
  return [...problems, ...(text?.problems ?? []), ...images];
}
