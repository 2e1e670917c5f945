import type { Entries } from '../model/assemble.ts';
import { entryId } from '../model/collections.ts';
import type { Term } from '../model/schemas/glossary.ts';
import { LANGUAGES, type Language } from '../model/schemas/language.ts';
import type { SearchVocabulary } from '../model/schemas/search.ts';
import { sameNames } from '../search/same-name.ts';
import { nationalName, nationalWord } from './findings/national-files.ts';
import { LAYER_SEARCH, withWords } from './layers.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './source/files.ts';
import type { SourceFile } from './source/source.ts';

/** What was read that words are compared with. Each file has followed its schema. */
type Read = Pick<Entries, 'glossary' | 'search' | 'asking'>;

/** A name, and where it stands in the file of its term. */
interface Named {
  name: string;
  path: (string | number)[];
}

/** The names of a term in a language, with those that the search alone knows and that belong to none. */
function namesIn(term: Term, language: Language): Named[] {
  const { term: name, alsoCalled = [] } = term[language];
  return [
    { name, path: [language, 'term'] },
    ...alsoCalled.map((it, at): Named => ({ name: it, path: [language, 'alsoCalled', at] })),
    ...Object.entries(term.searchedAs ?? {}).flatMap(([kind, all = []]) =>
      all.map((it, at): Named => ({ name: it, path: ['searchedAs', kind, at] })),
    ),
  ];
}

/** Bokmål and Nynorsk share words, and readers of either meet both. */
const TOGETHER: Record<Language, readonly Language[]> = { nb: ['nb', 'nn'], nn: ['nb', 'nn'], en: ['en'] };

const idOf = ({ id }: { id: string }) => id.replace('glossary/', '');

/**
 * The terms of a layer that are national by any of their names, whatever their files are called: both would be explained on one
 * page. Each is told once.
 * @param own whether a file, by its path, is the layer's
 */
function ownTerms({ glossary, asking }: Read, sources: ReadonlyMap<string, SourceFile>, own: ReadonlySet<string>) {
  const isOwn = ({ id }: { id: string }) => own.has(`${id}.yaml`);
  const national = glossary.filter((it) => !isOwn(it));
  const apart = asking[0]?.data.apart ?? [];
  const known = LANGUAGES.map((language) => {
    const names = national.flatMap((it) =>
      TOGETHER[language].flatMap((of) => namesIn(it.data, of).map(({ name }) => [name, idOf(it)] as const)),
    );
    return { language, find: sameNames(names, language, apart) };
  });
  return glossary.filter(isOwn).flatMap((it): Problem[] => {
    const source = sources.get(it.id);
    const found = known.flatMap(({ language, find }) =>
      namesIn(it.data, language).flatMap((named) => {
        const taken = find(named.name);
        return taken === undefined ? [] : [{ ...named, taken }];
      }),
    );
    const [first] = found;
    return first && source
      ? [{ file: source.file, ...source.at(first.path), ...nationalName(first.name, first.taken) }]
      : [];
  });
}

/** What the national content knows of words: those that the search has, and the names of what is explained. */
function knownWords({ glossary }: Read, { same, topics, pages }: SearchVocabulary, own: ReadonlySet<string>): string[] {
  const names = glossary
    .filter(({ id }) => !own.has(`${id}.yaml`))
    .flatMap(({ data }) => LANGUAGES.flatMap((it) => namesIn(data, it).map(({ name }) => name)));
  const ofPages = Object.values(pages).flatMap(({ everyday = [], old = [], misspelt = [] }) => [
    ...everyday,
    ...old,
    ...misspelt,
  ]);
  return [...names, ...same.flat(), ...Object.values(topics).flatMap(({ words }) => words), ...ofPages];
}

/** The rows of a layer's own words that have one which the national search knows. Each row is told once. */
function ownRows(
  read: Read,
  national: SearchVocabulary,
  source: SourceFile,
  rows: SearchVocabulary['same'],
  own: ReadonlySet<string>,
) {
  const apart = read.asking[0]?.data.apart ?? [];
  const names = knownWords(read, national, own).map((word) => [word, word] as const);
  const finders = (['nb', 'en'] as const).map((language) => sameNames(names, language, apart));
  return rows.flatMap((row, n): Problem[] => {
    const at = row.findIndex((word) => finders.some((find) => find(word) !== undefined));
    const word = row[at];
    return word === undefined ? [] : [{ file: LAYER_SEARCH, ...source.at(['same', n, at]), ...nationalWord(word) }];
  });
}

/**
 * Takes away the terms of a layer that are national, and tells them. Puts what a layer says of the search before what is said nationally, and tells what it says in words that are national.
 * @param words the layer's `search.yaml`, if there is one
 * @param own the paths of the layer's files
 */
export function addOwnWords(
  read: Read,
  sources: Map<string, SourceFile>,
  words: ContentFile | undefined,
  own: ReadonlySet<string>,
): Problem[] {
  const told = ownTerms(read, sources, own);
  const taken = new Set(told.map(({ file }) => entryId(file)));
  for (const [at, { id }] of [...read.glossary.entries()].reverse()) if (taken.has(id)) read.glossary.splice(at, 1);
  const [national] = read.search;
  if (!words || !national) return told;
  const known = national.data;
  const { data, source, problems } = withWords(known, words);
  told.push(
    ...problems,
    ...ownRows(read, known, source, data.same.slice(0, data.same.length - known.same.length), own),
  );
  national.data = data;
  sources.set(entryId(words.file), source);
  return told;
}
