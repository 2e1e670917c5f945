import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../src/check/finding.ts';
import { checkWords } from '../../../src/check/rules/words.ts';
import type { Content } from '../../../src/model/content.ts';
import { LANGUAGES, type Language } from '../../../src/model/schemas/language.ts';
import { WORDS } from '../words.ts';

/** What is told of the words of the tests when one of them is otherwise in some languages. */
function told(otherwise: (words: Content['words'][Language], language: Language) => void): string[] {
  const words = structuredClone(WORDS);
  for (const language of LANGUAGES) otherwise(words[language], language);
  const found: string[] = [];
  checkWords(words, (entry, path, finding: Finding) => {
    found.push(`${entry} ${path.join('.')}: ${finding.message.en}`);
  });
  return found;
}

test('a blank that nobody fills is told, in however many languages it stands', () => {
  assert.deepEqual(
    told(() => {}),
    [],
  );
  for (const among of [['nb'], ['nb', 'en'], ['nb', 'nn', 'en']]) {
    const found = told((words, language) => {
      if (among.includes(language)) words.finder.municipalities.one += ' {constructor}';
    });
    const sentence =
      'finder.municipalities.one: “{constructor}” in “one” is not filled in. Choose one of these: “{n}”.';
    assert.deepEqual(
      found.map((it) => it.replace(/^ui\/\w\w /, '')),
      among.map(() => sentence),
    );
  }
});

test('a blank that most languages lack is missing where it is filled, and told nowhere else', () => {
  assert.deepEqual(
    told((words, language) => {
      if (language === 'nn') words.front.lead = 'Her ser du kva som skjer.';
    }).length,
    1,
  );
});
