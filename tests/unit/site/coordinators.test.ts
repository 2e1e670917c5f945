import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/check/read.ts';
import { LANGUAGES } from '../../../src/model/schemas/language.ts';
import { ageRange, coordinatorGroups } from '../../../src/site/coordinators.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';
import { WORDS } from '../words.ts';
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
      made.map((group) => [group.heading, group.contact.id]),
      groups,
    );
    for (const { rule, contact } of made) assert.equal(rule.contact, contact.id);
  });
}
