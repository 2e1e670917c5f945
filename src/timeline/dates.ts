import { dayOf } from '../domain/dates.ts';
import { type DateWords, dayInWords } from '../i18n/dates.ts';
import { put } from '../i18n/fill.ts';
import type { BrowserWords } from './payload.ts';

/** The reader's own date (ISO) and time of day. */
export const nowHere = () =>
  new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().split(/[T:]/) as [
    date: string,
    hour: string,
    minute: string,
  ];

/** A date (ISO) as its day of the week and its date in words. */
export const dateInWords = (date: string, words: DateWords) => dayInWords(dayOf(date), words);

/** How far off something is in words, by its days from today: days up to two weeks, then whole weeks. */
export function distanceInWords(days: number, { relative }: Pick<BrowserWords, 'relative'>): string {
  const count = Math.abs(days);
  if (days === 0) return relative.today;
  const weeks = Number(count > 13);
  const words = (days > 0 ? relative.ahead : relative.ago)[weeks] as { one: string; many: string };
  const n = weeks ? Math.round(count / 7) : count;
  return put(n === 1 ? words.one : words.many, { n });
}
