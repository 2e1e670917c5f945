/** Ages in whole years, both included; `to: null` is no upper age. */
export interface Ages {
  from: number;
  to: number | null;
}

/** Whether there is an age that is among both. */
export function agesMeet(a: Ages, b: Ages): boolean {
  return a.from <= (b.to ?? Number.POSITIVE_INFINITY) && b.from <= (a.to ?? Number.POSITIVE_INFINITY);
}
