import { isoDate, parseDate } from '../domain/dates.ts';

/** One all-day event of a calendar file. */
export interface CalendarEvent {
  /** ISO. */
  date: string;
  summary: string;
  description: string;
}

/** Folds a line at 75 octets, as RFC 5545 wants, and never inside a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    // A continued line begins with a space, which counts.
    if (octets + size > 75) [folded, octets] = [`${folded}\r\n `, 1];
    folded += character;
    octets += size;
  }
  return folded;
}

const escapeText = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
const compact = (date: string) => date.replaceAll('-', '');

/**
 * By which a calendar knows an event again, so that a second import does not double it: its date, and a number where
 * several share it. Whoever opens the calendar can read this too, so it holds nothing that the date does not tell. The
 * name of a limit or of the website would name the pathway, and so would a hash of them, since there are few to try. A
 * date that moves becomes another event; a place in the list would have moved the old one, and overwritten another
 * pathway's dates.
 */
const uid = (date: string, events: readonly CalendarEvent[], index: number) =>
  `${date}-${index - events.findIndex((it) => it.date === date)}@datoer`;

/**
 * A calendar file (RFC 5545) with one all-day event a date and a reminder at 09:00 seven days before. It does not name
 * what made it: that too would tell what the dates are about.
 * @param events by date
 * @param stamp when it is made, in UTC: `20261122T120000Z`
 */
export function calendarFile(events: readonly CalendarEvent[], stamp: string): string {
  const lines = events.flatMap(({ date, summary, description }, index) => [
    'BEGIN:VEVENT',
    `UID:${uid(date, events, index)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(isoDate((parseDate(date) ?? 0) + 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    'TRIGGER:-P6DT15H',
    'END:VALARM',
    'END:VEVENT',
  ]);
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Datoer//NO', ...lines, 'END:VCALENDAR'];
  return `${all.map(fold).join('\r\n')}\r\n`;
}
