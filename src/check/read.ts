import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Days } from '../domain/today.ts';
import { assemble, type Entries } from '../model/assemble.ts';
import { entryId } from '../model/collections.ts';
import type { Content } from '../model/content.ts';
import type { Code } from './codes.ts';
import type { CheckedText } from './mdx/check.ts';
import { isError, type Problem, sortProblems } from './problem.ts';
import { REQUIRED, readFiles } from './read-files.ts';
import { checkReferences } from './references.ts';

/** Either the checked content or every error that was found; never both. Warnings stop nothing. */
export type ReadContent = ({ content: Content; problems: [] } | { content: null; problems: Problem[] }) & {
  warnings: Problem[];
  /** The texts as they were judged, by their entry ids. */
  texts: ReadonlyMap<string, CheckedText>;
};

/** What may only follow from a file that could not be read; it is told when all files can be. */
const CONSEQUENCES: ReadonlySet<Code> = new Set([
  'LOYPE-FIELD-MISSING',
  'LOYPE-LINK-TARGET',
  'LOYPE-REFERENCE',
  'LOYPE-TRANSLATION-MISSING',
]);

/**
 * Reads a content folder in one pass and gathers every problem: files that cannot be read, what breaks a schema, what
 * texts say, and what does not fit together. While a file cannot be read, what may only follow from that is left out.
 * @param folder an absolute path
 * @param days the days by which it is judged
 * @param national the national content over which the folder is a layer; null for a folder that holds everything
 * @throws Error when the folder does not exist
 */
export function readContent(folder: string, { asOf, latest }: Days, national: string | null = null): ReadContent {
  const { entries, sources, texts, images, problems, whole } = readFiles(folder, latest, national);
  const complete = REQUIRED.every((file) =>
    Object.values(entries)
      .flat()
      .some(({ id }) => id === entryId(file)),
  );
  const content = complete ? assemble(entries as Entries, asOf) : null;
  const together = content ? checkReferences(content, sources, texts, images, asOf) : [];
  const found = sortProblems([...problems, ...together.filter(({ code }) => whole || !CONSEQUENCES.has(code))]);
  const errors = found.filter(isError);
  // Of a layer, what somebody else has to do is not told.
  const refused = new Set(found.filter(({ code }) => code === 'LOYPE-NATIONAL').map(({ file }) => file));
  const isOwn = ({ file }: Problem) => national === null || (existsSync(join(folder, file)) && !refused.has(file));
  const warnings = found.filter((problem) => !isError(problem) && isOwn(problem));
  return errors.length > 0 || !content
    ? { content: null, problems: errors, warnings, texts }
    : { content, problems: [], warnings, texts };
}
