import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/check/read.ts';
import type { Contact } from '../../../src/model/schemas/contact.ts';
import { confirmedOf } from '../../../src/site/confirmed.ts';
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

const AUTUMN = 'Sist stadfesta 1.\u00a0oktober\u00a02026.';
const LONG_AGO = [{ bold: 'Sist stadfesta 14.\u00a0oktober\u00a02019.' }, ' Numra kan vere endra.'];
const SWITCHBOARD = '61 29 36 00';

const CONFIRMED: [what: string, contacts: Contact[], inRows: boolean, note: unknown[], button: string | null][] = [
  ['lately', [contact('2026-10-01')], false, [AUTUMN], null],
  [
    'long ago, by the oldest of them, in rows',
    [contact('2026-10-01'), contact('2019-10-14')],
    true,
    [...LONG_AGO, ' ', 'Sentralbordet har ', { phone: SWITCHBOARD }, '.'],
    SWITCHBOARD,
  ],
  ['long ago, before a button with the number', [contact('2019-10-14')], false, LONG_AGO, SWITCHBOARD],
  [
    'never, with the switchboard among the numbers',
    [contact('2026-10-01'), contact(null, [SWITCHBOARD])],
    false,
    ['Vågå kommune har ikkje stadfesta numra her.', ' ', 'Sjå òg ', { website: 'https://www.vaga.kommune.no' }, '.'],
    null,
  ],
];

for (const [what, contacts, inRows, note, button] of CONFIRMED) {
  test(`when contacts were confirmed: ${what}`, () => {
    const confirmed = confirmedOf(contacts, municipality);
    assert.deepEqual(confirmedNote(municipality, confirmed, inRows), note);
    assert.equal(confirmed.switchboard, button);
  });
}
