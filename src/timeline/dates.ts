import { dayOf } from '../domain/dates.ts';
import { type DateWords, dayInWords } from '../i18n/dates.ts';
import { put } from '../i18n/fill.ts';
import type { BrowserWords } from './payload.ts';

/** The reader's own date (ISO) and time of day: as Swedes write them. */
export const nowHere = () =>
  new Date().toLocaleString('sv').split(/[ :]/) as [date: string, hour: string, minute: string];

/** A date (ISO) as its day of the week and its date in words. */
export const dateInWords = (date: string, words: DateWords) => dayInWords(dayOf(date), words);

/** How far off something is in words, by its days from today: days up to two weeks, then whole weeks. */
export function distanceInWords(days: number, { relative }: Pick<BrowserWords, 'relative'>): string {
  const count = Math.abs(days);
  const n = count > 13 ? Math.round(count / 7) : count;
  const forms = (days > 0 ? relative.ahead : relative.ago)[n < count ? 1 : 0];
  return put((forms[n] ?? forms.at(-1)) as string, { n });
}
