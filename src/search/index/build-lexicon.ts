import type { Content, OrganisationContent } from '../../model/content.ts';
import type { Language } from '../../model/schemas/language.ts';
import { wordsOf } from '../language/words.ts';
import type { Lexicon, Target } from '../lexicon.ts';
import { isPlace } from '../query/places.ts';
import { callableOf } from './callable.ts';
import { compoundsAmong } from './compounds.ts';
import type { IndexedPage } from './indexed-page.ts';
import { namesOf } from './names.ts';
import { putForm, type Reading, readingIn } from './reading.ts';
import { topicTargets } from './topics.ts';

/** The words of the pages: one form for each stem as it is spelt, the shortest. In the order of the alphabet. */
function wordsOfPages(pages: readonly IndexedPage[], { spellingOf, formsOf }: Reading): string[] {
  const forms = new Map<string, string>();
  for (const { extract, page } of pages) {
    for (const [key, word] of formsOf(extract)) putForm(forms, key, word);
    for (const word of page.names.flatMap(wordsOf)) {
      const key = spellingOf(word);
      if (key !== null) putForm(forms, key, word);
    }
  }
  return [...forms.values()].sort();
}

/** The same for targets that are the same. */
const keyOf = (target: Target) => (Array.isArray(target) ? target.join('\n') : JSON.stringify(target));

/** Gives targets numbers: the same to those that are the same. */
function numbering(): (target: Target) => number {
  const numbers = new Map<string, number>();
  // Many names stand for the very same.
  const known = new Map<Target, number>();
  return (target) => {
    let number = known.get(target);
    if (number === undefined) {
      const key = keyOf(target);
      number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      known.set(target, number);
    }
    return number;
  };
}

/** A name of a bundle, and what it stands for: each target once, in order, and their numbers. */
interface Named {
  key: string;
  name: string;
  targets: Target[];
  numbers: number[];
}

/** All forms of names, each with what it stands for. */
function formsOfNames(names: readonly [string, Target][], { nameOf }: Reading): Named[] {
  const byForm = new Map<string, Named>();
  const numberOf = numbering();
  for (const [written, target] of names) {
    const read = nameOf(written);
    if (!read) continue;
    const { name, key } = read;
    let other = byForm.get(key);
    if (!other) {
      other = { key, name, targets: [], numbers: [] };
      byForm.set(key, other);
    }
    const number = numberOf(target);
    if (!other.numbers.includes(number)) {
      other.numbers.push(number);
      other.targets.push(target);
    }
    if (name.length < other.name.length || (name.length === other.name.length && name < other.name)) other.name = name;
  }
  return [...byForm.values()];
}

/**
 * The names with what each stands for: forms of one name once, and those together that stand for the same.
 * @param stems of the words of the pages
 */
function grouped(names: readonly [string, Target][], stems: ReadonlySet<string>, reading: Reading): Lexicon['names'] {
  const { subjectsOf } = reading;
  const all = formsOfNames(names, reading).map((it) => ({ ...it, id: it.numbers.join(' ') }));
  const single = new Map(
    all.filter(({ name }) => !name.includes(' ')).map(({ key, id }) => [key.split(' ', 1)[0] ?? '', id] as const),
  );
  // A name of several words says no more than one of them that leads to the same, where the others lead nowhere.
  const saysMore = ({ name, id }: { name: string; id: string }) => {
    if (!name.includes(' ')) return true;
    const leading = subjectsOf(name).filter((stem) => single.has(stem) || stems.has(stem));
    return leading.length !== 1 || single.get(leading[0] ?? '') !== id;
  };
  const { more = [], less = [] } = Object.groupBy(all, (it) => (saysMore(it) ? 'more' : 'less'));
  // But a word that no other name has would be unknown: `hearing` in `hearing voices`.
  const heard = new Set([...single.keys(), ...stems]);
  for (const { name } of more) for (const stem of subjectsOf(name)) heard.add(stem);
  const alone = less.filter(({ name }) => subjectsOf(name).some((stem) => !heard.has(stem)));
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
    return subject.length > 0 && subject.every((stem) => said.has(stem));
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
  const compounds = compoundsAmong(words, new Set(names.map(([name]) => name)), reading);
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
