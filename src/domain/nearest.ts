import { distance } from './distance.ts';

/**
 * The name that a writer most likely meant, for 'did you mean'; null when none is near. A third of the letters may be
 * wrong (one of a word of three to five), or the word may be the beginning of exactly one name. In a word of two letters
 * no letter may be wrong: 'A9' is as near to any other limit.
 */
export function nearest(written: string, names: Iterable<string>): string | null {
  const word = written.toLowerCase();
  // Long names are beyond a slip, and would cost time that grows with the square of their length.
  const all = [...names].filter((name) => name.length <= 60 && word.length <= 60);
  const near = all
    .map((name) => ({ name, steps: distance(word, name.toLowerCase()) }))
    .filter(({ name, steps }) => steps <= Math.floor(Math.min(name.length, word.length) / 3))
    .sort((a, b) => a.steps - b.steps)[0];
  if (near) return near.name;
  const begun = all.filter((name) => word.length >= 3 && name.toLowerCase().startsWith(word));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}
