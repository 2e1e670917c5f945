import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile } from '../../../src/timeline/calendar.ts';

const stamp = '20261122T120000Z';
const event = {
  date: '2026-12-31',
  summary: 'Viktig dato',
  description: 'Dette er et eksempel.',
};

test('an event lasts the whole day and ends on the next', () => {
  const file = calendarFile([event], stamp);
  assert.match(file, /DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n/);
  assert.match(file, /TRIGGER:-P6DT15H\r\n/);
});

test('whatever a title holds comes back from an independent parser, on lines of at most 75 octets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (raw) => {
      // A title is one line of visible text.
      const summary = raw.replace(/[\p{C}\r\n]/gu, ' ').trim() || 'x';
      const file = calendarFile([{ ...event, summary }], stamp);
      assert.ok(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
      const [parsed] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
      assert.equal(parsed?.getFirstPropertyValue('summary'), summary);
    }),
  );
});

const uids = (...dates: string[]) =>
  calendarFile(
    dates.map((date) => ({ ...event, date })),
    stamp,
  ).match(/UID:.*/g);

test('an event is known again by its date and told from others on the same day, whatever else the file holds', () => {
  assert.deepEqual(uids('2026-12-31', '2027-01-18', '2027-01-18'), [
    'UID:2026-12-31-0@datoer',
    'UID:2027-01-18-0@datoer',
    'UID:2027-01-18-1@datoer',
  ]);
  assert.deepEqual(uids('2027-01-18', '2027-01-18'), ['UID:2027-01-18-0@datoer', 'UID:2027-01-18-1@datoer']);
});

test('what an event is about is in its title and description alone', () => {
  const other = { ...event, summary: 'Noe annet', description: 'Noe mer.' };
  const without = (text: string) => text.replace(/^(SUMMARY|DESCRIPTION):.*$/gm, '');
  assert.equal(without(calendarFile([other], stamp)), without(calendarFile([event], stamp)));
});

test('a file without dates is still a calendar', () => {
  assert.equal(new ICAL.Component(ICAL.parse(calendarFile([], stamp))).name, 'vcalendar');
});
