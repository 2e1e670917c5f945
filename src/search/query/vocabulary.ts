import { distance } from '../language/distance.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { fold, wordsOf } from '../language/words.ts';
import type { Lexicon, Target } from '../lexicon.ts';

/** A lexicon made ready for looking words up. */
export interface Vocabulary {
  lexicon: Lexicon;
  stemOf(word: string): string;
  /** The page's words with a stem. */
  formsOf(stem: string): readonly string[];
  /** What a name of one or more words stands for. */
  targetsOf(stems: readonly string[]): readonly Target[];
  /** The words that a word is a part of. */
  compoundsOf(stem: string): readonly string[];
  /** Words that begin with what is written, the shortest first. */
  beginningWith(start: string): readonly string[];
  /** Names of one word that begin with what is written, the shortest first. */
  namesBeginningWith(start: string): readonly string[];
  /** Compounds whose last part has a stem, for parts that are no words of their own here. */
  endingWith(stem: string): readonly string[];
  /** The nearest word to one that is not known, no further away than `most`, or null. */
  nearest(word: string, most: number): string | null;
  /** The words of the longest name. */
  longestName: number;
}

const keyOf = (stems: readonly string[]) => stems.join(' ');

/** The words of a name or a query that say what it is about; all of them when none does. */
export function subjectWords(text: string): string[] {
  const words = wordsOf(text);
  const subject = words.filter((word) => !isStopWord(word));
  return subject.length > 0 ? subject : words;
}

/** Makes a vocabulary of a lexicon. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const stemOf = (word: string) => stem(word, lexicon.language);
  const forms = new Map<string, string[]>();
  for (const word of lexicon.words) forms.set(stemOf(word), [...(forms.get(stemOf(word)) ?? []), word]);
  const names = new Map<string, Target[]>();
  let longestName = 1;
  const listed = lexicon.names.flatMap(([group, targets]) => group.map((name) => [name, targets] as const));
  const oneWord = listed.map(([name]) => name).filter((name) => !name.includes(' '));
  for (const [name, targets] of listed) {
    const [all, subject] = [wordsOf(name).map(stemOf), subjectWords(name).map(stemOf)];
    longestName = Math.max(longestName, all.length);
    // A name is known by its subject too, unless one word is left, which says less than the name.
    const keys = all.length > 1 && subject.length < 2 ? [keyOf(all)] : [keyOf(all), keyOf(subject)];
    for (const key of new Set(keys)) names.set(key, [...(names.get(key) ?? []), ...targets]);
  }
  // What a slip of the finger may have been meant as: the words of the pages and all other names of one word.
  const meant = [...lexicon.words, ...oneWord]
    .map((word) => ({ word, folded: fold(word), lower: word.toLowerCase() }))
    .filter(({ folded }) => folded.length >= 4 && !/\d/.test(folded));
  return {
    lexicon,
    stemOf,
    longestName,
    formsOf: (it) => forms.get(it) ?? [],
    targetsOf: (stems) => names.get(keyOf(stems)) ?? [],
    compoundsOf: (it) => (lexicon.compounds[it] ?? []).flatMap((index) => lexicon.words[index] ?? []),
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
      return found;
    },
  };
}
