import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readRequest } from '../../../src/domain/request.ts';
import { TimelineError } from '../../../src/domain/timeline-error.ts';

const good = { pathway: 'adults', events: { 'referral-received': '2026-11-02' } };

/** What is given in place of a part of a good request, and the whole sentence that says so. */
const REFUSED: [changes: object, message: string][] = [
  [{ pathway: {} }, '"pathway" is {}. Write it as text, such as "adults".'],
  [{ pathway: 7 }, '"pathway" is 7. Write it as text, such as "adults".'],
  [{ pathway: null }, '"pathway" is missing. Write it as text, such as "adults".'],
  [{ setting: {} }, '"setting" is {}. Write it as text, such as "outpatient".'],
  [{ setting: true }, '"setting" is true. Write it as text, such as "outpatient".'],
  [{ ruleset: {} }, '"ruleset" is {}. Write it as text, such as "2024".'],
  [{ ruleset: 2019 }, '"ruleset" is 2019. Write it as text, such as "2024".'],
  [{ until: {} }, '"until" is {}. Write it as text, such as "2027-12-31".'],
  [{ age: {} }, '"age" is {}. Write it as a number, such as 17.'],
  [{ age: '17' }, '"age" is "17". Write it as a number, such as 17.'],
  [{ age: -1 }, 'The age is "-1". Give whole years from 0 to 150.'],
  [{ conditions: {} }, '"conditions" is {}. Write a list of text, such as ["extended-assessment"].'],
  [{ conditions: [{}] }, 'A condition in the list is {}. Write a list of text, such as ["extended-assessment"].'],
  [
    { conditions: ['severe', 1] },
    'A condition in the list is 1. Write a list of text, such as ["extended-assessment"].',
  ],
  [{ conditions: 'severe' }, '"conditions" is "severe". Write a list of text, such as ["extended-assessment"].'],
  [{ events: { 'referral-received': {} } }, 'The date of referral-received is {}. Write it as text, "YYYY-MM-DD".'],
  [
    { events: { 'referral-received': ['2026-11-02'] } },
    'The date of referral-received is ["2026-11-02"]. Write it as text, "YYYY-MM-DD".',
  ],
  [
    { events: { 'referral-received': null } },
    'The date of referral-received is null. Write it as text, "YYYY-MM-DD", or leave the event out.',
  ],
  [
    { events: [['referral-received', '2026-11-02']] },
    '"events" is [["referral-received","2026-11-02"]]. Write an object of events and their dates: {"referral-received": "2026-11-02"}.',
  ],
  [
    { events: 'referral-received' },
    '"events" is "referral-received". Write an object of events and their dates: {"referral-received": "2026-11-02"}.',
  ],
  [{ foo: null }, 'There is no field "foo". Fields are: pathway, ruleset, setting, events, conditions, age, until.'],
  [
    { conditions: ['extended-assessment', 'assessment-not-needed'] },
    'Give extended-assessment or assessment-not-needed, not both.',
  ],
  [{ sex: 'f' }, 'There is no field "sex". Fields are: pathway, ruleset, setting, events, conditions, age, until.'],
];
for (const [changes, message] of REFUSED) {
  test(`refused: ${JSON.stringify(changes)}`, () => {
    assert.throws(
      () => readRequest({ ...good, ...changes }),
      (error) => error instanceof TimelineError && error.message === message,
    );
  });
}

for (const value of [null, [], 'adults', 7]) {
  test(`refused: ${JSON.stringify(value)} for a request`, () => {
    assert.throws(() => readRequest(value), {
      message: `A request is a JSON object, such as {"pathway": "adults"}, and not ${JSON.stringify(value)}.`,
    });
  });
}

test('a field of null counts as absent', () => {
  const none = { ruleset: null, setting: null, conditions: null, age: null, until: null };
  assert.deepEqual(readRequest({ ...good, ...none }), readRequest(good));
});

test('whatever stands in a field is read, or told in one sentence that says what was given', () => {
  const anything = fc.jsonValue({ maxDepth: 2 });
  const field = fc.constantFrom('pathway', 'ruleset', 'setting', 'events', 'conditions', 'age', 'until');
  fc.assert(
    fc.property(field, anything, (name, value) => {
      try {
        readRequest({ ...good, [name]: value });
      } catch (error) {
        assert.ok(error instanceof TimelineError, String(error));
        assert.doesNotMatch(error.message, /\[object|undefined/);
        assert.match(error.message, /\.$/);
        assert.ok(error.message.length < 400, error.message);
      }
    }),
    { numRuns: 1000 },
  );
});

/** Lists in lists, as deep as asked. */
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

test('whatever is given, however deep, long or unseen, is told in one short sentence of signs that are seen', () => {
  const strange = [nested(40_000), 'x'.repeat(90_000), '\u202e\u0007\u2028', Array(30_000).fill({ a: 1 })];
  const names = ['pathway', 'ruleset', 'setting', 'events', 'conditions', 'age', 'until', 'foo'];
  for (const value of strange)
    for (const changes of [
      ...names.map((name) => ({ [name]: value })),
      { events: { 'referral-received': value } },
      { conditions: [value] },
      ...(typeof value === 'string' ? [{ [value]: 1 }, { events: { [value]: '2026-11-02' } }] : []),
    ]) {
      // Which pathway or ruleset there is, is told by the rules.
      const [name = ''] = Object.keys(changes);
      if (typeof value === 'string' && ['pathway', 'ruleset'].includes(name)) continue;
      assert.throws(
        () => readRequest({ ...good, ...changes }),
        (error) =>
          error instanceof TimelineError && error.message.length < 600 && !/[\p{C}\u2028]/u.test(error.message),
        `${name} ${strange.indexOf(value)}`,
      );
    }
});
