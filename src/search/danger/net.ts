import { EXACT, type Forms, SLIP } from './forms.ts';

/**
 * A second net under the patterns, as `scripts/danger-net.ts` makes it from lists of phrases: each word, and each pair of words that
 * stand near each other, weighs for danger or against it. What a word is called is its class where it has one (`<want>`), so
 * that what is learnt of *vil* holds for *ynskjer*.
 */
export interface Net {
  /** Names of sets of words that are classes, parted by spaces; features are made with their places in it. */
  classes: string;
  /** How far each slot that weighs is from the one before, and how much it weighs; as `packWeights` writes them. */
  gaps: string;
  weights: string;
  /** What the words must weigh at least, and how much less does where a pattern is found. */
  least: number;
  less: number;
  /**
   * Kinds of danger, and how much a word weighs for each of them: a letter for each slot of `kindGaps`, written as `gaps`, and a
   * last one for any query.
   */
  kindGaps: string;
  kinds: Readonly<Record<string, string>>;
}

/** Features fall into so many slots: few of them into one that weighs for another. */
const SLOTS = 2 ** 18;

/** So much of a word's beginning stands for it. */
const STEM = 5;

/** How many words apart two may be to be a pair. */
const NEAR = 2;

/** Signs that need nothing in front of them in a string: a gap is one, after a sign for each time that it is larger. */
const DIGITS = Array.from({ length: 91 }, (_, at) => String.fromCharCode(35 + at + Number(at > 56))).join('');
const LARGER = '!';

/** Fewer words than these say too little to weigh against a pattern that is found. */
const ENOUGH = 4;

/** The letter of no weight; letters before it weigh against. */
const NOTHING = 'h'.charCodeAt(0);

/** The most that anything weighs, either way. */
export const MOST = 7;

export const letterOf = (weight: number) => String.fromCharCode(NOTHING + weight);
export const weightOf = (letter: string) => letter.charCodeAt(0) - NOTHING;

function slotOf(feature: string): number {
  let hash = 2166136261;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) % SLOTS;
}

/** What a word may be called: its beginning, and the numbers of the classes that it is in for sure. */
export interface Named {
  stem: string;
  classes: number[];
}

/** @param terms which class each term of `forms` is */
export function named(words: readonly string[], forms: Forms, terms: ReadonlyMap<number, number>): Named[] {
  return words.map((word) => {
    const classes: number[] = [];
    for (const [term, weight] of forms.of(word)) {
      const known = terms.get(term);
      if (known !== undefined && (weight === EXACT || weight === SLIP)) classes.push(known);
    }
    return { stem: forms.meant(word).slice(0, STEM), classes };
  });
}

/** The slots of the words of a query, by their beginnings and their classes. */
export function slotsOfWords(words: readonly Named[]): Set<number> {
  const slots = new Set<number>();
  for (const { stem, classes } of words)
    for (const name of [stem, ...classes.map((it) => `<${it}`)]) slots.add(slotOf(name));
  return slots;
}

/** The slots of all features of a query: its words, its pairs of words, and how long it is. */
export function featuresOf(words: readonly Named[]): Set<number> {
  const called = words.map(({ stem, classes }) => (classes.length > 0 ? classes.map((it) => `<${it}`) : [stem]));
  const all = [['^'], ...called, ['$']];
  const slots = slotsOfWords(words)
    .add(slotOf('any'))
    .add(slotOf(`long ${Math.min(8, words.length)}`));
  for (const [at, names] of all.entries())
    for (let far = 1; far <= NEAR; far++)
      for (const after of all[at + far] ?? [])
        for (const before of names) slots.add(slotOf(`${before}${far > 1 ? '_' : ' '}${after}`));
  return slots;
}

/** Writes slots in the least space. They must be sorted. */
export function packSlots(slots: readonly number[]): string {
  const gaps = slots.map((slot, at) => slot - (slots[at - 1] ?? 0));
  return gaps.map((gap) => LARGER.repeat(Math.floor(gap / DIGITS.length)) + DIGITS[gap % DIGITS.length]).join('');
}

/** What `packSlots` was given. */
export function unpackSlots(gaps: string): number[] {
  const slots: number[] = [];
  let slot = 0;
  for (const sign of gaps) {
    slot += sign === LARGER ? DIGITS.length : DIGITS.indexOf(sign);
    if (sign !== LARGER) slots.push(slot);
  }
  return slots;
}

/** Writes weights by slot in the least space. */
export function packWeights(weights: ReadonlyMap<number, number>): Pick<Net, 'gaps' | 'weights'> {
  const sorted = [...weights].sort(([a], [b]) => a - b);
  return {
    gaps: packSlots(sorted.map(([slot]) => slot)),
    weights: sorted.map(([, weight]) => letterOf(weight)).join(''),
  };
}

/** What `packWeights` was given. */
export const unpackWeights = ({ gaps, weights }: Pick<Net, 'gaps' | 'weights'>): Map<number, number> =>
  new Map(unpackSlots(gaps).map((slot, at) => [slot, weightOf(weights[at] ?? letterOf(0))]));

/** What the second net says of a query. */
export interface Weighed {
  /** Whether its words, of which one is not enough, weigh enough, and whether they would where a pattern is found. */
  alone: boolean;
  withPattern: boolean;
  kind: string;
}

/** Makes the net ready to weigh the words of a query. */
export function weigherOf(net: Net): (words: readonly Named[]) => Weighed {
  const weights = unpackWeights(net);
  const placeOf = new Map(unpackSlots(net.kindGaps).map((slot, at) => [slot, at]));
  const kinds = Object.entries(net.kinds);
  return (words) => {
    let sum = 0;
    for (const slot of featuresOf(words)) sum += weights.get(slot) ?? 0;
    const places = [...slotsOfWords(words)].flatMap((slot) => placeOf.get(slot) ?? []);
    const points = kinds.map(([kind, letters]) => ({
      kind,
      own: [-1, ...places].reduce((all, at) => all + weightOf(letters.at(at) ?? letterOf(0)), 0),
    }));
    const { kind } = points.reduce((best, it) => (it.own > best.own ? it : best));
    // The beginning of one word is that of others too: patterns know the words that tell danger by themselves.
    return {
      alone: words.length > 1 && sum >= net.least,
      withPattern: words.length < ENOUGH || sum >= net.least - net.less,
      kind,
    };
  };
}
