/** Ages in whole years, both included; `to: null` is no upper age. */
export interface Ages {
  from: number;
  to: number | null;
}

/** Whether there is an age that is among both. */
export function agesMeet(a: Ages, b: Ages): boolean {
  return a.from <= (b.to ?? Number.POSITIVE_INFINITY) && b.from <= (a.to ?? Number.POSITIVE_INFINITY);
}

/**
 * An age that decides what holds for everyone in a range of ages, so that it need not be asked: undefined where some limit
 * holds for a part of them.
 */
export function ageOfAll({ to }: Ages, limits: readonly { toAge?: number | undefined }[]): number | undefined {
  const age = to ?? Number.POSITIVE_INFINITY;
  return limits.every(({ toAge }) => age <= (toAge ?? age)) ? age : undefined;
}
