import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byCounty, municipalitiesOn, municipalityWith } from '../../../src/model/municipalities.ts';
import { isReservedSlug } from '../../../src/site/addresses.ts';
import { MUNICIPALITIES, municipality, REGISTER } from '../register.ts';

test('there are 357 municipalities in 15 counties', () => {
  assert.equal(MUNICIPALITIES.length, 357);
  assert.deepEqual(
    byCounty(MUNICIPALITIES).map(({ county, municipalities }) => `${county.name} ${municipalities.length}`),
    [
      'Agder 25',
      'Akershus 21',
      'Buskerud 18',
      'Finnmark 18',
      'Innlandet 46',
      'Møre og Romsdal 27',
      'Nordland 41',
      'Oslo 1',
      'Rogaland 23',
      'Telemark 17',
      'Troms 21',
      'Trøndelag 38',
      'Vestfold 6',
      'Vestland 43',
      'Østfold 12',
    ],
  );
});

test('the numbers that are known by heart', () => {
  const names = ['0301', '1508', '1580', '3435', '4601', '5501', '5610'].map((number) => municipality(number).name);
  assert.deepEqual(names, ['Oslo', 'Ålesund', 'Haram', 'Vågå', 'Bergen', 'Tromsø', 'Karasjok']);
});

test('every municipality has an address of its own, and those of one name have the county in it', () => {
  const slugs = MUNICIPALITIES.map((it) => it.slug);
  assert.equal(new Set(slugs).size, 357);
  assert.deepEqual(slugs.filter(isReservedSlug), []);
  for (const slug of slugs) assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  const doubles = MUNICIPALITIES.filter((it) => it.label !== it.name).map((it) => `${it.slug}: ${it.label}`);
  assert.deepEqual(doubles, [
    'valer-innlandet: Våler (Innlandet)',
    'heroy-more-og-romsdal: Herøy (Møre og Romsdal)',
    'heroy-nordland: Herøy (Nordland)',
    'valer-ostfold: Våler (Østfold)',
  ]);
});

test('names in Sámi and Kven are kept with their languages', () => {
  assert.deepEqual(municipality('5622').names, { se: 'Porsáŋgu', fkv: 'Porsanki' });
  assert.deepEqual(municipality('5622').councilNames, { se: 'Porsáŋggu gielda', fkv: 'Porsangin komuuni' });
  assert.deepEqual(municipality('0301').names, { sma: 'Oslove' });
  assert.deepEqual(municipality('0301').councilNames, { sma: 'Osloven tjïelte' });
  assert.equal(MUNICIPALITIES.filter((it) => Object.keys(it.names).length > 0).length, 29);
});

test('only three are called herad', () => {
  assert.deepEqual(
    MUNICIPALITIES.filter((it) => it.designation === 'herad').map((it) => it.name),
    ['Kvam', 'Ulvik', 'Voss'],
  );
});

test('a website is https, or not there', () => {
  const websites = MUNICIPALITIES.flatMap((it) => it.websites);
  assert.equal(websites.length, 357);
  for (const { url } of websites) assert.match(url, /^https:\/\/[a-z0-9.-]+\.(no|com)$/);
  assert.equal(websites.filter((it) => it.doubtful).length, 15);
});

test('Moskenes and Vestvågøy are two until Vest-Lofoten is there', () => {
  const before = municipalitiesOn(REGISTER, '2027-12-31');
  const after = municipalitiesOn(REGISTER, '2028-01-01');
  assert.deepEqual(before, MUNICIPALITIES);
  assert.equal(after.length, 356);
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
  const coming = [{ on: '2030-01-01', number: '9999', name: 'Nyby', county: '55', members: ['5501', '5503'] }];
  const register = { ...REGISTER, changes: { ...REGISTER.changes, coming } };
  const area = municipalityWith('5501', municipalitiesOn(register, '2030-01-01'))?.area;
  assert.deepEqual(area, {
    localHospital: undefined,
    dps: undefined,
    districts: [
      { name: 'Tromsø', localHospital: 'Tromsø', dps: 'Tromsø og omegn' },
      { name: 'Harstad', localHospital: 'Harstad', dps: 'Sør-Troms' },
    ],
  });
});
