import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { LANGUAGES } from '../schemas/language.ts';
import { assemble, type Entries } from './assemble.ts';
import { COLLECTIONS, type CollectionName, entryId } from './collections.ts';
import { explain } from './explain.ts';
import type { Content } from './model.ts';
import { isError, type Problem, sortProblems } from './problem.ts';
import { checkReferences } from './references.ts';
import { readSource, type SourceFile } from './source.ts';

/** Either the checked content or every error that was found; never both. Warnings stop nothing. */
export type ReadContent = ({ content: Content; problems: [] } | { content: null; problems: Problem[] }) & {
  warnings: Problem[];
};

/** Collections whose files' names are languages. */
const TEXT_COLLECTIONS: ReadonlySet<CollectionName> = new Set(['words', 'pathway-texts', 'guide-texts', 'local-pages']);

/** Files without which there is no site. */
const REQUIRED = [
  'portal.yaml',
  'sources.yaml',
  'helplines.yaml',
  'statutory.yaml',
  'overview.yaml',
  ...LANGUAGES.map((it) => `ui/${it}.yaml`),
];

function unknownLanguage(name: CollectionName, file: string): Problem[] {
  const language = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  if (!TEXT_COLLECTIONS.has(name) || LANGUAGES.some((known) => known === language)) return [];
  const message = `Språket «${language}» er ukjent. Filen må hete ${LANGUAGES.map((it) => `${it}${file.slice(file.lastIndexOf('.'))}`).join(', ')}.`;
  return [{ file, line: 1, column: 1, code: 'LOYPE-FIELD-TYPE', message }];
}

/**
 * Reads a content folder in one pass and gathers every problem: what cannot be parsed, what breaks a schema, and
 * references between files that lead nowhere.
 * @param folder an absolute path
 * @throws Error when the folder does not exist
 */
export function readContent(folder: string): ReadContent {
  if (!existsSync(folder)) throw new Error(`The content folder ${folder} does not exist.`);
  const problems: Problem[] = [];
  const sources = new Map<string, SourceFile>();
  const entries = {} as Record<CollectionName, { id: string; data: unknown }[]>;
  for (const [name, { pattern, schema }] of Object.entries(COLLECTIONS) as [
    CollectionName,
    (typeof COLLECTIONS)[CollectionName],
  ][]) {
    const files = globSync(pattern, { cwd: folder })
      .map((file) => file.split(sep).join('/'))
      .sort();
    entries[name] = files.flatMap((file) => {
      const source = readSource(file, readFileSync(join(folder, file), 'utf8'));
      sources.set(entryId(file), source);
      const wrongLanguage = unknownLanguage(name, file);
      problems.push(...source.problems, ...wrongLanguage);
      if (source.problems.length > 0 || wrongLanguage.length > 0) return [];
      const result = schema.safeParse(source.value);
      if (result.success) return [{ id: entryId(file), data: result.data }];
      problems.push(...result.error.issues.map((issue) => explain(source, issue)));
      return [];
    });
  }
  for (const file of globSync('**/*.{yaml,yml,md,mdx,json}', { cwd: folder }).map((it) => it.split(sep).join('/'))) {
    if (sources.has(entryId(file)) && sources.get(entryId(file))?.file === file) continue;
    const message =
      'Filen blir ikke lest. Se etter feil i navnet, endelsen (.yaml eller .mdx) eller mappen den ligger i.';
    problems.push({ file, line: 1, column: 1, code: 'LOYPE-FILE', message });
  }
  for (const file of REQUIRED.filter((file) => !sources.has(entryId(file)))) {
    problems.push({ file, line: 1, column: 1, code: 'LOYPE-FIELD-MISSING', message: 'Filen mangler.' });
  }
  // References are checked only in content whose every file could be read: otherwise one mistake would be told twice.
  if (problems.length > 0) return { content: null, problems: sortProblems(problems), warnings: [] };
  const content = assemble(entries as Entries);
  const found = sortProblems(checkReferences(content, sources, folder));
  const [errors, warnings] = [found.filter(isError), found.filter((problem) => !isError(problem))];
  return errors.length > 0 ? { content: null, problems: errors, warnings } : { content, problems: [], warnings };
}
