import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dangerIn } from '../../../src/search/danger.ts';

const situations = [
  { id: 'suicide', words: ['selvmord*', 'vil dø'], except: ['selvmordsraten'] },
  { id: 'violence', words: ['vold', 'slår meg'], except: ['slår meg til ro'] },
];
const found = (query: string) => dangerIn(query, situations);

test('a word is found in its forms, in a misspelling, parted, in capitals and without its letters', () => {
  for (const it of ['selvmord', 'SELVMORD', 'selvmordstanker', 'selvmrod', 'selv mord', 'tanker om selvmord!'])
    assert.equal(found(it), 'suicide', it);
  for (const it of ['jeg vil dø', 'vil do']) assert.equal(found(it), 'suicide', it);
});

test('short words are found as they stand, phrases in their order', () => {
  assert.equal(found('vold'), 'violence');
  for (const it of ['volden', 'volds', 'voldsomt', 'meg slår', 'dø vil', 'slår av', '', '   '])
    assert.equal(found(it), null, it);
});

test('what is excepted is none, and hides no other', () => {
  assert.equal(found('selvmordsraten'), null);
  assert.equal(found('slår meg til ro'), null);
  assert.equal(found('han slår meg, jeg slår meg til ro'), 'violence');
});

test('the first situation of the list holds', () => {
  assert.equal(found('vold og selvmord'), 'suicide');
});
