import type { Content, OrganisationContent } from '../../model/content.ts';
import type { Language } from '../../model/schemas/language.ts';
import { wordsOf } from '../language/words.ts';
import type { Lexicon, Target } from '../lexicon.ts';
import { isPlace } from '../query/places.ts';
import { callableOf } from './callable.ts';
import { compoundsAmong } from './compounds.ts';
import type { IndexedPage } from './indexed-page.ts';
import { namesOf } from './names.ts';
import { type Reading, readingIn, wordsOfExtract } from './reading.ts';
import { topicTargets } from './topics.ts';

/** The words of the pages: one form for each stem as it is spelt, the shortest. In the order of the alphabet. */
function wordsOfPages(pages: readonly IndexedPage[], { spellingOf }: Reading): string[] {
  const words = pages.flatMap(({ extract, page }) => [...wordsOfExtract(extract), ...page.names.flatMap(wordsOf)]);
  const forms = new Map<string, string>();
  for (const word of new Set(words)) {
    const key = spellingOf(word);
    if (key === null) continue;
    const other = forms.get(key);
    if (!other || word.length < other.length || (word.length === other.length && word < other)) forms.set(key, word);
  }
  return [...forms.values()].sort();
}

/** The same for targets that are the same. */
const keyOf = (target: Target) => (Array.isArray(target) ? target.join('\n') : JSON.stringify(target));

/** A name of a bundle, and what it stands for: each target once, in order. */
interface Named {
  name: string;
  targets: Map<string, Target>;
}

/**
 * The names with what each stands for: forms of one name once, and those together that stand for the same.
 * @param stems of the words of the pages
 */
function grouped(
  names: readonly [string, Target][],
  stems: ReadonlySet<string>,
  { nameOf, subjectsOf, stemOf }: Reading,
): Lexicon['names'] {
  const byForm = new Map<string, Named>();
  // Many names stand for the very same.
  const keys = new Map<Target, string>();
  for (const [written, target] of names) {
    const read = nameOf(written);
    if (!read) continue;
    const { name, key } = read;
    let other = byForm.get(key);
    if (!other) {
      other = { name, targets: new Map() };
      byForm.set(key, other);
    }
    const id = keys.get(target) ?? keyOf(target);
    keys.set(target, id);
    if (!other.targets.has(id)) other.targets.set(id, target);
    if (name.length < other.name.length || (name.length === other.name.length && name < other.name)) other.name = name;
  }
  const all = [...byForm].map(([key, { name, targets }]) => ({
    ...{ key, name, targets: [...targets.values()] },
    id: [...targets.keys()].join('\t'),
  }));
  const single = new Map(
    all.filter(({ name }) => !name.includes(' ')).map(({ key, id }) => [key.split(' ')[0], id] as const),
  );
  // A name of several words says no more than one of them that leads to the same, where the others lead nowhere.
  const saysMore = ({ name, id }: { name: string; id: string }) => {
    const leading = name.includes(' ')
      ? subjectsOf(name).filter((word) => single.has(stemOf(word)) || stems.has(stemOf(word)))
      : [];
    const [only] = leading;
    return !(leading.length === 1 && only !== undefined && single.get(stemOf(only)) === id);
  };
  const [more, less] = [all.filter(saysMore), all.filter((it) => !saysMore(it))];
  // But a word that no other name has would be unknown: `hearing` in `hearing voices`.
  const heard = new Set([...single.keys(), ...stems, ...more.flatMap(({ name }) => subjectsOf(name).map(stemOf))]);
  const alone = less.filter(({ name }) => subjectsOf(name).some((word) => !heard.has(stemOf(word))));
  const sorted = [...more, ...alone].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...Map.groupBy(sorted, ({ id }) => id).values()].map((group) => [
    group.map(({ name }) => name),
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
  const { facts: _facts, finder: _finder, ...manner } = content.asking;
  const reading = readingIn(content, language);
  const words = wordsOfPages(indexed, reading);
  const stems = new Set(words.map(reading.stemOf));
  // The name of a place is no other word: `val` (choice) does not stand on the pages because Våler does.
  const ofItself = indexed.filter(({ page }) => !isPlace(page));
  const said =
    ofItself.length === indexed.length ? stems : new Set(wordsOfPages(ofItself, reading).map(reading.stemOf));
  const known = (name: string) => {
    const subject = reading.subjectsOf(name);
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
  const stood = new Map<Target, Target>();
  const names = namesOf(content, organisation, language, { number, known, topics }).map(
    ([name, target]): [string, Target] => {
      const made = stood.get(target) ?? standing(target, indexed);
      stood.set(target, made);
      return [name, made];
    },
  );
  const compounds = compoundsAmong(
    words,
    names.map(([name]) => name),
    reading,
  );
  const kinStems = ['pårørende', 'pårørande', 'next of kin'].map(reading.tokensOf);
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
