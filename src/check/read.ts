import { ShownDay } from '../domain/compared-day.ts';
import type { Days, SameDays } from '../domain/today.ts';
import { assemble, type Entries } from '../model/assemble.ts';
import { entryId } from '../model/collections.ts';
import type { Content } from '../model/content.ts';
import { type AsRead, isOfRegister } from './listed.ts';
import type { KeptLooks } from './look.ts';
import type { CheckedText } from './mdx/check.ts';
import { checkPartly } from './partly.ts';
import { isError, type Problem, sortProblems } from './problem.ts';
import { readFiles } from './read-files.ts';
import { checkReferences } from './references.ts';
import { REQUIRED } from './required.ts';
import type { Desk } from './source/files.ts';
import type { Spoken } from './spoken.ts';
import { withStandIns } from './stand-ins.ts';
import { unreadOf } from './unread.ts';

/** Either the checked content or every error that was found; never both. Warnings stop nothing. */
export type ReadContent = ({ content: Content; problems: [] } | { content: null; problems: Problem[] }) & {
  warnings: Problem[];
  /** The texts as they were judged, by their entry ids. */
  texts: ReadonlyMap<string, CheckedText>;
  /** The content as far as it could be read, for what is told of it whatever else is wrong. Nothing is made of it. */
  asRead: AsRead;
  /** In which language each file's problems are told. */
  spoken: Spoken;
  /** The days on which the same would be read and told. */
  days: SameDays;
};

/** How content is read. */
export interface Way {
  /** What alone is read of the folder, and what is written there and not saved yet. */
  desk?: Desk;
  /** Looks at files that are kept from run to run. What is found is the same with them and without, later or sooner. */
  looks?: KeptLooks;
  /** Whether all is looked for that stops nothing: else some warnings are not found, and the errors are the same. */
  advice?: boolean;
}

/**
 * Reads a content folder in one pass and gathers every problem: files that cannot be read, what breaks a schema, what
 * texts say, and what does not fit together. While a file cannot be read, what rests on it is left out, and nothing else.
 * @param folder an absolute path
 * @param days the days by which it is judged
 * @param national the national content over which the folder is a layer; null for a folder that holds everything
 * @throws Error when the folder does not exist
 */
export function readContent(
  folder: string,
  { asOf, latest }: Days,
  national: string | null = null,
  { desk, looks, advice = true }: Way = {},
): ReadContent {
  const {
    entries,
    sources,
    texts,
    images,
    documents,
    problems,
    spoken,
    unread: files,
    days,
    own,
  } = readFiles(folder, latest, national, desk, looks);
  const unread = unreadOf(files);
  const there = new Set(Object.values(entries).flatMap((it) => it.map(({ id }) => id)));
  const missing = new Set(REQUIRED.map(entryId).filter((it) => !there.has(it)));
  const day = new ShownDay(asOf);
  const content = assemble(withStandIns(entries as Entries), day);
  const together = checkReferences({
    content,
    sources,
    texts,
    images,
    documents,
    today: day,
    unread,
    missing,
    advice,
  });
  const beside = checkPartly(entries as Entries, { sources, unread, today: day });
  const found = sortProblems([...problems, ...together, ...beside]).map(
    (it): Problem => ({ ...it, spoken: spoken.of(it) }),
  );
  const errors = found.filter(isError);
  // Of a layer, what somebody else has to do is not told, nor what would be mended in a file that is not to be there.
  const refused = new Set(found.filter(({ code }) => code === 'LOYPE-NATIONAL').map(({ file }) => file));
  const isOwn = ({ file }: Problem) => own === null || (own.has(file) && !refused.has(file));
  const warnings = found.filter((problem) => !isError(problem) && isOwn(problem));
  const registerIsRight = !errors.some(({ file }) => isOfRegister(file));
  const asRead = { content, unread, missing, registerIsRight };
  const told = { warnings, texts, asRead, spoken, days: { asOf: day.span, latest: days } };
  return errors.length > 0 || missing.size > 0
    ? { content: null, problems: errors, ...told }
    : { content, problems: [], ...told };
}
