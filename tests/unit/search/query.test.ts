import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corrected, understand } from '../../../src/search/query/understand.ts';
import { order, pages, texts, vocabulary } from './lexicon.ts';

test('a word is searched for as the pages write it', () => {
  assert.deepEqual(texts('Tilvisinga'), [['tilvising']]);
  assert.deepEqual(texts('parorande'), [['pårørande']]);
  assert.deepEqual(texts('paaroerende'), [['pårørande']]);
});

test('words that every object has are words like others', () => {
  for (const word of ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'])
    assert.doesNotThrow(() => understand(`${word} tilvising`, vocabulary), word);
  assert.deepEqual(vocabulary.compoundsOf('constructor'), []);
});

test('words without a subject are passed over', () => {
  assert.deepEqual(texts('kva er ei tilvising'), [['tilvising']]);
});

test('another name finds the words or the page that it stands for', () => {
  assert.deepEqual(texts('henvisningen'), [['tilvising']]);
  assert.deepEqual(pages('angst'), [1]);
  assert.deepEqual(pages('psykiske lidelser hos voksne'), [1]);
});

test('a name of which one word has a subject is found whole, and not by that word', () => {
  assert.deepEqual(pages('eg får ikkje hjelp'), [2]);
  assert.deepEqual(pages('hjelp'), []);
});

test('a part finds the compounds that it is in, and a compound its parts', () => {
  assert.deepEqual(texts('koordinatorar'), [['koordinator', 'forløpskoordinator']]);
  assert.deepEqual(texts('stasjonen'), [['helsestasjon']]);
  assert.deepEqual(texts('rusklage'), [['rus'], ['klage']]);
});

test('what is being written finds words that begin so', () => {
  assert.deepEqual(texts('tilv'), [['tilvising']]);
});

test('a slip of the finger is mended and told; nonsense is left alone', () => {
  const { corrections } = understand('ei tilvsing', vocabulary);
  assert.deepEqual(corrections, [['tilvsing', 'tilvising']]);
  assert.equal(corrected('Ei tilvsing!', corrections), 'ei tilvising');
  assert.deepEqual(texts('kordinator'), [['koordinator', 'forløpskoordinator']]);
  assert.deepEqual(texts('blorgefnatt'), [[]]);
  assert.deepEqual(texts('tilvsing', true), [[]]);
});

test('a name of several words is found in any order, with others among them and in other words of the same meaning', () => {
  assert.deepEqual(pages('æ får itj sove'), [1]);
  assert.deepEqual(pages('sove får eg slett ikkje'), [1]);
  assert.deepEqual(pages('leve er så tungt'), [1]);
});

test('a name in English is found in other forms of its words where the question is in English', () => {
  assert.deepEqual(pages('my bror hears things'), [1]);
  assert.deepEqual(understand('my bror hears things', vocabulary).unknown, []);
  assert.deepEqual(pages('hears things'), []);
});

test('words without a subject are not searched, even when they stand alone', () => {
  assert.deepEqual(texts('eg er det ikkje'), []);
  assert.deepEqual(order('kva er det', { 0: 1 }), []);
});

test('only the word that is being typed is taken for the beginning of another', () => {
  assert.deepEqual(texts('tilv'), [['tilvising']]);
  assert.deepEqual(texts('tilv '), [[]]);
  assert.deepEqual(texts('tilv rus'), [[], ['rus']]);
});

test('what another site answers is told, and takes nothing from the rest', () => {
  const { elsewhere } = understand('eigendel angst', vocabulary);
  assert.deepEqual(elsewhere, [0]);
  assert.deepEqual(order('eigendel angst'), ['/vaksne/']);
});

test('what would mean something else is offered, not searched for', () => {
  const { corrections, offers } = understand('dekt reise', vocabulary);
  assert.deepEqual([corrections, offers], [[], [['dekt', 'delt']]]);
});
