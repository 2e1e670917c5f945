import type { Content } from '../../model/content.ts';
import type { Language } from '../../model/schemas/language.ts';
import { type Ignored, ignoredWords, subjectWords } from '../language/ignored.ts';
import { fold, wordsOf } from '../language/words.ts';
import { neverIgnored, stemmer, tokensOf } from '../query/vocabulary.ts';
import type { Extract } from './extract.ts';
import { remembering } from './remembering.ts';

/** A name as it is known: its words, and what all forms of it have in common. */
interface NameForm {
  name: string;
  key: string;
}

/** What the pages and names of sites are read with. It remembers what it has read: sites say the same in the same words. */
export interface Reading {
  ignored: Ignored;
  stemOf(word: string): string;
  /** What must stand in a query, or a text, for it to have a name. */
  tokensOf(name: string): { readonly tokens: readonly string[]; readonly fixed: boolean };
  /** The stems of the words of a name that say what it is about. */
  subjectsOf(name: string): readonly string[];
  /** A name as it is written, in the form that it is known by; null of one that is no name. */
  nameOf(written: string): NameForm | null;
  /** What forms of a word have in common that are spelt alike; null of a word that nobody looks for. */
  spellingOf(word: string): string | null;
  /** The words of a text: of those that are spelt alike, the shortest form. */
  formsOf(extract: Extract): ReadonlyMap<string, string>;
  /** A word without its æ, ø and å. */
  foldOf(word: string): string;
  /** The words of a name that other words may be put together of. */
  partsOf(name: string): readonly CompoundPart[];
}

/** A word that others may be put together of: without its æ, ø and å, and the stem of that. */
export interface CompoundPart {
  folded: string;
  stem: string;
}

/** Puts a word among forms, by what those have in common that are spelt alike: the shortest is kept. */
export function putForm(forms: Map<string, string>, key: string, word: string): void {
  const other = forms.get(key);
  if (other === undefined || word.length < other.length || (word.length === other.length && word < other))
    forms.set(key, word);
}

/** So long is the shortest part of a compound. */
const SHORTEST_PART = 3;

const ignoredLists = new WeakMap<Content['asking'], Ignored>();

/** The words without a subject, as the content lists them. */
export function ignoredIn({ asking }: Content): Ignored {
  let made = ignoredLists.get(asking);
  if (!made) {
    const list = ignoredWords(asking.ignored, neverIgnored(asking.relations));
    const meaning = remembering(list.meaning);
    made = { has: (word) => meaning(word) !== null, meaning };
    ignoredLists.set(asking, made);
  }
  return made;
}

/** The endings of most forms of a word are no longer. */
const LONGEST_ENDING = 3;

function makeReading(ignored: Ignored, stemOf: Reading['stemOf']): Reading {
  const tokens = remembering((name) => tokensOf(name, ignored, stemOf));
  const nameOf = (written: string): NameForm | null => {
    const name = wordsOf(written).join(' ');
    const [stem, ...others] = tokens(name).tokens;
    if (stem === undefined || (!name.includes(' ') && ignored.has(name))) return null;
    if (name.includes(' ')) return { name, key: [stem, ...others].sort().join(' ') };
    // Forms that differ in more than an ending are kept, as slips are mended by them.
    return { name, key: `${stem} ${fold(name) === name} ${name.length > stem.length + LONGEST_ENDING}` };
  };
  const spellingOf = (word: string) => {
    if (ignored.has(word) || (/^\d+$/.test(word) && word.length < 3)) return null;
    // Forms that differ in marks alone (`far`, `får`) are different words.
    const marks = word.normalize('NFD').match(/[\p{M}æø]/gu) ?? [];
    return `${stemOf(word)} ${marks.join('')}`;
  };
  const spelling = remembering(spellingOf);
  const forms = new WeakMap<Extract, ReadonlyMap<string, string>>();
  const formsOf = (extract: Extract) => {
    const made = new Map<string, string>();
    for (const word of wordsOfExtract(extract)) {
      const key = spelling(word);
      if (key !== null) putForm(made, key, word);
    }
    return made;
  };
  const foldOf = remembering(fold);
  const partOf = remembering((word): CompoundPart | null => {
    if (word.length < SHORTEST_PART || ignored.has(word)) return null;
    return { folded: foldOf(word), stem: stemOf(foldOf(word)) };
  });
  return {
    ignored,
    stemOf,
    tokensOf: tokens,
    subjectsOf: remembering((name) => subjectWords(name, ignored).map(stemOf)),
    nameOf: remembering(nameOf),
    spellingOf: spelling,
    formsOf(extract) {
      const known = forms.get(extract) ?? formsOf(extract);
      forms.set(extract, known);
      return known;
    },
    foldOf,
    partsOf: remembering((name) => wordsOf(name).flatMap((word) => partOf(word) ?? [])),
  };
}

const readings = new WeakMap<Content['asking'], Map<Language, Reading>>();

/** What texts in a language are read with. */
export function readingIn(content: Content, language: Language): Reading {
  const { asking } = content;
  const made = readings.get(asking) ?? new Map<Language, Reading>();
  readings.set(asking, made);
  const reading = made.get(language) ?? makeReading(ignoredIn(content), remembering(stemmer(language, asking.apart)));
  made.set(language, reading);
  return reading;
}

/** So many texts of sections are remembered, which are the same on most sites. */
const MOST_TEXTS = 3000;

const wordsOfText = remembering((text) => [...new Set(wordsOf(text))], MOST_TEXTS);

const extractWords = new WeakMap<Extract, readonly string[]>();

/** The words that stand in a text, each once. */
export function wordsOfExtract(extract: Extract): readonly string[] {
  let words = extractWords.get(extract);
  if (!words) {
    const { title, sections } = extract;
    words = [...new Set([title, ...sections.flatMap(({ heading, text }) => [heading, text])].flatMap(wordsOfText))];
    extractWords.set(extract, words);
  }
  return words;
}
