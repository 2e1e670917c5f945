import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate, parseDate } from '../../../src/domain/dates.ts';
import { addWorkdays } from '../../../src/domain/holidays.ts';
import { ORDER } from '../../../src/domain/order.ts';
import type { TimelineRequest } from '../../../src/domain/timeline.ts';
import { EVENTS } from '../../../src/model/vocabulary.ts';
import type { Step } from '../../../src/timeline/answer.ts';
import { ANSWER_DAYS } from '../../../src/timeline/steps.ts';
import { answerOn, DAY, later, PATHWAYS } from './steps-of.ts';

/** The step that is late and the one that comes next. */
const lateOn = (today: string, pathway: string, request: TimelineRequest) => answerOn(today, pathway, request).told;

test('where the first appointment should have been, it is that which is late, and not what only follows it', () => {
  for (const [pathway, conditions, setting] of [
    ['eating-disorders', ['severe'], 'outpatient'],
    ['eating-disorders', ['less-severe'], 'outpatient'],
    ['eating-disorders', ['severe'], 'inpatient'],
    ['eating-disorders', ['less-severe'], 'inpatient'],
    ['ocd', [], 'outpatient'],
    ['psychosis', [], 'outpatient'],
  ] as const)
    for (let days = 1; days < 400; days += 7)
      for (const events of [
        { 'referral-received': DAY },
        { 'referral-received': DAY, 'referral-assessed': later(5) },
        { 'referral-received': DAY, 'referral-assessed': later(5), 'treatment-start': later(600) },
        { 'team-referral-received': DAY },
      ]) {
        const [late] = lateOn(later(days), pathway, { events, conditions, setting });
        assert.ok(
          !late?.assumes?.includes('first-appointment'),
          `${pathway} ${conditions} ${setting}, ${days} days after ${Object.keys(events)}: ${late?.event}`,
        );
      }
});

const REFERRED = { 'referral-received': DAY, 'referral-assessed': later(5) };
const LATE: [what: string, days: number, events: TimelineRequest['events'], late: string, next: string][] = [
  ['the first appointment is late by a day', 29, REFERRED, 'first-appointment', 'treatment-start'],
  ['nothing is told of what only follows it', 71, REFERRED, 'first-appointment', 'treatment-start'],
  ['a right that is late goes before it', 110, REFERRED, 'treatment-start', 'first-appointment'],
  [
    'there was a first appointment, and nothing since',
    80,
    { ...REFERRED, 'first-appointment': later(20) },
    'clinical-decision',
    'evaluation',
  ],
  [
    'there was one long ago: of several that are late it is the last',
    100,
    { ...REFERRED, 'first-appointment': later(20) },
    'evaluation',
    'evaluation',
  ],
  [
    'there is to be one, later than advised',
    71,
    { ...REFERRED, 'first-appointment': later(90) },
    'first-appointment',
    'treatment-start',
  ],
];
for (const [what, days, events, late, next] of LATE)
  test(`with a less severe eating disorder, ${what}`, () => {
    const request = { events, conditions: ['less-severe'], setting: 'outpatient' } as const;
    const found = lateOn(later(days), 'eating-disorders', request);
    assert.deepEqual([found[0]?.event, found[1]?.event], [late, next]);
  });

test('an appointment that is late is told beside the answer that is, and nothing is told that rests on it', () => {
  for (const [pathway, conditions] of [
    ['eating-disorders', ['severe']],
    ['psychosis', []],
  ] as const)
    for (let days = 17; days < 400; days++) {
      const told = lateOn(later(days), pathway, {
        events: { 'referral-received': DAY },
        conditions,
        setting: 'outpatient',
      });
      const named = `${pathway}, ${days} days after`;
      assert.ok(
        told.some(({ event }) => event === 'first-appointment'),
        named,
      );
      assert.deepEqual(
        told.filter(({ assumes }) => assumes?.includes('first-appointment')),
        [],
        named,
      );
    }
});

test('the right to a start is met by whatever can only follow a first appointment', () => {
  for (const event of ['first-appointment', 'clinical-decision', 'extended-clinical-decision', 'evaluation'] as const)
    for (const [day, open] of [
      [later(100), false],
      [later(300), true],
    ] as const) {
      const told = lateOn(later(200), 'children-and-youth', {
        events: { 'referral-received': DAY, [event]: day },
        conditions: [],
        setting: 'outpatient',
      });
      assert.equal(
        told.some((it) => it.event === 'treatment-start'),
        open,
        `${event} ${day}`,
      );
    }
});

/** What the law says against a letter for somebody under 23. */
const ANY_EVENTS = EVENTS.filter((it) => !/complaint|overdose|return/.test(it));
const pathways = PATHWAYS.map(({ id }) => id);

test('no answer takes longer than the longest that ten working days can be', () => {
  const first = parseDate('1990-01-01') as number;
  const taken = Array.from({ length: 365 * 100 }, (_, nth) => addWorkdays(first + nth, 10) - first - nth);
  assert.equal(Math.max(...taken), ANSWER_DAYS);
});

/** A refusal, and whatever else has been on a pathway. */
const refusals = fc.record({
  pathway: fc.constantFrom(...pathways),
  others: fc.dictionary(fc.constantFrom(...ANY_EVENTS), fc.integer({ min: -200, max: 30 }).map(later)),
  refused: fc.integer({ min: -200, max: 0 }).map(later),
  conditions: fc.subarray(['severe', 'extended-assessment'] as const),
  setting: fc.constantFrom('outpatient', 'inpatient'),
});

test('law: who is refused is told the last day to complain and nothing else', () => {
  fc.assert(
    fc.property(refusals, ({ pathway, others, refused, conditions, setting }) => {
      const events = { ...others, 'refusal-received': refused };
      // What was before the referral is of another one, and an answer after the refusal is another answer.
      fc.pre(refused >= (others['referral-received'] ?? '') && refused >= (others['referral-assessed'] ?? ''));
      const request = { events, conditions, setting };
      const { steps, told, pending, next, refused: isRefused } = answerOn(DAY, pathway, request);
      const eventsOf = (these: typeof steps) => these.map(({ event }) => event);
      assert.deepEqual(eventsOf(steps.filter(({ open }) => open)), ['complaint']);
      assert.deepEqual(eventsOf(told), ['complaint']);
      assert.deepEqual([pending, next, isRefused], [[], false, true]);
      assert.deepEqual(
        steps.filter(({ event }) => event !== 'complaint' && event !== 'referral-assessed'),
        [],
      );
    }),
    { numRuns: 2000 },
  );
});

test('law: who is granted the right after a refusal has all that anybody has who is, and no complaint', () => {
  fc.assert(
    fc.property(refusals, fc.integer({ min: 1, max: 100 }), ({ pathway, others, refused, ...rest }, days) => {
      const granted = isoDate((parseDate(refused) as number) + days);
      // What is to come has not been granted yet.
      fc.pre(granted <= DAY);
      const { 'refusal-received': _, ...known }: TimelineRequest['events'] = {
        ...others,
        'referral-assessed': granted,
      };
      const told = (events: TimelineRequest['events']) => {
        const request = { events, ...rest };
        const { steps, pending } = answerOn(DAY, pathway, request);
        const open = steps.filter((it) => it.open);
        return [...open.map(({ limit, n, date }) => `${limit}#${n} ${date}`), ...pending];
      };
      assert.deepEqual(told({ ...known, 'refusal-received': refused }), told(known));
    }),
    { numRuns: 1000 },
  );
});

test('that help has begun is said only of what cannot have been without it', () => {
  for (const [event, surely] of [
    ['first-appointment', true],
    ['clinical-decision', true],
    ['next-treatment', true],
    ['detox-ended', false],
    ['team-referral-received', false],
  ] as const) {
    const events = { 'referral-assessed': later(-200), [event]: later(-5) };
    const pathway = event === 'team-referral-received' ? 'ocd' : 'substance-use';
    const { steps, told } = answerOn(DAY, pathway, { events, setting: 'outpatient', age: 22 });
    const start = steps.find((it) => it.event === 'treatment-start');
    assert.ok(!told.includes(start as Step), event);
    assert.deepEqual([start?.open, start?.says['met'], start?.says['passed']], [false, surely, !surely], event);
  }
});

test('law: what has happened is never said to be awaited, nor what usually comes before it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...pathways),
      fc.uniqueArray(fc.constantFrom(...ANY_EVENTS), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: -400, max: 0 }),
      fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 5, maxLength: 5 }),
      fc.subarray(['severe', 'extended-assessment'] as const),
      (pathway, events, start, gaps, conditions) => {
        let at = start;
        const dated = Object.fromEntries(
          ANY_EVENTS.filter((it) => events.includes(it)).map((it, nth) => {
            at = Math.min(at + (gaps[nth] as number), 0);
            return [it, later(at)];
          }),
        );
        const request = { events: dated, conditions, setting: 'outpatient' } as const;
        for (const { event, from } of lateOn(DAY, pathway, request)) {
          if (event === 'treatment-start') {
            const begun = events.filter((it) => !/referral|treatment|refusal/.test(it) || it.startsWith('team'));
            assert.deepEqual(begun, [], `${JSON.stringify(dated)}: a start of help is told`);
            continue;
          }
          assert.ok(from.event === event || !(event in dated), `${event} in ${JSON.stringify(dated)}`);
          const since = events.filter((it) => ORDER[it]?.includes(event) && it !== event);
          assert.deepEqual(since, [], `${event} in ${JSON.stringify(dated)}`);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('the first appointment is asked for where more counts from it, also once something has come after it', () => {
  const asked = (pathway: string, request: TimelineRequest) => answerOn(DAY, pathway, request).pending;
  const extended = { conditions: ['extended-assessment'], setting: 'outpatient' } as const;
  const plain = { setting: 'outpatient' } as const;
  for (const [events, conditions, expected] of [
    [{ 'clinical-decision': later(-20) }, extended, ['first-appointment']],
    [{ 'clinical-decision': later(-20) }, plain, []],
    [{ 'clinical-decision': later(-20), 'extended-clinical-decision': later(-5) }, extended, []],
    [{ 'referral-received': later(-20) }, plain, ['treatment-start', 'first-appointment']],
    [{ 'referral-received': later(-90), evaluation: later(-5) }, plain, []],
    [{ 'refusal-received': later(-5), 'referral-received': later(-20) }, plain, []],
  ] as const)
    assert.deepEqual(asked('adults', { events, ...conditions }), expected, JSON.stringify(events));
});
