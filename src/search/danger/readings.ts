import { fold } from '../language/words.ts';
import type { Forms } from './forms.ts';

/** The shortest word that two are joined to, and that one is parted from. */
const LONG = { joined: 6, parted: 5 };

/** A word as it may have been meant, from one place of the query to another. */
export interface Reading {
  word: string;
  to: number;
  /** The words of the query that it is made of: the first, and the one after the last. */
  from: number;
  until: number;
}

/** All ways to read a query: at each place the words that may begin there. The query ends at place `end`. */
export interface Readings {
  at: Reading[][];
  end: number;
}

/** The words that were written as one, `vilikkeleve`, when all of it is words of the list; the fewest there are. */
function parted(word: string, forms: Forms): string[] | null {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++)
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const piece = word.slice(start, end);
      if (!before || (piece.length < 2 && !'åæ'.includes(piece)) || !forms.has(piece)) continue;
      if (!best[end] || before.length + 1 < (best[end]?.length ?? 0)) best[end] = [...before, piece];
    }
  const pieces = best[word.length];
  return pieces && pieces.length > 1 ? pieces : null;
}

/** Reads words as they stand, two of them as one (`selv mord`), and one as several. */
export function readingsOf(words: readonly string[], forms: Forms): Readings {
  const at: Reading[][] = words.map((word, from) => [{ word, to: from + 1, from, until: from + 1 }]);
  for (const [from, word] of words.entries()) {
    const next = words[from + 1];
    const both = word + (next ?? '');
    if (next && both.length >= LONG.joined && forms.of(both).size > 0)
      at[from]?.push({ word: both, to: from + 2, from, until: from + 2 });
  }
  const end = words.length;
  at[end] = [];
  for (const [from, word] of words.entries()) {
    if (fold(word).length < LONG.parted || forms.has(word)) continue;
    let place = from;
    const pieces = parted(word, forms) ?? [];
    for (const [index, piece] of pieces.entries()) {
      const to = index === pieces.length - 1 ? from + 1 : at.push([]) - 1;
      at[place]?.push({ word: piece, to, from, until: from + 1 });
      place = to;
    }
  }
  return { at, end };
}
