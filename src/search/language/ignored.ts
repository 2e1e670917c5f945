import { fold, wordsOf } from './words.ts';

/** The words that carry a sentence and no subject, as `content/asking.yaml` lists them. */
export interface Ignored {
  /** Whether a word, in small letters, carries no subject of its own. */
  has(word: string): boolean;
  /** The first word of its row, which stands for all that mean the same. Null for a word with a subject. */
  meaning(word: string): string | null;
}

/**
 * Makes the list ready. A word is known as it is listed, and without its æ, ø and å, unless that makes a word with a
 * subject of it: `får` is ignored, and `far` is somebody's father.
 * @param rows rows of words that mean the same
 * @param subjects words that are never ignored
 */
export function ignoredWords(rows: readonly (readonly string[])[], subjects: Iterable<string>): Ignored {
  const kept = new Set(subjects);
  const written = new Map<string, string>();
  const plain = new Map<string, string>();
  for (const row of rows) {
    for (const word of row) {
      if (!written.has(word)) written.set(word, row[0] ?? word);
      const folded = fold(word);
      if (!kept.has(folded) && !plain.has(folded)) plain.set(folded, row[0] ?? word);
    }
  }
  const meaning = (word: string) => written.get(word) ?? (/^\w+$/.test(word) ? (plain.get(fold(word)) ?? null) : null);
  return { has: (word) => meaning(word) !== null, meaning };
}

/** The words of a text that say what it is about. */
export function subjectWords(text: string, ignored: Ignored): string[] {
  return wordsOf(text).filter((word) => !ignored.has(word));
}
