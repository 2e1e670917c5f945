import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LimitInRuleset } from '../../../src/domain/limits.ts';
import { doubtsInWords } from '../../../src/i18n/doubts.ts';
import type { Limit } from '../../../src/model/schemas/limits.ts';
import { limit, ruleset } from '../limits.ts';
import { WORDS } from '../words.ts';

const of = (year: string, ...limits: Partial<Limit>[]): LimitInRuleset[] => {
  const rules = { ...ruleset(`${year}-01-01`), limits: limits.map((it) => limit(it)) };
  return rules.limits.map((it) => ({ limit: it, ruleset: rules, newer: null }));
};
const law: LimitInRuleset = { limit: limit({ id: 'A1' }), ruleset: null, newer: null };
const checked = { status: 'verified', verifiedOn: '2026-11-22' } as const;

const NOBODY = 'Ingen har kontrollert disse tidene mot kildene slik de er i dag.';

const DOUBTS: [what: string, shown: LimitInRuleset[], nb: string[]][] = [
  ['nothing', [], []],
  ['what nobody has compared', [law, ...of('2019', {})], [NOBODY]],
  ['what somebody has compared', of('2019', checked), []],
  [
    'what somebody has compared in part',
    [law, ...of('2019', checked)],
    ['Bare tider med dato for kontroll er kontrollert mot kilden.'],
  ],
  [
    'a ruleset that is likely',
    [law, ...of('2024', { confidence: 'likely' }, { confidence: 'likely' })],
    [NOBODY, 'Rådene fra 2024 stemmer trolig, men er ikke sikre.'],
  ],
  [
    'two rulesets that are less than likely',
    [...of('2024', { confidence: 'tentative' }), ...of('2019', { confidence: 'tentative' })],
    [NOBODY, 'Rådene fra 2019 og 2024 er usikre. Vi har dem fra andre enn Helsedirektoratet.'],
  ],
  [
    'one limit of a ruleset that is likely',
    of('2019', { confidence: 'likely' }, {}),
    [NOBODY, 'Noen av rådene fra 2019 stemmer trolig, men er ikke sikre.'],
  ],
];

for (const [what, shown, nb] of DOUBTS) {
  test(`what is said once of ${what}`, () => assert.deepEqual(doubtsInWords(shown, WORDS.nb), nb));
}
