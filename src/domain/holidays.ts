import { dayNumber, isoDate, weekday } from './dates.ts';

/** The fixed public holidays, by month and day. Source: the act on public holidays of 1995 and the act of 1947 on 1 and 17 May. */
const FIXED = {
  '01-01': 'new-year',
  '05-01': 'may-1',
  '05-17': 'may-17',
  '12-25': 'christmas-day',
  '12-26': 'boxing-day',
} as const;

/** The movable ones, by days after Easter Sunday. */
const MOVABLE = {
  '-3': 'maundy-thursday',
  '-2': 'good-friday',
  '0': 'easter-sunday',
  '1': 'easter-monday',
  '39': 'ascension',
  '49': 'whit-sunday',
  '50': 'whit-monday',
} as const;

export type Holiday = (typeof FIXED)[keyof typeof FIXED] | (typeof MOVABLE)[keyof typeof MOVABLE];

/** The ids of the public holidays. Marked pure so that the browser's script, which has no use for the list, leaves it out. */
export const HOLIDAYS: readonly Holiday[] = /* @__PURE__ */ Object.values({ ...FIXED, ...MOVABLE });

/** Easter Sunday of a year as a day number (the Gregorian computus of Meeus, Jones and Butcher). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The Norwegian public holiday on a day number; the fixed one where two fall together (17 May and Whit Monday). */
export function holidayOn(day: number): Holiday | null {
  const date = isoDate(day);
  const fixed = FIXED[date.slice(5) as keyof typeof FIXED];
  const movable = MOVABLE[String(day - easterSunday(Number(date.slice(0, 4)))) as keyof typeof MOVABLE];
  return fixed ?? movable ?? null;
}

/** Monday to Friday and no public holiday. */
export function isWorkday(day: number): boolean {
  return weekday(day) < 5 && holidayOn(day) === null;
}

/** The working day that comes `amount` working days after a day; the day itself is day 0 and is not counted. */
export function addWorkdays(day: number, amount: number): number {
  let result = day;
  for (let left = amount; left > 0; ) {
    result += 1;
    if (isWorkday(result)) left -= 1;
  }
  return result;
}

/** What a reader should know of the day on which a limit ends: a holiday, a weekend, or nothing. Holidays go first. */
export function dayNote(day: number): Holiday | 'weekend' | null {
  return holidayOn(day) ?? (weekday(day) > 4 ? 'weekend' : null);
}
