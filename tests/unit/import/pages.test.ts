import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Analysis } from '../../../src/import/analyse.ts';
import { KINDS } from '../../../src/import/kinds.ts';
import { html } from './national.ts';

/**
 * Saved pages of municipalities that do not exist, in the manner of systems for content: tables for the layout, paragraphs of
 * `<br>`, the contacts beside the text. Their labels were written before the code: the kinds that a paragraph may be given, and
 * how it begins.
 */
const FOLDER = new URL('../../fixtures/import/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

const PAGES = {
  eksempelvik: html(read('eksempelvik.html'), { names: ['Eksempelvik kommune'] }),
  eksempeldal: html(read('eksempeldal.html'), { names: ['Eksempeldal kommune'] }),
};

const letters = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');

interface Label {
  kinds: string[];
  begins: string;
}

function labelsOf(name: string): Label[] {
  return read(`${name}.tsv`)
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([kinds = '', begins = '']) => ({ kinds: kinds.split('|'), begins }));
}

/** The paragraph of each label: the first that begins so, or of which the label has the beginning, and that no other has. */
function labelled({ paragraphs }: Analysis, labels: readonly Label[]) {
  const taken = new Set<number>();
  return labels.map((label) => {
    const wanted = letters(label.begins);
    const find = (holds: (text: string) => boolean) =>
      paragraphs.findIndex((it, at) => !taken.has(at) && it.text !== '' && holds(letters(it.text)));
    const begins = find((it) => it.startsWith(wanted));
    const at = begins >= 0 ? begins : find((it) => it.includes(wanted) || wanted.startsWith(it));
    taken.add(at);
    return { ...label, paragraph: paragraphs[at] };
  });
}

for (const [name, analysis] of Object.entries(PAGES)) {
  const found = labelled(analysis, labelsOf(name));

  test(`${name}: at least 85 of 100 paragraphs are of the kind that a person gave them`, () => {
    const wrong = found.filter(({ kinds, paragraph }) => !kinds.includes(paragraph?.kind ?? ''));
    assert.ok(found.length > 35);
    assert.ok(found.every(({ kinds }) => kinds.every((it) => (KINDS as readonly string[]).includes(it))));
    const told = wrong.map(({ kinds, begins, paragraph }) => `${begins}: ${kinds} and not ${paragraph?.kind}`);
    assert.ok(wrong.length / found.length <= 0.15, told.join('\n'));
  });

  test(`${name}: no sentence that is its own is thrown away`, () => {
    const own = found.filter(({ kinds }) => kinds.includes('own'));
    const written = letters(
      (analysis.page?.parts ?? [])
        .flatMap((it) => ('parts' in it ? it.parts : []))
        .map((it) => it.text)
        .join(' '),
    );
    assert.ok(own.length >= 6);
    for (const { begins } of own) {
      const wanted = letters(begins);
      assert.ok(written.includes(wanted) || analysis.page?.title === begins, begins);
    }
  });
}

test('every number goes where it belongs: to whose it is, or to the national helplines', () => {
  const went = ({ numbers }: Analysis) =>
    Object.fromEntries(
      numbers.map(({ digits, goesTo }) => [digits, typeof goesTo === 'string' ? goesTo : goesTo.contact]),
    );
  assert.deepEqual(went(PAGES.eksempelvik), {
    '02345678': 'familiens-hus',
    '03456789': 'tjenestekontoret',
    '04567890': 'forlopskoordinator',
    '01234567': 'sentralbord',
  });
  assert.deepEqual(went(PAGES.eksempeldal), {
    '02112233': 'helsestasjonen',
    '03223344': 'psykisk-helseteneste',
    '04334455': 'psykisk-helseteneste',
    '05445566': 'leiar',
    '113': 'helpline',
    '116117': 'helpline',
    '01001122': 'sentralbord',
  });
});

test('a contact has its hours, email, address and number for messages, and it is said when a name stood there', () => {
  const { contacts } = PAGES.eksempelvik;
  const hours = contacts.map(({ hours }) => hours);
  assert.deepEqual(hours[0], [{ days: 'weekdays', opens: '09:00', closes: '14:30' }]);
  assert.deepEqual(hours[1], [
    { days: 'tuesday', opens: '10:00', closes: '12:00' },
    { days: 'thursday', opens: '10:00', closes: '12:00' },
  ]);
  assert.equal(contacts[1]?.email, 'tjenestekontoret@eksempelvik.example.no');
  assert.deepEqual(
    contacts.map(({ besideName }) => besideName),
    [false, false, true, false],
  );
  assert.deepEqual(contacts[3]?.visitingAddress, { street: 'Storgata 1', postalCode: '0001', town: 'Eksempelvik' });
  const [station, service] = PAGES.eksempeldal.contacts;
  assert.deepEqual(station?.hours, [{ days: 'weekdays', opens: '08:30', closes: '15:00' }]);
  assert.deepEqual([service?.hours, service?.sms, service?.phones], ['always', '04 33 44 55', ['03 22 33 44']]);
});

test('who coordinates for which ages is what the page says, from its sentences or its table', () => {
  const rules = ({ coordinators }: Analysis) =>
    coordinators.map(({ fromAge, toAge, contact, haveOne }) => [fromAge, toAge ?? null, contact, haveOne]);
  assert.deepEqual(rules(PAGES.eksempelvik), [
    [0, 17, 'familiens-hus', false],
    [18, null, 'tjenestekontoret', true],
  ]);
  assert.deepEqual(rules(PAGES.eksempeldal), [
    [0, 15, 'helsestasjonen', false],
    [16, null, 'psykisk-helseteneste', false],
  ]);
});

test("no person's name is in what is proposed, nor their address; names of places and services are", () => {
  const PEOPLE = /Kari|Nordmann|Turid|Solvang|Astrid|Fjeldbu|Solfrid|Bakkeli|Amal|Warsame|Máret|Eira\b/i;
  for (const analysis of Object.values(PAGES)) assert.doesNotMatch(JSON.stringify(analysis), PEOPLE);
  assert.match(JSON.stringify(PAGES.eksempelvik), /Møteplassen Loftet har åpen kafé/);
  assert.match(JSON.stringify(PAGES.eksempeldal), /Gruppa på Dalatun/);
});

test('what is out of date is marked wherever it stands, and what is said here now is named', () => {
  const marks = PAGES.eksempelvik.paragraphs.flatMap((it) => it.marks.map(({ found }) => found));
  assert.ok(marks.includes('Fritt behandlingsvalg'));
  const goals = PAGES.eksempelvik.paragraphs.find(({ text }) => text === 'øke brukermedvirkningen');
  assert.deepEqual([goals?.replacedBy?.page, goals?.replacedBy?.anchor], ['about-pathways', 'målene-med-enkle-ord']);
  for (const { paragraphs } of Object.values(PAGES))
    for (const it of paragraphs) if (it.kind === 'national') assert.ok(it.replacedBy, it.text);
});

test('the page itself says its title, its language and its address', () => {
  assert.deepEqual(
    Object.values(PAGES).map(({ title, language, url }) => [title, language, url]),
    [
      ['Pakkeforløp psykisk helse og rus', 'nb', 'https://www.eksempelvik.example.no/helse/pakkeforlop.4711.html'],
      ['Pakkeforløp', 'nn', 'https://www.eksempeldal.example.no/tenester/pakkeforlop/'],
    ],
  );
});
