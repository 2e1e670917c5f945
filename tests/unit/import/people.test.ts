import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syntheticId } from '../../content/synthetic-id.ts';
import { html, text } from './national.ts';

/** What is left of a page, line by line. */
const left = (given: string) => text(given).paragraphs.map((it) => it.text);

const TAKEN: [text: string, left: string | null][] = [
  ['Koordinator Per Olav Å. Hansen (91 00 00 00)', 'Koordinator (91 00 00 00)'],
  ['Leiar: Solfrid Bakkeli, tlf. 55 00 55 66', null],
  ['Fagleder Zbigniew Wrzesniewski', 'Fagleder'],
  ['Kontakt Zbigniew Wrzesniewski, tlf 99 00 22 33', null],
  ['Teamet ledes av Kari-Anne Øye-Hansen og har fire ansatte.', null],
  ['Sa helseminister Bent Høie da pakkeforløpene kom.', 'Sa helseminister da pakkeforløpene kom.'],
  ['KARI NORDMANN har kontor i Storgata.', null],
  ['Skriv til kari.nordmann@eksempel.kommune.no om det.', null],
  ['Nordmann, Kari svarer på dette.', null],
];
const NAMES = /Hansen|Olav|Bakkeli|Solfrid|Zbigniew|Wrzesniewski|Anne|Høie|Bent|NORDMANN|nordmann|Kari/i;
for (const [given, expected] of TAKEN)
  test(`a person's name is taken out of «${given}»`, () => {
    const [it = ''] = left(`${given}\nSlik er det.`);
    assert.doesNotMatch(it, NAMES);
    if (expected !== null) assert.equal(it, expected);
  });

test('a name alone beside a number is a person, whatever it is, and so it is wherever it stands', () => {
  const lines = left(
    'Zbigniew Wrzesniewski\nTelefon 91 00 00 00\n\nWrzesniewski svarer på spørsmål om dette hver dag.',
  );
  assert.doesNotMatch(lines.join(' '), NAMES);
});

test('by an address with a name, that name is known in the text', () => {
  const lines = left('Skriv til thordis.qvale@eksempel.kommune.no.\n\nThordis Qvale tar imot deg i resepsjonen.');
  assert.doesNotMatch(lines.join(' '), /thordis|qvale/i);
});

test('where a sentence needs a word in the place of a name, the check asks for the role', () => {
  const [it = ''] = left('Meld deg på hos Astrid Fjeldbu eller i resepsjonen, så finner vi en tid.');
  assert.match(it, /^Meld deg på hos TODO \(.+\) eller i resepsjonen, så finner vi en tid\.$/);
});

const KEPT = [
  'Møteplassen Loftet',
  'Møteplassen Loftet har åpen kafé på torsdager.',
  'Vi samarbeider med Vestre Viken helseforetak.',
  'Ung Arena Eksempelvik er for deg mellom 12 og 25 år.',
  'Lovisenberg Diakonale Sykehus tar imot deg.',
  'Du finner oss i Kristian Augusts gate 5 i sentrum.',
  'Olav Tryggvasons gate 12, 7011 Trondheim',
  'Rask Psykisk Helsehjelp har kort ventetid.',
  'Nordre Follo kommune',
  'Barne- og familietjenesten',
  'Skriv til post@eksempel.kommune.no.',
];
for (const given of KEPT)
  test(`«${given}» has no person's name`, () => assert.equal(left(`${given}\nTelefon 91 00 00 00`)[0], given));

const BORN_HERE = syntheticId('010203', 500);
/** A D-number: the day is raised by 40. */
const BORN_ELSEWHERE = syntheticId('410203', 500);
const WRITTEN = [BORN_HERE, BORN_ELSEWHERE].flatMap((id) => [
  id,
  `${id.slice(0, 6)} ${id.slice(6)}`,
  `${id.slice(0, 6)}.${id.slice(6)}`,
  `${id.slice(0, 2)}.${id.slice(2, 4)}.${id.slice(4, 6)} ${id.slice(6)}`,
  `${id.slice(0, 6)} ${id.slice(6, 9)} ${id.slice(9)}`,
]);
for (const id of WRITTEN)
  test(`the national identity number ${id} is taken out of all that is made of a page`, () => {
    const all = text(`Skjema\n\nSkriv ${id} øverst i skjemaet, og send det til oss.\nTelefon 91 00 00 00`);
    const [, it] = all.paragraphs;
    assert.equal(it?.text, 'Skriv TODO (fødselsnummer tatt bort) øverst i skjemaet, og send det til oss.');
    assert.deepEqual(
      it?.marks.map(({ kind }) => kind),
      ['national-id'],
    );
    assert.doesNotMatch(JSON.stringify(all).replace(/\D/g, ''), new RegExp(id.replace(/\D/g, '')));
  });

test('a number is taken out where it stands in several parts, in a title, in an address, and beside a name', () => {
  const [date, rest] = [BORN_HERE.slice(0, 6), BORN_HERE.slice(6)];
  const all = html(
    `<title>Skjema for ${BORN_HERE}</title><p>Skriv <b>${date}</b><a href="https://x.example/a">${rest}</a> i skjemaet vårt.</p>
     <p>Les <a href="https://x.example/?nr=${BORN_HERE}">om skjemaet</a> hos oss.</p><p>Ring Kari Nordmann ${BORN_HERE} eller meg.</p>`,
  );
  assert.doesNotMatch(JSON.stringify(all), new RegExp(`${rest}|${date}|Nordmann`));
  assert.deepEqual(
    all.paragraphs.map(({ marks }) => marks.map(({ kind }) => kind)),
    [['national-id'], ['national-id'], ['name-taken-out', 'national-id']],
  );
});

test('eleven digits that are nobody’s number are left', () => {
  const wrong = `${BORN_HERE.slice(0, 10)}${(Number(BORN_HERE.at(-1)) + 1) % 10}`;
  assert.equal(left(`Kontonummer ${wrong} er vårt.`)[0], `Kontonummer ${wrong} er vårt.`);
});
