/** What an owner says that the register does not. */
export interface Difference {
  /** What it is about: a municipality's number and name, a postal code, a county, a trust or an area. */
  about: string;
  field: string;
  before: string;
  now: string;
  /** Whether it can be written; what takes a decision or facts that nobody publishes is for a person. */
  byHand: boolean;
}

const shown = (value: unknown) =>
  value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);

/** A difference as it is told. */
export function difference(about: string, field: string, before: unknown, now: unknown, byHand = false): Difference {
  return { about, field, before: shown(before), now: shown(now), byHand };
}

/** A difference that is for a person, or nothing when the two are the same. */
export function differing(about: string, field: string, before: unknown, now: unknown): Difference[] {
  return before === now ? [] : [difference(about, field, before, now, true)];
}
