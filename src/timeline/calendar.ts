import { put } from '../i18n/fill.ts';

/** One all-day event of a calendar file. */
export interface CalendarEvent {
  /** Tells it from all others of the file, and stays its own when others come or go. */
  id: number;
  /** ISO. */
  date: string;
  summary: string;
  description: string;
}

/**
 * A calendar file (RFC 5545) without its events, and one of them: all-day, since a date without an end lasts that day, with
 * a reminder at 09:00 seven days before. It does not name what made it: that too would tell what the dates are about. The
 * page hands them to the calculator, which has no room for them.
 */
export const CALENDAR = [
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Datoer//NO\r\n{events}END:VCALENDAR\r\n',
  'BEGIN:VEVENT\r\nUID:{owner}-{id}\r\nDTSTAMP:{stamp}\r\nDTSTART;VALUE=DATE:{day}\r\nSUMMARY:{summary}\r\nDESCRIPTION:{description}\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:{summary}\r\nTRIGGER:-P6DT15H\r\nEND:VALARM\r\nEND:VEVENT\r\n',
] as const;

/**
 * Escapes a text and folds its line, as RFC 5545 wants: no line has more than 75 octets. Four octets are the most that a
 * sign can have, and 15 such signs with the longest name before them make 72.
 */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/.{15}(?=.)/gu, '$&\r\n ');

/**
 * A calendar file with one event a date.
 * @param owner by which a calendar knows these events again and tells them from all others: random, since whoever opens
 *   the calendar can read it. Anything made from a date, a limit or the website could be guessed, and would be the same for
 *   another pathway or another child.
 * @param stamp when it is made, in UTC: `20261122T120000Z`
 * @param patterns CALENDAR
 */
export function calendarFile(
  list: readonly CalendarEvent[],
  owner: number | string,
  stamp: string,
  [file, event]: readonly [file: string, event: string],
): string {
  const events = list.map(({ id, date, summary, description }) =>
    put(event, {
      id,
      owner,
      stamp,
      day: date.replaceAll('-', ''),
      summary: escaped(summary),
      description: escaped(description),
    }),
  );
  return put(file, { events: events.join('') });
}
