import type { Change } from '../model/schemas/register.ts';

/** A number and a name that are no longer, and what they have become. */
export interface FormerPlace {
  number: string;
  name: string;
  /** The day (ISO) on which it ceased to be. */
  until: string;
  /** Numbers of today: the one that took most of it over first. */
  now: string[];
}

/**
 * Follows every former number through the changes to those of today. A number that was given anew is followed from its
 * last change. Where a municipality was split, an earlier one that lives on in one of the parts leads to that part alone.
 */
export function formerPlaces(changes: readonly Change[]): FormerPlace[] {
  const ofNumber = new Map(changes.map((change) => [change.number, change]));
  const follow = (number: string, path: readonly string[]): string[] => {
    const next = ofNumber.get(number);
    if (!next || path.includes(number)) return [number];
    const through = [...path, number];
    const parts = Object.entries(next.parts ?? {});
    const own = parts.filter(([, earlier]) => earlier.some((it) => through.includes(it))).map(([part]) => part);
    const taken = new Set(parts.map(([part]) => part));
    // Somebody who came this way by an earlier number is not in a part that is made of other earlier ones.
    const to = own.length > 0 ? own : path.length > 0 ? next.to.filter((it) => !taken.has(it)) : next.to;
    return (to.length > 0 ? to : next.to).flatMap((it) => follow(it, through));
  };
  return changes.map(({ number, name, on }) => ({ number, name, until: on, now: [...new Set(follow(number, []))] }));
}
