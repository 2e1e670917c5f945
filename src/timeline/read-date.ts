import { dayNumber, dayOf, isoDate, weekday } from '../domain/dates.ts';

/**
 * Why a text is no date to work with: it cannot be read (`date`), it has no day or no month (`part`), there is no such day
 * (`exist`), it is too far away to be meant (`far`), the day of the week is another (`weekday`), or it can be read as two
 * days (`which`). With the days that it is about, where there are any.
 */
export interface Unread {
  fault: 'date' | 'part' | 'exist' | 'far' | 'weekday' | 'which';
  days: readonly number[];
}

/** Who writes a date more than ten years away has most likely written another year than the one that is meant. */
const MOST_YEARS = 10;

/** A day, a month or a year alone, or a month with a year. */
const PART = /^(20\d\d(-\d\d?)?|\d\d?(-20\d\d)?)$/;

/**
 * The time of an appointment, before a date or after it, there with all that follows if it is called a time: 'kl. 10 7.12.2026',
 * '10.30 7. desember', '7. desember 9.30', '7. desember kl. 9 hos legen'. A time before it that nothing calls so has minutes that
 * are no month. The page hands it to the calculator, which has no room for it.
 */
export const TIME =
  /(?<=^\D*)((kl\p{L}*|\bat)[\s.]*[\d.:]+|\d+:\d+|\d+\.(00|1[3-9]|[2-5]\d)),?\s+(?=.*\d)|(?<=\d.*)([\s,(]+(kl|at\b|\d+:).*|[.,]?\s+\d\d?(\.\d\d|(\.\d\d)?\s?[ap]m)$)/gu;

/** A date of digits alone with its year first. */
const YEAR_FIRST = /^(20[1-3]\d)([01]\d)(\d\d)$/;

/**
 * Numbers, words, and signs that do not stand between them. One that is not known makes a text no date, were it a letter: with
 * 'l' for 1 or 'O' for 0, what is left would be another day.
 */
const PIECES = /\d+|\p{L}+|[^\s.,:;/()\p{Pd}]/gu;

/** How digits without a sign between them can be cut, into day, month and year. */
const CUTS = [/(.)(.)/, /(.)(..)/, /(..)(.)/, /(..)(..)/];

/**
 * Reads a date as people write it, and as the page itself does: '7.12.2026', '7/12-26', '07122026', '2026-12-07', 'mandag
 * 7. desember 2026', '7 Dec 2026 at 9'. A name may be cut, to three letters at least, that of a day of the week to two. The day
 * goes before the month, and a date before its time. A year of two digits is in this century. Without a year it is the one that
 * brings the day nearest to today; a day or a month alone is no date. Signs that are not seen do not count.
 * @param today ISO
 * @param names see `dateNames`
 * @param time TIME, as a text
 * @returns a date (ISO), or why there is none
 */
export function readDate(
  text: string,
  today: string,
  { names, time }: { names: readonly string[]; time: string },
): string | Unread {
  let dayOfWeek = -1;
  let monthFirst = false;
  const month: string[] = [];
  const numbers: string[] = [];
  for (const [part] of text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(RegExp(time, 'gu'), '')
    .replace(YEAR_FIRST, '$1-$2-$3')
    .matchAll(PIECES)) {
    const name = part[1] ? names.findLastIndex((it) => ` ${it}`.toLowerCase().includes(` ${part}`)) : -1;
    // It says nothing.
    if (name > 18) continue;
    if (name > 11) dayOfWeek = name - 12;
    else if (name >= 0 && part[2]) {
      monthFirst = !numbers[0];
      month.push(`${name + 1}`);
    } else numbers.push(part);
  }
  numbers.splice(1, 0, ...month);
  const [digits = '', more] = numbers;
  const all = numbers.join('-');
  const year = Number(today.slice(0, 4));
  const away = (day: number) => Math.abs(day - dayOf(today));
  let fault: Unread['fault'] = PART.test(all) ? 'part' : 'date';
  const cuts = more
    ? [digits.length > 2 ? numbers.reverse().join('-') : all]
    : CUTS.map((it) => digits.replace(it, '$1-$2-'));
  const found = cuts.flatMap((cut) => {
    const [, d, m = '', y] = /^(\d\d?)-(\d\d?)(?:-(\d\d|\d{4})?)?$/.exec(cut) ?? [];
    // 'mars 27' may be the day or the year.
    if (fault === 'part' || !d || (monthFirst && !y && d[1])) return [];
    // The nearest 29 February is at most two years away.
    const years = y ? [Number(y.padStart(4, '20')) - year] : [-2, -1, 0, 1, 2];
    const near = years.filter((it) => Math.abs(it) <= MOST_YEARS);
    fault = near.length ? 'exist' : 'far';
    return (
      near
        .map((it) => dayNumber(year + it, Number(m), Number(d)))
        // Not a day that runs on into the next month.
        .filter((day) => isoDate(day).endsWith(`${m.padStart(2, '0')}-${d.padStart(2, '0')}`))
        .sort((one, other) => away(one) - away(other))
        .slice(0, 1)
    );
  });
  // All have five digits: they are of this century, or the end of the last.
  const days = [...new Set(found)].sort();
  const [day] = days;
  if (day === undefined) return { fault, days };
  if (days[1]) return { fault: 'which', days };
  return dayOfWeek < 0 || weekday(day) === dayOfWeek ? isoDate(day) : { fault: 'weekday', days };
}
