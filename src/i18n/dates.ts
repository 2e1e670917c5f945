import type { Words } from '../schemas/words.ts';
import { fill } from './fill.ts';

/** A plain date (ISO) in words, with spaces that never break over lines: '14. oktober 2019'. */
export function formatDate(date: string, words: Words): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return fill(words.dates.long, { day, month: words.dates.months[month - 1] ?? '', year }).replaceAll(' ', '\u00a0');
}
