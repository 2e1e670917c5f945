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
