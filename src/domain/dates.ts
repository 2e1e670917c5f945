/**
 * Plain calendar dates as day numbers: whole days since 1 January 1970, without clock or time zone, so that no change to
 * summer time can move one.
 */
const DAY = 86_400_000;

/** The first and the last date (ISO) that can be worked with. */
export const FIRST_DATE = '1900-01-01';
export const LAST_DATE = '2199-12-31';

/** A date between them, or what looks like one. */
const WITHIN = /^(19|20|21)\d\d-\d\d-\d\d$/;

/** The day number of a year, month (1 to 12) and day; a day beyond the end of the month runs on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The day number of a date (ISO, 1900 to 2199); null when there is no such date. */
export function parseDate(text: string): number | null {
  if (!WITHIN.test(text)) return null;
  const [year, month, dayOfMonth] = text.split('-').map(Number) as [number, number, number];
  const day = dayNumber(year, month, dayOfMonth);
  return isoDate(day) === text ? day : null;
}

/** The day number of a date (ISO) that exists: whoever read it saw to that. */
export const dayOf = (date: string): number => Date.parse(date) / DAY;

/** A day number as a date (ISO). */
export function isoDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Orders what has a date (ISO). */
export const byDate = (a: { date: string }, b: { date: string }) => a.date.localeCompare(b.date);

/** The day of the week, 0 for Monday to 6 for Sunday. */
export function weekday(day: number): number {
  // 1 January 1970 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}
