import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asking } from '../../../src/model/schemas/asking.ts';
import type { SearchVocabulary } from '../../../src/model/schemas/search.ts';
import { collisions } from '../../../src/search/collisions.ts';

const asking = (apart: string[] = []): Asking => ({
  ignored: [['ikke', 'ikkje']],
  between: [],
  apart,
  english: ['my'],
  relations: { child: ['sønn'], parent: ['mor'], partner: ['mann'], sibling: ['bror'], friend: ['venn'] },
  beginnings: [],
  possession: ['min'],
  others: ['han'],
  alone: [],
  facts: { night: { words: ['akuttlege', 'natten'], at: 'help' } } as unknown as Asking['facts'],
  finder: [],
});

const section = (words: string[]) => ({ at: { nb: 'klage', nn: 'klage', en: 'complaint' }, words });

const search = (same: string[][], everyday: string[], words: string[]): SearchVocabulary => ({
  same,
  topics: {},
  pages: { rights: { everyday, sections: [section(words)] } },
});

const told = (...given: Parameters<typeof collisions>) => collisions(...given).map(({ word, other }) => [word, other]);

test('a name that is taken for a word it has nothing to do with is told, whatever the two lead to', () => {
  const words = search([['akutt', 'haster']], [], []);
  assert.deepEqual(told(words, asking()), [['akutt', 'akuttlege']]);
  assert.deepEqual(told(search([], ['rettighet'], ['natta']), asking()), []);
  assert.deepEqual(told(search([], ['kontakt'], ['kontaktlege']), asking()), [['kontaktlege', 'kontakt']]);
});

test('forms of one word may lead to several things, and what is kept apart is decided', () => {
  assert.deepEqual(told(search([['frist', 'fristen']], ['frister'], ['fristar']), asking()), []);
  assert.deepEqual(told(search([['rettar', 'rett']], ['rett'], ['rettar']), asking()), []);
  assert.deepEqual(told(search([['akutt', 'haster']], [], []), asking(['akuttlege'])), []);
});

test('a word that the search leaves out leads nowhere', () => {
  assert.deepEqual(told(search([['ikkje', 'nei']], [], []), asking()), [['ikkje', 'ikke']]);
});
