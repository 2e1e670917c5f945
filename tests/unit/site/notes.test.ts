import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/check/read.ts';
import type { Contact } from '../../../src/model/schemas/organisation.ts';
import { confirmedNote, demoNote } from '../../../src/site/notes.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';
import { viewAt } from './views.ts';

const { content } = readContent(FIXTURE, DAYS);
assert.ok(content);
const municipality = viewAt('/vaga/', content);
const fictional = viewAt('/eksempelvik/', content);

test('a demonstration says whose site it is not, and where theirs is, or that they do not exist', () => {
  assert.deepEqual(demoNote(municipality), [
    { bold: 'Demonstrasjon.' },
    ' Ikkje laga av Vågå kommune. ',
    'Sjå ',
    { website: 'https://www.vaga.kommune.no' },
    ' eller ring ',
    { phone: '61 29 36 00' },
    '.',
  ]);
  assert.match(demoNote(fictional).slice(1).join(''), /^ Eksempelvik kommune finnes ikke\./);
});

const contact = (verifiedOn: string | null, phones: string[] = []): Contact => ({
  id: 'a',
  role: 'A',
  phones,
  verifiedOn,
});

const CONFIRMED: [what: string, contacts: Contact[], onlyStale: boolean, note: unknown[]][] = [
  ['nobody', [], false, []],
  ['lately', [contact('2026-10-01')], false, [{ bold: 'Sist stadfesta 1.\u00a0oktober\u00a02026.' }]],
  ['lately, where only what is stale is told', [contact('2026-10-01')], true, []],
  [
    'long ago, by the oldest of them',
    [contact('2026-10-01'), contact('2019-10-14')],
    true,
    [
      { bold: 'Sist stadfesta 14.\u00a0oktober\u00a02019.' },
      ' Numra kan vere endra.',
      ' ',
      'Sentralbordet har ',
      { phone: '61 29 36 00' },
      '.',
    ],
  ],
  [
    'never, with the switchboard among the numbers',
    [contact('2026-10-01'), contact(null, ['61 29 36 00'])],
    false,
    ['Vågå kommune har ikkje stadfesta numra her.', ' ', 'Sjå òg ', { website: 'https://www.vaga.kommune.no' }, '.'],
  ],
];

for (const [what, contacts, onlyStale, note] of CONFIRMED) {
  test(`when contacts were confirmed: ${what}`, () => {
    assert.deepEqual(confirmedNote(municipality, contacts, onlyStale), note);
  });
}
