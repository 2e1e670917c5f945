import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate, parseDate } from '../../../src/domain/dates.ts';
import { isWorkday } from '../../../src/domain/holidays.ts';
import { askOf2019 as ask, book } from './rule-book.ts';

/** Requests of any kind, of which something holds for all. */
const pathway = fc.constantFrom(
  ...Object.keys(book.pathways).filter((id) => book.pathways[id]?.rulesets.some((it) => it.id === '2019')),
);
const anyRequest = fc.record({
  pathway,
  setting: fc.constantFrom('outpatient', 'inpatient'),
  conditions: fc.subarray(['extended-assessment', 'severe']),
  age: fc.integer({ min: 0, max: 99 }),
  start: fc.integer({ min: parseDate('1905-01-01') ?? 0, max: parseDate('2190-01-01') ?? 0 }),
  event: fc.constantFrom(
    'referral-received',
    'first-appointment',
    'clinical-decision',
    'detox-ended',
    'team-referral-received',
  ),
});
type AnyRequest = typeof anyRequest extends fc.Arbitrary<infer It> ? It : never;
const from = ({ start, event, ...rest }: AnyRequest, shift = 0) =>
  ask({ ...rest, events: { [event]: isoDate(start + shift) }, until: isoDate(start + shift + 1100) });

test('no milestone is before what it counts from', () => {
  fc.assert(
    fc.property(anyRequest, (request) =>
      from(request).every((it) => it.date >= it.from.date && (it.earliest ?? it.from.date) >= it.from.date),
    ),
  );
});

test('a limit in working days ends on a working day', () => {
  fc.assert(
    fc.property(anyRequest, (request) =>
      from(request).every((it) => it.unit !== 'workday' || isWorkday(parseDate(it.date) ?? 0)),
    ),
  );
});

test('a later start gives no earlier milestone', () => {
  fc.assert(
    fc.property(anyRequest, fc.integer({ min: 0, max: 400 }), (request, shift) => {
      const later = new Map(from(request, shift).map((it) => [`${it.limit}#${it.n}`, it.date]));
      return from(request).every((it) => (later.get(`${it.limit}#${it.n}`) ?? it.date) >= it.date);
    }),
  );
});

test('calendar days move as far as their start', () => {
  fc.assert(
    fc.property(anyRequest, fc.integer({ min: -400, max: 400 }), (request, shift) => {
      if (request.event === 'referral-received') return true;
      const moved = from(request, shift).map((it) => `${it.limit} ${it.date}`);
      return (
        moved.join() ===
        from(request)
          .map((it) => `${it.limit} ${isoDate((parseDate(it.date) ?? 0) + shift)}`)
          .join()
      );
    }),
  );
});
