import { distance } from './language/distance.ts';
import { fold, wordsOf } from './language/words.ts';

/** A situation that a query may point to, as `content/danger.yaml` has it. */
export interface Situation {
  id: string;
  words: readonly string[];
  except: readonly string[];
}

/** How far a word may be from one of danger: short words are taken as they stand. */
function mostSlips(length: number): number {
  if (length < 6) return 0;
  return length < 8 ? 0.6 : 1.1;
}

/** Whether a word of the query is a word of the list, which may end in a star for any ending. */
function isWord(written: string, listed: string): boolean {
  const star = listed.endsWith('*');
  const base = fold(star ? listed.slice(0, -1) : listed);
  const word = fold(written);
  if (star ? word.startsWith(base) : word === base) return true;
  const most = mostSlips(base.length);
  if (most === 0 || word[0] !== base[0] || word.length < base.length - 1) return false;
  if (!star) return Math.abs(word.length - base.length) <= 1 && distance(word, base) <= most;
  // What follows the word itself is its ending, whatever that is.
  return [base.length - 1, base.length, base.length + 1].some(
    (length) => distance(word.slice(0, length), base) <= most,
  );
}

/** The places in the query where the words of a phrase stand beside each other. */
function placesOf(words: readonly string[], phrase: string): number[] {
  const listed = phrase.toLowerCase().split(/\s+/);
  return words.flatMap((_, at) => (listed.every((it, n) => isWord(words[at + n] ?? '', it)) ? [at] : []));
}

/**
 * The situation of danger that a query points to, or null. Sure rather than clever: words of a list, with a slip of the
 * finger in the long ones, and a word that was parted by a space (`selv mord`).
 */
export function dangerIn(query: string, situations: readonly Situation[]): string | null {
  const words = wordsOf(query.replace(/['’]/g, ''));
  const joined = words.slice(1).map((word, index) => `${words[index]}${word}`);
  const found = situations.find(({ words: listed, except }) => {
    const harmless = new Set(
      except.flatMap((phrase) =>
        words.flatMap((_, at) => {
          const parts = wordsOf(phrase);
          return parts.every((it, n) => fold(words[at + n] ?? '') === fold(it)) ? parts.map((_part, n) => at + n) : [];
        }),
      ),
    );
    const left = words.map((word, index) => (harmless.has(index) ? '' : word));
    return listed.some(
      (phrase) => placesOf(left, phrase).length > 0 || (!phrase.includes(' ') && placesOf(joined, phrase).length > 0),
    );
  });
  return found?.id ?? null;
}
