import type { Exception } from '../model/schemas/hours.ts';
import { isoDate, parseDate } from './dates.ts';

/** Other hours than the usual, on the days (ISO, both included) when they come next or hold now. */
export interface Period {
  from: string;
  to: string;
  exception: Exception;
}

/** How many days from today on are this week: what is then otherwise than usual is told first. */
const THIS_WEEK = 7;

const yearly = (day: string) => day.length === 'MM-DD'.length;

/** When other hours hold next, or hold now; null when they are over. Those of every year never are. */
export function nextPeriod(exception: Exception, today: string): Period | null {
  const { from, to = from } = exception;
  if (!yearly(from)) return to < today ? null : { from, to, exception };
  const year = Number(today.slice(0, 4));
  const ends = (start: number) => `${to < from ? start + 1 : start}-${to}`;
  const start = [year - 1, year, year + 1].find((it) => ends(it) >= today) ?? year;
  return { from: `${start}-${from}`, to: ends(start), exception };
}

/** Those that hold this week, and those that come later, each in the order in which they begin. Those that are over are left out. */
export function periodsFrom(exceptions: readonly Exception[], today: string): { thisWeek: Period[]; later: Period[] } {
  const last = isoDate((parseDate(today) ?? 0) + THIS_WEEK - 1);
  const periods = exceptions
    .flatMap((it) => nextPeriod(it, today) ?? [])
    .sort((a, b) => (`${a.from}${a.to}` < `${b.from}${b.to}` ? -1 : 1));
  return {
    thisWeek: periods.filter((it) => it.from <= last),
    later: periods.filter((it) => it.from > last),
  };
}
