import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  ALWAYS,
  ComparedDay,
  type Day,
  hasCome,
  isOver,
  lies,
  ShownDay,
  within,
  yearOf,
} from '../../../src/domain/compared-day.ts';
import { dayOf, isoDate } from '../../../src/domain/dates.ts';

const FIRST = dayOf('2026-06-01');
const DAYS = Array.from({ length: 900 }, (_, at) => isoDate(FIRST + at));

const date = fc.integer({ min: 0, max: DAYS.length - 1 }).map((at) => DAYS[at] as string);
const question = fc.oneof(
  date.map((it) => (day: Day) => hasCome(it, day)),
  date.map((it) => (day: Day) => isOver(it, day)),
  fc.constant((day: Day) => yearOf(day)),
);

test('on the days of its span, and on no others, a day gives the same answers to all that it was asked', () => {
  fc.assert(
    fc.property(date, fc.array(question, { maxLength: 6 }), (today, questions) => {
      const compared = new ComparedDay(today);
      const answers = questions.map((ask) => ask(compared));
      assert.deepEqual(
        answers,
        questions.map((ask) => ask(today)),
      );
      for (const day of DAYS) {
        const same = questions.every((ask, at) => ask(day) === answers[at]);
        assert.equal(lies(day, compared.span), same, `${day} of ${today}`);
      }
    }),
    { seed: 2026, numRuns: 300 },
  );
});

test('a day that is shown is that day alone', () => {
  const day = new ShownDay('2026-11-22');
  assert.deepEqual(day.span, ALWAYS);
  assert.equal(day.date(), '2026-11-22');
  assert.deepEqual(
    ['2026-11-21', '2026-11-22', '2026-11-23'].filter((it) => lies(it, day.span)),
    ['2026-11-22'],
  );
});

test('a day that was asked nothing is like every other', () => {
  assert.deepEqual(new ComparedDay('2026-11-22').span, ALWAYS);
});

test('what lies within two spans lies within each', () => {
  const span = fc.record({
    from: fc.option(date),
    after: fc.option(date),
    through: fc.option(date),
    before: fc.option(date),
  });
  fc.assert(
    fc.property(span, span, date, (a, b, day) => lies(day, within(a, b)) === (lies(day, a) && lies(day, b))),
    { seed: 2026, numRuns: 2000 },
  );
});
