import { lastPart, splitCompound } from '../language/compounds.ts';
import type { Reading } from './reading.ts';

/**
 * Which words each word is a part of.
 * @param names of whatever stands on the pages
 */
export function compoundsAmong(
  words: readonly string[],
  names: ReadonlySet<string>,
  { ignored, stemOf, foldOf, partsOf }: Reading,
): Record<string, number[]> {
  const [parts, stems] = [new Set<string>(), new Set<string>()];
  for (const name of [...words, ...names])
    for (const { folded, stem } of partsOf(name)) {
      parts.add(folded);
      stems.add(stem);
    }
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
