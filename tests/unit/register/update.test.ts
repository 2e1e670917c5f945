import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { registerFaults } from '../../../src/check/register/faults.ts';
import type { Register } from '../../../src/model/schemas/register.ts';
import { compareRegister } from '../../../src/register/compare.ts';
import { askOwners, OWNERS } from '../../../src/register/owners.ts';
import { registerTexts } from '../../../src/register/write.ts';
import { SHIPPED } from '../../shipped.ts';
import { REGISTER } from '../whole-register.ts';
import { recorded, recordedAnswers } from './answers.ts';

const DAY = '2026-11-22';
const URLS = Object.fromEntries(Object.entries(OWNERS).map(([fact, { url }]) => [fact, url(DAY)]));

/** What an update finds after somebody has changed one owner's answer. */
async function found(fact: keyof typeof OWNERS, from: string, to: string) {
  const answers = recordedAnswers();
  const url = URLS[fact] ?? '';
  const before = answers.get(url) ?? '';
  assert.ok(before.includes(from), from);
  answers.set(url, before.replace(from, to));
  const { differences, register } = compareRegister(REGISTER, await askOwners(recorded(answers), DAY));
  const lines = differences.map(
    (it) => `${it.about}, ${it.field}: ${it.before} → ${it.now}${it.byHand ? ' by hand' : ''}`,
  );
  return { lines, register };
}

/** The files that an update would write otherwise than they are. */
function changedFiles(register: Register): string[] {
  const before = registerTexts(REGISTER);
  return Object.entries(registerTexts(register)).flatMap(([file, text]) => (text === before[file] ? [] : [file]));
}

test('the files are written as they are, byte for byte', () => {
  for (const [file, text] of Object.entries(registerTexts(REGISTER)))
    assert.ok(text === readFileSync(`${SHIPPED}/${file}`, 'utf8'), file);
});

test('owners who say what the register says change nothing', async () => {
  const { differences, register } = compareRegister(REGISTER, await askOwners(recorded(recordedAnswers()), DAY));
  assert.deepEqual(differences, []);
  assert.deepEqual(changedFiles(register), []);
});

test('a postal code that moves to another municipality', async () => {
  const { lines, register } = await found('postalCodes', '2680\tVÅGÅ\t3435', '2680\tVÅGÅ\t3437');
  assert.deepEqual(lines, ['2680, postal code: 3435 VÅGÅ → 3437 VÅGÅ']);
  assert.equal(register.postalCodes['3437']?.['VÅGÅ'], '2680');
  assert.deepEqual(changedFiles(register), ['register/postal-codes.json']);
});

test('a county with another name, a municipality in another county, and one in the Sámi area are for a person', async () => {
  const named = await found('names', '"fylkesnavn":"Trøndelag"', '"fylkesnavn":"Midt-Noreg - Trööndelage"');
  assert.deepEqual(named.lines, ['county 50, name: Trøndelag → Midt-Noreg by hand']);
  assert.deepEqual(changedFiles(named.register), []);
  const official = await found('counties', 'Trøndelag - Trööndelage', 'Trøndelag');
  assert.deepEqual(official.lines, ['county 50, official name: Trøndelag - Trööndelage → Trøndelag by hand']);
  const area = await found(
    'names',
    '"kommunenummer":"5520","samiskForvaltningsomrade":false',
    '"kommunenummer":"5520","samiskForvaltningsomrade":true',
  );
  assert.deepEqual(area.lines, ['5520 Bardu, Sámi area: no → yes by hand']);
  const moved = await found(
    'names',
    '"fylkesnavn":"Troms","fylkesnummer":"55"',
    '"fylkesnavn":"Nord","fylkesnummer":"57"',
  );
  assert.deepEqual(moved.lines.slice(0, 3), [
    'county 55, name: Troms → – by hand',
    'county 57, name: – → Nord by hand',
    '5501 Tromsø, county: 55 → 57 by hand',
  ]);
});

test('a hospital, a centre, a trust and a municipality in another area are for a person', async () => {
  const row = '{"sourceCode":"S40","sourceName":"Lillehammer","targetCode":"3435"';
  const moved = await found('hospitalsOf', row, row.replace('S40', 'S39'));
  assert.deepEqual(moved.lines, ['3435 Vågå, local hospital: Lillehammer → Gjøvik by hand']);
  assert.deepEqual(changedFiles(moved.register), []);
  const split = await found(
    'centresOf',
    '{"sourceCode":"D56","sourceName":"Lillehammer","targetCode":"3435"',
    '{"sourceCode":"D57","targetCode":"3435"},{"sourceCode":"D56","targetCode":"3435"',
  );
  assert.deepEqual(split.lines, ['3435 Vågå, district psychiatric centre: Lillehammer → Lillehammer, Tynset by hand']);
  const gone = await found('centresOf', '"targetCode":"3435"', '"targetCode":"3499"');
  assert.deepEqual(gone.lines, ['3435 Vågå, district psychiatric centre: Lillehammer → – by hand']);
  const named = await found('centreAreas', '"name":"Halden Sarpsborg"', '"name":"Halden og Sarpsborg"');
  assert.deepEqual(named.lines, ['area D59, name: Halden Sarpsborg → Halden og Sarpsborg by hand']);
  const sold = await found(
    'centreAreas',
    '"code":"D37","parentCode":"983974791"',
    '"code":"D37","parentCode":"883974832"',
  );
  assert.deepEqual(sold.lines, ['area D37 Stjørdal, trust: 983974791 → 883974832 by hand']);
  const trust = await found('hospitalAreas', 'Helse Fonna HF', 'Helse Haugesund HF');
  assert.deepEqual(trust.lines, ['trust 983974694, name: Helse Fonna HF → Helse Haugesund HF by hand']);
  const region = await found(
    'hospitalAreas',
    '"code":"997005562","parentCode":"983658776"',
    '"code":"997005562","parentCode":"983658725"',
  );
  assert.deepEqual(region.lines, ['trust 997005562, region: Helse Midt-Norge RHF → Helse Vest RHF by hand']);
});

test('an area that is new or gone, and a table of another version of the areas', async () => {
  const { lines } = await found('hospitalAreas', '"code":"S50"', '"code":"S51"');
  assert.deepEqual(lines, [
    'area S50, local hospital: Nordmøre og Romsdal → – by hand',
    'area S51, local hospital: – → Nordmøre og Romsdal by hand',
    'area S50, in table 2688: in Klass 629 → the table is of another version by hand',
  ]);
});

test('what has been decided against Statistics Norway is told again only when its answer changes', async () => {
  const row = '{"sourceCode":"S10","sourceName":"Mosjøen","targetCode":"1824"';
  const other = await found('hospitalsOf', row, row.replace('S10', 'S11'));
  assert.deepEqual(other.lines, ['1824 Vefsn, local hospital: Mo i Rana → Sandnessjøen by hand']);
  const agreed = await found('hospitalsOf', row, row.replace('S10', 'S09'));
  assert.deepEqual(agreed.lines, ['1824 Vefsn, overruled local hospital: Mosjøen → Mo i Rana by hand']);
});

test('a new name in Sámi, and a new spelling', async () => {
  const name = await found(
    'names',
    '"kommunenummer":"5520","samiskForvaltningsomrade":false,"gyldigeNavn":[',
    '"kommunenummer":"5520","samiskForvaltningsomrade":false,"gyldigeNavn":[{"navn":"Bárddu","sprak":"Northern Sami"},',
  );
  assert.deepEqual(name.lines, ['5520 Bardu, names: – → {"se":"Bárddu"}']);
  const official = await found('municipalities', '"Røros - Rosse"', '"Rosse - Røros"');
  assert.deepEqual(official.lines, ['5025 Røros, officialName: Røros - Rosse → Rosse - Røros']);
});

test('an organisation number that was doubtful is settled by its owner', async () => {
  const { lines, register } = await found(
    'organisations',
    '"enheter":[',
    '"enheter":[{"organisasjonsnummer":"974760673","forretningsadresse":{"kommunenummer":"1508"}},',
  );
  const why = 'Sources give the number of the municipality that was split in 2024; left out.';
  assert.deepEqual(lines, [
    '1508 Ålesund, orgNumber: – → 974760673',
    `1508 Ålesund, doubtful orgNumber: ${why} → confirmed`,
  ]);
  assert.equal(register.municipalities.find((it) => it.number === '1508')?.doubtful, undefined);
});

test('a municipality that is new or gone is told and left to a person', async () => {
  const { lines, register } = await found('municipalities', '"code":"3435"', '"code":"3499"');
  assert.deepEqual(lines, [
    '3499 Vågå, municipality: – → new by hand',
    '3435 Vågå, municipality: there → gone by hand',
  ]);
  assert.deepEqual(changedFiles(register), []);
});

test('postal codes of a municipality that is not known yet wait where they are', async () => {
  const { lines, register } = await found('postalCodes', '2680\tVÅGÅ\t3435', '2680\tVÅGÅ\t3499');
  assert.deepEqual(lines, ['2680, postal code: 3435 VÅGÅ → 3499 VÅGÅ by hand']);
  assert.deepEqual(changedFiles(register), []);
});

test('what would not fit together is found before it is written', async () => {
  const answers = recordedAnswers();
  const url = URLS['postalCodes'] ?? '';
  answers.set(url, (answers.get(url) ?? '').replaceAll('\t3435\t', '\t3437\t'));
  const { register } = compareRegister(REGISTER, await askOwners(recorded(answers), DAY));
  assert.deepEqual(
    registerFaults(register).map((it) => it.finding.message.nb),
    ['Vågå (3435) har ingen postnumre.'],
  );
});

test('without an answer from every owner nothing is known, and it is said whose is missing', async () => {
  await assert.rejects(askOwners(recorded(new Map()), DAY), /^Error: .* \(https:.*\): fetch failed$/);
  for (const [fact, url] of Object.entries(URLS)) {
    const answers = recordedAnswers();
    answers.delete(url);
    const { name } = OWNERS[fact as keyof typeof OWNERS];
    await assert.rejects(askOwners(recorded(answers), DAY), new Error(`${name} (${url}): fetch failed`));
  }
});

test('an answer in another form than the known one is refused', async () => {
  for (const [fact, url] of Object.entries(URLS)) {
    for (const answer of ['', '<html></html>', '{"codes":[]}', '[]']) {
      const answers = recordedAnswers().set(url, answer);
      const { name } = OWNERS[fact as keyof typeof OWNERS];
      await assert.rejects(
        askOwners(recorded(answers), DAY),
        ({ message }: Error) =>
          message.startsWith(name) && /^[^\n[{]+\.$/.test(message.slice(message.indexOf('): ') + 3)),
      );
    }
  }
});
