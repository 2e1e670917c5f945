import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readability, wordsOf } from '../../../src/domain/readability.ts';

const COUNTS: [text: string, words: string[]][] = [
  ['Ring oss.', ['Ring', 'oss']],
  ['E-post og pasient- og brukerombudet', ['E-post', 'og', 'pasient', 'og', 'brukerombudet']],
  ['Ring 116 117 eller 91 13 43 58', ['Ring', '116 117', 'eller', '91 13 43 58']],
  ['Ring 116\u00a0117', ['Ring', '116\u00a0117']],
  ['kl. 10.30–12.00', ['kl', '10.30–12.00']],
  ['§ 2-2 – det er «loven»', ['2-2', 'det', 'er', 'loven']],
  ['… – !', []],
];

for (const [text, words] of COUNTS) {
  test(`words of “${text}”`, () => assert.deepEqual(wordsOf(text), words));
}

test('LIX is words to a sentence and long words in a hundred', () => {
  // 10 words, 2 sentences, 3 words of more than 6 letters: 5 + 30.
  const { words, sentences, longWords, lix } = readability([
    'Koordinatoren hjelper deg med brevet. Spør om behandlingen i dag.',
  ]);
  assert.deepEqual({ words, sentences, longWords, lix }, { words: 10, sentences: 2, longWords: 3, lix: 35 });
});

test('a word of six letters is not long, one of seven is; digits are no letters', () => {
  assert.equal(readability(['hjelpe']).longWords, 0);
  assert.equal(readability(['hjelper']).longWords, 1);
  assert.equal(readability(['91134358']).longWords, 0);
});

test('a heading or a list item is a sentence of its own', () => {
  assert.equal(readability(['Du kan be om', 'et brev', 'en samtale']).sentences, 3);
});

test('nothing to read has no LIX', () => {
  assert.deepEqual(readability(['', '…']), { words: 0, sentences: 0, longWords: 0, lix: null, longSentences: [] });
});

test('a sentence of 30 words is not too long, one of 31 is, told where it begins', () => {
  const long = (words: number) => `${Array.from({ length: words }, () => 'ord').join(' ')}.`;
  assert.deepEqual(readability([long(30)]).longSentences, []);
  const text = `Først dette. ${long(31)} Så dette.`.replace('ord', 'Ord');
  assert.deepEqual(readability(['Overskrift', text]).longSentences, [
    { block: 1, start: 13, words: 31, text: long(31).replace('ord', 'Ord') },
  ]);
});

const texts = fc.array(fc.lorem({ mode: 'sentences', maxCount: 4 }), { maxLength: 5 });

test('the counts of two texts together are the sums of their counts', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [one, other, both] = [readability(a), readability(b), readability([...a, ...b])];
      for (const key of ['words', 'sentences', 'longWords'] as const) assert.equal(both[key], one[key] + other[key]);
      assert.equal(both.longSentences.length, one.longSentences.length + other.longSentences.length);
    }),
    { seed: 4 },
  );
});

test('the same text twice is as hard to read as once', () => {
  fc.assert(
    fc.property(texts, (text) => assert.equal(readability([...text, ...text]).lix, readability(text).lix)),
    { seed: 4 },
  );
});
