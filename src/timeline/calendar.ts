/** One all-day event of a calendar file. */
export interface CalendarEvent {
  /** ISO. */
  date: string;
  summary: string;
  description: string;
}

/**
 * Escapes a text and folds its line, as RFC 5545 wants: no line has more than 75 octets. Four octets are the most that a
 * sign can have, and 18 such signs with the space before them make 73.
 */
const line = (name: string, text: string) =>
  `${name}:${text.replace(/[\\;,]/g, '\\$&')}`.replace(/.{18}(?=.)/gu, '$&\r\n ');

/**
 * A calendar file (RFC 5545) with one all-day event a date (a date without an end lasts that day) and a reminder at 09:00 seven days before. It does not name
 * what made it: that too would tell what the dates are about.
 * @param owner by which a calendar knows these events again and tells them from all others: random, since whoever opens
 *   the calendar can read it. Anything made from a date, a limit or the website could be guessed, and would be the same for
 *   another pathway or another child.
 * @param stamp when it is made, in UTC: `20261122T120000Z`
 */
export function calendarFile(events: readonly CalendarEvent[], owner: string, stamp: string): string {
  const lines = events.flatMap(({ date, summary, description }, id) => [
    'BEGIN:VEVENT',
    `UID:${owner}-${id}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    line('SUMMARY', summary),
    line('DESCRIPTION', description),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    line('DESCRIPTION', summary),
    'TRIGGER:-P6DT15H',
    'END:VALARM',
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Datoer//NO', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}
