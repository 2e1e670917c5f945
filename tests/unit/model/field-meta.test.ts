import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsCalled, labelAt } from '../../../src/model/field-meta.ts';
import { fieldsAt } from '../../../src/model/schema-fields.ts';
import { localPageSchema } from '../../../src/model/schemas/local-page.ts';
import { organisationSchema } from '../../../src/model/schemas/organisation.ts';

/** What a municipality's editors write, by the groups that it stands in. A place in a list is a number. */
const GROUPS: readonly PropertyKey[][] = [
  [],
  ['contacts', 0],
  ['contacts', 0, 'hours', 0],
  ['contacts', 0, 'exceptions', 0],
  ['contacts', 0, 'visitingAddress'],
  ['contacts', 0, 'postalAddress'],
  ['parts', 0],
  ['coordinators', 0],
  ['services', 0],
  ['notices', 0],
  ['highlights', 0],
];

/** What only other kinds of organisation tell, and what nobody writes by hand. */
const OTHERS = new Set(['kind', 'contract', 'stays', 'referral']);

function assertLabels(schema: Parameters<typeof labelAt>[0], group: readonly PropertyKey[]) {
  const fields = fieldsAt(schema, group).filter((field) => !OTHERS.has(field));
  assert.ok(fields.length > 1, group.join('/'));
  for (const field of fields) {
    const path = [...group, field];
    const label = labelAt(schema, path);
    assert.ok(label, `${path.join('/')} has no label`);
    for (const text of [label.nb, label.nn, label.help]) assert.match(text, /\p{L}/u, path.join('/'));
  }
}

test('every field that editors write has a label in Bokmål and Nynorsk, and says what to write', () => {
  for (const group of GROUPS) assertLabels(organisationSchema, group);
  assertLabels(localPageSchema, []);
});

test('a Norwegian word in place of a field’s name leads to the field, in its group alone', () => {
  const called = (word: string, ...path: PropertyKey[]) =>
    fieldsCalled(organisationSchema, path, fieldsAt(organisationSchema, path)).get(word);
  assert.equal(called('meldingar'), 'notices');
  assert.equal(called('telefon', 'contacts', 0), 'phones');
  assert.equal(called('skjema', 'contacts', 0), 'form');
  assert.equal(called('telefon'), undefined);
  assert.equal(called('melding', 'notices', 0), 'text');
  assert.equal(labelAt(organisationSchema, ['contacts', 3, 'phones'])?.nn, 'Telefonnummer');
  assert.equal(labelAt(organisationSchema, ['nothing']), null);
});
