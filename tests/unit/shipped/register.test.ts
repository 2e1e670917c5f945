import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerFaults } from '../../../src/check/register/faults.ts';
import { byCounty } from '../../../src/model/municipalities.ts';
import { isReservedSlug } from '../../../src/site/addresses.ts';
import { areaRows } from '../../../src/site/health-area.ts';
import { municipality } from '../register.ts';
import { MUNICIPALITIES, REGISTER } from '../whole-register.ts';

test('the shipped register fits together, and has as many of each thing as its owners have', () => {
  assert.deepEqual(registerFaults(REGISTER), []);
  const counted = REGISTER.sources.flatMap(({ counts }) => Object.keys(counts ?? {})).toSorted();
  assert.deepEqual(counted, [
    'centres',
    'counties',
    'healthAreas',
    'localHospitals',
    'municipalities',
    'postalCodes',
    'postalCodesOutside',
    'trusts',
  ]);
});

test('the numbers that are known by heart, and who is called herad', () => {
  const names = ['0301', '1508', '1580', '3435', '4601', '5501', '5610'].map(
    (number) => municipality(number, MUNICIPALITIES).name,
  );
  assert.deepEqual(names, ['Oslo', 'Ålesund', 'Haram', 'Vågå', 'Bergen', 'Tromsø', 'Karasjok']);
  assert.deepEqual(
    MUNICIPALITIES.filter((it) => it.designation === 'herad').map((it) => it.name),
    ['Kvam', 'Ulvik', 'Voss'],
  );
});

test('every municipality stands under its county', () => {
  const listed = byCounty(MUNICIPALITIES);
  assert.equal(listed.length, REGISTER.counties.length);
  assert.equal(listed.flatMap((it) => it.municipalities).length, MUNICIPALITIES.length);
});

test('every municipality has an address of its own, and those of one name have the county in it', () => {
  const slugs = MUNICIPALITIES.map((it) => it.slug);
  assert.equal(new Set(slugs).size, MUNICIPALITIES.length);
  assert.deepEqual(slugs.filter(isReservedSlug), []);
  for (const slug of slugs) assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  const named = Map.groupBy(MUNICIPALITIES, (it) => it.name);
  for (const { name, label, county } of MUNICIPALITIES)
    assert.equal(label, (named.get(name) ?? []).length > 1 ? `${name} (${county.name})` : name);
});

test('a website is https, and every municipality has one', () => {
  for (const { websites } of MUNICIPALITIES) {
    assert.equal(websites.length, 1);
    for (const { url } of websites) assert.match(url, /^https:\/\/[a-z0-9.-]+\.(no|com)$/);
  }
});

test('only a municipality with districts has several answers to who treats', () => {
  const several = MUNICIPALITIES.filter((it) =>
    areaRows(it, {}, REGISTER.healthAreas).some(({ names }) => names.length !== 1),
  );
  assert.ok(several.length > 0);
  for (const { name, area } of several) assert.ok(area.districts, name);
});
