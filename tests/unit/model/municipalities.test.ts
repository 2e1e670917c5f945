import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byCounty, municipalitiesOn, municipalityWith } from '../../../src/model/municipalities.ts';
import { isReservedSlug } from '../../../src/site/addresses.ts';
import { MUNICIPALITIES, municipality, REGISTER } from '../register.ts';

test('municipalities are listed under their counties, both by name', () => {
  assert.deepEqual(
    byCounty(MUNICIPALITIES).map(({ county, municipalities }) => `${county.name} ${municipalities.length}`),
    [
      'Akershus 1',
      'Finnmark 2',
      'Innlandet 2',
      'Møre og Romsdal 1',
      'Nordland 3',
      'Oslo 1',
      'Rogaland 2',
      'Telemark 1',
      'Troms 1',
      'Trøndelag 2',
      'Vestfold 1',
      'Vestland 2',
    ],
  );
});

test('the numbers that are known by heart', () => {
  const names = ['0301', '3435', '4601', '5501', '5610'].map((number) => municipality(number).name);
  assert.deepEqual(names, ['Oslo', 'Vågå', 'Bergen', 'Tromsø', 'Karasjok']);
});

test('every municipality has an address of its own, and those of one name have the county in it', () => {
  const slugs = MUNICIPALITIES.map((it) => it.slug);
  assert.equal(new Set(slugs).size, 19);
  assert.deepEqual(slugs.filter(isReservedSlug), []);
  for (const slug of slugs) assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  const doubles = MUNICIPALITIES.filter((it) => it.label !== it.name).map((it) => `${it.slug}: ${it.label}`);
  assert.deepEqual(doubles, ['heroy-more-og-romsdal: Herøy (Møre og Romsdal)', 'heroy-nordland: Herøy (Nordland)']);
});

test('names in Sámi and Kven are kept with their languages', () => {
  assert.deepEqual(municipality('5622').names, { se: 'Porsáŋgu', fkv: 'Porsanki' });
  assert.deepEqual(municipality('5622').councilNames, { se: 'Porsáŋggu gielda', fkv: 'Porsangin komuuni' });
  assert.deepEqual(municipality('0301').names, { sma: 'Oslove' });
  assert.deepEqual(municipality('0301').councilNames, { sma: 'Osloven tjïelte' });
  assert.equal(MUNICIPALITIES.filter((it) => Object.keys(it.names).length > 0).length, 4);
});

test('one is called herad', () => {
  assert.deepEqual(
    MUNICIPALITIES.filter((it) => it.designation === 'herad').map((it) => it.name),
    ['Voss'],
  );
});

test('a website is https, or not there', () => {
  const websites = MUNICIPALITIES.flatMap((it) => it.websites);
  assert.equal(websites.length, 19);
  for (const { url } of websites) assert.match(url, /^https:\/\/[a-z0-9.-]+\.(no|com)$/);
  assert.equal(websites.filter((it) => it.doubtful).length, 2);
});

test('Moskenes and Vestvågøy are two until Vest-Lofoten is there', () => {
  const before = municipalitiesOn(REGISTER, '2027-12-31');
  const after = municipalitiesOn(REGISTER, '2028-01-01');
  assert.deepEqual(before, MUNICIPALITIES);
  assert.equal(after.length, 18);
  const merged = after.find((it) => it.slug === 'vest-lofoten');
  assert.deepEqual(merged && { ...merged, county: merged.county.name, websites: merged.websites.map((it) => it.url) }, {
    slug: 'vest-lofoten',
    number: null,
    name: 'Vest-Lofoten',
    label: 'Vest-Lofoten',
    designation: 'kommune',
    names: {},
    councilNames: {},
    county: 'Nordland',
    languageForm: 'neutral',
    websites: ['https://vestvagoy.kommune.no', 'https://moskenes.kommune.no'],
    area: { localHospital: 'Lofoten', dps: 'Lofoten' },
    members: ['1860', '1874'],
  });
  assert.equal(municipalityWith('1874', after)?.name, 'Vest-Lofoten');
  assert.equal(municipalityWith('1874', before)?.name, 'Moskenes');
});

test('a merged municipality whose members have different areas keeps them apart', () => {
  const coming = [{ on: '2030-01-01', number: '9999', name: 'Nyby', county: '55', members: ['5501', '5610'] }];
  const register = { ...REGISTER, changes: { ...REGISTER.changes, coming } };
  const area = municipalityWith('5501', municipalitiesOn(register, '2030-01-01'))?.area;
  assert.deepEqual(area, {
    localHospital: undefined,
    dps: undefined,
    districts: [
      { name: 'Tromsø', localHospital: 'Tromsø', dps: 'Tromsø og omegn' },
      { name: 'Karasjok', localHospital: 'Hammerfest', dps: 'Midt-Finnmark' },
    ],
  });
});
