import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allLimits, limitsShown, rulesetInForce, rulesetShown } from '../../../src/domain/limits.ts';
import { limit, ruleset } from '../limits.ts';

const NONE: [string, string | undefined, string | undefined] = ['2018-12-31', undefined, undefined];

/** On this day, the year of the ruleset in force and that of the ruleset whose figures are shown. */
const RULESETS: [what: string, rulesets: ReturnType<typeof ruleset>[], days: [string, string?, string?][]][] = [
  [
    'figures of 2024 not known yet',
    [ruleset('2019-01-01', ['B1'], '2024-10-27'), ruleset('2024-10-28')],
    [NONE, ['2019-01-01', '2019', '2019'], ['2024-10-27', '2019', '2019'], ['2024-10-28', '2024', '2019']],
  ],
  [
    'figures of 2024 known',
    [ruleset('2019-01-01', ['B1'], '2024-10-27'), ruleset('2024-10-28', ['B1'])],
    [NONE, ['2024-10-27', '2019', '2019'], ['2024-10-28', '2024', '2024'], ['2026-11-22', '2024', '2024']],
  ],
  [
    'listed newest first',
    [ruleset('2024-10-28'), ruleset('2019-01-01', ['B1'], '2024-10-27')],
    [NONE, ['2024-10-27', '2019', '2019'], ['2024-10-28', '2024', '2019']],
  ],
  ['one that never ended', [ruleset('2019-02-15', ['E1'])], [['2019-02-14'], ['2026-11-22', '2019', '2019']]],
  ['no figures at all', [ruleset('2019-01-01'), ruleset('2024-10-28')], [NONE, ['2026-11-22', '2024', '2024']]],
];

for (const [what, rulesets, days] of RULESETS) {
  for (const [day, inForce, shown] of days) {
    test(`${what}, ${day}: ${inForce ?? 'nothing'} is in force, ${shown ?? 'nothing'} is shown`, () => {
      assert.equal(rulesetInForce({ rulesets }, day)?.id, inForce);
      assert.equal(rulesetShown({ rulesets }, day)?.id, shown);
    });
  }
}

const statutory = [limit({ id: 'A1', kind: 'statutory' })];
const older = ruleset('2019-01-01', ['B1', 'B2'], '2024-10-27');
const newer = ruleset('2024-10-28', ['B1']);

test('the limits shown are those set by law and those of the ruleset shown', () => {
  const shown = limitsShown({ rulesets: [older, newer] }, statutory, '2024-10-27');
  assert.deepEqual([...shown.keys()], ['A1', 'B1', 'B2']);
  assert.deepEqual(shown.get('A1'), [{ limit: statutory[0], ruleset: null }]);
  assert.deepEqual(shown.get('B1'), [{ limit: older.limits[0], ruleset: older }]);
});

test('a limit of an older ruleset that is not shown has no figure', () => {
  const shown = limitsShown({ rulesets: [older, newer] }, statutory, '2024-10-28');
  assert.deepEqual([...shown.keys()], ['A1', 'B1']);
  assert.equal(shown.get('B1')?.[0]?.ruleset, newer);
});

test('one id may stand for two limits, each under its own condition', () => {
  const limits = [limit({ id: 'E1', condition: 'severe' }), limit({ id: 'E1', condition: 'less-severe' })];
  const shown = limitsShown({ rulesets: [{ ...older, limits }] }, [], '2024-10-27');
  assert.deepEqual(
    shown.get('E1')?.map((it) => it.limit),
    limits,
  );
});

test('before the first ruleset only the law has limits', () => {
  assert.deepEqual([...limitsShown({ rulesets: [older] }, statutory, '2018-12-31').keys()], ['A1']);
});

test('a text may name the limits of every ruleset and of the law', () => {
  const ids = allLimits({ rulesets: [older, newer] }, statutory).map((it) => it.id);
  assert.deepEqual(ids, ['A1', 'B1', 'B2', 'B1']);
});
