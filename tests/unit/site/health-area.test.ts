import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaRows, districtRows, type OwnArea } from '../../../src/site/health-area.ts';
import { MUNICIPALITIES, municipality, REGISTER } from '../register.ts';

const rows = (number: string, own: OwnArea = {}) => areaRows(municipality(number), own, REGISTER.healthAreas);
const districts = (number: string, own: OwnArea = {}) =>
  districtRows(municipality(number).area, own, REGISTER.healthAreas);
/** Who treats: the rows after county and region. */
const who = (number: string) => rows(number).slice(2);

test('most municipalities have one answer to each question', () => {
  assert.deepEqual(rows('3435'), [
    { field: 'county', own: null, names: ['Innlandet'], parts: [], trust: null },
    { field: 'region', own: null, names: ['Helse Sør-Øst RHF'], parts: [], trust: null },
    { field: 'trust', own: null, names: ['Sykehuset Innlandet HF'], parts: [], trust: null },
    { field: 'localHospital', own: null, names: ['Lillehammer'], parts: [], trust: null },
    { field: 'dps', own: null, names: ['Lillehammer'], parts: [], trust: null },
  ]);
  const several = MUNICIPALITIES.filter((it) =>
    areaRows(it, {}, REGISTER.healthAreas).some(({ names }) => names.length !== 1),
  );
  assert.deepEqual(
    several.map((it) => it.name),
    ['Oslo', 'Trondheim', 'Bergen'],
  );
});

test('parts of a municipality that belong elsewhere are told by name', () => {
  assert.deepEqual(
    who('3903').map((it) => it.parts),
    [['Vestre Viken HF'], ['Drammen'], ['Drammen']],
  );
});

test('a centre of another trust than the local hospital’s is told to be', () => {
  const other = MUNICIPALITIES.filter((it) => rows(it.number ?? '').some(({ trust }) => trust !== null));
  assert.deepEqual(
    other.map((it) => `${it.name}: ${who(it.number ?? '').at(-1)?.trust}`),
    ['Selbu: Helse Nord-Trøndelag HF'],
  );
  assert.deepEqual(
    districts('0301').flatMap(({ name, dpsTrust }) => (dpsTrust === null ? [] : [`${name}: ${dpsTrust}`])),
    ['Alna: Akershus universitetssykehus HF', 'Sentrum: Lovisenberg Diakonale Sykehus AS'],
  );
});

test('Oslo has several of everything, by district', () => {
  assert.deepEqual(
    who('0301').map((it) => it.names.length),
    [4, 4, 5],
  );
  const found = districts('0301');
  assert.equal(found.length, 17);
  assert.deepEqual(found[0], {
    name: 'Alna',
    anchor: 'del-alna',
    dps: 'Groruddalen',
    dpsTrust: 'Akershus universitetssykehus HF',
    doubtful: true,
    trust: 'Oslo universitetssykehus HF',
    localHospital: 'Oslo universitetssykehus',
  });
  assert.equal(found.filter((it) => it.doubtful).length, 1);
  assert.equal(found.find((it) => it.name === 'St. Hanshaugen')?.anchor, 'del-st-hanshaugen');
});

test('Bergen has one trust, two hospitals and several centres; Trondheim one hospital', () => {
  assert.deepEqual(who('4601')[0]?.names, ['Helse Bergen HF']);
  assert.deepEqual(who('4601')[1]?.names, ['Haraldsplass', 'Haukeland']);
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
  assert.ok(districts('5001').every((it) => it.localHospital === null && it.trust === null && it.dps !== ''));
});

test('what a municipality has written itself stands for all of it', () => {
  const own = { dps: 'Vårt eget DPS', trust: { nb: 'Vårt eget foretak' } };
  const [county, region, trust, hospital, dps] = rows('0301', own);
  assert.deepEqual([county?.names, region?.names], [['Oslo'], ['Helse Sør-Øst RHF']]);
  assert.deepEqual(trust, { field: 'trust', own: { nb: 'Vårt eget foretak' }, names: [], parts: [], trust: null });
  assert.deepEqual(dps, { field: 'dps', own: 'Vårt eget DPS', names: [], parts: [], trust: null });
  assert.equal(hospital?.names.length, 4);
  assert.deepEqual(districts('0301', own), []);
  assert.equal(districts('0301', { trust: 'Vårt eget foretak' }).length, 17);
});

test('of a municipality that has not given its number only what it has written is told', () => {
  assert.deepEqual(areaRows(null, { county: 'Eksempelfylket' }, REGISTER.healthAreas), [
    { field: 'county', own: 'Eksempelfylket', names: [], parts: [], trust: null },
  ]);
  assert.deepEqual(areaRows(null, {}, REGISTER.healthAreas), []);
});
