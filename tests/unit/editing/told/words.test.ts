import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenRule, missingField } from '../../../../src/check/findings/fields.ts';
import { sectionsFor } from '../../../../src/editing/forms/sections.ts';
import { TEXT } from '../../../../src/editing/pages/text.ts';
import type { Edit, Value } from '../../../../src/editing/patch/edit.ts';
import { fieldsOf } from '../../../../src/editing/patch/front-matter.ts';
import { changesInWords } from '../../../../src/editing/told/changes.ts';
import { pageChangesInWords } from '../../../../src/editing/told/page-changes.ts';
import { tell } from '../../../../src/editing/told/sentence.ts';
import { Workplace } from '../desk.ts';

const place = new Workplace();
const text = place.text();
place.delete();
const facts = fieldsOf('organisation.yaml', text);
const known = {
  fields: sectionsFor('municipality').flatMap(({ fields }) => fields),
  facts,
  pages: [{ id: 'coordinator', title: 'Koordinator' }],
};

const set = (path: (string | number)[], value: Value): Edit => ({ do: 'set', path, value });

/** Changes, and how they are said in both forms of Norwegian. */
const SAID: readonly [Edit[], nb: string, nn: string][] = [
  [
    [set(['contacts', 6, 'hours'], [{ days: 'sunday', opens: '10:00', closes: '12:00' }])],
    'Telefontid eller åpningstid til Barnevernvakten: Hele døgnet → søndag 10:00–12:00',
    'Telefontid eller opningstid til Barnevernvakta: Heile døgnet → søndag 10:00–12:00',
  ],
  [
    [set(['contacts', 3, 'exceptions', 1, 'hours'], 'always')],
    'Tider i perioden «24.12.» til Tjenestekontoret og koordinerende enhet: Stengt → Hele døgnet',
    'Tider i perioden «24.12.» til Tenestekontoret og koordinerande eining: Stengt → Heile døgnet',
  ],
  [
    [set(['contacts', 0, 'verifiedOn'], null)],
    'Sist bekreftet til Forløpskoordinator for barn og unge, Barne- og familietjenesten: 16.11.2026 → Ingen har ringt ennå',
    'Sist stadfesta til Forløpskoordinator for barn og unge, Barne- og familietenesta: 16.11.2026 → Ingen har ringt enno',
  ],
  [
    [set(['switchboard'], 'barnevernvakten')],
    'Sentralbord: Sentralbordet i kommunen → Barnevernvakten',
    'Sentralbord: Sentralbordet i kommunen → Barnevernvakta',
  ],
  [
    [{ do: 'insert', path: ['localHelp', 1], value: 'helsesykepleier' }],
    'Hjelp når det haster: lagt til «Helsesykepleier på skolen»',
    'Hjelp når det hastar: lagt til «Helsesjukepleiar på skulen»',
  ],
  [
    [set(['publication'], 'live')],
    'Demonstrasjon eller i bruk: Demonstrasjon, utenfor søkemotorer → I bruk',
    'Demonstrasjon eller i bruk: Demonstrasjon, utanfor søkjemotorar → I bruk',
  ],
  [
    [set(['services', 1, 'dropIn'], false)],
    'Uten avtale til Helsesykepleier på skolen: ja → nei',
    'Utan avtale til Helsesjukepleiar på skulen: ja → nei',
  ],
  [
    [set(['notices', 1, 'where'], 'everywhere'), set(['notices', 1, 'severity'], 'information')],
    'Hvor den vises til «Helsesykepleieren er **ikke** på skolen denne uken. Les om [den som hjelper deg]…»: Forsiden, Koordinator → På alle sidene',
    'Kvar ho blir vist til «Helsesjukepleiaren er **ikkje** på skulen denne veka. Les om [den som hjelper de…»: Framsida, Koordinator → På alle sidene',
  ],
  [
    [
      { do: 'remove', path: ['contacts', 3, 'hours', 0] },
      { do: 'remove', path: ['contacts', 3, 'hours', 0] },
      set(['contacts', 3, 'hours', 1, 'closes'], '13:00'),
    ],
    'Telefontid eller åpningstid til Tjenestekontoret og koordinerende enhet: mandag 10:00–11:30, mandag 12:00–14:00, onsdag 10:00–14:00, fredag 10:00–14:00 → onsdag 10:00–14:00, fredag 10:00–13:00',
    'Telefontid eller opningstid til Tenestekontoret og koordinerande eining: måndag 10:00–11:30, måndag 12:00–14:00, onsdag 10:00–14:00, fredag 10:00–14:00 → onsdag 10:00–14:00, fredag 10:00–13:00',
  ],
  [
    [{ do: 'remove', path: ['coordinators', 1] }],
    'Koordinatorer: tatt bort «Forløpskoordinator psykisk helse og rus»',
    'Koordinatorar: teke bort «Forløpskoordinator psykisk helse og rus»',
  ],
];

for (const [edits, nb, nn] of SAID)
  test(`said as the form says it: ${nb}`, () => {
    const [first] = changesInWords(known, facts, edits);
    assert.deepEqual(first, { nb, nn });
  });

test('of a part of a page, what was done is said before its name, which it then does not have to agree with', () => {
  const page = { title: 'Dagsenteret', [TEXT]: ['## Velkomen\n', 'Kom innom.\n'] };
  const said = pageChangesInWords(known, page, [
    { do: 'move', path: [TEXT, 0], to: 1 },
    { do: 'remove', path: [TEXT, 1] },
    { do: 'insert', path: [TEXT, 1], value: 'Ring oss.\n' },
  ]);
  assert.deepEqual(said, [
    { nb: 'Flyttet: overskriften «Velkomen»', nn: 'Flytta: overskrifta «Velkomen»' },
    { nb: 'Tatt bort: overskriften «Velkomen»', nn: 'Teke bort: overskrifta «Velkomen»' },
    { nb: 'Lagt til: avsnittet «Ring oss.»', nn: 'Lagt til: avsnittet «Ring oss.»' },
  ]);
});

test('a form says what is for forms, in both forms of Norwegian, at the field that is not there', () => {
  const problem = { ...missingField('shortName'), file: 'organisation.yaml', line: 1, column: 1 };
  const sentence = 'Fyll ut feltet, eller ta det bort.';
  const { shortName: _, ...rest } = facts as Record<string, Value>;
  assert.deepEqual(tell(problem, text, rest), { path: ['shortName'], stops: true, nb: sentence, nn: sentence });
  const broken = { ...brokenRule('phone-digits', 'sms', '12'), file: 'organisation.yaml', line: 1, column: 1 };
  const { nb, nn } = tell(broken, text, facts);
  assert.deepEqual({ nb, nn }, { nb: broken.form.nb, nn: broken.form.nn });
});

test('what a hospital and an institution must tell stands in their forms, with a label in both forms of Norwegian', () => {
  const labels = (kind: string) =>
    sectionsFor(kind)
      .flatMap(({ fields }) => fields)
      .filter(({ name }) => ['trust', 'contract', 'stays', 'referral'].includes(name))
      .map(({ name, label, fields = [] }) => [name, label.nb, label.nn, ...fields.map((it) => it.label.nn)]);
  const referral = ['referral', 'Henvisning', 'Tilvising', 'Kven som tilviser', 'Kven som vurderer tilvisinga'];
  assert.deepEqual(labels('hospital'), [['trust', 'Helseforetak', 'Helseføretak'], referral]);
  assert.deepEqual(labels('institution'), [
    ['contract', 'Avtale', 'Avtale', 'Kven avtalen er med', 'Plassar'],
    ['stays', 'Opphold', 'Opphald', 'Kva slags opphald', 'Kortaste tid, i månader', 'Lengste tid, i månader'],
    referral,
  ]);
  assert.deepEqual(
    labels('municipality').map(([name]) => name),
    ['trust'],
  );
});
