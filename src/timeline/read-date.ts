import { isoDate, parseDate, weekday } from '../domain/dates.ts';
import type { DateWords } from '../i18n/dates.ts';

/** The months from January and the days of the week from Monday, in the language of the page. */
type DateNames = Pick<DateWords, 'months' | 'weekdays'>;

/**
 * Why a text is no date to work with: it cannot be read (`date`), there is no such day (`exist`), it is too far away to be
 * meant (`far`), the day of the week is another (`weekday`), or it can be read as two days (`which`). With the days that it
 * is about, where there are any.
 */
export interface Unread {
  fault: 'date' | 'exist' | 'far' | 'weekday' | 'which';
  days: readonly number[];
}

/** Who writes a date more than ten years away has most likely written another year than the one that is meant. */
const MOST_YEARS = 10;

/** 'den 7. desember', '7th of December', and the days of the week as they are called in another language. */
const SAYS_NOTHING = /^(den|the|..?|.+da[gy])$/;

/** A day of the week that is wrong weighs more than any distance in days. */
const WRONG = 1e6;

/**
 * Reads a date as people write it, and as the page itself does: '7.12.2026', '7/12-26', '07122026', '2026-12-07', 'mandag
 * 7. desember 2026', '7 Dec 2026 at 9'. The day goes before the month. A year of two digits is in this century. Without a
 * year it is the one that brings the day nearest to today. Signs that are not seen do not count.
 * @param today ISO
 * @returns a date (ISO), or why there is none
 */
export function readDate(text: string, today: string, { months, weekdays }: DateNames): string | Unread {
  const parts = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    // The time of an appointment.
    .replace(/\s(kl|at)\b.*/, '')
    .match(/\d+|\p{L}+/gu);
  let [month, dayOfWeek] = [0, -1];
  const numbers: string[] = [];
  for (const part of parts ?? []) {
    // Three letters are enough.
    const name = [...months, ...weekdays].findIndex((it) => it.toLowerCase().startsWith(part.slice(0, 3)));
    if (/\d/.test(part)) numbers.push(part);
    else if (part.length > 2 && name >= months.length) dayOfWeek = name - months.length;
    else if (part.length > 2 && name >= 0) month = name + 1;
    else if (!SAYS_NOTHING.test(part)) return { fault: 'date', days: [] };
  }
  if (month) numbers.splice(1, 0, String(month));
  const [digits = '', more] = numbers;
  // Digits without a sign between them can be cut in more than one place.
  const cuts = more
    ? [digits.length > 2 ? numbers.reverse() : numbers]
    : ['11', '12', '21', '22'].map((cut) => new RegExp(`${cut.replace(/./g, '(\\d{$&})')}(.*)`).exec(digits)?.slice(1));

  const year = Number(today.slice(0, 4));
  const now = parseDate(today) ?? 0;
  const cost = (day: number) => Math.abs(day - now) + (dayOfWeek < 0 || weekday(day) === dayOfWeek ? 0 : WRONG);
  const days = new Set<number>();
  let fault: Unread['fault'] = 'date';
  for (const cut of cuts) {
    const written = cut?.filter(Boolean).join('-') ?? '';
    if (!/^\d\d?-\d\d?(-\d\d(\d\d)?)?$/.test(written)) continue;
    const [d = '', m = '', y] = written.split('-');
    const years = y ? [Number(y.padStart(4, '20'))] : [year - 1, year, year + 1];
    const near = years.filter((it) => Math.abs(it - year) <= MOST_YEARS);
    fault = near.length > 0 ? 'exist' : 'far';
    const [best] = near
      .flatMap((it) => parseDate(`${it}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`) ?? [])
      .sort((one, other) => cost(one) - cost(other));
    if (best !== undefined) days.add(best);
  }
  const found = [...days].sort((one, other) => one - other);
  const [day] = found;
  if (day === undefined) return { fault, days: [] };
  if (found.length > 1) return { fault: 'which', days: found };
  return cost(day) < WRONG ? isoDate(day) : { fault: 'weekday', days: found };
}
