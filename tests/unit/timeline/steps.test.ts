import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDate, isoDate, parseDate } from '../../../src/domain/dates.ts';
import { limitsShown } from '../../../src/domain/limits.ts';
import { ORDER } from '../../../src/domain/order.ts';
import { holds, isDated, milestonesOf, type TimelineRequest } from '../../../src/domain/timeline.ts';
import { capOf, isOpen, lateAndNext, letterStep } from '../../../src/timeline/steps.ts';
import { readShipped } from '../../shipped.ts';

const { content } = readShipped();
const DAY = '2026-11-22';
const later = (days: number) => isoDate((parseDate(DAY) as number) + days);

/** The step that is late and the one that comes next, as the calculator of a pathway works them out on a day. */
function lateOn(today: string, pathway: string, request: TimelineRequest) {
  const facts = content.pathways.find(({ id }) => id === pathway)?.facts;
  assert.ok(facts, pathway);
  const limits = limitsShown(facts, content.statutory, DAY)
    .map(({ limit }) => limit)
    .filter((it) => isDated(it) && holds(it, request));
  const steps = [...milestonesOf(limits, request, ORDER, today), ...letterStep(request.events)].sort(byDate);
  return lateAndNext(
    steps.filter((it) => isOpen(it, request.events, today, ORDER)),
    today,
  );
}

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

test('a letter later than the earliest day that the law can set never stands without that', () => {
  const limits = content.statutory.filter(isDated);
  for (let received = 0; received < 40; received++)
    for (let letter = 60; letter < 130; letter++) {
      const events = { 'referral-received': later(received), 'treatment-start': later(received + letter) };
      const onSuch = (answered: number) =>
        milestonesOf(limits, { events: { ...events, 'referral-assessed': later(received + answered) } }, ORDER).find(
          ({ limit }) => limit === 'A3',
        )?.date as string;
      const steps = [...milestonesOf(limits, { events }, ORDER), ...letterStep(events)];
      const cap = capOf(steps, events);
      // An answer on the very day is the earliest that there is.
      assert.equal(Boolean(cap), onSuch(0) < events['treatment-start'], JSON.stringify(events));
      assert.equal(cap?.assumed ?? true, true);
      // Once the day is known, the law's day is earlier or it is not.
      const known = { ...events, 'referral-assessed': later(received + 5) };
      const after = [...milestonesOf(limits, { events: known }, ORDER), ...letterStep(known)];
      assert.equal(capOf(after, known)?.date, onSuch(5) < events['treatment-start'] ? onSuch(5) : undefined);
    }
});
