import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { today } from '../../../src/domain/today.ts';

const given = process.env['LOYPE_AS_OF'];

afterEach(() => {
  if (given === undefined) delete process.env['LOYPE_AS_OF'];
  else process.env['LOYPE_AS_OF'] = given;
});

/** An instant, and which day it is in Oslo then: UTC+1 in winter, UTC+2 in summer. */
const INSTANTS: [instant: string, day: string][] = [
  ['2026-11-22T12:00:00Z', '2026-11-22'],
  ['2026-11-22T22:59:59Z', '2026-11-22'],
  ['2026-11-22T23:00:00Z', '2026-11-23'],
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
  ['2028-02-28T23:00:00Z', '2028-02-29'],
  // The nights when the clocks change.
  ['2026-03-28T23:00:00Z', '2026-03-29'],
  ['2026-03-29T22:00:00Z', '2026-03-30'],
  ['2026-10-24T22:00:00Z', '2026-10-25'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
];

for (const [instant, day] of INSTANTS) {
  test(`at ${instant} it is ${day} in Norway`, () => assert.equal(today(new Date(instant), ''), day));
}

test('LOYPE_AS_OF sets the day, whatever the clock says', () => {
  process.env['LOYPE_AS_OF'] = '2024-02-29';
  assert.equal(today(), '2024-02-29');
  assert.equal(today(new Date('2026-11-22T12:00:00Z')), '2024-02-29');
});

test('an empty LOYPE_AS_OF is none', () => {
  process.env['LOYPE_AS_OF'] = '';
  assert.equal(today(new Date('2026-11-22T12:00:00Z')), '2026-11-22');
});

for (const wrong of [
  '22.11.2026',
  '2026-11',
  '2026-13-01',
  '2026-02-29',
  '2026-04-31',
  '2026-11-22T10:00',
  'i dag',
  '0001-01-01',
  '1899-12-31',
  '2200-01-01',
  '9999-12-31',
  '-000001-01-01',
  '+012026-01-01',
]) {
  test(`LOYPE_AS_OF=${wrong} is no date`, () => {
    process.env['LOYPE_AS_OF'] = wrong;
    assert.throws(
      () => today(),
      new Error(`LOYPE_AS_OF "${wrong}" is no date from 1900-01-01 to 2199-12-31. Write it as YYYY-MM-DD.`),
    );
  });
}
