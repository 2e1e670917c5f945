import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { CALENDAR, type CalendarEvent, calendarFile as fileOf } from '../../../src/timeline/calendar.ts';

const stamp = '20261122T120000Z';
const owner = '1-2-3-4';
/** The file with the page's own patterns. */
const calendarFile = (events: readonly CalendarEvent[], by: string, at: string) => fileOf(events, by, at, CALENDAR);
const event = {
  id: 0,
  date: '2026-12-31',
  summary: 'Viktig dato',
  description: 'Datoen i brevet ditt gjelder.',
};

const parsed = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));

test('an event lasts the whole day and ends on the next', () => {
  const file = calendarFile([event], owner, stamp);
  const [read] = parsed(file);
  assert.equal(read?.startDate.toString(), '2026-12-31');
  assert.equal(read?.endDate.toString(), '2027-01-01');
  assert.match(file, /TRIGGER:-P6DT15H\r\n/);
});

test('whatever a title holds comes back from an independent parser, on lines of at most 75 octets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (raw) => {
      // A title is one line of visible text.
      const summary = raw.replace(/[\p{C}\r\n]/gu, ' ').trim() || 'x';
      const file = calendarFile([{ ...event, summary }], owner, stamp);
      assert.ok(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
      assert.equal(parsed(file)[0]?.component.getFirstPropertyValue('summary'), summary);
    }),
  );
});

const uids = (file: string) => parsed(file).map(({ uid }) => uid);

test('events on one day are told apart, and two files share none', () => {
  const same = [event, { ...event, id: 1 }, { ...event, id: 2, date: '2027-01-18' }];
  const [one, other] = ['1-2-3-4', '5-6-7-8'].map((it) => uids(calendarFile(same, it, stamp)));
  assert.equal(new Set([...(one ?? []), ...(other ?? [])]).size, 6);
  // The same answer again: the same events.
  assert.deepEqual(uids(calendarFile(same, '1-2-3-4', stamp)), one);
  // And with more or fewer of them.
  assert.deepEqual(uids(calendarFile(same.slice(1), '1-2-3-4', stamp)), one?.slice(1));
});

test('what an event is known by says nothing of its date, its title or its description', () => {
  const others = fc.record({
    id: fc.constant(0),
    date: fc.constantFrom('2026-12-31', '2027-05-17'),
    summary: fc.string(),
    description: fc.string(),
  });
  fc.assert(
    fc.property(others, (it) => {
      const clean = {
        ...it,
        summary: it.summary.replace(/\p{C}/gu, ''),
        description: it.description.replace(/\p{C}/gu, ''),
      };
      assert.equal(/^UID:.*$/m.exec(calendarFile([clean], owner, stamp))?.[0], 'UID:1-2-3-4-0');
    }),
  );
});

test('what an event is about is in its title and description alone', () => {
  const other = { ...event, summary: 'Noe annet', description: 'Noe mer.' };
  const without = (text: string) => text.replaceAll('\r\n ', '').replace(/^(SUMMARY|DESCRIPTION):.*$/gm, '');
  assert.equal(without(calendarFile([other], owner, stamp)), without(calendarFile([event], owner, stamp)));
});

test('a file without dates is still a calendar', () => {
  assert.equal(new ICAL.Component(ICAL.parse(calendarFile([], owner, stamp))).name, 'vcalendar');
});
