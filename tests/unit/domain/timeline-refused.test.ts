import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TimelineError } from '../../../src/domain/timeline-error.ts';
import { askOf2019 as ask } from './rule-book.ts';

const bad: [string, object, string, RegExp][] = [
  [
    'an unknown pathway',
    { pathway: 'adult' },
    'LOYPE-PATHWAY',
    /There is no pathway "adult"\. Pathways are: children-and-youth/,
  ],
  ['a name that every object has', { pathway: 'toString' }, 'LOYPE-PATHWAY', /no pathway "toString"/],
  ['an unknown ruleset', { ruleset: '2020' }, 'LOYPE-RULESET', /adults has no ruleset "2020"\. It has: 2019, 2024/],
  ['an unknown event', { events: { birth: '2026-01-01' } }, 'LOYPE-EVENT', /There is no event "birth"/],
  ['no event', { events: {} }, 'LOYPE-EVENT', /at least one event/],
  ['an unknown condition', { conditions: ['sad'] }, 'LOYPE-CONDITION', /There is no condition "sad"/],
  [
    'no setting, where the limits differ by it',
    { setting: undefined },
    'LOYPE-SETTING',
    /Give one of: outpatient, inpatient/,
  ],
  [
    'a decision before the referral',
    { events: { 'referral-received': '2026-12-01', 'clinical-decision': '2026-11-01' } },
    'LOYPE-ORDER',
    /clinical-decision cannot be before referral-received/,
  ],
  ['an unknown setting', { setting: 'home' }, 'LOYPE-SETTING', /There is no setting "home"/],
  ['a day that does not exist', { events: { evaluation: '2026-02-30' } }, 'LOYPE-DATE', /"2026-02-30" is no date/],
  [
    'a date that is a number',
    { events: { evaluation: 20260101 } },
    'LOYPE-DATE',
    /evaluation is 20260101\. Write it as text/,
  ],
  ['a last day that does not exist', { until: 'soon' }, 'LOYPE-DATE', /"soon" is no date/],
  [
    'events out of order',
    { events: { 'first-appointment': '2026-12-07', 'clinical-decision': '2026-12-06' } },
    'LOYPE-ORDER',
    /clinical-decision cannot be before first-appointment/,
  ],
  [
    'two conditions that cannot both hold',
    { conditions: ['severe', 'less-severe'] },
    'LOYPE-CONDITION',
    /Give severe or less-severe, not both/,
  ],
  ['a broken age', { age: 17.5 }, 'LOYPE-AGE', /The age is "17.5"/],
  ['an unknown field', { sex: 'f' }, 'LOYPE-REQUEST', /There is no field "sex"/],
];
for (const [name, change, code, message] of bad) {
  test(`refused: ${name}`, () => {
    const request = {
      pathway: 'adults',
      setting: 'outpatient',
      events: { 'first-appointment': '2026-12-07' },
      ...change,
    };
    assert.throws(
      () => ask(request),
      (error) => error instanceof TimelineError && error.code === code && message.test(error.message),
    );
  });
}
