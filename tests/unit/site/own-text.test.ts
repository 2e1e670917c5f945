import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../../src/model/schemas/language.ts';
import type { OwnText } from '../../../src/model/schemas/text.ts';
import { chooseText } from '../../../src/site/own-text.ts';
import { fallbackOrder } from '../../../src/site/pages.ts';

const ORDERS: [language: Language, languages: Language[], order: Language[]][] = [
  ['nb', ['nb'], ['nb', 'nn', 'en']],
  ['en', ['nn', 'en'], ['en', 'nn', 'nb']],
  ['nn', ['nb', 'nn', 'en'], ['nn', 'nb', 'en']],
  ['en', ['en', 'nn', 'nb'], ['en', 'nn', 'nb']],
];

for (const [language, languages, order] of ORDERS) {
  test(`a page in ${language} of a site in ${languages.join(', ')} looks for its text in ${order.join(', ')}`, () => {
    assert.deepEqual(fallbackOrder(language, languages), order);
  });
}

/** The text that is chosen, and the language that it is marked with where that is not the page's. */
const TEXTS: [what: string, text: OwnText, chosen: string, lang: Language | undefined][] = [
  ['the one text that it has for all', 'Vågå', 'Vågå', undefined],
  ['the page’s language', { nb: 'bokmål', nn: 'nynorsk', en: 'English' }, 'English', undefined],
  ['the site’s first language', { nb: 'bokmål', nn: 'nynorsk' }, 'nynorsk', 'nn'],
  ['a language that the site lacks', { nb: 'bokmål' }, 'bokmål', 'nb'],
];

for (const [what, text, chosen, lang] of TEXTS) {
  test(`on an English page of a site in nn and en, a text comes in: ${what}`, () => {
    assert.deepEqual(chooseText(text, 'en', ['nn', 'en']), { text: chosen, lang });
  });
}
