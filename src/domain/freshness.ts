/** How sure a contact is: confirmed within a year, longer ago, or never. */
export type Confirmation = 'recent' | 'old' | 'never';

/** A contact is to be confirmed anew after this many months. */
const MONTHS = 12;

/** The same day `months` later (ISO), or the last day of that month where there is no such day. */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** How sure a contact is on a day, from the date (ISO) when its organisation last confirmed it. */
export function confirmation(verifiedOn: string | null, today: string): Confirmation {
  if (verifiedOn === null) return 'never';
  return monthsLater(verifiedOn, MONTHS) < today ? 'old' : 'recent';
}
