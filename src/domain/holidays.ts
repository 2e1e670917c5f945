import { HOLIDAYS, type Holiday } from '../model/vocabulary.ts';
import { dayNumber, isoDate, weekday } from './dates.ts';

/** The fixed public holidays, by month and day. Source: the act on public holidays of 1995 and the act of 1947 on 1 and 17 May. */
const FIXED = ['01-01', '05-01', '05-17', '12-25', '12-26'];

/** The movable ones, by days after Easter Sunday. */
const MOVABLE = [-3, -2, 0, 1, 39, 49, 50];

/**
 * Easter Sunday of a year as a day number: the Sunday after the full moon of the Gregorian tables. Their correction for the
 * century is the same from 1900 to 2199, the years that can be worked with.
 */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const epact = (golden * 19 + 24) % 30;
  const moon = dayNumber(year, 3, 21 + epact - Number(epact + Number(golden > 10) > 28));
  return moon + 7 - ((weekday(moon) + 1) % 7);
}

/**
 * The place in HOLIDAYS of the Norwegian public holiday on a day number, or -1; of the fixed one where two fall together (17
 * May and Whit Monday). The browser has the words of the page in the same order, and no use for the ids.
 */
export function holidayAt(day: number): number {
  const date = isoDate(day);
  const fixed = FIXED.indexOf(date.slice(5));
  const movable = MOVABLE.indexOf(day - easterSunday(Number(date.slice(0, 4))));
  return fixed < 0 && movable >= 0 ? movable + FIXED.length : fixed;
}

/** The Norwegian public holiday on a day number. */
export const holidayOn = (day: number): Holiday | null => HOLIDAYS[holidayAt(day)] ?? null;

/** Monday to Friday and no public holiday. */
export function isWorkday(day: number): boolean {
  return weekday(day) < 5 && holidayAt(day) < 0;
}

/** The working day that comes `amount` working days after a day; the day itself is day 0 and is not counted. */
export function addWorkdays(day: number, amount: number): number {
  let result = day;
  for (let left = amount; left > 0; ) if (isWorkday(++result)) left--;
  return result;
}

/** What a reader should know of the day on which a limit ends: a holiday, a weekend, or nothing. Holidays go first. */
export function dayNote(day: number): Holiday | 'weekend' | null {
  return holidayOn(day) ?? (weekday(day) > 4 ? 'weekend' : null);
}
