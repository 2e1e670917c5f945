import type { Content, OrganisationContent } from '../../model/content.ts';
import type { Language } from '../../model/schemas/language.ts';
import { type Ignored, ignoredWords } from '../language/ignored.ts';
import { fold, wordsOf } from '../language/words.ts';
import type { Lexicon, Manner, Target } from '../lexicon.ts';
import { isPlace } from '../query/places.ts';
import { neverIgnored, stemmer, tokensOf } from '../query/vocabulary.ts';
import { callableOf } from './callable.ts';
import { compoundsAmong } from './compounds.ts';
import type { IndexedPage, Reading } from './indexed-page.ts';
import { namesOf } from './names.ts';
import { topicTargets } from './topics.ts';

const ignoredLists = new WeakMap<Content['asking'], Ignored>();

/** The words without a subject, as the content lists them. */
export function ignoredIn(content: Content): Ignored {
  const { ignored, relations } = content.asking;
  const made = ignoredLists.get(content.asking) ?? ignoredWords(ignored, neverIgnored(relations));
  ignoredLists.set(content.asking, made);
  return made;
}

/** The words of the pages: one form for each stem as it is spelt, the shortest. In the order of the alphabet. */
function wordsOfPages(pages: readonly IndexedPage[], { ignored, stemOf }: Reading): string[] {
  const texts = pages.flatMap(({ extract, page }) => [
    extract.title,
    ...page.names,
    ...extract.sections.flatMap((it) => [it.heading, it.text]),
  ]);
  const forms = new Map<string, string>();
  for (const word of new Set(texts.flatMap(wordsOf))) {
    if (ignored.has(word) || (/^\d+$/.test(word) && word.length < 3)) continue;
    // Forms that differ in marks alone (`far`, `får`) are different words.
    const key = `${stemOf(word)} ${
      word
        .normalize('NFD')
        .match(/[\p{M}æø]/gu)
        ?.join('') ?? ''
    }`;
    const other = forms.get(key);
    if (!other || word.length < other.length || (word.length === other.length && word < other)) forms.set(key, word);
  }
  return [...forms.values()].sort();
}

/** The endings of most forms of a word are no longer. */
const LONGEST_ENDING = 3;

/**
 * The names with what each stands for: forms of one name once, and those together that stand for the same.
 * @param stems of the words of the pages
 */
function grouped(
  names: readonly [string, Target][],
  stems: ReadonlySet<string>,
  { ignored, stemOf }: Reading,
): Lexicon['names'] {
  const byForm = new Map<string, { name: string; targets: Target[] }>();
  for (const [written, target] of names) {
    const name = wordsOf(written).join(' ');
    const { tokens } = tokensOf(name, ignored, stemOf);
    if (tokens.length === 0 || (!name.includes(' ') && ignored.has(name))) continue;
    // Forms that differ in more than an ending are kept, as slips are mended by them.
    const [stem = ''] = tokens;
    const key = name.includes(' ')
      ? [...tokens].sort().join(' ')
      : `${stem} ${fold(name) === name} ${name.length > stem.length + LONGEST_ENDING}`;
    const other = byForm.get(key) ?? { name, targets: [] };
    if (!other.targets.some((it) => JSON.stringify(it) === JSON.stringify(target))) other.targets.push(target);
    if (name.length < other.name.length || (name.length === other.name.length && name < other.name)) other.name = name;
    byForm.set(key, other);
  }
  // A name of several words says no more than one of them that leads to the same, where the others lead nowhere.
  const single = new Map(
    [...byForm].filter(([, it]) => !it.name.includes(' ')).map(([key, it]) => [key.split(' ')[0], it]),
  );
  const sayMore = ({ name, targets }: { name: string; targets: Target[] }) => {
    const subject = name.includes(' ') ? wordsOf(name).filter((word) => !ignored.has(word)) : [];
    const leading = subject.filter((word) => single.has(stemOf(word)) || stems.has(stemOf(word)));
    const [only] = leading;
    const same = only !== undefined && JSON.stringify(single.get(stemOf(only))?.targets) === JSON.stringify(targets);
    return !(leading.length === 1 && same);
  };
  const sorted = [...byForm.values()].filter(sayMore).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...Map.groupBy(sorted, (it) => JSON.stringify(it.targets)).values()].map((group) => [
    group.map((it) => it.name),
    group[0]?.targets ?? [],
  ]);
}

/** A target whose page has its heading; the page itself where this site has none there. */
function standing(target: Target, indexed: readonly IndexedPage[]): Target {
  if (!Array.isArray(target)) return target;
  const [page, heading, ...near] = target;
  const stands = indexed[page]?.page.headings.some(([id]) => id === heading);
  return [page, stands ? heading : '', ...near];
}

/** Makes the lexicon of a bundle. Pure: the same pages and content give the same lexicon. */
export function buildLexicon(
  content: Content,
  organisation: OrganisationContent | null,
  language: Language,
  index: Lexicon['index'],
  indexed: readonly IndexedPage[],
): Lexicon {
  const { ignored: rows, between, apart, english, possession, others, alone, relations } = content.asking;
  const manner: Manner = { ignored: rows, between, apart, english, possession, others, alone, relations };
  const reading: Reading = { ignored: ignoredIn(content), stemOf: stemmer(language, apart) };
  const words = wordsOfPages(indexed, reading);
  const stems = new Set(words.map(reading.stemOf));
  // The name of a place is no other word: `val` (choice) does not stand on the pages because Våler does.
  const said = new Set(
    wordsOfPages(
      indexed.filter(({ page }) => !isPlace(page)),
      reading,
    ).map(reading.stemOf),
  );
  const known = (name: string) => {
    const subject = wordsOf(name).filter((word) => !reading.ignored.has(word));
    return subject.length > 0 && subject.every((word) => said.has(reading.stemOf(word)));
  };
  const number = (id: string) => {
    const found = indexed.findIndex((it) => it.name === id);
    return found < 0 ? undefined : found;
  };
  const pointers = Object.keys(content.elsewhere);
  const callable = callableOf(content, organisation, language);
  const numbers = { page: number, pointer: (id: string) => pointers.indexOf(id) };
  const topics = topicTargets(content.search, indexed, callable, numbers, reading);
  const names = namesOf(content, organisation, language, { number, known, topics }).map(
    ([name, target]): [string, Target] => [name, standing(target, indexed)],
  );
  const compounds = compoundsAmong(
    words,
    names.map(([name]) => name),
    reading,
  );
  const kinStems = ['pårørende', 'pårørande', 'next of kin'].map((it) => tokensOf(it, reading.ignored, reading.stemOf));
  const kin = indexed.flatMap(({ name, page }, index) => {
    const title = wordsOf(page.title).map(reading.stemOf);
    const named = page.kind === 'local' && kinStems.some(({ tokens }) => tokens.every((it) => title.includes(it)));
    return name === 'next-of-kin' || named ? [index] : [];
  });
  return {
    language,
    index,
    pages: indexed.map((it) => it.page),
    words,
    compounds,
    names: grouped(names, stems, reading),
    manner,
    callable,
    elsewhere: pointers.map((id) => ({
      id,
      text: content.elsewhere[id]?.text[language] ?? '',
      url: content.elsewhere[id]?.url ?? '',
    })),
    kin: kin.sort(
      (a, b) => (indexed[a]?.page.kind === 'local' ? -1 : 1) - (indexed[b]?.page.kind === 'local' ? -1 : 1),
    ),
  };
}
