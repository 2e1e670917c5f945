import { DAYS } from '../model/schemas/days.ts';
import type { Opening } from '../model/schemas/hours.ts';
import { dayOf, weekday } from './dates.ts';

const WEEK_DAYS = DAYS.filter((it) => it !== 'every-day' && it !== 'weekdays');

/** A day of the week by its English name. */
export type WeekDay = (typeof WEEK_DAYS)[number];

const MINUTES = 24 * 60;
const WEEK = WEEK_DAYS.length * MINUTES;

/** Which days of the week a stretch begins on. */
function daysOf(days: Opening['days']): readonly WeekDay[] {
  if (days === 'every-day') return WEEK_DAYS;
  return days === 'weekdays' ? WEEK_DAYS.slice(0, 5) : [days];
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The minutes of the week in which a stretch is open. One over midnight ends the day after, also after Sunday. */
function minutesOf({ days, opens, closes }: Opening): { from: number; to: number }[] {
  const [from, to] = [minuteOf(opens), minuteOf(closes)];
  return daysOf(days).flatMap((day) => {
    const midnight = WEEK_DAYS.indexOf(day) * MINUTES;
    const end = midnight + (to > from ? to : to + MINUTES);
    const stretch = { from: midnight + from, to: Math.min(end, WEEK) };
    return end > WEEK ? [stretch, { from: 0, to: end - WEEK }] : [stretch];
  });
}

/** The first day of the week on which two stretches are open at the same time. */
function sharedDay(one: Opening, other: Opening): WeekDay | undefined {
  const starts = minutesOf(one).flatMap((a) =>
    minutesOf(other).flatMap((b) => (a.from < b.to && b.from < a.to ? [Math.max(a.from, b.from)] : [])),
  );
  return starts.length > 0 ? WEEK_DAYS[Math.floor(Math.min(...starts) / MINUTES)] : undefined;
}

/** A stretch of opening hours, by its place, that runs into one before it, and the first day of the week on which it does. */
export interface Overlap {
  at: number;
  before: Opening;
  day: WeekDay;
}

/** The stretches that run into one before them: whoever reads both cannot tell which of them holds. */
export function overlaps(openings: readonly Opening[]): Overlap[] {
  return openings.flatMap((opening, at) => {
    for (const before of openings.slice(0, at)) {
      const day = sharedDay(before, opening);
      if (day) return [{ at, before, day }];
    }
    return [];
  });
}

/** Whether a stretch begins on any day from one date (ISO) to another. */
export function isOnAnyOf({ days }: Opening, from: string, to: string): boolean {
  const [first, last] = [dayOf(from), dayOf(to)];
  return daysOf(days).some((day) => {
    const ahead = (WEEK_DAYS.indexOf(day) - weekday(first) + WEEK_DAYS.length) % WEEK_DAYS.length;
    return first + ahead <= last;
  });
}
