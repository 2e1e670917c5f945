import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type AgeFault, type AgeRule, ageFaults, rulesForAges } from '../../../src/domain/coordinators.ts';

const AGES = Array.from({ length: 100 }, (_, age) => age);

const VAGA = [
  { fromAge: 0, toAge: 15, contact: 'helsestasjonen' },
  { fromAge: 16, contact: 'tildelingskontoret' },
];
const HOSPITAL = [{ fromAge: 0, contact: 'forlopskoordinator' }];

const COORDINATORS: [who: string, rules: typeof HOSPITAL, ages: [from: number, to: number, contact: string][]][] = [
  [
    'Vågå',
    VAGA,
    [
      [0, 15, 'helsestasjonen'],
      [16, 99, 'tildelingskontoret'],
    ],
  ],
  ['a hospital with one rule', HOSPITAL, [[0, 99, 'forlopskoordinator']]],
];

for (const [who, rules, ages] of COORDINATORS) {
  test(`who coordinates at each age from 0 to 99 in ${who}`, () => {
    for (const age of AGES) {
      const expected = ages.find(([from, to]) => from <= age && age <= to)?.[2];
      const found = rulesForAges(rules, { from: age, to: age }).map((rule) => rule.contact);
      assert.deepEqual(found, [expected], `at ${age} years`);
    }
  });
}

test('nobody coordinates at an age that no rule covers', () => {
  assert.deepEqual(rulesForAges([{ fromAge: 18 }], { from: 17, to: 17 }), []);
  assert.deepEqual(rulesForAges([], { from: 17, to: 17 }), []);
});

const PATHWAY_AGES: [ages: { from: number; to: number | null }, contacts: string[]][] = [
  [{ from: 0, to: 17 }, ['helsestasjonen', 'tildelingskontoret']],
  [{ from: 0, to: 15 }, ['helsestasjonen']],
  [{ from: 15, to: 15 }, ['helsestasjonen']],
  [{ from: 16, to: 16 }, ['tildelingskontoret']],
  [{ from: 18, to: null }, ['tildelingskontoret']],
  [{ from: 0, to: null }, ['helsestasjonen', 'tildelingskontoret']],
];

for (const [ages, contacts] of PATHWAY_AGES) {
  test(`in Vågå a pathway for ${ages.from} to ${ages.to ?? 'any'} years has ${contacts.join(' and ')}`, () => {
    assert.deepEqual(
      rulesForAges(VAGA, ages).map((rule) => rule.contact),
      contacts,
    );
  });
}

const FAULTS: [what: string, rules: AgeRule[], faults: AgeFault[]][] = [
  ['one rule for all', [{ fromAge: 0 }], []],
  ['two rules that meet', [{ fromAge: 0, toAge: 17 }, { fromAge: 18 }], []],
  ['rules in any order', [{ fromAge: 18 }, { fromAge: 0, toAge: 17 }], []],
  ['no rules', [], [{ kind: 'gap', from: 0, to: null }]],
  ['no rule for the youngest', [{ fromAge: 18 }], [{ kind: 'gap', from: 0, to: 17 }]],
  ['one age between', [{ fromAge: 0, toAge: 16 }, { fromAge: 18 }], [{ kind: 'gap', from: 17, to: 17 }]],
  ['no rule for the oldest', [{ fromAge: 0, toAge: 66 }], [{ kind: 'gap', from: 67, to: null }]],
  [
    'one age twice',
    [{ fromAge: 0, toAge: 18 }, { fromAge: 18 }],
    [{ kind: 'overlap', from: 18, to: 18, rules: [{ fromAge: 0, toAge: 18 }, { fromAge: 18 }] }],
  ],
  [
    'a rule within another',
    [{ fromAge: 0 }, { fromAge: 12, toAge: 17 }],
    [{ kind: 'overlap', from: 12, to: 17, rules: [{ fromAge: 0 }, { fromAge: 12, toAge: 17 }] }],
  ],
  [
    'two rules for all',
    [{ fromAge: 0 }, { fromAge: 0 }],
    [{ kind: 'overlap', from: 0, to: null, rules: [{ fromAge: 0 }, { fromAge: 0 }] }],
  ],
  [
    'a gap and an overlap',
    [{ fromAge: 0, toAge: 11 }, { fromAge: 13, toAge: 18 }, { fromAge: 18 }],
    [
      { kind: 'gap', from: 12, to: 12 },
      { kind: 'overlap', from: 18, to: 18, rules: [{ fromAge: 13, toAge: 18 }, { fromAge: 18 }] },
    ],
  ],
];

for (const [what, rules, faults] of FAULTS) {
  test(`faults in age rules: ${what}`, () => assert.deepEqual(ageFaults(rules), faults));
}

/** All ages cut into pieces, each with a rule, in any order. */
const cuts = fc
  .uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 8 })
  .map((ages) => [0, ...ages.toSorted((a, b) => a - b)])
  .map((starts) =>
    starts.map((fromAge, index): AgeRule => {
      const next = starts[index + 1];
      return next === undefined ? { fromAge } : { fromAge, toAge: next - 1 };
    }),
  )
  .chain((rules) => fc.shuffledSubarray(rules, { minLength: rules.length }));

test('rules made by cutting all ages have no fault, and every age has exactly one of them', () => {
  fc.assert(
    fc.property(cuts, (rules) => {
      assert.deepEqual(ageFaults(rules), []);
      for (const age of [...AGES, 119, 120, 121, 200]) {
        const holding = rules.filter((rule) => rule.fromAge <= age && age <= (rule.toAge ?? Number.POSITIVE_INFINITY));
        assert.equal(holding.length, 1);
        assert.deepEqual(rulesForAges(rules, { from: age, to: age }), holding);
      }
    }),
  );
});

const anyRule = fc
  .tuple(fc.nat(40), fc.option(fc.nat(20), { nil: undefined }))
  .map(([fromAge, more]): AgeRule => ({ fromAge, toAge: more === undefined ? undefined : fromAge + more }));

test('an age is in a gap when no rule covers it, and in an overlap when more than one does', () => {
  const within = (faults: AgeFault[], kind: AgeFault['kind'], age: number) =>
    faults.some((fault) => fault.kind === kind && fault.from <= age && age <= (fault.to ?? age));
  fc.assert(
    fc.property(fc.array(anyRule, { maxLength: 6 }), (rules) => {
      const faults = ageFaults(rules);
      for (const age of AGES) {
        const covering = rulesForAges(rules, { from: age, to: age }).length;
        assert.equal(within(faults, 'gap', age), covering === 0, `gap at ${age}`);
        assert.equal(within(faults, 'overlap', age), covering > 1, `overlap at ${age}`);
      }
    }),
  );
});
