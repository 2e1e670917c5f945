import { dayNumber, dayOf, isoDate, weekday } from '../domain/dates.ts';
import type { DatePatterns } from './date-patterns.ts';

/**
 * Why a text is no date to work with: it cannot be read as one date (`date`), it has no day or no month (`part`), there is no such
 * day (`exist`), it is too far away to be meant (`far`), the day of the week is another (`weekday`), or it can be read as two
 * days (`which`). With the days that it is about, where there are any.
 */
export interface Unread {
  fault: 'date' | 'part' | 'exist' | 'far' | 'weekday' | 'which';
  days: readonly number[];
}

/** More than ten years, in days: who writes a date that is so far away has most likely written another year than is meant. */
const FAR = 3654;

/** More than half a year, in days: no date without a year is meant to be further away. */
const NEAR = 184;

/** What a day of the week is in a text made plain, from Monday. */
const WEEKDAYS = 'NOPQRST';

/**
 * Reads a date as people write it, and as the page itself does: '7.12.2026', '7/12-26', '07122026', '2026-12-07', 'mandag
 * 7. desember 2026', '7 Dec 2026 at 9'. The text is made plain first: what is not seen, what says nothing and what is called a time
 * are gone, a month is `M12`, a day of the week one of `N` to `T`, and what calls a time so `K`. The whole of it must then be of a pattern; what
 * is of two patterns, or may be read in two ways, is no date unless both give the same day. A name may be cut, to three letters at
 * least, that of a day of the week to two. The day goes before the month. A year of two digits is in this century. Without a year
 * it is the one that brings the day nearest to today.
 * @param today ISO
 * @param names see `dateNames`
 * @param patterns see `DATE_PATTERNS`
 * @returns a date (ISO), or why there is none
 */
export function readDate(
  text: string,
  today: string,
  { names, patterns: [time, before, after, part, ...dates] }: { names: readonly string[]; patterns: DatePatterns },
): string | Unread {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{DI}|\p{Cf}|[^\P{Cc}\s]/gu, '')
    .replace(/\p{L}+/gu, (word) => {
      const name = word[1] ? names.findLastIndex((it) => ` ${it}`.toLowerCase().includes(` ${word}`)) : -1;
      if (name > 18) return ' K'[name - 19] as string;
      if (name < 12) return name >= 0 && word[2] ? ` M${name + 1} ` : word;
      return WEEKDAYS[name - 12] as string;
    })
    .replace(/\p{Dash}/gu, '-')
    .replace(/[\s\u2800\p{QMark}\p{Ps}\p{Pe};]+/gu, ' ')
    .replace(RegExp(time, 'g'), ' ')
    .replace(/[: ]+/g, ' ')
    .trim();
  const match = (pattern: string) => RegExp(before + pattern + after).exec(plain);
  const isPart = match(part);
  const year = Number(today.slice(0, 4));
  let fault: Unread['fault'] = isPart ? 'part' : 'date';
  const found = dates.flatMap((pattern) => {
    // What may be a year and no day is no day if it is a year near this one: 'mars 27'.
    const { n, d = Math.abs(2000 + Number(n) - year) > 2 && n, m, y, h } = match(pattern)?.groups ?? {};
    // What may be the hour may be the year too.
    return [y || h, y].flatMap((of) => {
      if (!d) return [];
      const all = (of ? [Number(of.padStart(4, '20'))] : [year - 1, year, year + 1])
        .map((it) => dayNumber(it, Number(m), Number(d)))
        // Not a day that runs on into the next month.
        .filter((day) => RegExp(`-0?${m}-0?${d}$`).test(isoDate(day)));
      fault = of && all[0] ? 'far' : 'exist';
      return all.filter((day) => Math.abs(day - dayOf(today)) < (of ? FAR : NEAR));
    });
  });
  // All have five digits: they are of this century, or the end of the last.
  const days = [...new Set(found)].sort();
  const [day] = days;
  if (day === undefined) return { fault, days };
  if (days[1]) return { fault: isPart ? 'part' : 'which', days };
  // What is left of a time in words, as 'klokka ti', is no day of the week.
  return [...plain].every((it) => !WEEKDAYS.includes(it) || it === WEEKDAYS[weekday(day)])
    ? isoDate(day)
    : { fault: 'weekday', days };
}
