import type { Exception } from '../model/schemas/hours.ts';
import { type Day, hasCome, isOver, yearOf } from './compared-day.ts';
import { dayNumber, isoDate } from './dates.ts';

/** Other hours than the usual, on the days (ISO, both included) when they come next or hold now. */
export interface Period {
  from: string;
  to: string;
  exception: Exception;
}

/** How many days from today on are this week: what is then otherwise than usual is told first. */
const THIS_WEEK = 7;

const yearly = (day: string) => day.length === 'MM-DD'.length;

/** Of how many days other hours are a season. */
const SEASON = 28;

/** Whether other hours come back every year and last for weeks: closed in July, or other times from October to March. */
export function isSeason({ from, to = from }: Exception): boolean {
  if (!yearly(from)) return false;
  const at = (year: number, day: string) => dayNumber(year, Number(day.slice(0, 2)), Number(day.slice(3)));
  return at(to < from ? 2025 : 2024, to) - at(2024, from) + 1 >= SEASON;
}

/** When other hours hold next, or hold now; null when they are over. Those of every year never are. */
export function nextPeriod(exception: Exception, today: Day): Period | null {
  const { from, to = from } = exception;
  if (!yearly(from)) return isOver(to, today) ? null : { from, to, exception };
  const year = yearOf(today);
  const ends = (start: number) => `${to < from ? start + 1 : start}-${to}`;
  const start = [year - 1, year, year + 1].find((it) => !isOver(ends(it), today)) ?? year;
  return { from: `${start}-${from}`, to: ends(start), exception };
}

/** The day (ISO) on which a date begins to lie in this week. */
function weekBefore(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return isoDate(dayNumber(year, month, day) - THIS_WEEK + 1);
}

/** Those that hold this week, and those that come later, each in the order in which they begin. Those that are over are left out. */
export function periodsFrom(exceptions: readonly Exception[], today: Day): { thisWeek: Period[]; later: Period[] } {
  const periods = exceptions
    .flatMap((it) => nextPeriod(it, today) ?? [])
    .sort((a, b) => (`${a.from}${a.to}` < `${b.from}${b.to}` ? -1 : 1));
  const { true: thisWeek = [], false: later = [] } = Object.groupBy(periods, ({ from }) =>
    hasCome(weekBefore(from), today) ? 'true' : 'false',
  );
  return { thisWeek, later };
}
