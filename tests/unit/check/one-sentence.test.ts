import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { look } from '../../../src/check/look.ts';

const FILE = 'organisations/eksempelvik/organisation.yaml';
const WRITTEN = readFileSync(join(import.meta.dirname, '../../fixtures/content', FILE), 'utf8');

/** What is told of the fixture's organisation with a mistake in it: where, and in Bokmål. */
function told(from: string | RegExp, to: string): string[] {
  const written = WRITTEN.replace(from, to);
  assert.notEqual(written, WRITTEN);
  const lines = written.split('\n');
  const { read, told } = look('organisations', FILE, written, '2026-11-22');
  return [...read.problems, ...told].map(({ line, message }) => `${lines[line - 1]?.trim()} | ${message.nb}`);
}

const EMPTY = 'er tom. Skriv det som skal stå der, eller fjern linjen.';
const SLUG = 'Bruk bare små bokstaver a-z, tall og bindestrek. Skriv æ som ae, ø som o og å som a.';
const CONTACT = '  - id: oppfolgingstjenesten';

/** A mistake, the line that it is told at, and the one sentence. */
const MISTAKES: [what: string, from: string | RegExp, to: string, line: string, sentence: string][] = [
  [
    'an entry has lost its dash',
    CONTACT,
    '    id: oppfolgingstjenesten',
    'id: oppfolgingstjenesten',
    '«id» står to ganger i samme punkt. Begynner det noe nytt i listen her, mangler streken: skriv «- id: …», med streken rett under den forrige.',
  ],
  [
    'a field stands twice',
    'phones: ["04 56 78 90"]',
    'phones: []\n    phones: []',
    'phones: []',
    'Feltet «phones» står to ganger. Behold ett av dem.',
  ],
  ['a notice has no last day', /to: 2027-01-15/, 'to:', 'to:', `«to» ${EMPTY}`],
  ['a notice has no text', /text:\n {6}nb: "Helse.*\n.*\n.*/, 'text:', 'text:', `«text» ${EMPTY}`],
  ['an age is empty', /toAge: 17/, 'toAge: null', 'toAge: null', `«toAge» ${EMPTY}`],
  [
    'a list of hours is empty',
    /(04 56 78 90"\]\n {4}hours:).*/,
    '$1 []',
    'hours: []',
    'Listen «hours» er for kort. Den må ha minst 1. Legg til det som mangler, eller fjern hele feltet.',
  ],
  [
    'a notice ends before it begins',
    'to: 2027-01-15',
    'to: 2026-10-01',
    'to: 2026-10-01',
    '«to» er «2026-10-01». Meldingen slutter («to») før den begynner («from»). Skriv den tidligste datoen i «from».',
  ],
  ['an id has marks of emphasis', CONTACT, '  - id: __kafe__', '- id: __kafe__', `«id» er «__kafe__». ${SLUG}`],
  [
    'a removed page has a large letter',
    'gruppesamtaler: {',
    'Gruppa:\n    {',
    'Gruppa:',
    `«removed» er «Gruppa». ${SLUG}`,
  ],
  [
    'a file is parted in two',
    /\nnotices:/,
    '\n---\nnotices:',
    '---',
    'Linjen deler filen i to, og bare det som står over den, blir lest. Slett den.',
  ],
  [
    'a comma is missing',
    'nb: Oppfølgingstjenesten, nn:',
    'nb: Oppfølgingstjenesten nn:',
    'role: { nb: Oppfølgingstjenesten nn: Oppfølgingstenesta, en: The follow-up service }',
    'Her mangler et komma mellom to felter som står mellom { og }.',
  ],
  ...['|', '>', '-'].map((mark): (typeof MISTAKES)[number] => [
    `a text begins with ${mark}`,
    'street: Storgata 1',
    `street: ${mark} Storgata 1`,
    `street: ${mark} Storgata 1`,
    `Tegnet ${mark} først i en verdi betyr noe annet enn tekst. Sett anførselstegn rundt hele verdien.`,
  ]),
  [
    'a backslash stands in quotation marks',
    'street: Storgata 1',
    'street: "Storgata \\p"',
    'street: "Storgata \\p"',
    'Tegnet \\ betyr noe annet enn seg selv mellom anførselstegn. Skriv \\\\ hvis det skal vises.',
  ],
];

for (const [what, from, to, line, sentence] of MISTAKES)
  test(`one sentence tells, at its line, that ${what}`, () =>
    assert.deepEqual(told(from, to), [`${line} | ${sentence}`]));

for (const [what, from, to] of [
  ['no exceptions', /exceptions:\n(?: {6}.*\n)+/, 'exceptions: []\n'],
  ['a text of several lines', 'street: Storgata 1', 'street: >-\n        Storgata 1'],
  ['a dash in a text', 'street: Storgata 1', 'street: -Storgata | 1 > 0'],
] as const)
  test(`nothing is told of ${what}`, () => assert.deepEqual(told(from, to), []));
