import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LimitInRuleset } from '../../../src/domain/limits.ts';
import { limitInBrief } from '../../../src/i18n/limits.ts';
import { ANSWER as answer, limit, ruleset } from '../limits.ts';
import { visible } from '../no-break.ts';
import { WORDS } from '../words.ts';

/** What stands of an answer behind how long it may take. */
const ANSWERED = 'etter at henvisningen kom frem, skal du få svar';

/** A limit in brief, in Bokmål. */
const IN_BRIEF: [what: string, shown: LimitInRuleset, distance: string, detail: string, note: string][] = [
  ['a right', { limit: limit(answer), ruleset: null, newer: null }, 'Innen 10·arbeidsdager', ANSWERED, ''],
  [
    'a right of the young',
    { limit: limit({ ...answer, toAge: 22 }), ruleset: null, newer: null },
    'Er du under 23 år: innen 10·arbeidsdager',
    ANSWERED,
    '',
  ],
  [
    'a right of all who are that young',
    { limit: limit({ ...answer, toAge: 22 }), ruleset: null, newer: null, ofAll: true },
    'Innen 10·arbeidsdager',
    ANSWERED,
    '',
  ],
  [
    'an advice of an older year, for the outpatients whom its condition holds for',
    {
      limit: limit({ amount: 42, setting: 'outpatient', condition: 'severe' }),
      ruleset: ruleset('2019-01-01'),
      newer: null,
    },
    'Innen 6·uker',
    'etter første samtale bør dere bestemme veien videre hvis tilstanden er alvorlig',
    'Råd fra 2019, poliklinikk',
  ],
];

for (const [what, shown, distance, detail, note] of IN_BRIEF)
  test(`${what} in brief`, () => {
    const brief = limitInBrief(shown, { words: WORDS.nb, language: 'nb' }, true);
    assert.deepEqual([visible(brief.distance), visible(brief.detail), brief.note], [distance, detail, note]);
  });

test('the year of an advice is left out where it is said of all', () => {
  const shown = { limit: limit({ amount: 42, setting: 'outpatient' }), ruleset: ruleset('2019-01-01'), newer: null };
  assert.equal(limitInBrief(shown, { words: WORDS.nb, language: 'nb' }, false).note, 'poliklinikk');
});
