import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lexicon } from '../../../src/search/lexicon.ts';
import { pack, unpacked } from '../../../src/search/packed.ts';

const lexicon: Lexicon = {
  language: 'nb',
  index: { meta: 'pagefind.no.pf_meta', english: false },
  pages: [
    {
      id: 'a',
      address: '/rettar/',
      title: 'Rettane dine',
      kind: 'guide',
      headings: [
        ['en-siste-dato-for-hjelp-når-det-gjelder', 'En siste dato for hjelp, når det gjelder'],
        ['dps', 'Distriktspsykiatrisk senter (DPS)'],
      ],
      names: [],
      lead: '',
    },
  ],
  words: ['16', 'klage', 'klagefrist', 'klager', 'ørn'],
  compounds: {},
  names: [
    [
      ['angst', 'angstanfall', 'får panikk', 'under 16'],
      [[0, '', 0.8], 'klage'],
    ],
    [['redsel'], [[0, '', 0.8], [0, 'dps'], { elsewhere: 0 }, { fact: 'call' }]],
  ],
  manner: {
    ignored: [['ikke', 'itj'], ['på']],
    between: [],
    apart: [],
    english: [],
    possession: [],
    others: [],
    alone: [],
    beginnings: [],
    relations: { child: [], parent: [], partner: [], sibling: [], friend: [] },
  },
  callable: [],
  elsewhere: [],
  kin: [],
};

test('a lexicon is the same when it was packed and unpacked', () => {
  assert.deepEqual(unpacked(JSON.parse(JSON.stringify(pack(lexicon)))), lexicon);
});

test('what several names lead to is written once', () => {
  assert.equal(pack(lexicon).targets.length, 5);
});

test('a name leads to no heading that its page does not have', () => {
  assert.throws(() => pack({ ...lexicon, names: [[['x'], [[0, 'borte']]]] }), /#borte, which its page does not have/);
});
