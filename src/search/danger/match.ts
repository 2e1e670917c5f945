import { EXACT, type Forms } from './forms.ts';
import type { Reading, Readings } from './readings.ts';

/** A pattern whose terms are numbers of the terms that `Forms` knows. */
export interface Compiled {
  steps: { term: number; free: number; other: boolean }[];
  atEnd: boolean;
  /** How unsure a match may be in all, as `Forms` weighs its words. */
  slips: number;
}

/** What a search for patterns in one query needs. */
export interface Context {
  forms: Forms;
  readings: Readings;
  /** The terms that any of the words may be: a pattern that has another is found nowhere. */
  present: ReadonlySet<number>;
  /** The term of words that may stand anywhere between and do not count. */
  filler: number;
  /** Words of the query that mean something else. */
  harmless: ReadonlySet<number>;
}

/** How far a word is from what a step asks for; undefined when it is another. */
function weigh(reading: Reading, place: number, step: Compiled['steps'][number], forms: Forms): number | undefined {
  const weight = forms.of(reading.word).get(step.term);
  if (!step.other) return weight;
  const isWhole = place === reading.from && reading.to === place + 1;
  return isWhole && weight !== EXACT ? EXACT : undefined;
}

/** All terms that the words of some readings may be. */
export const termsIn = ({ at }: Readings, forms: Forms): Set<number> =>
  new Set(at.flatMap((readings) => readings.flatMap(({ word }) => [...forms.of(word).keys()])));

const isHarmless = ({ from, until }: Reading, harmless: ReadonlySet<number>) => {
  for (let word = from; word < until; word++) if (harmless.has(word)) return true;
  return false;
};

/** From so many letters on a piece of a word says enough by itself: `jegvilselvmord`. */
const TELLING = 6;

/** Whether a short piece of a word stands for itself: `venterommet` is made of words of the lists, but is none of them. */
const isTornOff = (words: readonly Reading[]) =>
  words.some(
    (it) => it.isPiece && it.word.length < TELLING && !words.some((other) => other !== it && other.from === it.from),
  );

/**
 * Calls `found` with the words of each place where a pattern is found, until it gives true.
 * @returns whether it gave true
 */
export function eachMatch(pattern: Compiled, context: Context, found: (words: Reading[]) => boolean): boolean {
  const { forms, readings, present, filler, harmless } = context;
  if (pattern.steps.some(({ term, other }) => !other && !present.has(term))) return false;
  const isFiller = (word: string) => forms.of(word).get(filler) === 0;
  const ended = (place: number): boolean =>
    place === readings.end || (readings.at[place] ?? []).some((it) => isFiller(it.word) && ended(it.to));

  const go = (index: number, place: number, free: number, slips: number, taken: Reading[]): boolean => {
    const step = pattern.steps[index];
    if (!step) return (!pattern.atEnd || ended(place)) && !isTornOff(taken) && found(taken);
    for (const reading of readings.at[place] ?? []) {
      const weight = weigh(reading, place, step, forms);
      const next = pattern.steps[index + 1]?.free ?? 0;
      if (weight !== undefined && slips + weight <= pattern.slips && !isHarmless(reading, harmless)) {
        // A word that is asked for as any other is none that the pattern names.
        if (go(index + 1, reading.to, next, slips + weight, step.other ? taken : [...taken, reading])) return true;
      }
      // Two words that could be one are still two when they only stand between.
      if (index === 0 || step.free === 0 || reading.until - reading.from > 1) continue;
      const left = isFiller(reading.word) ? free : free - 1;
      if (left >= 0 && go(index, reading.to, left, slips, taken)) return true;
    }
    return false;
  };
  return readings.at.some((_, place) => go(0, place, 0, 0, []));
}

/** Whether a pattern stands anywhere in the query. */
export const matches = (pattern: Compiled, context: Context) => eachMatch(pattern, context, () => true);
