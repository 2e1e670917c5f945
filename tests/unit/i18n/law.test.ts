import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lawInWords } from '../../../src/i18n/law.ts';
import { LANGUAGES } from '../../../src/model/schemas/language.ts';
import { LAW } from '../law.ts';
import { visible } from '../no-break.ts';
import { WORDS } from '../words.ts';

/** References, and how a sentence cites them. No line breaks at · and ¬. */
const CITED: [ids: string[], nb: string, nn: string, en: string][] = [
  [['certain'], 'den ene loven §·2¬2', 'den eine lova §·2¬2', 'One Act, section·2¬2'],
  [['short'], 'den andre loven §·4·a', 'den andre lova §·4·a', 'Other Act, section·4·a'],
  [['likely'], 'den ene loven kapittel·2', 'den eine lova kapittel·2', 'One Act, chapter·2'],
  [['tentative'], 'den ene loven kapittel·3', 'den eine lova kapittel·3', 'One Act, chapter·3'],
  [['whole'], 'den ene loven kapittel·7', 'den eine lova kapittel·7', 'One Act, chapter·7'],
  [
    ['certain-third', 'whole'],
    'den ene loven §·7¬1 og kapittel·7',
    'den eine lova §·7¬1 og kapittel·7',
    'One Act, section·7¬1 and chapter·7',
  ],
  [['bare'], 'den andre loven', 'den andre lova', 'Other Act'],
  [['likely', 'likely-too'], 'den ene loven kapittel·2', 'den eine lova kapittel·2', 'One Act, chapter·2'],
  [
    ['likely', 'tentative'],
    'den ene loven kapittel·2 og 3',
    'den eine lova kapittel·2 og 3',
    'One Act, chapters·2 and 3',
  ],
  [
    ['certain', 'certain-letter', 'certain-third'],
    'den ene loven §§·2¬2, 2¬5·c og 7¬1',
    'den eine lova §§·2¬2, 2¬5·c og 7¬1',
    'One Act, sections·2¬2, 2¬5·c and 7¬1',
  ],
  [
    ['certain', 'tentative'],
    'den ene loven §·2¬2 og kapittel·3',
    'den eine lova §·2¬2 og kapittel·3',
    'One Act, section·2¬2 and chapter·3',
  ],
  [
    ['certain', 'short', 'certain-third'],
    'den ene loven §§·2¬2 og 7¬1; den andre loven §·4·a',
    'den eine lova §§·2¬2 og 7¬1; den andre lova §·4·a',
    'One Act, sections·2¬2 and 7¬1; Other Act, section·4·a',
  ],
];

for (const [ids, ...written] of CITED) {
  test(`the law is cited: ${ids.join(' ')}`, () => {
    assert.deepEqual(
      LANGUAGES.map((language) => visible(lawInWords(ids, LAW, WORDS[language], language))),
      written,
    );
  });
}

test('a section that is not certain is never said, whatever is cited beside it', () => {
  const ids = Object.keys(LAW.references);
  const unsure = Object.values(LAW.references).filter((it) => it.confidence !== 'certain');
  const cited = fc.tuple(fc.subarray(ids, { minLength: 1 }), fc.constantFrom(...LANGUAGES));
  fc.assert(
    fc.property(cited, ([some, language]) => {
      const text = lawInWords(some, LAW, WORDS[language], language).replaceAll('\u2011', '-').replaceAll('\u00a0', ' ');
      return unsure.every(({ section }) => !new RegExp(`(?<!\\d)${section}(?![\\p{L}\\d])`, 'u').test(text));
    }),
  );
});
