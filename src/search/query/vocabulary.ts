import type { Language } from '../../model/schemas/language.ts';
import { distance } from '../language/distance.ts';
import { type Ignored, ignoredWords, subjectWords } from '../language/ignored.ts';
import { stem } from '../language/stem.ts';
import { fold, wordsOf } from '../language/words.ts';
import type { Lexicon, Target } from '../lexicon.ts';

/** A name of several words: what of it must stand in a query, and what it stands for. */
export interface Phrase {
  /** Stems of its subject, or of all its words when one word alone says less than the name. */
  tokens: readonly string[];
  /** Whether it has no subject at all: then its words must stand as they do in it. */
  fixed: boolean;
  targets: readonly Target[];
}

/** A lexicon made ready for looking words up. */
export interface Vocabulary {
  lexicon: Lexicon;
  ignored: Ignored;
  stemOf(word: string): string;
  /** The stem by the rules of the other language: English on Norwegian pages, Norwegian on English ones. */
  otherStemOf(word: string): string;
  /** What stands for a word in phrases: its stem, or the meaning of a word without a subject. */
  tokenOf(word: string): string;
  /** The words of a text that have a subject. */
  subject(text: string): string[];
  /** The page's words with a stem. */
  formsOf(stem: string): readonly string[];
  /** What a name of one word stands for, by its stem. */
  targetsOf(stem: string): readonly Target[];
  /** What a name of one word stands for, by its stem in the other language. */
  otherTargetsOf(stem: string): readonly Target[];
  phrases: readonly Phrase[];
  /** Whether a name of several words has a stem. */
  inPhrases(stem: string): boolean;
  /** What stands in names of several words for a word that is of the other language. */
  otherTokenOf(word: string): string | undefined;
  /** The words that a word is a part of. */
  compoundsOf(stem: string): readonly string[];
  /** Words that begin with what is written, the shortest first. */
  beginningWith(start: string): readonly string[];
  /** Names of one word that begin with what is written, the shortest first. */
  namesBeginningWith(start: string): readonly string[];
  /** Compounds whose last part has a stem, for parts that are no words of their own here. */
  endingWith(stem: string): readonly string[];
  /** The nearest word to one that is not known and how far it is, no further away than `most`, or null. */
  nearest(word: string, most: number): [word: string, far: number] | null;
}

/** Before the meaning of a word without a subject, where it stands among stems. */
const MEANING = '~';

/** The stems of a site: words that are kept apart have none but themselves. */
export function stemmer(language: Language, apart: readonly string[]): (word: string) => string {
  const alone = new Set(apart.map(fold));
  return (word) => {
    const folded = fold(word);
    return alone.has(folded) ? `=${folded}` : stem(word, language);
  };
}

/** Words that are never ignored: whom a question is about. */
export function neverIgnored(relations: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.values(relations).flat().map(fold);
}

/** What must stand in a query for it to have a name of several words. */
export function tokensOf(
  name: string,
  ignored: Ignored,
  stemOf: (word: string) => string,
): { tokens: string[]; fixed: boolean } {
  const words = wordsOf(name);
  const subject = words.filter((word) => !ignored.has(word));
  const token = (word: string) => {
    const meaning = ignored.meaning(word);
    return meaning === null ? stemOf(word) : MEANING + meaning;
  };
  const tokens = (subject.length > 1 ? subject : words).map(token);
  return { tokens: subject.length > 0 ? [...new Set(tokens)] : tokens, fixed: subject.length === 0 };
}

/** Makes a vocabulary of a lexicon. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const { manner, language } = lexicon;
  const ignored = ignoredWords(manner.ignored, neverIgnored(manner.relations));
  const stemOf = stemmer(language, manner.apart);
  const otherStemOf = stemmer(language === 'en' ? 'nb' : 'en', manner.apart);
  // A map, since a reader may write a word that every object has, as 'constructor'.
  const compounds = new Map(Object.entries(lexicon.compounds));
  const forms = new Map<string, string[]>();
  for (const word of lexicon.words) forms.set(stemOf(word), [...(forms.get(stemOf(word)) ?? []), word]);
  const [own, other] = [new Map<string, Target[]>(), new Map<string, Target[]>()];
  const oneWord: string[] = [];
  const otherTokens = new Map<string, string>();
  const phrases: Phrase[] = [];
  const put = (names: Map<string, Target[]>, key: string, targets: readonly Target[]) =>
    names.set(key, [...(names.get(key) ?? []), ...targets]);
  for (const [group, targets] of lexicon.names) {
    for (const name of group) {
      const words = wordsOf(name);
      const [word = ''] = words;
      if (words.length > 1) {
        phrases.push({ ...tokensOf(name, ignored, stemOf), targets });
        for (const it of words) if (!ignored.has(it)) otherTokens.set(otherStemOf(it), stemOf(it));
      } else if (!ignored.has(word)) {
        oneWord.push(word);
        put(own, stemOf(word), targets);
        put(other, otherStemOf(word), targets);
      }
    }
  }
  const parts = new Set(phrases.flatMap((it) => it.tokens));
  // What a slip of the finger may have been meant as: the words of the pages and all other names of one word.
  const meant = [...lexicon.words, ...oneWord]
    .map((word) => ({ word, folded: fold(word), lower: word.toLowerCase() }))
    .filter(({ folded }) => folded.length >= 4 && !/\d/.test(folded));
  return {
    lexicon,
    ignored,
    stemOf,
    otherStemOf,
    tokenOf: (word) => {
      const meaning = ignored.meaning(word);
      return meaning === null ? stemOf(word) : MEANING + meaning;
    },
    subject: (text) => subjectWords(text, ignored),
    formsOf: (it) => forms.get(it) ?? [],
    targetsOf: (it) => own.get(it) ?? [],
    otherTargetsOf: (it) => other.get(it) ?? [],
    phrases,
    inPhrases: (it) => parts.has(it),
    otherTokenOf: (word) => otherTokens.get(otherStemOf(word)),
    compoundsOf: (it) => (compounds.get(it) ?? []).flatMap((index) => lexicon.words[index] ?? []),
    beginningWith: (start) => {
      const folded = fold(start);
      return lexicon.words.filter((word) => fold(word).startsWith(folded)).sort((a, b) => a.length - b.length);
    },
    endingWith: (end) => {
      if (end.length < 4) return [];
      return lexicon.words.filter((word) => word.length >= end.length + 3 && stemOf(word).endsWith(end));
    },
    namesBeginningWith: (start) => {
      const folded = fold(start);
      return oneWord.filter((name) => fold(name).startsWith(folded)).sort((a, b) => a.length - b.length);
    },
    nearest: (word, most) => {
      const [lower, stemmed] = [word.toLowerCase(), stemOf(word)];
      let found: string | null = null;
      let least = most + 0.001;
      for (const other of meant) {
        if (Math.abs(other.folded.length - word.length) > most + 3) continue;
        const whole = distance(lower, other.lower);
        // An ending may differ besides the slip; then what is left must be long enough to say something.
        const parts = stemmed.length >= 5 ? distance(stemmed, stemOf(other.word)) + 0.15 : Number.POSITIVE_INFINITY;
        const far = Math.min(whole, parts);
        if (far < least) [found, least] = [other.word, far];
      }
      return found === null ? null : [found, least];
    },
  };
}
