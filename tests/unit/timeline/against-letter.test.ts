import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ORDER } from '../../../src/domain/order.ts';
import { milestonesOf, type TimelineRequest } from '../../../src/domain/timeline.ts';
import { answerFrom, DAY, LAW_LIMITS, later } from './steps-of.ts';

const against = (events: TimelineRequest['events']) => answerFrom(LAW_LIMITS, DAY, { events }).letter;

test('a letter later than the earliest day that the law can set never stands without that', () => {
  for (let received = 0; received < 40; received++)
    for (let letter = 60; letter < 130; letter++) {
      const events = { 'referral-received': later(received), 'treatment-start': later(received + letter) };
      const onSuch = (answered: number) =>
        milestonesOf(
          LAW_LIMITS,
          { events: { ...events, 'referral-assessed': later(received + answered) } },
          ORDER,
        ).find(({ limit }) => limit === 'A3')?.date as string;
      // An answer on the very day is the earliest that there is.
      const mayBe = onSuch(0) < events['treatment-start'];
      assert.deepEqual(
        against(events),
        { law: undefined, may: mayBe, how: mayBe, earlier: false },
        JSON.stringify(events),
      );
      // Once the day of the letter is known, the law's day is earlier, or may be: the assessment may be before the letter.
      const known = { ...events, 'referral-assessed': later(received + 5) };
      const { law, may } = against(known);
      const isEarlier = onSuch(5) < events['treatment-start'];
      assert.equal(law?.date, isEarlier ? onSuch(5) : undefined);
      assert.equal(may, mayBe && !isEarlier, JSON.stringify(known));
    }
});

const LETTERS: [what: string, events: TimelineRequest['events'], law: string | undefined, may: boolean][] = [
  [
    'on the last day, counted from its own date: the assessment may be before that',
    { 'referral-received': '2026-11-02', 'referral-assessed': '2026-11-16', 'treatment-start': '2027-02-17' },
    undefined,
    true,
  ],
  [
    'where nothing but the letter is known of the referral, as far before its date as an answer may take',
    { 'referral-assessed': '2026-11-16', 'treatment-start': '2027-01-29' },
    undefined,
    true,
  ],
  ['and no further', { 'referral-assessed': '2026-11-16', 'treatment-start': '2027-01-28' }, undefined, false],
  [
    'where neither the referral nor the answer is known, nobody can tell',
    { 'first-appointment': '2026-12-15', 'treatment-start': '2026-12-20' },
    undefined,
    true,
  ],
  [
    'over Christmas, when an answer may take longer',
    { 'referral-assessed': '2027-01-05', 'treatment-start': '2027-03-24' },
    undefined,
    true,
  ],
  [
    'over Christmas, once the day of the referral is known too',
    { 'referral-received': '2026-12-18', 'referral-assessed': '2027-01-05', 'treatment-start': '2027-03-24' },
    undefined,
    true,
  ],
  [
    'over Christmas, on the earliest day that the law can set',
    { 'referral-received': '2026-12-18', 'referral-assessed': '2027-01-05', 'treatment-start': '2027-03-23' },
    undefined,
    false,
  ],
  ['over Easter', { 'referral-assessed': '2027-04-08', 'treatment-start': '2027-06-30' }, undefined, true],
  ['later than the law', { 'referral-assessed': '2026-11-16', 'treatment-start': '2027-02-18' }, '2027-02-17', false],
];
for (const [what, events, law, may] of LETTERS)
  test(`a letter ${what}`, () => {
    const found = against(events);
    assert.deepEqual([found.law?.date, found.may], [law, may]);
  });
