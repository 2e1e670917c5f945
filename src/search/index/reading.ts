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
  /** The words of a name that say what it is about. */
  subjectsOf(name: string): readonly string[];
  /** A name as it is written, in the form that it is known by; null of one that is no name. */
  nameOf(written: string): NameForm | null;
  /** What forms of a word have in common that are spelt alike; null of a word that nobody looks for. */
  spellingOf(word: string): string | null;
  /** A word without its æ, ø and å. */
  foldOf(word: string): string;
  /** The words of a name. */
  wordsIn(name: string): readonly string[];
}

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
  return {
    ignored,
    stemOf,
    tokensOf: tokens,
    subjectsOf: remembering((name) => subjectWords(name, ignored)),
    nameOf: remembering(nameOf),
    spellingOf: remembering(spellingOf),
    foldOf: remembering(fold),
    wordsIn: remembering(wordsOf),
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
