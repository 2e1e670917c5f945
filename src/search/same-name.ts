import type { Language } from '../model/schemas/language.ts';
import { areForms } from './language/forms.ts';
import { fold, wordsOf } from './language/words.ts';
import { stemmer } from './query/vocabulary.ts';

/** Whether two names are one, or forms of one, word by word: `Koordinatoren` and `koordinator`. */
function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.every((word, at) => {
    const [a, b] = [fold(word), fold(other[at] ?? '')];
    return a === b || areForms(a, b);
  });
}

/**
 * Finds, among names, one that another is, or is a form of. Capitals, signs between words and how æ, ø and å are written make
 * no difference.
 * @param names each with what is known of it
 * @param apart words that are no forms of others
 */
export function sameNames<Known>(
  names: readonly (readonly [name: string, known: Known])[],
  language: Language,
  apart: readonly string[],
): (name: string) => Known | undefined {
  const stemOf = stemmer(language, apart);
  const keyOf = (words: readonly string[]) => words.map(stemOf).join(' ');
  const byKey = Map.groupBy(
    names.map(([name, known]) => ({ words: wordsOf(name), known })),
    ({ words }) => keyOf(words),
  );
  return (name) => {
    const words = wordsOf(name);
    return byKey.get(keyOf(words))?.find((it) => areSame(words, it.words))?.known;
  };
}
