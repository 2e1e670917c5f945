import { fold } from '../language/words.ts';
import { EXACT, type Forms, SLIP } from './forms.ts';

/**
 * What weighs a query beside the patterns, as `scripts/danger-net.ts` makes it from lists of phrases: each word, each pair of words that
 * stand near each other, each few letters of a word, and the pattern that was found weigh for danger or against it. What a word
 * is called is its class where it has one (`<want>`), so that what is learnt of *vil* holds for *ynskjer*; by its letters a
 * word is known that stands in no set, in a dialect or with a slip.
 */
export interface Net {
  /** Names of sets of words that are classes, parted by spaces; features are made with their places in it. */
  classes: string;
  /** How far each slot that weighs is from the one before, and how much it weighs; as `packWeights` writes them. */
  gaps: string;
  weights: string;
  /** What a query must weigh at least. */
  least: number;
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

/** So many letters that stand together in a word are a feature; its ends count as letters. */
const LETTERS = [3, 4, 5];

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
  /** As it is written, without æ, ø and å. */
  letters: string;
}

/** What patterns tell of a query: the most urgent kind that they find, and whether one of them, of whatever kind, is strong. */
export type Matched = { kind: string; strong: boolean } | null;

/** @param terms which class each term of `forms` is */
export function named(words: readonly string[], forms: Forms, terms: ReadonlyMap<number, number>): Named[] {
  return words.map((word) => {
    const classes: number[] = [];
    for (const [term, weight] of forms.of(word)) {
      const known = terms.get(term);
      if (known !== undefined && (weight === EXACT || weight === SLIP)) classes.push(known);
    }
    return { stem: forms.meant(word).slice(0, STEM), classes, letters: fold(word) };
  });
}

/** The slots of the words of a query, by their beginnings and their classes. */
export function slotsOfWords(words: readonly Named[]): Set<number> {
  const slots = new Set<number>();
  for (const { stem, classes } of words)
    for (const name of [stem, ...classes.map((it) => `<${it}`)]) slots.add(slotOf(name));
  return slots;
}

/** What patterns found, as features. Those that are strong need no weighing, and are told apart so that the others are weighed for themselves. */
function featuresOfPattern(found: Matched): string[] {
  if (!found) return [];
  return found.strong ? ['strong'] : ['found', `found ${found.kind}`];
}

/** The slots of all features of a query: its words, pairs of them, their letters, how long it is, and what patterns found. */
export function featuresOf(words: readonly Named[], found: Matched): Set<number> {
  const called = words.map(({ stem, classes }) => (classes.length > 0 ? classes.map((it) => `<${it}`) : [stem]));
  const all = [['^'], ...called, ['$']];
  const slots = slotsOfWords(words);
  for (const it of ['any', `long ${Math.min(8, words.length)}`, ...featuresOfPattern(found)]) slots.add(slotOf(it));
  for (const [at, names] of all.entries())
    for (let far = 1; far <= NEAR; far++)
      for (const after of all[at + far] ?? [])
        for (const before of names) slots.add(slotOf(`${before}${far > 1 ? '_' : ' '}${after}`));
  for (const { letters } of words) {
    const word = `#${letters}#`;
    for (const length of LETTERS)
      for (let at = 0; at + length <= word.length; at++) slots.add(slotOf(`=${word.slice(at, at + length)}`));
  }
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

/** What the net says of a query: whether it weighs enough, and which kind it would be. */
export interface Weighed {
  shows: boolean;
  kind: string;
}

/** Makes the net ready to weigh the words of a query, with what patterns found in it. */
export function weigherOf(net: Net): (words: readonly Named[], found: Matched) => Weighed {
  const weights = unpackWeights(net);
  const placeOf = new Map(unpackSlots(net.kindGaps).map((slot, at) => [slot, at]));
  const kinds = Object.entries(net.kinds);
  return (words, found) => {
    let sum = 0;
    for (const slot of featuresOf(words, found)) sum += weights.get(slot) ?? 0;
    const places = [...slotsOfWords(words)].flatMap((slot) => placeOf.get(slot) ?? []);
    const points = kinds.map(([kind, letters]) => ({
      kind,
      own: [-1, ...places].reduce((all, at) => all + weightOf(letters.at(at) ?? letterOf(0)), 0),
    }));
    const { kind } = points.reduce((best, it) => (it.own > best.own ? it : best));
    return { shows: sum >= net.least, kind };
  };
}
