import { parseDate } from '../domain/dates.ts';
import { fill } from '../i18n/fill.ts';
import type { BrowserWords } from './payload.ts';

/**
 * Reads a date as people write it, `d.m.yyyy`, `d.m.yy`, `ddmmyyyy`, '7. desember 2026' or ISO, and gives it in ISO; null
 * when there is no such date.
 * @param months the names of the months from January, of which three letters are enough
 */
export function readDate(text: string, months: readonly string[]): string | null {
  const written = text.trim().toLowerCase();
  const [, day, word, year] = /^(\d{1,2})[.\s]+(\p{L}{3})\p{L}*[.\s]+(\d{4})$/u.exec(written) ?? [];
  const month = word ? months.findIndex((it) => it.toLowerCase().startsWith(word)) + 1 : 0;
  const numbers = word
    ? [day, String(month), year]
    : /^(\d{1,2})[./ -]*(\d{1,2})[./ -]*(\d{4}|\d{2})\.?$/.exec(written)?.slice(1);
  const [d = '', m = '', y = ''] = numbers ?? [];
  const iso = numbers ? `${y.padStart(4, '20')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : written;
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
