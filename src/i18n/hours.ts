import { type Day, hasCome } from '../domain/compared-day.ts';
import { monthsLater } from '../domain/freshness.ts';
import { isSeason, type Period, periodsFrom } from '../domain/opening.ts';
import { isOnAnyOf } from '../domain/overlap.ts';
import type { Exception, Hours, Opening } from '../model/schemas/hours.ts';
import type { OwnText } from '../model/schemas/text.ts';
import type { Words } from '../model/schemas/words.ts';
import { formatDay, formatDayOfWeek } from './dates.ts';
import { fill } from './fill.ts';

/** '10' for 10:00 and '14.30' for 14:30 in Norwegian, '10:00' in English. */
function time(clock: string, words: Words): string {
  if (words.hours.clock === 'colon') return clock;
  const [hour = '', minute = ''] = clock.split(':');
  return Number(hour) + (minute === '00' ? '' : `.${minute}`);
}

/** The stretch goes on over midnight; one that ends at it does not. */
const overMidnight = ({ opens, closes }: Opening) => closes <= opens && closes !== '00:00';

function stretch(opening: Opening, words: Words): string {
  const values = {
    days: words.hours.days[opening.days],
    opens: time(opening.opens, words),
    closes: time(opening.closes === '00:00' ? '24:00' : opening.closes, words),
  };
  return fill(overMidnight(opening) ? words.hours.overnight : words.hours.stretch, values);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A stretch without its days: 'kl. 11–14.30'. */
const ofDay = (opening: Opening, words: Words) =>
  stretch(opening, words).slice(words.hours.days[opening.days].length).trimStart();

/** Other hours of one date (ISO), whose day is said: 'kl. 10–12'. In full where none of them is on that day. */
function hoursOn(date: string, hours: Exception['hours'], words: Words): string {
  const then = Array.isArray(hours) ? hours.filter((it) => isOnAnyOf(it, date, date)) : [];
  if (then.length === 0) return hoursWithin(hours, words);
  return then
    .map((opening, index) => {
      const text = ofDay(opening, words);
      return index === 0 ? text : ` ${words.hours.and} ${text.replace(/^kl\.\s*/, '')}`;
    })
    .join('');
}

/** Opening hours in words that stand within a sentence: 'hverdager kl. 11–14.30 og 15–18'. */
export function hoursWithin(hours: Exception['hours'], words: Words): string {
  if (hours === 'closed') return words.hours.closed;
  if (hours === 'always') return words.hours.always.charAt(0).toLowerCase() + words.hours.always.slice(1);
  return hours
    .map((opening, index) => {
      const text = stretch(opening, words);
      const before = hours[index - 1];
      if (!before) return text;
      // The days are said once when the next stretch is on the same days.
      if (opening.days !== before.days) return `, ${text}`;
      return ` ${words.hours.and} ${ofDay(opening, words).replace(/^kl\.\s*/, '')}`;
    })
    .join('');
}

/** Opening hours in words, one sentence: 'Hverdager kl. 11–14.30 og 15–18'. */
export function formatHours(hours: Hours, words: Words): string {
  return capital(hoursWithin(hours, words));
}

/** The days of a period in words: 'fredag 14. mai', '24. desember–1. januar'; with the year of what is once and far away. */
function days({ from, to, exception }: Period, words: Words, today: Day): string {
  const far = exception.from === from && !hasCome(monthsLater(from, -11), today);
  if (from === to) return formatDayOfWeek(from, words, far);
  return fill(words.hours.period, { from: formatDay(from, words, far), to: formatDay(to, words, far) });
}

/**
 * Other hours that come back every year and last for four weeks or more, in words without a year: 'Sommertid 15. juni–15. august:
 * stengt'. They hold for whoever reads them, on whichever day.
 */
export function seasonLines(exceptions: readonly Exception[], words: Words): Omit<HoursLine, 'now'>[] {
  return exceptions.filter(isSeason).map(({ from, to = from, why = null, hours }) => {
    const [first, last] = [from, to].map((day) => formatDay(`2024-${day}`, words));
    const text = `${fill(words.hours.period, { from: first ?? '', to: last ?? '' })}: ${hoursWithin(hours, words)}`;
    return { why, text: why ? text : capital(text) };
  });
}

/** One line about when somebody answers. */
export interface HoursLine {
  /** What the period is called, before `text`; null where it has no name and for the usual hours. */
  why: OwnText | null;
  text: string;
  /** Whether it is otherwise than usual this week. */
  now: boolean;
}

/**
 * When somebody answers, a line for each: first what is otherwise this week, then the usual, then what comes later. They
 * change with the state of things, not from day to day.
 */
export function hoursLines(
  { hours, exceptions = [] }: { hours?: Hours | undefined; exceptions?: readonly Exception[] | undefined },
  words: Words,
  today: Day,
): HoursLine[] {
  const { thisWeek, later } = periodsFrom(exceptions, today);
  const line = (period: Period, now: boolean): HoursLine => {
    const { why = null, hours: then } = period.exception;
    const hours = period.from === period.to ? hoursOn(period.from, then, words) : hoursWithin(then, words);
    const text = `${days(period, words, today)}: ${hours}`;
    return { why, text: why ? text : capital(text), now };
  };
  const usual = hours && {
    why: null,
    text:
      thisWeek.length > 0
        ? fill(words.hours.otherwise, { hours: hoursWithin(hours, words) })
        : formatHours(hours, words),
    now: false,
  };
  return [...thisWeek.map((it) => line(it, true)), ...(usual ? [usual] : []), ...later.map((it) => line(it, false))];
}
