import { lastPart, splitCompound } from '../language/compounds.ts';
import type { Reading } from './reading.ts';

/** Which words each word is a part of. */
export function compoundsAmong(
  words: readonly string[],
  names: readonly string[],
  { ignored, stemOf, foldOf, wordsIn }: Reading,
): Record<string, number[]> {
  const all = new Set([...words, ...names.flatMap(wordsIn)]);
  const subjects = [...all].filter((word) => word.length >= 3 && !ignored.has(word));
  const parts = new Set(subjects.map(foldOf));
  const stems = new Set([...parts].map(stemOf));
  const known = (part: string) => parts.has(part) || (part.length >= 4 && stems.has(stemOf(part)) && part !== '');
  const compounds = new Map<string, Set<number>>();
  for (const [index, word] of words.entries()) {
    if (word.length < 7) continue;
    const folded = foldOf(word);
    const last = lastPart(folded, known);
    for (const part of splitCompound(folded, known) ?? (last ? [last] : [])) {
      if (ignored.has(part) || part.length < 3) continue;
      const key = stemOf(part);
      compounds.set(key, (compounds.get(key) ?? new Set()).add(index));
    }
  }
  return Object.fromEntries(
    [...compounds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, indexes]) => [key, [...indexes]]),
  );
}
