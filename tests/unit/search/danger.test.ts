import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DangerPatterns, detectorOf } from '../../../src/search/danger.ts';

const PATTERNS: DangerPatterns = {
  sets: {
    filler: 'bare å så',
    not: 'ikke ikkje',
    want: 'vil ønsker',
    live: 'leve leva',
    die: 'dø døy',
    bear: 'orker orkar',
    hit: 'slår slo',
    pill: 'tablett* 💊',
  },
  others: 'lege',
  except: '<hit>+meg+til;<hit>+opp;etterlatt* & selvmord',
  kinds: [
    { id: 'overdose', patterns: '#|masse+<pill>', except: '' },
    {
      id: 'suicide',
      patterns: 'selvmord*;<want> <die>;<not> & <live>;<bear>+<not> $;kms|avskjed',
      except: 'han <want>',
    },
    { id: 'violence', patterns: 'vold;<hit> meg;mannen <hit>', except: '' },
  ],
};
const found = detectorOf(PATTERNS);

/** Every query gives what it should. */
const gives = (kind: string | null, ...queries: string[]) => {
  for (const query of queries) assert.equal(found(query), kind, query);
};

test('a word is found in its forms, in a misspelling, parted, joined, in capitals and without its letters', () => {
  gives('suicide', 'selvmord', 'SELVMORD', 'selvmordstanker', 'selvmrod', 'selv mord', 'tanker om selvmord!', 'kms');
  gives(
    'suicide',
    'jeg vil dø',
    'vil do',
    'vildø',
    'vilbaredø',
    's e l v m o r d',
    's3lvmord',
    'selv-mord',
    'viiil døøøø',
  );
  gives('suicide', 'vil dö', 'vil døy', 'ikek leve');
});

test('up to two other words may stand between, and those that do not count', () => {
  gives('suicide', 'vil gjerne bare dø', 'vil helst nå dø', 'vil bare så bare å dø');
  gives(null, 'vil en to tre dø', 'dø vil', 'mannen som bor ved siden slår');
});

test('two words may come in either order when the pattern says so', () => {
  gives('suicide', 'vil ikke leve', 'ikkje leva meir', 'at hun leve ikke');
});

test('a dollar sign stands for the end of the query', () => {
  gives('suicide', 'orker ikke', 'jeg orkar ikkje', 'orker ikke å');
  gives(null, 'orker ikke jobben');
});

test('a plus joins words that stand beside each other; a number of six or more is many; pictures are words', () => {
  gives('overdose', 'tok masse tabletter', 'tatt 20 tabletter', '20tabletter', 'masse 💊');
  gives(null, 'masse gode tabletter', '2 tabletter', 'tabletter');
});

test('short words have no slip by themselves, nor does a word that is another', () => {
  gives('violence', 'vold', 'slår meg', 'slar meg');
  gives(null, 'volden', 'valg', 'vil ikke lege', 'slår av', '', '   ', '😀');
});

test('a letter that is written is meant: får is not far', () => {
  const detect = detectorOf({ ...PATTERNS, kinds: [{ id: 'violence', patterns: 'far', except: '' }] });
  assert.deepEqual(['far', 'får', 'fár'].map(detect), ['violence', null, 'violence']);
});

test('what is excepted is none, and hides no other', () => {
  gives(null, 'slår meg til ro', 'mannen slo opp', 'etterlatte etter selvmord', 'selvmord etterlatte');
  gives('violence', 'han slår meg, jeg slår meg til ro');
});

test('the exception of one kind is none of another', () => {
  gives(null, 'han vil dø');
  gives('suicide', 'jeg vil dø');
});

test('of several kinds the first of the list holds', () => gives('suicide', 'vold og selvmord'));
