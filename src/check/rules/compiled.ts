import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collectionOf } from '../../model/collections.ts';
import { notRead } from '../findings/files.ts';
import { missingImage } from '../findings/texts.ts';
import { type Problem, TOP } from '../problem.ts';
import { readFile } from '../read-file.ts';

/** A text with empty front matter before it, in the lines where its fields stood. Astro looks for some with a reader of its own. */
function fenced(text: string): string {
  return text.replace(/^ {3}((?:\r?\n)+) {3}/, '---$1---');
}

/**
 * What keeps an MDX file from being compiled: code in its text, or fields that its kind of file does not have.
 * @param file its path in the content folder, with slashes
 * @param written what is about to be compiled
 * @param folder the content folder
 * @returns what is to be compiled in place of the file, when there are no problems
 */
export function checkCompiled(file: string, written: string, folder: string): { problems: Problem[]; text: string } {
  const kind = collectionOf(file);
  if (!kind) return { problems: [{ file, ...TOP, ...notRead() }], text: '' };
  const { problems, text } = readFile(kind, file, written);
  const images = (text?.references ?? [])
    .filter(({ kind, id }) => kind === 'image' && !existsSync(join(folder, dirname(file), id)))
    .map(({ id, line, column }) => ({ file, line, column, ...missingImage(`./${id}`, null) }));
  return { problems: [...problems, ...(text?.problems ?? []), ...images], text: fenced(text?.text ?? '') };
}
