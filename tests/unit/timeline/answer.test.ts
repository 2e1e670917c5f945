import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { HELP, ORDER, outOfOrder } from '../../../src/domain/order.ts';
import type { TimelineRequest } from '../../../src/domain/timeline.ts';
import { EVENTS, type PatientEvent } from '../../../src/model/vocabulary.ts';
import type { Answer } from '../../../src/timeline/answer.ts';
import { ALL } from '../../some.ts';
import { answerOn, DAY, later, PATHWAYS } from './steps-of.ts';

/** Whatever a reader may have said, as far as the form takes it. */
const states = fc.record({
  pathway: fc.constantFrom(...PATHWAYS.map(({ id }) => id)),
  events: fc.dictionary(fc.constantFrom(...EVENTS), fc.integer({ min: -500, max: 200 }).map(later), { minKeys: 1 }),
  conditions: fc.subarray(['severe', 'less-severe', 'extended-assessment'] as const),
  setting: fc.constantFrom('outpatient', 'inpatient'),
  age: fc.constantFrom(undefined, 22, 23),
});

type Said = { events: TimelineRequest['events']; answer: Answer; has: (event: PatientEvent) => boolean };

/** A law of all answers. */
function law(what: string, holds: (said: Said) => void) {
  test(`law: ${what}`, () => {
    fc.assert(
      fc.property(states, ({ pathway, ...request }) => {
        const { events } = request as TimelineRequest;
        fc.pre(!outOfOrder(events, ORDER));
        const answer = answerOn(DAY, pathway, request as TimelineRequest);
        // What was before the referral is of another one.
        const has = (event: PatientEvent) =>
          (events[event] as string) <= DAY && !((events[event] as string) < (events['referral-received'] as string));
        holds({ events, answer, has });
      }),
      { numRuns: ALL ? 20_000 : 600, seed: 14 },
    );
  });
}

law('what has been, or lies behind what has, is not told, and nothing is asked for that has a date', (said) => {
  const { events, answer, has } = said;
  for (const { event, from } of answer.told) {
    // The last day in a letter is told until help has begun.
    assert.ok(from.event === event || event === 'treatment-start' || !has(event), event);
    const behind = EVENTS.filter((it) => has(it) && it !== event && event !== 'treatment-start');
    assert.deepEqual(
      behind.filter((it) => ORDER[it]?.includes(event)),
      [],
      event,
    );
    if (event === 'treatment-start') assert.deepEqual(HELP.filter(has), []);
  }
  for (const event of answer.pending) assert.ok(!(event in events), event);
});

law('what stands over the list stands on it, late before what comes, and one that comes', ({ answer }) => {
  for (const it of answer.told) {
    assert.ok(it.open && answer.shown.includes(it));
    assert.equal(it.says['breach'] && it.assumed, false);
  }
  const ahead = answer.told.findIndex(({ date }) => date >= DAY);
  assert.ok(ahead < 0 || ahead === answer.told.length - 1);
});

law('what is taken along is what the list shows and is to be taken', ({ answer }) => {
  assert.deepEqual(
    answer.taken,
    answer.steps.filter((it) => it.open && answer.shown.includes(it)),
  );
});

law('after a refusal nothing is told, asked or shown but the last day to complain and the answer', ({ answer }) => {
  const ofComplaint = answer.steps.filter(({ event }) => event !== 'referral-assessed');
  if (!answer.refused) return assert.ok(ofComplaint.every(({ event }) => event !== 'complaint'));
  assert.ok(ofComplaint.every(({ event }) => event === 'complaint'));
  assert.deepEqual([answer.pending, answer.letter.law, answer.letter.may], [[], undefined, false]);
  assert.ok(!['letterHere', 'letterComes', 'first'].includes(String(answer.next)));
});

law(
  'why is asked of what lies ahead alone, and of a start of help never once it has begun',
  ({ events, answer, has }) => {
    const begun = HELP.some(has);
    for (const { event, kind, says, date } of answer.steps) {
      const own = events[event === 'treatment-start' ? 'first-appointment' : event] as string;
      if (says['after']) assert.ok(own > date);
      if (says['after'] && kind === 'advisory') assert.ok(own > DAY, `${event} ${own}`);
      if (event !== 'treatment-start') continue;
      if (says['after'] && says['why']) assert.ok(own > DAY && !begun);
      if (says['cap']) assert.ok((events[event] as string) >= DAY && !begun);
      assert.equal(says['met'], begun);
    }
  },
);

law('what is asked next is the first step without a date, once nothing is late', ({ events, answer }) => {
  const { next, told, pending, instead } = answer;
  assert.equal(instead === 'letterDue', pending[0] === 'treatment-start');
  const isLate = told.some(({ date }) => date < DAY);
  if (isLate) assert.equal(next, false);
  else if (pending[0] === 'treatment-start')
    assert.equal(next, (events['referral-assessed'] ?? '3') <= DAY ? 'letterHere' : 'letterComes');
  else if (pending[0]) assert.equal(next, 'clinical-decision' in events ? 'first' : 'later');
});

law('no day that is only assumed stands against a letter', ({ answer }) => {
  const { law: against, may } = answer.letter;
  assert.ok(!against?.assumed && !(against && may));
  for (const it of answer.steps) if (it.event === 'treatment-start' && it.assumed) assert.equal(it.says['cap'], false);
});

law(
  'once the letter has its day, no later day for help to start is shown, and none of it is doubted once help has begun',
  (said) => {
    const { events, answer, has } = said;
    const begun = HELP.some(has);
    for (const { event, limit, date, says } of answer.steps)
      if (event === 'treatment-start') {
        assert.ok(!limit || !(date >= (events[event] as string)), `${date} ${events[event]}`);
        assert.ok(!(begun && says['exact']));
      }
  },
);

test('law: whoever has not said how severe it is has no date for the first appointment, and is told why', () => {
  const others = EVENTS.filter((it) => it !== 'referral-received' && it !== 'first-appointment');
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...others), fc.integer({ min: -200, max: 100 }).map(later), { maxKeys: 2 }),
      fc.integer({ min: -300, max: 30 }).map(later),
      fc.constantFrom('outpatient', 'inpatient'),
      (known, received, setting) => {
        const events = { ...known, 'referral-received': received };
        fc.pre(!outOfOrder(events, ORDER));
        const answer = (...conditions: ('severe' | 'less-severe')[]) =>
          answerOn(DAY, 'eating-disorders', { events, setting, conditions });
        const isDated = ({ steps }: Answer) => steps.some((it) => it.event === 'first-appointment' && it.open);
        const unsaid = answer();
        assert.equal(isDated(unsaid), false);
        for (const severity of ['severe', 'less-severe'] as const) {
          const said = answer(severity);
          assert.equal(said.undated, false);
          assert.equal(isDated(said), unsaid.undated);
        }
      },
    ),
    { numRuns: ALL ? 5000 : 400, seed: 14 },
  );
});
