import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaRows, districtRows } from '../../../src/site/health-area.ts';
import { MUNICIPALITIES, municipality, REGISTER } from '../register.ts';

const rows = (number: string) => areaRows(municipality(number).area, REGISTER.healthAreas);
const districts = (number: string) => districtRows(municipality(number).area);

test('most municipalities have one answer to each question', () => {
  assert.deepEqual(rows('3435'), [
    { field: 'trust', names: ['Sykehuset Innlandet HF'], parts: [] },
    { field: 'localHospital', names: ['Lillehammer'], parts: [] },
    { field: 'dps', names: ['Lillehammer'], parts: [] },
  ]);
  const several = MUNICIPALITIES.filter((it) =>
    areaRows(it.area, REGISTER.healthAreas).some(({ names }) => names.length !== 1),
  );
  assert.deepEqual(
    several.map((it) => it.name),
    ['Oslo', 'Stavanger', 'Trondheim', 'Bergen'],
  );
});

test('parts of a municipality that belong elsewhere are told by name', () => {
  assert.deepEqual(
    rows('3903').map((it) => it.parts),
    [['Vestre Viken HF'], ['Drammen'], ['Drammen']],
  );
  assert.deepEqual(
    rows('4204').map((it) => it.parts),
    [[], [], ['Strømme']],
  );
});

test('Oslo has several of everything, by district', () => {
  assert.deepEqual(
    rows('0301').map((it) => it.names.length),
    [4, 4, 5],
  );
  const found = districts('0301');
  assert.equal(found.length, 17);
  assert.deepEqual(found[0], {
    name: 'Alna',
    anchor: 'del-alna',
    dps: 'Groruddalen',
    doubtful: true,
    localHospital: 'Oslo universitetssykehus',
  });
  assert.equal(found.filter((it) => it.doubtful).length, 1);
  assert.equal(found.find((it) => it.name === 'St. Hanshaugen')?.anchor, 'del-st-hanshaugen');
});

test('Bergen has one trust, two hospitals and several centres; Stavanger and Trondheim one hospital', () => {
  assert.deepEqual(rows('4601')[0]?.names, ['Helse Bergen HF']);
  assert.deepEqual(rows('4601')[1]?.names, ['Haraldsplass', 'Haukeland']);
  assert.deepEqual(
    districts('4601').map((it) => `${it.name}: ${it.dps}, ${it.localHospital}`),
    [
      'Arna: Bjørgvin, Haraldsplass',
      'Bergenhus: Kronstad, Haraldsplass',
      'Fana: Solli, Haukeland',
      'Fyllingsdalen: Betanien, Haukeland',
      'Laksevåg: Betanien, Haukeland',
      'Ytrebygda: Kronstad, Haukeland',
      'Årstad: Kronstad, Haukeland',
      'Åsane: Bjørgvin, Haraldsplass',
    ],
  );
  for (const number of ['1103', '5001'])
    assert.ok(districts(number).every((it) => it.localHospital === null && it.dps !== ''));
});
