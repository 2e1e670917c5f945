import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advisoryShown, allLimits, limitsShown, rulesetInForce } from '../../../src/domain/limits.ts';
import { limit, ruleset } from '../limits.ts';

const NONE: [string, undefined, string] = ['2014-12-31', undefined, ''];

type Rules = ReturnType<typeof ruleset>[];

/** On this day, the year of the ruleset in force, and the limits shown with the years of theirs. */
const RULESETS: [what: string, rulesets: Rules, days: [day: string, inForce: string | undefined, shown: string][]][] = [
  [
    'no figure of 2024 is known yet',
    [ruleset('2019-01-01', ['B1', 'B2'], '2024-10-27'), ruleset('2024-10-28')],
    [NONE, ['2019-01-01', '2019', 'B1 2019, B2 2019'], ['2024-10-28', '2024', 'B1 2019, B2 2019']],
  ],
  [
    'all figures of 2024 are known',
    [ruleset('2019-01-01', ['B1'], '2024-10-27'), ruleset('2024-10-28', ['B1'])],
    [NONE, ['2024-10-27', '2019', 'B1 2019'], ['2024-10-28', '2024', 'B1 2024'], ['2026-11-22', '2024', 'B1 2024']],
  ],
  [
    'some figures of 2024 are known',
    [ruleset('2019-01-01', ['B1', 'B2', 'B3'], '2024-10-27'), ruleset('2024-10-28', ['B2', 'B4'])],
    [['2024-10-28', '2024', 'B2 2024, B4 2024, B1 2019, B3 2019']],
  ],
  [
    'the newest of two older rulesets that have a figure',
    [ruleset('2015-01-01', ['B1', 'B2']), ruleset('2019-01-01', ['B1']), ruleset('2024-10-28')],
    [['2024-10-28', '2024', 'B1 2019, B2 2015']],
  ],
  [
    'listed newest first',
    [ruleset('2024-10-28'), ruleset('2019-01-01', ['B1'], '2024-10-27')],
    [NONE, ['2024-10-27', '2019', 'B1 2019'], ['2024-10-28', '2024', 'B1 2019']],
  ],
  [
    'one that never ended',
    [ruleset('2019-02-15', ['E1'])],
    [
      ['2019-02-14', undefined, ''],
      ['2026-11-22', '2019', 'E1 2019'],
    ],
  ],
  ['no figures at all', [ruleset('2019-01-01'), ruleset('2024-10-28')], [NONE, ['2026-11-22', '2024', '']]],
];

for (const [what, rulesets, days] of RULESETS) {
  for (const [day, inForce, shown] of days) {
    test(`${what}, ${day}: ${inForce ?? 'nothing'} is in force, shown is ${shown || 'nothing'}`, () => {
      assert.equal(rulesetInForce({ rulesets }, day)?.id, inForce);
      const found = advisoryShown({ rulesets }, day).map((it) => `${it.limit.id} ${it.ruleset.id}`);
      assert.equal(found.join(', '), shown);
    });
  }
}

const statutory = [limit({ id: 'A1', kind: 'statutory' })];
const older = ruleset('2019-01-01', ['B1', 'B2'], '2024-10-27');
const newer = ruleset('2024-10-28', ['B1']);

test('the limits shown are those set by law and those of the pathway', () => {
  assert.deepEqual(limitsShown({ rulesets: [older, newer] }, statutory, '2024-10-27'), [
    { limit: statutory[0], ruleset: null, newer: null },
    { limit: older.limits[0], ruleset: older, newer: null },
    { limit: older.limits[1], ruleset: older, newer: null },
  ]);
});

test('a limit of an older ruleset names the ruleset in force, whose figure is not known', () => {
  assert.deepEqual(limitsShown({ rulesets: [older, newer] }, statutory, '2024-10-28'), [
    { limit: statutory[0], ruleset: null, newer: null },
    { limit: newer.limits[0], ruleset: newer, newer: null },
    { limit: older.limits[1], ruleset: older, newer },
  ]);
});

test('the age to which a limit holds is no condition where everyone on the pathway is that young', () => {
  const young = [limit({ id: 'A3', kind: 'statutory', toAge: 22 })];
  const ofAll = (to: number | null) =>
    limitsShown({ ages: { from: 0, to }, rulesets: [] }, young, '2024-10-28').map((it) => it.ofAll);
  assert.deepEqual([17, 22, 23, null].map(ofAll), [[true], [true], [undefined], [undefined]]);
  assert.equal(limitsShown({ rulesets: [] }, young, '2024-10-28')[0]?.ofAll, undefined);
});

test('one id may stand for two limits of a ruleset, each under its own condition', () => {
  const limits = [limit({ id: 'E1', condition: 'severe' }), limit({ id: 'E1', condition: 'less-severe' })];
  const shown = limitsShown({ rulesets: [{ ...older, limits }] }, [], '2024-10-27');
  assert.deepEqual(
    shown.map((it) => it.limit),
    limits,
  );
});

test('a figure that is not known from anywhere is not shown, and the older figure stands in its place', () => {
  const unknown = (id: string) => limit({ id, status: 'unverified' });
  const rulesets = [older, { ...newer, limits: [unknown('B1'), limit({ id: 'B3' })] }];
  assert.deepEqual(
    limitsShown({ rulesets }, [...statutory, unknown('A2')], '2024-10-28').map(
      (it) => `${it.limit.id} ${it.ruleset?.id}`,
    ),
    ['A1 undefined', 'B3 2024', 'B1 2019', 'B2 2019'],
  );
});

test('before the first ruleset only the law has limits', () => {
  assert.deepEqual(
    limitsShown({ rulesets: [older] }, statutory, '2018-12-31').map((it) => it.limit.id),
    ['A1'],
  );
});

test('a text may name the limits of every ruleset and of the law', () => {
  const ids = allLimits({ rulesets: [older, newer] }, statutory).map((it) => it.id);
  assert.deepEqual(ids, ['A1', 'B1', 'B2', 'B1']);
});
