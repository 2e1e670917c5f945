import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pluralOf, pluralsByNumber, pluralsOf } from '../../../src/i18n/plural.ts';
import { LANGUAGES, type Language } from '../../../src/model/schemas/language.ts';
import { PLURALS } from '../../../src/model/schemas/word.ts';

/** Languages that are none of ours. */
const [POLISH, ARABIC, JAPANESE] = ['pl', 'ar', 'ja'] as unknown as Language[] as [Language, Language, Language];

/** Each form says which it is. */
const FORMS = Object.fromEntries(PLURALS.map((it) => [it, `{n} ${it}`])) as Record<(typeof PLURALS)[number], string>;

test('a language has the forms that Intl.PluralRules gives it', () => {
  for (const language of LANGUAGES) assert.deepEqual(pluralsOf(language), ['one', 'other'], language);
  assert.deepEqual(pluralsOf(JAPANESE), ['other']);
  assert.deepEqual(pluralsOf(ARABIC).toSorted(), [...PLURALS].toSorted());
});

test('a number has the form of its category, or the last where there is none', () => {
  const of = (language: Language) => [0, 1, 2, 5, 21, 22].map((n) => pluralOf(FORMS, n, language).slice(4));
  assert.deepEqual(of('nb'), ['other', 'one', 'other', 'other', 'other', 'other']);
  assert.deepEqual(of(POLISH), ['many', 'one', 'few', 'many', 'many', 'few']);
  assert.deepEqual(of(ARABIC), ['zero', 'one', 'two', 'few', 'many', 'many']);
  assert.equal(pluralOf({ one: 'én', other: 'flere' }, 2, POLISH), 'flere');
});

test('the browser’s list gives each number what the language gives it, and is short where it can be', () => {
  assert.deepEqual(pluralsByNumber({ one: 'én', other: 'flere' }, 'nb', 700), ['flere', 'én', 'flere']);
  assert.deepEqual(pluralsByNumber({ one: '{n} treff', other: '{n} treff' }, 'nb', 700), ['{n} treff']);
  assert.deepEqual(pluralsByNumber({ one: 'én', other: 'flere' }, 'nb', 700, 2), ['flere']);
  for (const language of ['nb', POLISH, ARABIC] as Language[]) {
    const list = pluralsByNumber(FORMS, language, 700);
    for (let n = 0; n <= 700; n++)
      assert.equal(list[n] ?? list.at(-1), pluralOf(FORMS, n, language), `${language} ${n}`);
  }
});
