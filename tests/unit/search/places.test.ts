import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lexicon, LexiconPage, ResultKind } from '../../../src/search/lexicon.ts';
import { rank } from '../../../src/search/query/rank.ts';
import { understand } from '../../../src/search/query/understand.ts';
import { vocabularyOf } from '../../../src/search/query/vocabulary.ts';

const page = (address: string, kind: ResultKind, title: string, headings: [string, string][] = []): LexiconPage => ({
  id: '',
  address,
  title,
  kind,
  headings,
  names: [],
  lead: '',
});

const lexicon: Lexicon = {
  language: 'nb',
  index: { meta: '', english: false },
  pages: [
    page('/', 'contact', 'Hvem kan jeg ringe?'),
    page('/voksne/', 'pathway', 'Psykiske lidelser hos voksne', [['time', 'Første time']]),
    page('/rettigheter/', 'guide', 'Rettighetene dine', [['valg', 'Valg av behandlingssted']]),
    page('/vaga/', 'place', 'Vågå kommune'),
    page('/tromso/', 'municipality', 'Tromsø'),
    page('/valer/', 'municipality', 'Våler (Østfold)'),
    page('/vagan/', 'municipality', 'Vågan'),
    page('/time/', 'municipality', 'Time'),
    page('/nord-fron/', 'municipality', 'Nord-Fron'),
  ],
  words: [
    'behandlingssted',
    'fron',
    'lidelser',
    'nord',
    'psykiske',
    'time',
    'tromsø',
    'valg',
    'voksne',
    'vågan',
    'vågå',
    'våler',
  ],
  compounds: {},
  names: [
    [['velge', 'val', 'choose'], ['valg']],
    [
      ['time', 'appointment'],
      ['time', [1, 'time']],
    ],
    [['spiser ikke', 'et ikke'], [[1, '']]],
    [['deprimert'], [[1, '']]],
  ],
  manner: {
    ignored: [
      ['jeg'],
      ['i'],
      ['og'],
      ['er'],
      ['kan', 'vil'],
      ['et', 'en'],
      ['ikke', 'ikkje'],
      ['nesten', 'knapt'],
      ['må'],
    ],
    between: ['nesten'],
    apart: [],
    english: [],
    relations: { child: [], parent: [], partner: [], sibling: [], friend: [] },
    possession: [],
    others: [],
    alone: [],
    beginnings: [],
  },
  callable: [],
  elsewhere: [],
  kin: [],
};
const vocabulary = vocabularyOf(lexicon);
const addresses = (query: string) =>
  rank(understand(query, vocabulary), new Map(), vocabulary).pages.map((it) => lexicon.pages[it.page]?.address);

for (const query of ['velge', 'kan jeg velge behandlingssted', 'valg', 'val', 'jeg vil velge'])
  test(`“${query}” finds no place whose name has the same stem`, () => {
    assert.equal(addresses(query)[0], '/rettigheter/');
    assert.ok(!addresses(query).includes('/valer/'));
  });

for (const [query, place] of [
  ['tromsø', '/tromso/'],
  ['tromso', '/tromso/'],
  ['trom', '/tromso/'],
  ['jeg er deprimert og bor i Tromsø', '/tromso/'],
  ['tromsø psykiske lidelser voksne', '/tromso/'],
  ['vågå kommune psykiske lidelser', '/vaga/'],
  ['vaga psykiske lidelser', '/vaga/'],
  ['nord-fron deprimert', '/nord-fron/'],
  ['våler', '/valer/'],
] as const)
  test(`“${query}” leads to ${place} first`, () => assert.equal(addresses(query)[0], place));

test('a word that pages have is not taken for the place of that name when more is written', () => {
  assert.equal(addresses('første time voksne')[0], '/voksne/');
  assert.equal(addresses('nord voksne')[0], '/voksne/');
});

for (const query of ['et ikke', 'et nesten ikke', 'et knapt ikkje'])
  test(`a name without a subject is known with a word of degree in it: “${query}”`, () => {
    assert.equal(addresses(query)[0], '/voksne/');
  });

test('other words part a name without a subject', () => assert.deepEqual(addresses('et og ikke'), []));
