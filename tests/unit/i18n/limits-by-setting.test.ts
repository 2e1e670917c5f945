import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bySetting, type LimitInRuleset } from '../../../src/domain/limits.ts';
import { limitAfter } from '../../../src/i18n/limits.ts';
import type { Limit } from '../../../src/model/schemas/limits.ts';
import { LAW } from '../law.ts';
import { limit, ruleset } from '../limits.ts';
import { visible } from '../no-break.ts';
import { WORDS } from '../words.ts';

const of2019 = ruleset('2019-01-01');

const shown = (changes: Partial<Limit>, rules = of2019): LimitInRuleset => ({
  limit: limit(changes),
  ruleset: rules,
  newer: null,
});

const outpatient = shown({ id: 'C1p', setting: 'outpatient', amount: 21 });
const inpatient = shown({ id: 'C1d', setting: 'inpatient', amount: 7 });
const every = (weeks: number) => ({ every: weeks * 7, until: 'end-of-treatment' as const });

/** How long the limits of a step are, those together in brackets that stand together on the page, in Bokmål; `·` never breaks. */
const STEPS: [what: string, limits: LimitInRuleset[], expected: string[][]][] = [
  ['one limit', [outpatient], [['Innen 3·uker']]],
  [
    'one rule for outpatients and for inpatients',
    [outpatient, inpatient],
    [['Poliklinikk: innen 3·uker', 'Innleggelse: innen 7·dager']],
  ],
  [
    'two such rules',
    [outpatient, inpatient, shown({ repeat: every(8) }), shown({ setting: 'inpatient', repeat: every(6) })],
    [
      ['Poliklinikk: innen 3·uker', 'Innleggelse: innen 7·dager'],
      ['Poliklinikk: deretter minst hver 8.·uke', 'Innleggelse: deretter minst hver 6.·uke'],
    ],
  ],
  [
    'one figure for both',
    [shown({ amount: 7, setting: 'outpatient' }), shown({ amount: 7, setting: 'inpatient' })],
    [['Innen 7·dager']],
  ],
  [
    'two of the same setting',
    [outpatient, shown({ amount: 7, setting: 'outpatient' })],
    [['Innen 3·uker'], ['Innen 7·dager']],
  ],
  [
    'one that holds for both, and one for inpatients',
    [shown({ setting: 'both' }), inpatient],
    [['Innen 6·uker'], ['Innen 7·dager']],
  ],
  [
    'one between them',
    [outpatient, shown({ to: 'evaluation' }), inpatient],
    [['Innen 3·uker'], ['Innen 6·uker'], ['Innen 7·dager']],
  ],
  ...(
    [
      ['from another event', { from: 'referral-assessed' }],
      ['to another event', { to: 'evaluation' }],
      ['under a condition', { condition: 'severe' }],
      ['of another source', { source: 'hdir-adults' }],
      ['of another sureness', { confidence: 'likely' }],
      ['that was compared', { verifiedOn: '2026-11-01' }],
      ['that came later', { since: '2022-03-01' }],
      ['for an age', { toAge: 22 }],
      ['set by law', { kind: 'statutory', legalRef: 'certain' }],
    ] as [string, Partial<Limit>][]
  ).map(([what, changes]): [string, LimitInRuleset[], string[][]] => [
    `one for inpatients ${what}`,
    [outpatient, shown({ setting: 'inpatient', amount: 7, ...changes })],
    [['Innen 3·uker'], ['toAge' in changes ? 'Er du under 23 år: innen 7·dager' : 'Innen 7·dager']],
  ]),
  [
    'one for inpatients of another ruleset',
    [outpatient, shown({ setting: 'inpatient', amount: 7 }, ruleset('2024-10-28'))],
    [['Innen 3·uker'], ['Innen 7·dager']],
  ],
];

const book = { words: WORDS.nb, language: 'nb' as const, law: LAW, sources: {} };

for (const [what, limits, expected] of STEPS)
  test(`a step with ${what}`, () =>
    assert.deepEqual(
      bySetting(limits).map((group) => limitAfter(group, undefined, book).distances.map(visible)),
      expected,
    ));

test('what holds for outpatients and for inpatients says neither beside its year, and what holds for one does', () => {
  const basis = (...limits: LimitInRuleset[]) =>
    bySetting(limits).map((group) => limitAfter(group, undefined, book).basis);
  assert.deepEqual(basis(outpatient, inpatient), ['Råd fra 2019.']);
  assert.deepEqual(basis(outpatient), ['Råd fra 2019, poliklinikk.']);
});
