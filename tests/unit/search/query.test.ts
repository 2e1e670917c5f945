import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lexicon, LexiconPage } from '../../../src/search/lexicon.ts';
import { excerpts } from '../../../src/search/query/excerpt.ts';
import { type Hit, rank } from '../../../src/search/query/rank.ts';
import { type Alternative, corrected, understand } from '../../../src/search/query/understand.ts';
import { vocabularyOf } from '../../../src/search/query/vocabulary.ts';

const page = (
  address: string,
  kind: LexiconPage['kind'],
  title: string,
  headings: [string, string][] = [],
  names: string[] = [],
) => ({
  id: address,
  address,
  title,
  kind,
  headings,
  names,
  lead: '',
});

const lexicon: Lexicon = {
  language: 'nn',
  pages: [
    page('/', 'contact', 'Pasientforløp for psykisk helse', [['who', 'Kven kan eg ringje?']], ['Tildelingskontoret']),
    page('/vaksne/', 'pathway', 'Psykiske lidingar hos vaksne', [['tilvist', 'Tilvisinga blir vurdert']]),
    page('/rettar/', 'guide', 'Rettane dine', [['klage', 'Klage']]),
    page('/ord/', 'terms', 'Ord og uttrykk', [
      ['complaint', 'Klage'],
      ['referral', 'Tilvising'],
    ]),
  ],
  words: [
    'forløpskoordinator',
    'helsestasjon',
    'klage',
    'koordinator',
    'liding',
    'pårørande',
    'rettane',
    'rus',
    'tildelingskontor',
    'tilvising',
    'vaksne',
  ],
  compounds: { koordinator: [0] },
  names: [
    [['henvisning', 'remisse'], ['tilvising']],
    [['angst', 'psykiske lidelser hos voksne'], [[1, '']]],
    [['får ikkje hjelp'], [[2, 'klage']]],
  ],
};
const vocabulary = vocabularyOf(lexicon);
const texts = (query: string, literal = false) =>
  understand(query, vocabulary, literal).units.map((unit) => unit.alternatives.map((it) => it.text));
const pages = (query: string) => understand(query, vocabulary).units.flatMap((unit) => [...unit.pages.keys()]);

test('a word is searched for as the pages write it', () => {
  assert.deepEqual(texts('Tilvisinga'), [['tilvising']]);
  assert.deepEqual(texts('parorande'), [['pårørande']]);
  assert.deepEqual(texts('paaroerende'), [['pårørande']]);
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

/** The order of the pages that have a query in their text. */
function order(query: string, inText: Record<number, number> = {}): string[] {
  const { units } = understand(query, vocabulary);
  const hits = new Map<number, Hit>(Object.entries(inText).map(([n, score]) => [Number(n), { score, places: [1] }]));
  const answers = new Map<Alternative, Map<number, Hit>>(
    units.flatMap((unit) => unit.alternatives.map((it) => [it, hits])),
  );
  return rank(units, answers, vocabulary).map((it) => lexicon.pages[it.page]?.address ?? '');
}

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

const TEXT = {
  content: 'Tittel. Noko først her. Klage. Du kan klage til staden. Dei svarar deg. Anna. Ingenting her.',
  anchors: [
    { id: 'klage', text: 'Klage', location: 4 },
    { id: 'anna', text: 'Anna', location: 13 },
  ],
};

test('an excerpt is from the section with the hits, without its heading, the words marked without the signs', () => {
  const { best, others } = excerpts(
    TEXT,
    new Map([
      [4, 1],
      [7, 1],
      [8, 0.1],
    ]),
    '',
  );
  assert.deepEqual([best.id, best.heading], ['klage', 'Klage']);
  assert.equal(
    best.pieces.map((it) => (it.marked ? `[${it.text}]` : it.text)).join(''),
    'Du kan [klage] [til] staden. Dei svarar deg.',
  );
  assert.deepEqual(others, []);
});

test('a number of several groups is not broken over two lines', () => {
  const text = { content: 'Ring 22 40 00 40 hele døgnet', anchors: [] };
  const { best } = excerpts(text, new Map([[0, 1]]), '');
  assert.equal(best.pieces.map((it) => it.text).join(''), 'Ring 22\u00a040\u00a000\u00a040 hele døgnet');
});

test('a page that the query is another name of is shown from the heading that is meant, or from its beginning', () => {
  assert.equal(excerpts(TEXT, new Map(), 'anna').best.heading, 'Anna');
  assert.equal(excerpts(TEXT, new Map(), '').best.id, '');
});
