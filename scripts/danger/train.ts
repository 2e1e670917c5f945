import {
  featuresOf,
  letterOf,
  MOST,
  type Named,
  type Net,
  packSlots,
  packWeights,
  slotsOfWords,
} from '../../src/search/danger/net.ts';
import type { Reader } from '../../src/search/danger.ts';
import type { Phrase } from './lists.ts';

/** How much one step of a weight is: weights are whole steps, so that they are short. */
const STEP = 0.35;

/** How many features are kept, and how often one must be seen to be learnt of. */
const KEPT = 5550;
const SEEN = 2;

/**
 * How many times all phrases are gone through, after how many of them the weights are averaged, how fast is learnt, and what makes
 * what helps little nothing.
 */
const ROUNDS = 15;
const SETTLED = 5;
const RATE = 0.1;
const SPARSE = 0.003;

/** What a query must weigh, in steps. */
const LEAST = 0;

/** The feature of every phrase, in no slot. */
const ANY = -1;

interface Example {
  features: number[];
  is: 0 | 1;
  weight: number;
}

/** The same numbers in the same order every time. */
function shuffler(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as Item, items[at] as Item];
  }
}

/** Logistic regression, whose steps grow shorter for what is seen often (AdaGrad). Gives the weight of each feature, on average. */
function fit(examples: Example[], random: () => number): Map<number, number> {
  const weights = new Map<number, number>();
  const sums = new Map<number, number>();
  const squares = new Map<number, number>();
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(examples, random);
    for (const { features, is, weight } of examples) {
      let sum = 0;
      for (const it of features) sum += weights.get(it) ?? 0;
      const wrong = weight * (1 / (1 + Math.exp(-sum)) - is);
      for (const it of features) {
        const square = (squares.get(it) ?? 1e-8) + wrong * wrong;
        squares.set(it, square);
        const rate = RATE / Math.sqrt(square);
        const next = (weights.get(it) ?? 0) - rate * wrong;
        weights.set(it, Math.sign(next) * Math.max(0, Math.abs(next) - SPARSE * rate));
      }
    }
    if (round >= SETTLED) for (const [it, weight] of weights) sums.set(it, (sums.get(it) ?? 0) + weight);
  }
  return new Map([...sums].map(([it, sum]) => [it, sum / (ROUNDS - SETTLED)]));
}

const steps = (weight: number, step: number) => Math.max(-MOST, Math.min(MOST, Math.round(weight / step)));

/** How often each feature is seen; what is made from parts counts a third. */
function seenIn(examples: readonly Example[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { features, weight } of examples)
    for (const it of features) seen.set(it, (seen.get(it) ?? 0) + (weight < 0.2 ? 0.34 : 1));
  return seen;
}

const only = (examples: readonly Example[], keep: (feature: number) => boolean): Example[] =>
  examples.map((it) => ({ ...it, features: it.features.filter(keep) }));

/** Which features are worth their bytes: those that weigh much, and are seen often. */
function worth(weights: ReadonlyMap<number, number>, seen: ReadonlyMap<number, number>, most: number): Set<number> {
  const value = ([feature, weight]: [number, number]) =>
    Math.abs(weight) * Math.sqrt(Math.min(20, seen.get(feature) ?? 0));
  const sorted = [...weights].filter(([, weight]) => weight !== 0).sort((a, b) => value(b) - value(a) || a[0] - b[0]);
  return new Set(sorted.slice(0, most).map(([feature]) => feature));
}

/** How many words are kept that tell kinds apart, and how much one step of their weights is. */
const KEPT_OF_KINDS = 600;
const STEP_OF_KINDS = 1;

/** What tells the kinds of danger apart: for each, how much a word weighs for it against all others. */
function kindsOf(
  phrases: readonly (Phrase & { named: Named[] })[],
  random: () => number,
): Pick<Net, 'kindGaps' | 'kinds'> {
  const kinds = [...new Set(phrases.flatMap((it) => it.kind ?? []))].sort();
  const examples = phrases.map((it) => ({ ...it, features: [ANY, ...slotsOfWords(it.named)], is: 0 as 0 | 1 }));
  const seen = seenIn(examples);
  const often = only(examples, (it) => (seen.get(it) ?? 0) >= SEEN) as typeof examples;
  const fitted = kinds.map((kind) =>
    fit(
      often.map((it) => ({ ...it, is: it.kind === kind ? 1 : 0 })),
      random,
    ),
  );
  const most = new Map([...seen.keys()].map((it) => [it, Math.max(...fitted.map((by) => Math.abs(by.get(it) ?? 0)))]));
  most.delete(ANY);
  const kept = [...worth(most, seen, KEPT_OF_KINDS)].sort((a, b) => a - b);
  const letters = (by: ReadonlyMap<number, number>) =>
    [...kept, ANY].map((it) => letterOf(steps(by.get(it) ?? 0, STEP_OF_KINDS))).join('');
  return {
    kindGaps: packSlots(kept),
    kinds: Object.fromEntries(kinds.map((kind, at) => [kind, letters(fitted[at] ?? new Map())])),
  };
}

/**
 * Learns the net from phrases.
 * @param reader reads the words of a text, with their classes by their places in `classes`, and what patterns find in it
 * @param classes names of sets of `content/danger.yaml`
 */
export function train(phrases: readonly Phrase[], reader: Reader, classes: readonly string[]): Net {
  const read = phrases.map((it) => ({ ...it, named: reader.named(it.text) }));
  const examples = read.map(
    (it): Example => ({
      features: [...featuresOf(it.named, reader.matched(it.text))],
      is: it.kind === null ? 0 : 1,
      weight: it.weight,
    }),
  );
  const random = shuffler();
  const seen = seenIn(examples);
  const often = only(examples, (it) => (seen.get(it) ?? 0) >= SEEN);
  const kept = worth(fit(often, random), seen, KEPT);
  const weights = fit(
    only(often, (it) => kept.has(it)),
    random,
  );
  const whole = [...weights].map(([slot, weight]) => [slot, steps(weight, STEP)] as const).filter(([, it]) => it !== 0);
  const danger = read.filter((it) => it.kind !== null);
  return {
    classes: classes.join(' '),
    ...packWeights(new Map(whole)),
    least: LEAST,
    ...kindsOf(danger, random),
  };
}
