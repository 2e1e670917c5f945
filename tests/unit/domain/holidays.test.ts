import assert from 'node:assert/strict';
import { test } from 'node:test';
import Holidays from 'date-holidays';
import fc from 'fast-check';
import { dayNumber, isoDate, parseDate, weekday } from '../../../src/domain/dates.ts';
import { addWorkdays, dayNote, easterSunday, holidayOn, isWorkday } from '../../../src/domain/holidays.ts';

const at = (date: string) => parseDate(date) ?? assert.fail(date);
const anyDay = fc.integer({ min: at('1900-01-01'), max: at('2199-12-31') });

test('the public holidays are those of date-holidays, 1970 to 2100', () => {
  const theirs = new Holidays('NO');
  for (let year = 1970; year <= 2100; year++) {
    const expected = theirs
      .getHolidays(year)
      .filter((it) => it.type === 'public')
      .map((it) => it.date.slice(0, 10));
    const ours: string[] = [];
    for (let day = dayNumber(year, 1, 1); day < dayNumber(year + 1, 1, 1); day++)
      if (holidayOn(day)) ours.push(isoDate(day));
    assert.deepEqual(ours, [...new Set(expected)].sort());
  }
});

test('a year has twelve public holidays, or eleven when two fall together', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
      const days = Array.from({ length: 366 }, (_, index) => dayNumber(year, 1, 1) + index).filter((day) =>
        isoDate(day).startsWith(String(year)),
      );
      const count = days.filter((day) => holidayOn(day) !== null).length;
      const easter = easterSunday(year);
      // Ascension can meet 1 and 17 May, Whit Sunday and Monday 17 May.
      const shared = [39, 49, 50].filter((after) =>
        ['05-01', '05-17'].includes(isoDate(easter + after).slice(5)),
      ).length;
      return count === 12 - shared;
    }),
  );
});

test('Easter is a Sunday from 22 March to 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
      const date = isoDate(easterSunday(year)).slice(5);
      return weekday(easterSunday(year)) === 6 && date >= '03-22' && date <= '04-25';
    }),
  );
});

const workdays = [
  ['2026-11-02', 10, '2026-11-16'],
  ['2026-12-18', 10, '2027-01-05'],
  ['2026-12-24', 10, '2027-01-11'],
  ['2027-03-22', 10, '2027-04-08'],
  ['2027-05-03', 10, '2027-05-19'],
  ['2026-11-02', 65, '2027-02-03'],
  ['2026-12-18', 65, '2027-03-23'],
] as const;
for (const [start, amount, end] of workdays) {
  test(`${amount} working days after ${start} is ${end}`, () => {
    assert.equal(isoDate(addWorkdays(at(start), amount)), end);
  });
}

test('the result of counting working days is a working day, with as many between', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 100 }), (day, amount) => {
      const end = addWorkdays(day, amount);
      let counted = 0;
      for (let it = day + 1; it <= end; it++) if (isWorkday(it)) counted += 1;
      return isWorkday(end) && counted === amount;
    }),
  );
});

const notes = [
  ['2027-05-17', 'may-17'],
  ['2026-05-14', 'ascension'],
  ['2026-12-26', 'boxing-day'],
  ['2026-12-27', 'weekend'],
  ['2026-12-24', null],
  ['2026-12-31', null],
  ['2027-03-27', 'weekend'],
  ['2027-03-28', 'easter-sunday'],
] as const;
for (const [date, note] of notes) {
  test(`${date} is noted as ${note}`, () => assert.equal(dayNote(at(date)), note));
}

test('dates are read back as they were written, and none that does not exist is read', () => {
  fc.assert(fc.property(anyDay, (day) => parseDate(isoDate(day)) === day));
  for (const wrong of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '1899-12-31',
    '2200-01-01',
    '26-01-01',
    '2026-1-1',
    '',
    '2026-01-01T00:00',
  ]) {
    assert.equal(parseDate(wrong), null, wrong);
  }
});
