import { matchesGlob } from 'node:path';
import { COLLECTIONS } from './collections.ts';
import { explain } from './explain.ts';
import { checkMdx } from './mdx.ts';
import type { Problem } from './problem.ts';
import { readSource } from './source.ts';

/**
 * What keeps an MDX file from being compiled: code in its text, or front matter that its kind of file does not have. Astro
 * imports the file that a field `layout` names, reads the front matter with a parser that knows more than ours (`<<`), and
 * ends it at more signs (`+++`); none of these is a field that a schema knows.
 * @param file its path in the content folder, with slashes
 * @param text what is about to be compiled
 * @param folder the content folder
 */
export function checkCompiled(file: string, text: string, folder: string): Problem[] {
  const source = readSource(file, text);
  const kind = Object.values(COLLECTIONS).find(({ pattern }) => matchesGlob(file, pattern));
  if (!kind) return [{ file, line: 1, column: 1, code: 'LOYPE-FILE', message: 'Filen ligger ikke der en tekst skal.' }];
  if (source.problems.length > 0) return source.problems;
  const issues = kind.schema.safeParse(source.value).error?.issues ?? [];
  return [...issues.map((issue) => explain(source, issue)), ...checkMdx(source, folder).problems];
}
