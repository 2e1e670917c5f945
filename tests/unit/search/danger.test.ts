import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed, unpacked } from '../../../src/search/danger/packed.ts';
import { type DangerPatterns, detectorOf } from '../../../src/search/danger.ts';

const PATTERNS: DangerPatterns = {
  sets: {
    filler: 'bare å så',
    not: 'ikke ikkje',
    want: 'vil ønsker',
    live: 'leve leva sjøl*',
    die: 'dø døy',
    bear: 'orker orkar',
    hit: 'slår slo',
    pill: 'tablett* 💊',
  },
  others: 'lege',
  except: '*kurs*;<hit>+meg+til;<hit>+opp;etterlatt* & selvmord;<hit>+meg+i+!magen|natt',
  ordinary: 'sjakk|film*;per+år;hår',
  kinds: [
    { id: 'overdose', strong: '', patterns: '#|masse+<pill>', except: '' },
    {
      id: 'suicide',
      strong: '<want> <die>',
      patterns: 'selvmord*|sjølvmord*;<want> <die>;<not> & <live>;<bear>+<not> $;kms|avskjed',
      except: 'han <want>',
    },
    { id: 'violence', strong: '', patterns: 'vold;<hit> meg;mannen <hit>', except: '' },
  ],
};
const found = detectorOf(unpacked(packed(PATTERNS)));

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

test('a slip is heard where a short word stands at the beginning of it', () => {
  gives('suicide', 'sjølvmorstankar', 'sjølvmodr');
  gives(null, 'sjølvhjelp', 'sjølvstendig');
});

test('what stands within a longer word, behind its beginning, tells what it is', () => {
  gives(null, 'selvmordskurs', 'sjølvmordskurset');
  gives('suicide', 'kurs selvmord');
});

test('up to two other words may stand between, and those that do not count', () => {
  gives('suicide', 'vil gjerne bare dø', 'vil helst nå dø', 'vil bare så bare å dø');
  gives(null, 'vil en to tre dø', 'dø vil', 'mannen som bor ved siden slår');
});

test('two words may come in either order when the pattern says so', () => {
  gives('suicide', 'vil ikke leve', 'ikkje leva meir', 'at hun leve ikke');
});

test('a word that is asked for as any other is not what an exception names', () => {
  gives('suicide', 'slår meg i selvmordstanker', 'slo meg i vilikkeleve');
  gives(null, 'slår meg i padel');
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
  const detect = detectorOf({ ...PATTERNS, kinds: [{ id: 'violence', strong: '', patterns: 'far', except: '' }] });
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

test('an exclamation mark stands for any word but these', () => {
  gives('violence', 'slår meg i magen', 'slo meg i natt', 'slår meg i');
  gives(null, 'slår meg i padel', 'slo meg i yatzy');
});

test('beside something ordinary only what is strong shows', () => {
  gives('suicide', 'vil dø film', 'orker ikke');
  gives(null, 'film om vold', 'selvmord filmer', 'vold per år', 'masse tabletter sjakk', 'vild øl film');
  gives('violence', 'vold i år', 'mannen slår');
});

test('what is ordinary is read as it stands: not as part of a word, nor as two in one', () => {
  gives('violence', 'vold fil mer', 'vold sjak');
});

test('a word and its next are not one when the first says it alone', () => {
  const detect = detectorOf({ ...PATTERNS, kinds: [{ id: 'threat', strong: '', patterns: 'drep* $', except: '' }] });
  assert.deepEqual(['vil drepe', 'drepte kampen'].map(detect), ['threat', null]);
});

test('of several kinds the first of the list holds', () => gives('suicide', 'vold og selvmord'));

test('patterns that are packed for the search view are the same when they are unpacked', () => {
  const sorted: DangerPatterns = {
    sets: { a: '3d drep drepe drepte', b: '<a> slå slår slått' },
    others: 'lege',
    except: '<b>+meg+i+!magen|magesekken',
    ordinary: 'film*|filmer;per+år',
    kinds: [{ id: 'violence', strong: '', patterns: '<b> meg $;#|mange & kniv|kniven', except: '' }],
  };
  assert.deepEqual(unpacked(packed(sorted)), sorted);
  assert.match(packed(sorted), /drep 4e 4te/);
});
