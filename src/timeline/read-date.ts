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
 * What may stand beside a date and is none of it: an article, and the time of an appointment, before the date or after it:
 * 'den 7. desember', 'kl. 10 7.12.2026', '7. desember 9.30'. What is shorter ('7th of December') says nothing either.
 */
const BESIDE =
  /\b(den|the)\b|(?<=^\D*)((kl|\bat\b)\D*[\d.:]+|\d+:\d\d),?\s(?=.*\d)|(?<=\d.*)[\s,(]+(kl|at\b|\d\d?:\d\d).*|(?<=\d\D+(\d+|\p{L}))[.,]?\s+\d\d?(\.\d\d|(\.\d\d)?\s?[ap]m)$/gu;

/** A date of digits alone with its year first. */
const YEAR_FIRST = /^(20[1-3]\d)([01]\d)(\d\d)$/;

/** How digits without a sign between them can be cut, into day, month and year. */
const CUTS = [/(.)(.)/, /(.)(..)/, /(..)(.)/, /(..)(..)/];

/**
 * Reads a date as people write it, and as the page itself does: '7.12.2026', '7/12-26', '07122026', '2026-12-07', 'mandag
 * 7. desember 2026', '7 Dec 2026 at 9'. A name may be cut, to three letters at least. The day goes before the month. A year of two digits is in this century. Without a
 * year it is the one that brings the day nearest to today; a day or a month alone is no date. Signs that are not seen do
 * not count.
 * @param today ISO
 * @param names see `dateNames`
 * @returns a date (ISO), or why there is none
 */
export function readDate(text: string, today: string, names: readonly string[]): string | Unread {
  let dayOfWeek = -1;
  let monthFirst = false;
  const month: string[] = [];
  const numbers: string[] = [];
  for (const [part] of text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(BESIDE, '')
    .replace(YEAR_FIRST, '$1-$2-$3')
    .matchAll(/\d+|\p{L}{3,}/gu)) {
    const name = names.findIndex((it) => ` ${it}`.toLowerCase().includes(` ${part}`));
    if (name > 11) dayOfWeek = name - 12;
    else if (name >= 0) {
      monthFirst = !numbers[0];
      month.push(String(name + 1));
    }
    // A word that is not known makes that no date, as a wrong number does.
    else numbers.push(part);
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
    const [, d, m, y] = /^(\d\d?)-(\d\d?)(?:-(\d\d|\d{4})?)?$/.exec(cut) ?? [];
    // 'mars 27' may be the day or the year.
    if (fault === 'part' || !d || !m || (monthFirst && !y && d[1])) return [];
    // The nearest 29 February is at most two years away.
    const years = y ? [Number(y.padStart(4, '20'))] : [-2, -1, 0, 1, 2].map((it) => year + it);
    const near = years.filter((it) => Math.abs(it - year) <= MOST_YEARS);
    fault = near[0] ? 'exist' : 'far';
    return (
      near
        .map((it) => dayNumber(it, Number(m), Number(d)))
        // Not a day that runs on into the next month.
        .filter((day) => isoDate(day).endsWith(`${m.padStart(2, '0')}-${d.padStart(2, '0')}`))
        .sort((one, other) => away(one) - away(other))
        .slice(0, 1)
    );
  });
  const days = [...new Set(found)].sort((one, other) => one - other);
  const [day] = days;
  if (day === undefined) return { fault, days };
  if (days[1]) return { fault: 'which', days };
  return dayOfWeek < 0 || weekday(day) === dayOfWeek ? isoDate(day) : { fault: 'weekday', days };
}
