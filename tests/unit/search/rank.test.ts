import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rank } from '../../../src/search/query/rank.ts';
import { besideTrouble } from '../../../src/search/query/sight.ts';
import { understand } from '../../../src/search/query/understand.ts';
import { order, vocabulary } from './lexicon.ts';

test('a heading comes before the text, a page’s own heading before a term’s, whatever the index says', () => {
  assert.deepEqual(order('klage', { 1: 1, 3: 0.9, 2: 0.1 }), ['/rettar/', '/ord/', '/vaksne/']);
  assert.deepEqual(order('tilvising', { 3: 1, 1: 0.2 }), ['/vaksne/', '/ord/']);
});

test('who can be called comes first; in the text a pathway before a guide', () => {
  assert.deepEqual(order('tildelingskontoret', { 1: 1, 0: 0.1 }), ['/', '/vaksne/']);
  assert.deepEqual(order('koordinator', { 2: 1, 1: 1 }), ['/vaksne/', '/rettar/']);
});

test('a page without any of the words is no answer', () => {
  assert.deepEqual(order('blorgefnatt'), []);
  assert.deepEqual(order('angst'), ['/vaksne/']);
});

test('an unknown word keeps its weight: a page that answers little else is only the nearest', () => {
  const nearest = (query: string, inText: Record<number, number>) => {
    const understanding = understand(query, vocabulary);
    const hits = new Map(Object.entries(inText).map(([n, score]) => [Number(n), { score, places: [1] }]));
    const answers = new Map(understanding.units.flatMap((unit) => unit.alternatives.map((it) => [it, hits])));
    return rank(understanding, answers, vocabulary).weak;
  };
  assert.equal(nearest('blorgefnatt snurpelak koordinator', { 1: 1, 2: 1, 3: 1 }), true);
  assert.equal(nearest('koordinator', { 1: 1, 2: 1, 3: 1 }), false);
});

test('the page for next of kin stands beside the one about the trouble', () => {
  assert.deepEqual(order('far min har angst'), ['/vaksne/', '/parorande/']);
  assert.deepEqual(order('far min'), ['/parorande/']);
});

test('of two troubles the graver has its pathway in sight, behind pages that say a little of both', () => {
  const page = (kind: 'local' | 'pathway' | 'older' | 'guide') => ({
    ...(vocabulary.lexicon.pages[0] as (typeof vocabulary.lexicon.pages)[number]),
    kind,
  });
  const pages = [page('local'), page('local'), page('pathway'), page('older'), page('guide')];
  const [adults, psychosis, kin] = [2, 3, 4];
  const ordered = [0, 1, adults, psychosis].map((it) => ({ page: it, score: 1, places: new Map(), heading: '' }));
  const unit = (named: [number, number][]) => ({
    ...{ written: '', alternatives: [], elsewhere: [], facts: [], lines: [], finder: false },
    pages: new Map(named.map(([it, weight]) => [it, { heading: '', weight, term: false }])),
  });
  const units = [
    unit([
      [psychosis, 0.95],
      [adults, 0.87],
    ]),
    unit([[adults, 0.95]]),
  ];
  const first = (asksForOther: boolean) => {
    const understanding = { ...understand('', vocabulary), units };
    const whom = { ...understanding.whom, kin: asksForOther };
    const lexicon = { ...vocabulary.lexicon, pages, kin: [kin] };
    return besideTrouble(ordered, { ...understanding, whom }, lexicon)
      .slice(0, 3)
      .map((it) => it.page);
  };
  assert.deepEqual(first(false), [0, 1, psychosis]);
  assert.deepEqual(first(true), [0, kin, psychosis]);
});

test('what only asks for a fact of something unknown is no answer', () => {
  const weak = (query: string) => rank(understand(query, vocabulary), new Map(), vocabulary).weak;
  assert.equal(weak('telefonnummer blorgefnatt snurpelak'), true);
  assert.equal(weak('telefonnummer'), false);
  assert.equal(weak('angst blorgefnatt snurpelak'), false);
});
