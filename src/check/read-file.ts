import { COLLECTIONS, type CollectionName } from '../model/collections.ts';
import { LANGUAGES } from '../model/schemas/language.ts';
import { explain } from './explain.ts';
import { unknownLanguage } from './findings/files.ts';
import { type CheckedText, checkMdx } from './mdx/check.ts';
import { type Problem, TOP } from './problem.ts';
import { readSource, type SourceFile } from './source/source.ts';

/** Collections whose files' names are languages. */
const IN_LANGUAGES: ReadonlySet<CollectionName> = new Set(['words', 'pathway-texts', 'guide-texts', 'local-pages']);

/** One content file, looked at by itself. */
export interface ReadFile {
  source: SourceFile;
  /** What follows the schema; undefined when `problems` says why there is nothing. */
  data: unknown;
  /** Why the file cannot be read, or how it breaks its schema. */
  problems: Problem[];
  /** The text of an MDX file. */
  text: CheckedText | null;
}

/** The language that a file's name gives. */
export function languageName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

function wrongLanguage(name: CollectionName, file: string): Problem[] {
  const language = languageName(file);
  if (!IN_LANGUAGES.has(name) || LANGUAGES.some((known) => known === language)) return [];
  const names = LANGUAGES.map((it) => `${it}${file.slice(file.lastIndexOf('.'))}`);
  return [{ file, ...TOP, ...unknownLanguage(language, names) }];
}

/** Reads one file of a kind and checks it by its schema. Never throws for what is in the file. */
export function readFile(name: CollectionName, file: string, written: string): ReadFile {
  const source = readSource(file, written);
  const text = file.endsWith('.mdx') ? checkMdx(source) : null;
  const faults = [...source.problems, ...wrongLanguage(name, file)];
  if (faults.length > 0) return { source, data: undefined, problems: faults, text };
  const { schema } = COLLECTIONS[name];
  const { data, error } = schema.safeParse(source.value);
  return { source, data, problems: explain(source, error?.issues ?? [], schema), text };
}
