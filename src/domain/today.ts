import { lies, type Span } from './compared-day.ts';
import { FIRST_DATE, LAST_DATE, parseDate } from './dates.ts';

/**
 * Today as a plain date (ISO) in Norway, or the date that the environment variable `LOYPE_AS_OF` gives.
 * @throws Error when `LOYPE_AS_OF` is no date from 1900 to 2199
 */
export function today(now: Date = new Date(), asOf: string | undefined = process.env['LOYPE_AS_OF']): string {
  if (!asOf) return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(now);
  if (parseDate(asOf) === null)
    throw new Error(`LOYPE_AS_OF "${asOf}" is no date from ${FIRST_DATE} to ${LAST_DATE}. Write it as YYYY-MM-DD.`);
  return asOf;
}

/** The days (ISO) by which content is judged. */
export interface Days {
  /** The day that ages count to. */
  asOf: string;
  /** The last that has come: a day is yet to come when it has come neither on the day that is asked for nor really. */
  latest: string;
}

/** Days on which all that rests on each of those by which content is judged is the same. */
export interface SameDays {
  asOf: Span;
  latest: Span;
}

/** Whether days are among those. */
export const areSame = ({ asOf, latest }: Days, same: SameDays): boolean =>
  lies(asOf, same.asOf) && lies(latest, same.latest);

/** The days by which content is judged on a day, now. */
export function daysOn(asOf: string, now: Date = new Date()): Days {
  return { asOf, latest: [asOf, today(now, '')].sort()[1] ?? asOf };
}
