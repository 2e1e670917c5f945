import { today } from '../domain/today.ts';
import { assemble, type Entries } from '../model/assemble.ts';
import { entryId } from '../model/collections.ts';
import type { Content } from '../model/content.ts';
import type { Code } from './codes.ts';
import { isError, type Problem, sortProblems } from './problem.ts';
import { REQUIRED, readFiles } from './read-files.ts';
import { checkReferences } from './references.ts';

/** Either the checked content or every error that was found; never both. Warnings stop nothing. */
export type ReadContent = ({ content: Content; problems: [] } | { content: null; problems: Problem[] }) & {
  warnings: Problem[];
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
 * @param asOf the day (ISO) that ages count to
 * @throws Error when the folder does not exist
 */
export function readContent(folder: string, asOf = today()): ReadContent {
  // A day is yet to come when it has come neither on the day that is asked for nor really.
  const latest = [asOf, today(new Date(), '')].sort()[1] ?? asOf;
  const { entries, sources, texts, images, problems, whole } = readFiles(folder, latest);
  const complete = REQUIRED.every((file) =>
    Object.values(entries)
      .flat()
      .some(({ id }) => id === entryId(file)),
  );
  const content = complete ? assemble(entries as Entries, asOf) : null;
  const together = content ? checkReferences(content, sources, texts, images, asOf) : [];
  const found = sortProblems([...problems, ...together.filter(({ code }) => whole || !CONSEQUENCES.has(code))]);
  const [errors, warnings] = [found.filter(isError), found.filter((problem) => !isError(problem))];
  return errors.length > 0 || !content
    ? { content: null, problems: errors, warnings }
    : { content, problems: [], warnings };
}
