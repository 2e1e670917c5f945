import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/check/read.ts';
import { LANGUAGES } from '../../../src/model/schemas/language.ts';
import { ageRange, coordinatorGroups } from '../../../src/site/coordinators.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';
import { WORDS } from '../words.ts';
import { organisation, smallContent } from './content.ts';
import { viewAt } from './views.ts';

const RANGES: [from: number, to: number | null, nb: string, nn: string, en: string][] = [
  [0, null, 'Uansett alder', 'Same kva alder du har', 'At any age'],
  [0, 15, 'Under 16 år', 'Under 16 år', 'Under 16'],
  [16, null, '16 år og eldre', '16 år og eldre', '16 and older'],
  [16, 17, '16 og 17 år', '16 og 17 år', 'Aged 16 and 17'],
  [12, 17, '12–17 år', '12–17 år', 'Aged 12–17'],
  [17, 17, '17 år', '17 år', 'Aged 17'],
];

for (const [from, to, ...expected] of RANGES) {
  test(`the ages from ${from} to ${to ?? 'any'} in words`, () => {
    assert.deepEqual(
      LANGUAGES.map((language) => ageRange(from, to, WORDS[language])),
      expected,
    );
  });
}

const { content } = readContent(FIXTURE, DAYS);
assert.ok(content);

/** Which ages the shipped organisations' coordinators are for, on pages for patients of some ages. */
const GROUPS: [page: string, ages: { from: number; to: number | null }, groups: [string | null, string][]][] = [
  [
    '/vaga/',
    { from: 0, to: null },
    [
      ['Under 16 år', 'helsestasjonen'],
      ['16 år og eldre', 'tildelingskontoret'],
    ],
  ],
  [
    '/vaga/',
    { from: 0, to: 17 },
    [
      ['Under 16 år', 'helsestasjonen'],
      ['16 og 17 år', 'tildelingskontoret'],
    ],
  ],
  ['/vaga/', { from: 18, to: null }, [['18 år og eldre', 'tildelingskontoret']]],
  [
    '/vaga/en/',
    { from: 0, to: 17 },
    [
      ['Under 16', 'helsestasjonen'],
      ['Aged 16 and 17', 'tildelingskontoret'],
    ],
  ],
  ['/solli-dps/', { from: 0, to: null }, [[null, 'forlopskoordinator']]],
  ['/solli-dps/', { from: 18, to: null }, [[null, 'forlopskoordinator']]],
  ['/', { from: 0, to: null }, []],
];

for (const [page, ages, groups] of GROUPS) {
  test(`whom to call on ${page}, for patients from ${ages.from} to ${ages.to ?? 'any'} years`, () => {
    const made = coordinatorGroups(viewAt(page, content), ages);
    assert.deepEqual(
      made.flatMap(({ heading, coordinators }) => coordinators.map(({ contact }) => [heading, contact.id])),
      groups,
    );
    for (const { coordinators } of made) {
      for (const { rule, contact, part } of coordinators) assert.deepEqual([rule.contact, part], [contact.id, null]);
    }
  });
}

test('coordinators of parts stand under their ages, in the order of the parts, beside those for all', () => {
  const contact = (id: string) => ({ id, role: id, phones: ['61 29 36 00'], verifiedOn: null });
  const facts = {
    parts: [
      { id: 'nord', name: { nb: 'Nord', en: 'North' } },
      { id: 'sor', name: 'Sør' },
    ],
    contacts: [contact('a'), contact('b'), contact('c')],
    coordinators: [
      { fromAge: 0, toAge: 17, part: 'sor', contact: 'b' },
      { fromAge: 18, contact: 'c' },
      { fromAge: 0, toAge: 17, part: 'nord', contact: 'a' },
    ],
  };
  const view = viewAt('/bo/', smallContent({ organisations: [organisation('bo', facts)] }));
  const shown = (ages: { from: number; to: number | null }) =>
    coordinatorGroups(view, ages).map(({ heading, coordinators }) => [
      heading,
      ...coordinators.map(({ part, contact: { id } }) => `${part?.text ?? ''}:${id}`),
    ]);
  assert.deepEqual(shown({ from: 0, to: null }), [
    ['Under 18 år', 'Nord:a', 'Sør:b'],
    ['18 år og eldre', ':c'],
  ]);
  assert.deepEqual(shown({ from: 18, to: null }), [['18 år og eldre', ':c']]);
});
