import { parseDate } from '../domain/dates.ts';
import { fill } from '../i18n/fill.ts';
import type { BrowserWords } from './payload.ts';

/** Reads a date as people write it, `d.m.yyyy`, `d.m.yy` or ISO, and gives it in ISO; null when there is no such date. */
export function readDate(text: string): string | null {
  const norwegian = /^(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{2}|\d{4})\.?$/.exec(text.trim());
  const [, day = '', month = '', year = ''] = norwegian ?? [];
  const iso = norwegian ? `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
  return parseDate(iso) === null ? null : iso;
}

/** How far a day is from today in words: days up to two weeks, then whole weeks. */
export function distanceInWords(day: number, today: number, { relative }: Pick<BrowserWords, 'relative'>): string {
  const days = day - today;
  const count = Math.abs(days);
  if (days === 0) return relative.today;
  const [n, words] =
    count < 14
      ? [count, days > 0 ? relative.inDays : relative.daysAgo]
      : [Math.round(count / 7), days > 0 ? relative.inWeeks : relative.weeksAgo];
  return fill(n === 1 ? words.one : words.many, { n });
}
