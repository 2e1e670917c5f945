import { dayNumber, isoDate, parseDate, weekday } from '../domain/dates.ts';
import type { Words } from '../model/schemas/words.ts';
import { put } from './fill.ts';

/** The words for dates: the pattern of a date, the months from January and the days of the week from Monday. */
export type DateWords = Pick<Words['dates'], 'long' | 'months' | 'weekdays'>;

/**
 * A day number as its day of the week and its date in words. The browser's own words are not used: some browsers lack
 * Nynorsk. The spaces in the date never break over lines.
 */
export function dayInWords(day: number, words: DateWords): { weekday: string; date: string } {
  const [year, month, dayOfMonth] = isoDate(day).split('-').map(Number) as [number, number, number];
  const date = put(words.long, { day: dayOfMonth, month: words.months[month - 1] as string, year });
  return { weekday: words.weekdays[weekday(day)] as string, date: date.replaceAll(' ', '\u00a0') };
}

/** A plain date (ISO) in words: '14. oktober 2019'. */
export function formatDate(date: string, words: Words): string {
  return dayInWords(parseDate(date) ?? 0, words.dates).date;
}

const numbersIn = (date: string) => date.split('-').map(Number) as [year: number, month: number, day: number];

/** A plain date (ISO) in words without its year, unless that is asked for: '24. desember'. */
export function formatDay(date: string, words: Words, withYear = false): string {
  const [year, month, day] = numbersIn(date);
  const values = { day, month: words.dates.months[month - 1] ?? '', year };
  return put(withYear ? words.dates.long : words.dates.day, values).replaceAll(' ', '\u00a0');
}

/** The same after its day of the week: 'torsdag 24. desember'. */
export function formatDayOfWeek(date: string, words: Words, withYear = false): string {
  const name = words.dates.weekdays[weekday(dayNumber(...numbersIn(date)))] ?? '';
  return `${name} ${formatDay(date, words, withYear)}`;
}

/** What a day of the week may be called besides, by its place among the months and the days of the week. */
const ALSO: Readonly<Record<number, string>> = { 18: 'sundag' };

/** What may stand beside a date and says nothing of which it is: an article, the end of a number, the half of the day. */
const BESIDE = 'den the of on på st nd rd th am pm senest seinast innen dato';

/** What calls a time so. */
const CLOCK = 'klokka klokken at';

/**
 * The months from January and the days of the week, each with its names in some languages, with spaces between, that of a
 * page first: people write the names that they know, whatever the page is in. A name with which another begins is not there,
 * unless it is the page's own. Last are words that may stand beside a date, and those that stand before a time.
 */
export function dateNames(
  page: Pick<DateWords, 'months' | 'weekdays'>,
  languages: readonly Pick<DateWords, 'months' | 'weekdays'>[],
): string[] {
  const names = languages.map(({ months, weekdays }) => [...months, ...weekdays].map((it) => it.toLowerCase()));
  const all = [...page.months, ...page.weekdays].map((own, at) => {
    const called = [...new Set([...names.map((it) => it[at] ?? ''), ALSO[at] ?? ''])].filter(Boolean);
    const others = called.filter(
      (name) => name !== own.toLowerCase() && !called.some((it) => it !== name && it.startsWith(name)),
    );
    return [own, ...others].join(' ');
  });
  return [...all, BESIDE, CLOCK];
}
