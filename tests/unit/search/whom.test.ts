import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from '../../../src/search/query/understand.ts';
import { order, vocabulary } from './lexicon.ts';

test('who is asked about is told by a relation beside a word of possession, by itself, or by a pronoun', () => {
  const whom = (query: string) => {
    const { kin, relation } = understand(query, vocabulary).whom;
    return [kin, relation];
  };
  assert.deepEqual(whom('mor mi er sjuk'), [true, 'parent']);
  assert.deepEqual(whom('ho mor er sjuk'), [true, 'parent']);
  assert.deepEqual(whom('my bror'), [true, 'sibling']);
  assert.deepEqual(whom('mannen slår'), [true, 'partner']);
  assert.deepEqual(whom('han vil ikkje'), [true, null]);
  assert.deepEqual(whom('mor og barn'), [false, null]);
  assert.deepEqual(whom('besteven min et ingenting'), [true, 'friend']);
  assert.deepEqual(whom('mi dotter'), [true, 'child']);
  assert.deepEqual(whom('bestemor mi'), [true, 'parent']);
  assert.deepEqual(whom('mi smådotter'), [true, 'child']);
  assert.deepEqual(whom('mi smadotter'), [true, 'child']);
  assert.deepEqual(whom('får ikkje min time'), [false, null]);
  assert.deepEqual(whom('dotter på 22 sit inne'), [true, 'child']);
  assert.deepEqual(whom('bror 19 år'), [true, 'sibling']);
  assert.deepEqual(whom('dotter venta i 14 år'), [false, null]);
  assert.deepEqual(whom('mor til rusavhengig'), [true, null]);
  assert.deepEqual(whom('bror av sjuk'), [true, null]);
  assert.deepEqual(whom('hjelp til mor'), [false, null]);
});

for (const [query, audience] of [
  ['dottera mi på 14', 'young'],
  ['eg er 15', 'young'],
  ['14-åring med angst', 'young'],
  ['under 18', 'young'],
  ['over 18 år', 'adult'],
  ['sønnen min på 25', 'adult'],
  ['venta i 14 år', null],
  ['venta 12 veker', null],
] as const)
  test(`“${query}” means ${audience ?? 'nobody of an age'}`, () => {
    assert.equal(understand(query, vocabulary).whom.audience, audience);
  });

test('a number is somebody’s, however it is grouped, with or without the country’s code', () => {
  for (const query of ['61293600', '61 29 36 00', '+4761293600', '+47 612 93 600', '0047 61293600'])
    assert.deepEqual(understand(query, vocabulary).called, [0], query);
  for (const query of ['116117', '116 117', 'kven er 116117', '+47 116 117', '+47116117', '0047 116117'])
    assert.deepEqual(understand(query, vocabulary).called, [1]);
  assert.deepEqual(understand('61293601', vocabulary).called, []);
});

test('who is asked for by a fact is the one whose name is written, or else who is called first for it', () => {
  assert.deepEqual(understand('telefonnummer', vocabulary).called, [0]);
  assert.deepEqual(understand('telefonnummer hjelpelinja', vocabulary).called, [1]);
  assert.deepEqual(understand('telefonnummer tildelingskontoret', vocabulary).called, [0]);
});

test('who asks whom to call beside a trouble is led to those who help with it, and sees the page that has whom to call', () => {
  assert.deepEqual(understand('telefonnummer rus', vocabulary).called, [1]);
  assert.deepEqual(understand('rus', vocabulary).called, []);
  assert.deepEqual(order('telefonnummer rus klage tilvising', { 1: 1, 2: 1, 3: 1 }).indexOf('/'), 2);
});

test('whoever asks what somebody may know asks for oneself, when that is what is asked', () => {
  assert.equal(understand('mor mi er sjuk', vocabulary).whom.kin, true);
  assert.equal(understand('får mor mi vite det', vocabulary).whom.kin, false);
});
