import type { Target } from '../lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of a query that are one name: their places, and what it stands for. */
export interface PhraseFound {
  places: number[];
  targets: readonly Target[];
}

/** How many other words may stand among those of a name. */
const BETWEEN = 3;

/** The narrowest places in which all tokens stand, whatever their order; null when one is missing or they are far apart. */
function placesOf(tokens: readonly string[], query: readonly string[]): number[] | null {
  let best: number[] | null = null;
  for (const [first, token] of query.entries()) {
    if (!tokens.includes(token)) continue;
    const places = tokens.map((it) => query.indexOf(it, first));
    if (places.includes(-1)) continue;
    const span = Math.max(...places) - first + 1;
    if (span > tokens.length + BETWEEN) continue;
    if (!best || span < Math.max(...best) - Math.min(...best) + 1) best = places;
  }
  return best;
}

/** The places of tokens one after the other, with nothing among them but words that may stand there. */
function fixedAt(tokens: readonly string[], query: readonly string[], between: ReadonlySet<string>): number[] | null {
  const left = query.flatMap((token, place) => (between.has(token) && !tokens.includes(token) ? [] : [place]));
  const at = left.findIndex((_, n) => tokens.every((it, m) => query[left[n + m] ?? -1] === it));
  return at < 0 ? null : left.slice(at, at + tokens.length);
}

/**
 * The names of several words in a query. Their words may stand in any order, with a few others among them: `får eg ikkje
 * sova` has `ikke sove`. A word belongs to one name: to that of the most words.
 * @param query the token of each word
 * @param hasSubject whether the word at a place has a subject
 */
export function phrasesIn(
  query: readonly string[],
  hasSubject: (place: number) => boolean,
  vocabulary: Vocabulary,
): PhraseFound[] {
  const present = new Set(query);
  const between = new Set(vocabulary.lexicon.manner.between.map(vocabulary.tokenOf));
  const found = vocabulary.phrases.flatMap(({ tokens, fixed, targets }) => {
    if (tokens.some((it) => !present.has(it))) return [];
    const places = fixed ? fixedAt(tokens, query, between) : placesOf(tokens, query);
    return places ? [{ places, targets, subjects: places.filter(hasSubject).length }] : [];
  });
  found.sort((a, b) => b.subjects - a.subjects || b.places.length - a.places.length);
  const taken = new Map<number, string>();
  const kept = new Map<string, PhraseFound>();
  for (const { places, targets } of found) {
    const subjects = places.filter(hasSubject);
    const key = (subjects.length > 0 ? subjects : places).toSorted((a, b) => a - b).join();
    const others = (subjects.length > 0 ? subjects : places).some((it) => taken.has(it) && taken.get(it) !== key);
    if (others) continue;
    for (const place of subjects.length > 0 ? subjects : places) taken.set(place, key);
    const same = kept.get(key);
    kept.set(key, { places, targets: [...(same?.targets ?? []), ...targets] });
  }
  return [...kept.values()];
}
