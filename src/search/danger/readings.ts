import { type Forms, GUESS } from './forms.ts';

/** The shortest word that two are joined to, and that one is parted from. */
const LONG = { joined: 6, parted: 5 };

/** A word as it may have been meant, from one place of the query to another. */
export interface Reading {
  word: string;
  to: number;
  /** The words of the query that it is made of: the first, and the one after the last. */
  from: number;
  until: number;
  /** It is only a piece of a word. */
  isPiece?: boolean;
}

/** All ways to read a query: at each place the words that may begin there. The query ends at place `end`. */
export interface Readings {
  at: Reading[][];
  end: number;
}

/**
 * The pieces of words that were written as one, `vilikkeleve`, by the letter that they begin at, when all of it can be
 * made of words of the list. There may be several ways.
 */
function parted(word: string, forms: Forms): Map<number, string[]> {
  const pieces = new Map<number, string[]>();
  for (let start = word.length - 1; start >= 0; start--)
    for (let end = start + 1; end <= word.length; end++) {
      const piece = word.slice(start, end);
      const rest = end === word.length || pieces.has(end);
      if (!rest || piece.length === word.length || (piece.length < 2 && !'åæ'.includes(piece))) continue;
      if (forms.has(piece)) pieces.set(start, [...(pieces.get(start) ?? []), piece]);
    }
  return pieces;
}

/** Reads words as they stand and in no other way. */
export const plainReadings = (words: readonly string[]): Readings => ({
  at: words.map((word, from) => [{ word, to: from + 1, from, until: from + 1 }]),
  end: words.length,
});

/** Reads words as they stand, two of them as one (`selv mord`), and one as several. */
export function readingsOf(words: readonly string[], forms: Forms): Readings {
  const { at } = plainReadings(words);
  for (const [from, word] of words.entries()) {
    const next = words[from + 1];
    const both = word + (next ?? '');
    // What the first word is by itself, with any ending, it need not be with the next.
    const isNew = ([term, weight]: [number, number]) => weight < GUESS && !forms.of(word).has(term);
    if (next && both.length >= LONG.joined && [...forms.of(both)].some(isNew))
      at[from]?.push({ word: both, to: from + 2, from, until: from + 2 });
  }
  const end = words.length;
  at[end] = [];
  for (const [from, word] of words.entries()) {
    if (word.length < LONG.parted || forms.has(word)) continue;
    const pieces = parted(word, forms);
    if (!pieces.has(0)) continue;
    const places = new Map([
      [0, from],
      [word.length, from + 1],
    ]);
    for (const start of pieces.keys()) if (!places.has(start)) places.set(start, at.push([]) - 1);
    for (const [start, list] of pieces)
      for (const piece of list)
        at[places.get(start) ?? from]?.push({
          word: piece,
          to: places.get(start + piece.length) ?? from + 1,
          from,
          until: from + 1,
          isPiece: true,
        });
  }
  return { at, end };
}
