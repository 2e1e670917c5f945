import { distance } from '../distance.ts';
import { fold, plain } from './fold.ts';

/** What an answer is: kinds that come first win where a name fits two equally well. */
const KINDS = ['municipality', 'county', 'district', 'former', 'town'] as const;

export type KeyKind = (typeof KINDS)[number];

/** A name by which a target is found. */
export interface Key {
  kind: KeyKind;
  /** The name as it is written. */
  name: string;
  plain: string;
  folded: string;
  /** The index of what it leads to. */
  target: number;
}

/** Everything that can be found. Targets are known by their index; what they are is the caller's. */
export interface FinderIndex {
  keys: readonly Key[];
  /** Targets by postal code, with the post town. */
  codes: ReadonlyMap<string, { target: number; town: string }>;
  /** Targets by municipality number, present and former. */
  numbers: ReadonlyMap<string, readonly number[]>;
  /** The targets that a city leads on to. */
  districts: ReadonlyMap<number, readonly number[]>;
}

export interface Answer {
  target: number;
  /** The name or code by which it was found, when that is not its own: an earlier name, a post town. */
  by: { kind: KeyKind | 'code' | 'number'; name: string };
  /** Whether the whole name was written, without a slip. */
  exact: boolean;
}

/** A postal code, alone or with its post town: '7010', 'N-7010', '7010 Trondheim'. */
const CODE = /^\s*(?:no?[\s-])?\s*(\d{4})(?!\d)/i;

/** A municipality's number that is said to be one. */
const NUMBER = /^\s*(?:kommunen(?:umme)?r\.?|kommune|k)[\s-]*(\d{4})\s*$/i;

/** Whether two words may be one slip apart at their beginnings; most are not, and this is quick to see. */
function nearlyAlike(a: string, b: string): boolean {
  return a[0] === b[0] || a[1] === b[1] || a[0] === b[1] || a[1] === b[0];
}

/** How well a name fits; lower is better, undefined is not at all. */
function fit(query: string, name: string): number | undefined {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (query.length >= 2 && name.includes(` ${query}`)) return 2;
  if (!nearlyAlike(query, name)) return query.length >= 5 && name.includes(query) ? 6 : undefined;
  const whole = distance(query, name, query.length > 6 ? 2 : 1);
  if (whole === 1) return query.length > 2 || name.length > 2 ? 3 : 5;
  if (whole === 2) return query.length > 6 ? 4 : undefined;
  if (query.length < 5) return undefined;
  // As much of a longer name as has been written so far, with one slip.
  const begun = [-1, 0, 1].some((more) => distance(query, name.slice(0, query.length + more), 1) === 1);
  if (begun && name.length > query.length) return 5;
  return name.includes(query) ? 6 : undefined;
}

/** How well a key fits what was written: 'Holtaen' is 'Holtålen' without a letter, not 'Holtæn'. */
function fitKey(query: string, folded: string, key: Key): number | undefined {
  const score = fit(folded, key.folded);
  if (score === 0 || (query === folded && key.plain === key.folded)) return score;
  const asWritten = fit(query, key.plain);
  return score === undefined ? asWritten : Math.min(score, asWritten ?? score);
}

function byName(index: FinderIndex, query: string): Answer[] {
  const folded = fold(query);
  const found = index.keys.flatMap((key) => {
    const score = fitKey(query, folded, key);
    return score === undefined ? [] : [{ key, score, extra: Math.abs(key.folded.length - folded.length) }];
  });
  found.sort(
    (a, b) =>
      a.score - b.score ||
      KINDS.indexOf(a.key.kind) - KINDS.indexOf(b.key.kind) ||
      a.extra - b.extra ||
      (a.key.folded < b.key.folded ? -1 : a.key.folded > b.key.folded ? 1 : a.key.target - b.key.target),
  );
  const seen = new Set<number>();
  return found.flatMap(({ key, score }) => {
    if (seen.has(key.target)) return [];
    seen.add(key.target);
    return [{ target: key.target, by: { kind: key.kind, name: key.name }, exact: score === 0 }];
  });
}

const numbered = (target: number, name: string): Answer => ({ target, by: { kind: 'number', name }, exact: true });

/**
 * Digits that are both lead to the postal code's municipality first: people know their postal code by heart, and few know
 * their municipality's number.
 */
function byDigits(index: FinderIndex, digits: string): Answer[] {
  const code = index.codes.get(digits);
  const ofCode = code ? [{ target: code.target, by: { kind: 'code', name: `${digits} ${code.town}` } } as const] : [];
  const others = (index.numbers.get(digits) ?? []).filter((target) => target !== code?.target);
  return [...ofCode, ...others.map((target) => numbered(target, digits))].map((it) => ({ ...it, exact: true }));
}

/**
 * What was written in the field, answered: the best first, each target once. A city that is meant by its own name leads on
 * to its districts. Pure.
 */
export function search(index: FinderIndex, written: string): Answer[] {
  const number = NUMBER.exec(written)?.[1];
  if (number) return (index.numbers.get(number) ?? []).map((target) => numbered(target, number));
  const digits = CODE.exec(written)?.[1];
  if (digits) return byDigits(index, digits);
  const query = plain(written);
  if (query === '' || /\d/.test(query)) return [];
  const answers = byName(index, query);
  const [first] = answers;
  const districts = first?.exact && first.by.kind === 'municipality' ? (index.districts.get(first.target) ?? []) : [];
  if (!first || districts.length === 0) return answers;
  const on = districts.map((target): Answer => ({ target, by: { kind: 'district', name: '' }, exact: false }));
  return [first, ...on, ...answers.slice(1).filter((it) => !districts.includes(it.target))];
}
