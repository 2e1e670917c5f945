import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lexicon, LexiconPage } from '../../../src/search/lexicon.ts';
import { excerpts } from '../../../src/search/query/excerpt.ts';
import { rank } from '../../../src/search/query/rank.ts';
import type { Hit } from '../../../src/search/query/ranked.ts';
import { corrected, understand } from '../../../src/search/query/understand.ts';
import type { Alternative } from '../../../src/search/query/unit.ts';
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
  index: { meta: '', english: false },
  pages: [
    page('/', 'contact', 'Pasientforløp for psykisk helse', [['who', 'Kven kan eg ringje?']], ['Tildelingskontoret']),
    page('/vaksne/', 'pathway', 'Psykiske lidingar hos vaksne', [['tilvist', 'Tilvisinga blir vurdert']]),
    page('/rettar/', 'guide', 'Rettane dine', [['klage', 'Klage']]),
    page('/ord/', 'terms', 'Ord og uttrykk', [
      ['complaint', 'Klage'],
      ['referral', 'Tilvising'],
    ]),
    page('/parorande/', 'guide', 'For deg som er pårørande'),
  ],
  words: [
    'forløpskoordinator',
    'helsestasjon',
    'hjelpelinje',
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
    [['søvn', 'ikkje sove', 'sove'], [[1, '']]],
    [['tungt å leve'], [[1, 'tilvist']]],
    [['telefonnummer'], [{ fact: 'call' }, [0, 'who']]],
    [['eigendel', 'reise'], [{ elsewhere: 0 }]],
    [['pårørande'], [[4, '']]],
    [['delt'], [[2, '']]],
    [['rus'], [[1, ''], { call: 1 }]],
    [['mor får vite'], [[2, '']]],
  ],
  manner: {
    ignored: [
      ['ikkje', 'ikke', 'itj', 'not'],
      ['eg', 'jeg', 'æ', 'i'],
      ['kva', 'hva'],
      ['er', 'is', 'var'],
      ['ein', 'ei', 'a'],
      ['får', 'få'],
      ['min', 'mi', 'my'],
      ['han', 'he'],
      ['ho', 'hun', 'she'],
      ['å', 'og'],
      ['det'],
      ['om'],
      ['på'],
      ['kjem'],
      ['vite'],
      ['kven'],
    ],
    between: [],
    apart: ['demens'],
    english: ['my', 'is'],
    relations: {
      child: ['sønn', 'dotter'],
      parent: ['mor', 'far'],
      partner: ['mannen'],
      sibling: ['bror'],
      friend: ['ven'],
    },
    possession: ['min', 'ho', 'han'],
    others: ['han', 'ho'],
    alone: ['mannen'],
  },
  callable: [
    {
      id: 'kontor',
      name: 'Tildelingskontoret',
      purpose: '',
      phones: [['61 29 36 00', 'tel:+4761293600']],
      hours: '',
      first: ['call'],
    },
    {
      id: 'linje',
      name: 'Hjelpelinja',
      purpose: '',
      phones: [['116 117', 'tel:116117']],
      hours: 'Heile døgnet',
      first: ['talk'],
    },
  ],
  elsewhere: [{ id: 'costs', text: 'Hos Helsenorge.', url: 'https://www.helsenorge.no' }],
  kin: [4],
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

/** The order of the pages that have a query in their text. */
function order(query: string, inText: Record<number, number> = {}): string[] {
  const understanding = understand(query, vocabulary);
  const { units } = understanding;
  const hits = new Map<number, Hit>(Object.entries(inText).map(([n, score]) => [Number(n), { score, places: [1] }]));
  const answers = new Map<Alternative, Map<number, Hit>>(
    units.flatMap((unit) => unit.alternatives.map((it) => [it, hits])),
  );
  return rank(understanding, answers, vocabulary).pages.map((it) => lexicon.pages[it.page]?.address ?? '');
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

test('a name of several words is found in any order, with others among them and in other words of the same meaning', () => {
  assert.deepEqual(pages('æ får itj sove'), [1]);
  assert.deepEqual(pages('sove får eg slett ikkje'), [1]);
  assert.deepEqual(pages('leve er så tungt'), [1]);
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
});

test('the page for next of kin stands beside the one about the trouble', () => {
  assert.deepEqual(order('far min har angst'), ['/vaksne/', '/parorande/']);
  assert.deepEqual(order('far min'), ['/parorande/']);
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
  for (const query of ['116117', '116 117', 'kven er 116117'])
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

test('what only asks for a fact of something unknown is no answer', () => {
  const weak = (query: string) => rank(understand(query, vocabulary), new Map(), vocabulary).weak;
  assert.equal(weak('telefonnummer blorgefnatt snurpelak'), true);
  assert.equal(weak('telefonnummer'), false);
  assert.equal(weak('angst blorgefnatt snurpelak'), false);
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
