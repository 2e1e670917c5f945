import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate, parseDate } from '../../../src/domain/dates.ts';
import { type Milestone, type TimeLimit, type TimelineRequest, timeline } from '../../../src/domain/timeline.ts';
import { CONDITIONS, EVENTS, type PatientEvent } from '../../../src/model/vocabulary.ts';
import { ask } from './rule-book.ts';

const short = (milestones: readonly Milestone[]) =>
  milestones.map((it) => `${it.limit}${it.n > 1 ? `#${it.n}` : ''} ${it.date} ${it.assumes.join('+')}`.trimEnd());

const tables: [string, object, string[]][] = [
  [
    'a right that counts from an answer whose day is not known',
    { pathway: 'adults', age: 20, events: { 'referral-received': '2026-12-18' } },
    ['A1 2027-01-05', 'A3 2027-04-09 referral-assessed'],
  ],
  [
    'the same, once the day of the answer is written',
    {
      pathway: 'adults',
      age: 20,
      events: { 'referral-received': '2026-12-18', 'referral-assessed': '2026-12-21' },
    },
    ['A1 2027-01-05', 'A3 2027-03-24'],
  ],
  [
    'each step of a chain names all that it rests on',
    { pathway: 'children-and-youth', ruleset: '2019', events: { 'first-appointment': '2026-12-07' } },
    [
      'B1 2027-01-18',
      'B3 2027-03-01 clinical-decision',
      'B4 2027-05-24 clinical-decision+evaluation',
      'B4#2 2027-08-16 clinical-decision+evaluation',
    ],
  ],
  [
    'the first repeat counts from a day that is known, the second does not',
    { pathway: 'adults', ruleset: '2019', events: { evaluation: '2027-01-04' } },
    ['B4 2027-03-29', 'B4#2 2027-06-21 evaluation', 'B4#3 2027-09-13 evaluation'],
  ],
];
for (const [name, request, expected] of tables) {
  test(`assumed: ${name}`, () =>
    assert.deepEqual(short(ask({ setting: 'outpatient', until: '2027-09-30', ...request })), expected));
}

// The law holds for any rules that can be written, not for today's alone.
const anyLimit: fc.Arbitrary<TimeLimit> = fc
  .record({
    from: fc.constantFrom(...EVENTS),
    to: fc.constantFrom(...EVENTS),
    amount: fc.integer({ min: 0, max: 90 }),
    unit: fc.constantFrom('day', 'workday'),
    setting: fc.constantFrom('outpatient', 'both'),
    condition: fc.option(fc.constantFrom(...CONDITIONS), { nil: undefined }),
    kind: fc.constantFrom('statutory', 'advisory'),
    repeats: fc.boolean(),
  })
  .map(({ repeats, ...limit }) => ({
    ...limit,
    id: '',
    // A repeat goes from an event to itself; a limit that does not repeat never does.
    ...(repeats || limit.from === limit.to
      ? { to: limit.from, amount: limit.amount + 1, repeat: { every: limit.amount + 1 } }
      : {}),
  }));
const anyLimits = fc
  .array(anyLimit, { minLength: 1, maxLength: 12 })
  .map((limits) => limits.map((limit, index) => ({ ...limit, id: `A${index}` })));
const start = parseDate('2026-11-02') ?? 0;
const anyRequest: fc.Arbitrary<TimelineRequest> = fc.record({
  // Known events in an order that can be: by their place in the vocabulary.
  events: fc
    .subarray([...EVENTS], { minLength: 1, maxLength: 4 })
    .map((events) => Object.fromEntries(events.map((event) => [event, isoDate(start)]))),
  setting: fc.constant('outpatient' as const),
  conditions: fc.subarray([...CONDITIONS]),
  age: fc.constant(20),
  until: fc.constant('2028-11-02'),
});
const known = (request: TimelineRequest, event: PatientEvent) => request.events[event];

test('law: a date either counts from a day that is known, or says that it is assumed and what it rests on', () => {
  let assumed = 0;
  fc.assert(
    fc.property(anyLimits, anyRequest, (limits, request) => {
      for (const it of timeline(limits, request)) {
        assert.equal(it.assumed, it.assumes.length > 0);
        // All but the later repeats count from an event itself.
        const certain = it.n === 1 && known(request, it.from.event) === it.from.date;
        if (it.n === 1) assert.equal(it.assumed, !certain, `${it.limit} from ${it.from.event}`);
        else assert.ok(it.assumed, `${it.limit}#${it.n}`);
        if (it.assumed) assumed += 1;
        if (it.n === 1 && it.assumed) assert.equal(it.assumes.at(-1), it.from.event);
        if (it.n === 1) assert.ok(it.assumes.every((event) => known(request, event) === undefined));
      }
    }),
    { numRuns: 500 },
  );
  assert.ok(assumed > 100, `only ${assumed} assumed dates were tried`);
});

test('law: what is assumed of an event is assumed of all that counts from it', () => {
  fc.assert(
    fc.property(anyLimits, anyRequest, (limits, request) => {
      const milestones = timeline(limits, request);
      for (const it of milestones.filter(({ n }) => n === 1)) {
        if (known(request, it.from.event) !== undefined) continue;
        // The limit that gave the event its day: what that one rests on, this one rests on too.
        const giver = milestones.find(
          (other) =>
            other.n === 1 &&
            other.event === it.from.event &&
            other.date === it.from.date &&
            it.assumes.slice(0, -1).join() === other.assumes.join(),
        );
        assert.ok(giver, `${it.limit} rests on ${it.assumes.join()}, which no limit gives`);
      }
    }),
    { numRuns: 500 },
  );
});

test('law: a date that is not assumed moves for no other day that is written', () => {
  fc.assert(
    fc.property(anyLimits, anyRequest, fc.constantFrom(...EVENTS), (limits, request, event) => {
      fc.pre(known(request, event) === undefined);
      const events = { ...request.events, [event]: isoDate(start) };
      const later = new Map(timeline(limits, { ...request, events }).map((it) => [`${it.limit}#${it.n}`, it]));
      for (const it of timeline(limits, request).filter(({ assumed }) => !assumed)) {
        // Evaluation counts from the last decision: an extended one is another event to count from, not a better date.
        if (it.from.event === 'clinical-decision' && event === 'extended-clinical-decision') continue;
        // A refusal takes away what would have come.
        if (event === 'refusal-received' && !['referral-assessed', 'complaint'].includes(it.event)) continue;
        assert.equal(later.get(`${it.limit}#1`)?.date, it.date);
      }
    }),
    { numRuns: 500 },
  );
});

test('law: writing the day that a date counts from makes it certain, and it counts from that day', () => {
  fc.assert(
    fc.property(anyLimits, anyRequest, (limits, request) => {
      for (const it of timeline(limits, request).filter(({ n, assumed }) => n === 1 && assumed)) {
        const events = { ...request.events, [it.from.event]: isoDate(start + 1) };
        let written: Milestone[];
        try {
          written = timeline(limits, { ...request, events });
        } catch {
          continue; // That day cannot be, beside the others.
        }
        const again = written.find((other) => other.limit === it.limit && other.n === 1);
        if (again?.from.event !== it.from.event) continue;
        assert.equal(again.assumed, false);
        assert.equal(again.from.date, isoDate(start + 1));
      }
    }),
    { numRuns: 500 },
  );
});
