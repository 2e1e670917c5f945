import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Found, FoundPage } from '../../../src/search/view/engine.ts';
import type { ViewWords } from '../../../src/search/view/payload.ts';
import { saidOf } from '../../../src/search/view/said.ts';

const WORDS = {
  results: ['{n} treff for {query}'],
  corrected: 'Viser treff for {query}',
  literally: 'Søk etter {query}',
  mended: 'Mente du {query}?',
  none: 'Fant ikke {query}',
  nearest: 'Fant ikke {query}. Nærmest:',
} as ViewWords;

const page = {} as FoundPage;

function found(pages: number, more: Partial<Found> = {}, meant: Partial<Found['understanding']> = {}): Found {
  return {
    pages: Array.from({ length: pages }, () => page),
    weak: false,
    called: [],
    elsewhere: [],
    ...more,
    understanding: { corrections: [], offers: [], unknown: [], ...meant } as unknown as Found['understanding'],
  };
}

const said = (it: Found, query: string, literal = false, inDanger = false) =>
  saidOf(query, it, literal, inDanger, WORDS);

test('results are counted for the words as they were written', () => {
  assert.deepEqual(said(found(2), 'Ta kontakt!'), {
    count: '2 treff for Ta kontakt!',
    none: false,
    correction: '',
    offered: '',
    instead: '',
  });
});

test('a correction is told, and can be taken back', () => {
  const it = found(1, {}, { corrections: [['klge', 'klage']] });
  assert.deepEqual(said(it, 'klge nå'), {
    count: '1 treff for klage nå',
    none: false,
    correction: 'Viser treff for klage nå',
    offered: '',
    instead: 'Søk etter klge nå',
  });
});

test('what would change the meaning is offered, unless the words are to be taken as they are', () => {
  const it = found(1, {}, { offers: [['dekt', 'delt']] });
  assert.equal(said(it, 'dekt').offered, 'delt');
  assert.equal(said(it, 'dekt').instead, 'Mente du delt?');
  assert.equal(said(it, 'dekt', true).offered, '');
});

test('nothing found is said, with numbers to call; the nearest are not called an answer', () => {
  assert.deepEqual([said(found(0), 'båt').count, said(found(0), 'båt').none], ['Fant ikke båt', true]);
  const weak = said(found(2, { weak: true }, { unknown: ['båt'] }), 'båt i dag');
  assert.deepEqual([weak.count, weak.none], ['Fant ikke båt. Nærmest:', true]);
});

test('who is in danger, or has an answer of another kind, is not told that nothing was found', () => {
  for (const it of [
    said(found(0), 'vil dø', false, true),
    said(found(0, { called: [{} as Found['called'][number]] }), '116 123'),
    said(found(0, { elsewhere: [{} as Found['elsewhere'][number]] }), 'frikort'),
  ])
    assert.deepEqual([it.count, it.none], ['', false]);
});
