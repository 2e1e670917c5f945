import { distance } from '../distance.ts';
import { fold, plain } from './fold.ts';

/** What an answer is: kinds that come first win where a name fits two equally well. */
const FOUND_KINDS = ['municipality', 'county', 'district', 'former', 'town'] as const;

export type KeyKind = (typeof FOUND_KINDS)[number];

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
  /** What lies in a county or city, by each of its folded names. */
  areas: ReadonlyMap<string, ReadonlySet<number>>;
}

/** How an answer fits: the whole name was written, its beginning, a part of it, or only something like it. */
export type Fit = 'whole' | 'begun' | 'part' | 'similar';

export interface Answer {
  target: number;
  /** The name or code by which it was found, when that is not its own: an earlier name, a post town. */
  by: { kind: KeyKind | 'code' | 'number'; name: string };
  fit: Fit;
}

/** A postal code, alone or with a name: '7010', '70 10', 'N-7010', 'Trondheim 7010'; not four digits of a longer number. */
const CODE = /(^\D?|\D\D)(\d\d) ?(\d\d)(?! ?\d)/;

/** A municipality's number that is said to be one. */
const NUMBER = /^\s*(?:kommunen(?:umme)?r\.?|kommune|k)[\s-]*(\d{4})\s*$/i;

/** Whether two words may be one slip apart at their beginnings; most are not, and this is quick to see. */
function nearlyAlike(a: string, b: string): boolean {
  return a[0] === b[0] || a[1] === b[1] || a[0] === b[1] || a[1] === b[0];
}

/** What the scores of a name mean. */
const FITS: readonly Fit[] = ['whole', 'begun', 'part', 'similar', 'similar', 'similar', 'part'];

/** How well a name fits; lower is better, undefined is not at all. */
function score(query: string, name: string): number | undefined {
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
function scoreKey(query: string, folded: string, key: Key): number | undefined {
  const asFolded = score(folded, key.folded);
  if (asFolded === 0 || (query === folded && key.plain === key.folded)) return asFolded;
  const asWritten = score(query, key.plain);
  return asFolded === undefined ? asWritten : Math.min(asFolded, asWritten ?? asFolded);
}

/** @param written what the query was made from: of 'Roa' and 'Røa' the one that stands there comes first */
function byName(index: FinderIndex, query: string, written: string): Answer[] {
  const folded = fold(query);
  const letters = written.normalize().toLowerCase();
  const otherLetters = ({ name }: Key) => (letters.includes(name.toLowerCase()) ? 0 : 1);
  const found = index.keys.flatMap((key) => {
    const its = scoreKey(query, folded, key);
    return its === undefined ? [] : [{ key, score: its, extra: Math.abs(key.folded.length - folded.length) }];
  });
  found.sort(
    (a, b) =>
      a.score - b.score ||
      (a.score === 0 ? otherLetters(a.key) - otherLetters(b.key) : 0) ||
      FOUND_KINDS.indexOf(a.key.kind) - FOUND_KINDS.indexOf(b.key.kind) ||
      a.extra - b.extra ||
      (a.key.folded < b.key.folded ? -1 : a.key.folded > b.key.folded ? 1 : a.key.target - b.key.target),
  );
  const seen = new Set<number>();
  const answers = found.flatMap(({ key, score: its }): Answer[] => {
    if (seen.has(key.target)) return [];
    seen.add(key.target);
    return [{ target: key.target, by: { kind: key.kind, name: key.name }, fit: FITS[its] ?? 'similar' }];
  });
  // Who has written a whole name has not slipped.
  return answers[0]?.fit === 'whole' ? answers.filter((it) => it.fit !== 'similar') : answers;
}

/**
 * A name with the county or city after it, which may not be whole yet: 'Bø Nordland', 'Bø i Nordl', 'Lade, Trondheim'. What
 * lies elsewhere is only like it.
 */
function byNameAndArea(index: FinderIndex, query: string, written: string): Answer[] {
  const words = query.split(' ');
  for (let at = 1; at < words.length; at++) {
    const area = fold(words.slice(at).join(' '));
    const whole = index.areas.get(area);
    const begun = [...index.areas].flatMap(([name, targets]) => (name.startsWith(area) ? [...targets] : []));
    const there = whole ?? new Set(begun);
    if (there.size === 0) continue;
    const named = byName(index, words.slice(0, at).join(' ').replace(/ in?$/, ''), written);
    const found = named.filter((it) => there.has(it.target));
    if (found.length > 0)
      return whole ? found : found.map((it) => ({ ...it, fit: it.fit === 'whole' ? 'begun' : it.fit }));
    if (whole) return named.map((it) => ({ ...it, fit: 'similar' }));
  }
  return [];
}

/** A city that is meant by its own name leads on to its districts. */
function withDistricts(index: FinderIndex, answers: Answer[]): Answer[] {
  const [first] = answers;
  const whole = first?.fit === 'whole' && first.by.kind === 'municipality';
  const districts = whole ? (index.districts.get(first.target) ?? []) : [];
  if (!first || districts.length === 0) return answers;
  const on = districts.map((target): Answer => ({ target, by: { kind: 'district', name: '' }, fit: 'part' }));
  return [first, ...on, ...answers.slice(1).filter((it) => !districts.includes(it.target))];
}

function byWords(index: FinderIndex, written: string): Answer[] {
  const query = plain(written);
  if (query === '' || /\d/.test(query)) return [];
  const named = byName(index, query, written);
  if (named[0]?.fit === 'whole' || named[0]?.fit === 'begun') return withDistricts(index, named);
  const there = byNameAndArea(index, query, written);
  return there.length > 0 ? there : named;
}

const numbered = (target: number, name: string): Answer => ({ target, by: { kind: 'number', name }, fit: 'whole' });

/**
 * Digits that are both lead to the postal code's municipality first: people know their postal code by heart, and few know
 * their municipality's number. A name beside them decides between the two; one that is neither is an answer too.
 */
function byDigits(index: FinderIndex, digits: string, beside: string): Answer[] {
  const code = index.codes.get(digits);
  const ofCode: Answer[] = code
    ? [{ target: code.target, by: { kind: 'code', name: `${digits} ${code.town}` }, fit: 'whole' }]
    : [];
  const others = (index.numbers.get(digits) ?? []).filter((target) => target !== code?.target);
  const found = [...ofCode, ...others.map((target) => numbered(target, digits))];
  const named = byWords(index, beside);
  if (found.length === 0) return named;
  const whole = named.filter((it) => it.fit === 'whole');
  const both = found.filter((it) => whole.some(({ target }) => target === it.target));
  return both.length > 0 ? both : [...found, ...whole];
}

/** What was written in the field, answered: the best first, each target once. Pure. */
export function search(index: FinderIndex, written: string): Answer[] {
  const number = NUMBER.exec(written)?.[1];
  if (number) return (index.numbers.get(number) ?? []).map((target) => numbered(target, number));
  const [, before = '', first, last] = CODE.exec(written) ?? [];
  if (first && last) return byDigits(index, first + last, written.replace(CODE, `${before} `));
  return byWords(index, written);
}
