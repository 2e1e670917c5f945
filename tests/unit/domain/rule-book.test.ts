import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from './rule-book.ts';

const request = { pathway: 'adults', setting: 'outpatient', events: { evaluation: '2027-06-01' } };

test('on a day before the first rules the request has to name some', () => {
  assert.throws(() => ask(request, '2018-12-31'), {
    code: 'LOYPE-RULESET',
    message: 'No ruleset of adults has begun on 2018-12-31. Name one: 2019, 2024.',
  });
  assert.ok(ask({ ...request, ruleset: '2019' }, '2018-12-31').length > 0);
});
