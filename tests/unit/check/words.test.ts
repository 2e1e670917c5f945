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
      if (among.includes(language)) words.finder.municipalities.other += ' {constructor}';
    });
    const sentence =
      'finder.municipalities.other: “{constructor}” in “other” is not filled in. Choose one of these: “{n}”.';
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

test('a form that the language has not is unknown, and one that it has and that is not there is missing', () => {
  assert.deepEqual(
    told((words, language) => {
      if (language === 'nn') words.finder.municipalities = { few: '{n} kommunar', other: '{n} kommunar' };
      if (language === 'en') delete words.limit.units.hour.one;
    }),
    [
      'ui/nn finder.municipalities.one: The field “one” is missing. Add “one: …”.',
      'ui/nn finder.municipalities.few: The field “few” is unknown here. Correct its name or remove it.',
      'ui/en limit.units.hour.one: The field “one” is missing. Add “one: …”.',
    ],
  );
});

test('a form that most languages lack has the blanks of that which all have', () => {
  const found = told((words, language) => {
    if (language === 'nn') words.finder.municipalities.few = 'nokre kommunar';
  });
  assert.match(found.join('\n'), /few: “few” lacks “\{n\}”/);
});
