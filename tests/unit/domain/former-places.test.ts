import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FormerPlace, formerPlaces } from '../../../src/domain/former-places.ts';
import { municipality as among } from '../register.ts';
import { MUNICIPALITIES, REGISTER } from '../whole-register.ts';

const municipality = (number: string) => among(number, MUNICIPALITIES);

const municipalities = formerPlaces(REGISTER.changes.municipalities);
const counties = formerPlaces(REGISTER.changes.counties);

function now(list: readonly FormerPlace[], number: string): string[] {
  return list.find((it) => it.number === number)?.now ?? [];
}

test('every former number leads to municipalities of today', () => {
  assert.ok(municipalities.length >= 483);
  for (const { now } of municipalities) for (const number of now) municipality(number);
});

const CASES: [number: string, name: string, names: string[]][] = [
  ['0101', 'Halden', ['Halden']],
  ['3001', 'Halden', ['Halden']],
  ['0122', 'Trøgstad', ['Indre Østfold']],
  ['0121', 'Rømskog', ['Aurskog-Høland']],
  ['0231', 'Skedsmo', ['Lillestrøm']],
  ['0217', 'Oppegård', ['Nordre Follo']],
  ['0532', 'Jevnaker', ['Jevnaker']],
  ['0711', 'Svelvik', ['Drammen']],
  ['0713', 'Sande', ['Holmestrand']],
  ['0821', 'Bø', ['Midt-Telemark']],
  ['1243', 'Os', ['Bjørnafjorden']],
  ['1571', 'Halsa', ['Heim']],
  ['1850', 'Tysfjord', ['Narvik', 'Hamarøy']],
  ['5012', 'Snillfjord', ['Orkland', 'Heim', 'Hitra']],
  ['2017', 'Kvalsund', ['Hammerfest']],
  ['5401', 'Tromsø', ['Tromsø']],
  ['1601', 'Trondheim', ['Trondheim']],
];

for (const [number, name, names] of CASES) {
  test(`${number} ${name} has become ${names.join(', ')}`, () => {
    assert.equal(municipalities.find((it) => it.number === number)?.name, name);
    assert.deepEqual(
      now(municipalities, number).map((it) => municipality(it).name),
      names,
    );
  });
}

test('Haram left Ålesund again, and took nobody else with it', () => {
  assert.deepEqual(now(municipalities, '1534'), ['1580']);
  for (const number of ['1504', '1523', '1529', '1546']) assert.deepEqual(now(municipalities, number), ['1508']);
  assert.deepEqual(now(municipalities, '1507'), ['1508', '1580']);
});

test('former counties lead to those of today', () => {
  const names = (number: string) =>
    now(counties, number).map((it) => REGISTER.counties.find((county) => county.number === it)?.name);
  assert.deepEqual(names('30'), ['Østfold', 'Akershus', 'Buskerud']);
  assert.deepEqual(names('38'), ['Vestfold', 'Telemark']);
  assert.deepEqual(names('54'), ['Troms', 'Finnmark']);
  assert.deepEqual(names('12'), ['Vestland']);
  assert.deepEqual(names('01'), ['Østfold']);
});

test('changes that lead in a circle come to an end', () => {
  const on = '2020-01-01';
  const circle = formerPlaces([
    { on, number: '0001', name: 'A', to: ['0002'] },
    { on, number: '0002', name: 'B', to: ['0001'] },
  ]);
  assert.deepEqual(
    circle.map((it) => it.now),
    [['0001'], ['0002']],
  );
});
