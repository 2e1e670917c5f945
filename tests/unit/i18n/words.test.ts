import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../../src/model/schemas/language.ts';
import { SHIPPED } from '../../shipped.ts';
import { WORDS, wordsIn } from '../words.ts';

/** Every text of an object by its path: `page.reviewed`. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

const shipped = wordsIn(SHIPPED);
const bokmal = new Map(texts(shipped.nb));

for (const language of LANGUAGES) {
  const own = new Map(texts(shipped[language]));

  test(`the shipped words in ${language} have the same places as those in Bokmål`, () => {
    assert.deepEqual([...own.keys()].sort(), [...bokmal.keys()].sort());
  });

  test(`no shipped word in ${language} is empty or has spaces around it`, () => {
    assert.deepEqual(
      [...own].filter(([, text]) => text === '' || text !== text.trim()),
      [],
    );
  });

  test(`the shipped words in ${language} have the same placeholders as those in Bokmål`, () => {
    const differ = [...own].filter(
      ([path, text]) => `${placeholders(text)}` !== `${placeholders(bokmal.get(path) ?? '')}`,
    );
    assert.deepEqual(differ, []);
  });

  test(`no shipped word in ${language} gives the number of Helfo’s helpline without its hours`, () => {
    const passed = Object.entries(shipped[language].timeline.passed).filter(([, text]) => text.includes('{phone}'));
    assert.equal(passed.length, 2);
    for (const [key, text] of passed) assert.match(text, /\{phone\}.*\{hours\}/, key);
  });

  test(`no shipped brace in ${language} is left over`, () => {
    assert.deepEqual(
      [...own].filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, ''))),
      [],
    );
  });
}

test('each language names itself and the others', () => {
  assert.deepEqual(
    LANGUAGES.map((language) => WORDS[language].page.ownLanguage),
    ['Bokmål', 'Nynorsk', 'English'],
  );
  assert.deepEqual(WORDS.nb.languageNames, { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' });
});
