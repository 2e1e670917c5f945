import { dayOf } from '../domain/dates.ts';
import { type DateWords, dayInWords } from '../i18n/dates.ts';
import { put } from '../i18n/fill.ts';
import type { BrowserWords } from './payload.ts';

/** The reader's own date (ISO) and time of day (`14:05`). */
export const nowHere = () =>
  new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().split(/T|:\d\d\./) as [
    date: string,
    time: string,
  ];

/** A date (ISO) as its day of the week and its date in words. */
export const dateInWords = (date: string, words: DateWords) => dayInWords(dayOf(date), words);

/** How far off something is in words, by its days from today: days up to two weeks, then whole weeks. */
export function distanceInWords(days: number, { relative }: Pick<BrowserWords, 'relative'>): string {
  const count = Math.abs(days);
  if (days === 0) return relative.today;
  const [n, words] =
    count < 14
      ? [count, days > 0 ? relative.inDays : relative.daysAgo]
      : [Math.round(count / 7), days > 0 ? relative.inWeeks : relative.weeksAgo];
  return put(n === 1 ? words.one : words.many, { n });
}
