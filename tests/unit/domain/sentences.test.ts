import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { firstSentence, sentencesOf } from '../../../src/domain/sentences.ts';

/** Each text with a bar where one sentence ends and the next begins. */
const TEXTS = [
  'Du får et brev.| Les det.',
  'Har du spørsmål?| Ring oss!| Vi svarer …| Takk.',
  'Skriv f.eks. hva du trenger, bl.a. hjelp hjemme.| Vi hører på deg.',
  'Vi er f.eks. Vågå, Lom m.fl. og flere.',
  'Ta med legekort, brev osv.| Ring først.',
  'Ta med legekort osv. til timen.',
  'Kom kl. 10.30 i ca. 2 timer, jf. § 2 nr. 3.| Ta med brevet.',
  'Loven gjelder fra 1. januar 2026.| Da må du søke.',
  'Loven gjelder fra 1. Januar og til 17. mai.',
  'Den 1. 2. 2026 får du svar.',
  'Ring 113.| Ring 116 117.| Si hva som skjer.',
  'Se punkt 3.| Du kan klage.',
  'Vent litt.| 10 dager er lenge.',
  'Se helsenorge.no.| Der står mer.',
  'Vi er på nav.no og helsenorge.no.',
  'Han sa: «Ring meg.»| Så gikk han.',
  '«Hva nå?» spurte hun.',
  'Du kan be om dette: ro og tid.',
  'Husk dette:| Du kan klage.',
  'Jeg føler meg tom.| Hvem kan hjelpe?',
  'Ring no.| Vi svarer heile døgnet.',
  'Det gjeld t.d. Vågå, m.a. Lom.',
  'Du bestemmer (som regel) selv.| (Foreldrene kan få vite noe.)',
  'Uten punktum',
  'Her er\net linjeskift.| Og\nett til',
];

for (const text of TEXTS) {
  test(`sentences of “${text.replaceAll('\n', ' ')}”`, () => {
    const expected = text.split('|').map((sentence) => sentence.trim());
    const found = sentencesOf(text.replaceAll('|', '')).map((sentence) => sentence.text);
    assert.deepEqual(found, expected);
  });
}

test('a text of white space has no sentence', () => {
  assert.deepEqual(sentencesOf(' \n'), []);
});

const piece = fc.constantFrom(
  'Ring',
  'vi',
  'f.eks',
  'kl',
  '1',
  '113',
  'osv',
  'januar',
  '.',
  '?',
  '!',
  '…',
  ':',
  '»',
  '(',
  ' ',
  ' ',
  '\n',
);
const running = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('the sentences are the whole text in order, each found where it says', () => {
  fc.assert(
    fc.property(running, (text) => {
      const sentences = sentencesOf(text);
      assert.equal(
        sentences
          .map((it) => it.text)
          .join('')
          .replace(/\s/g, ''),
        text.replace(/\s/g, ''),
      );
      for (const { start, text: sentence } of sentences) assert.ok(text.startsWith(sentence, start), sentence);
    }),
    { seed: 4, numRuns: 500 },
  );
});

test('a text is its first sentence and the rest, which may be nothing', () => {
  assert.deepEqual(firstSentence('Er du henvist?  Her ser du f.eks. hva som skjer. Ring oss.'), [
    'Er du henvist?',
    'Her ser du f.eks. hva som skjer. Ring oss.',
  ]);
  assert.deepEqual(firstSentence(' Vi hjelper deg. '), ['Vi hjelper deg.', '']);
  assert.deepEqual(firstSentence(''), ['', '']);
});
