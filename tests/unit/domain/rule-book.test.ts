import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRequest } from '../../../src/domain/request.ts';
import { timelineByRules } from '../../../src/domain/rule-book.ts';
import { limit, ruleset } from '../limits.ts';
import { ask } from './rule-book.ts';

const request = { pathway: 'adults', setting: 'outpatient', events: { evaluation: '2027-06-01' } };

test('on a day before the first rules the request has to name some', () => {
  assert.throws(() => ask(request, '2018-12-31'), {
    code: 'LOYPE-RULESET',
    message: 'No ruleset of adults has begun on 2018-12-31. Name one: 2019, 2024.',
  });
  assert.ok(ask({ ...request, ruleset: '2019' }, '2018-12-31').length > 0);
});

test('a figure that is not known from anywhere gives no date, whether the request names its rules or not', () => {
  const older = ruleset('2019-01-01', ['B1'], '2024-10-27');
  const newer = { ...ruleset('2024-10-28'), limits: [limit({ amount: 7, status: 'unverified' })] };
  const statutory = [limit({ id: 'A1', kind: 'statutory', setting: 'both', amount: 3, status: 'unverified' })];
  const book = { statutory, pathways: { adults: { ages: { from: 18, to: null }, rulesets: [older, newer] } } };
  const datesBy = (named: object) =>
    timelineByRules(
      book,
      readRequest({
        pathway: 'adults',
        setting: 'outpatient',
        events: { 'first-appointment': '2026-12-01' },
        ...named,
      }),
      '2026-11-22',
    ).map((it) => `${it.limit} ${it.ruleset} ${it.date}`);
  assert.deepEqual(datesBy({}), ['B1 2019 2027-01-12']);
  assert.deepEqual(datesBy({ ruleset: '2024' }), []);
  assert.deepEqual(datesBy({ ruleset: '2019' }), ['B1 2019 2027-01-12']);
});
