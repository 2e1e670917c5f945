import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAreas, readCorrespondence } from '../../../src/register/klass.ts';
import { klassAnswers } from './klass-answers.ts';

const [[, areas] = ['', ''], [, table] = ['', '']] = klassAnswers('2026-11-22');

test('the three levels of a classification of areas are read, and its basic units are not', () => {
  const read = readAreas(areas, 'localHospital');
  assert.deepEqual([read.regions.size, read.trusts.size, read.areas.size], [4, 22, 48]);
  assert.deepEqual(read.areas.get('S40'), { name: 'Lillehammer', trust: '983971709' });
  assert.deepEqual(read.trusts.get('983971709'), { name: 'Sykehuset Innlandet HF', region: '991324968' });
});

test('a municipality that is divided has several areas', () => {
  const read = readCorrespondence(table, 'localHospital');
  assert.equal(read.size, 357);
  assert.deepEqual(read.get('0301'), ['S34', 'S35', 'S36', 'S49']);
});

const REFUSED: [what: string, from: RegExp, to: string, message: RegExp][] = [
  ['an area of another kind', /"S40"/g, '"D40"', /“D40” on level 3 is not in the form that is known/],
  ['a trust that is no organisation', /"code":"983971709"/, '"code":"INN"', /“INN” on level 2/],
  [
    'an area without a trust',
    /"S40","parentCode":"983971709"/,
    '"S40","parentCode":null',
    /The area S40 is in no trust/,
  ],
  [
    'a trust without a region',
    /"983971709","parentCode":"\d+"/,
    '"983971709","parentCode":""',
    /The area S38 is in no/,
  ],
  ['areas on another level', /"level":"3"/g, '"level":"5"', /The list has 0 areas, fewer than 40/],
];
for (const [what, from, to, message] of REFUSED)
  test(`refused: ${what}`, () => assert.throws(() => readAreas(areas.replace(from, to), 'localHospital'), message));

test('refused: a table of something else, or of few municipalities', () => {
  const other = (from: string | RegExp, to: string) => () =>
    readCorrespondence(table.replace(from, to), 'localHospital');
  assert.throws(other('"sourceCode":"S40"', '"sourceCode":"40"'), /“40” to “3405” is not in the form that is known/);
  assert.throws(other('"targetCode":"3405"', '"targetCode":"34050101"'), /“S40” to “34050101”/);
  assert.throws(
    other(/"targetCode":"3\d{3}"/g, '"targetCode":"3405"'),
    /The table has \d+ municipalities, fewer than 300/,
  );
});
