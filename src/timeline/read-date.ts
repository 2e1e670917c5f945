import { dayOf, isoDate, parseDate, weekday } from '../domain/dates.ts';
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
const SAYS_NOTHING = /^(den|the|\D\D?|.+da[gy])$/;

/** Where digits without a sign between them can be cut: after the day and after the month. */
const CUTS = [
  [1, 2],
  [1, 3],
  [2, 3],
  [2, 4],
] as const;

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
  // Three letters are enough.
  const names = [...months, ...weekdays].map((it) => it.slice(0, 3).toLowerCase());
  const parts = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    // The time of an appointment.
    .replace(/\s(kl|at)\b.*/, '')
    .match(/\d+|\p{L}+/gu);
  let dayOfWeek = -1;
  const month: string[] = [];
  const numbers: string[] = [];
  for (const part of parts ?? []) {
    const name = names.indexOf(part.slice(0, 3));
    if (name >= months.length) dayOfWeek = name - months.length;
    else if (name >= 0) month.push(String(name + 1));
    // A word that is not known makes that no date, as a wrong number does.
    else if (!SAYS_NOTHING.test(part)) numbers.push(part);
  }
  numbers.splice(1, 0, ...month);
  const [digits = '', more] = numbers;
  const cuts = more
    ? [digits.length > 2 ? numbers.reverse() : numbers]
    : CUTS.map(([one, two]) => [digits.slice(0, one), digits.slice(one, two), digits.slice(two)]);

  const year = Number(today.slice(0, 4));
  const now = dayOf(today);
  const cost = (day: number) => Math.abs(day - now) + (dayOfWeek < 0 || weekday(day) === dayOfWeek ? 0 : WRONG);
  let fault: Unread['fault'] = 'date';
  const found = cuts.flatMap((cut) => {
    const [, d, m = '', y] = /^(\d\d?)-(\d\d?)(?:-(\d\d|\d{4}))?$/.exec(cut.filter(Boolean).join('-')) ?? [];
    if (!d) return [];
    const years = y ? [Number(y.padStart(4, '20'))] : [year - 1, year, year + 1];
    const near = years.filter((it) => Math.abs(it - year) <= MOST_YEARS);
    fault = near[0] ? 'exist' : 'far';
    return near
      .flatMap((it) => parseDate(`${it}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`) ?? [])
      .sort((one, other) => cost(one) - cost(other))
      .slice(0, 1);
  });
  const days = [...new Set(found)].sort((one, other) => one - other);
  const [day] = days;
  if (day === undefined) return { fault, days };
  if (days.length > 1) return { fault: 'which', days };
  return cost(day) < WRONG ? isoDate(day) : { fault: 'weekday', days };
}
