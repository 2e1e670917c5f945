import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lastPart, splitCompound } from '../../../src/search/language/compounds.ts';
import { distance, mostFor } from '../../../src/search/language/distance.ts';
import { ignoredWords } from '../../../src/search/language/ignored.ts';
import { stem } from '../../../src/search/language/stem.ts';
import { fold, wordsOf } from '../../../src/search/language/words.ts';

const word = fc.stringMatching(/^[a-zæøå]{1,12}$/);

test('a text’s words are its letters and digits in lower case', () => {
  assert.deepEqual(wordsOf('Barne- og ungdomspsykiatri (BUP), § 2-2!'), [
    'barne',
    'og',
    'ungdomspsykiatri',
    'bup',
    '2',
    '2',
  ]);
  assert.deepEqual(wordsOf('A\u030asen'), ['åsen']);
  assert.deepEqual(wordsOf(' – '), []);
});

for (const [folded, spellings] of [
  ['forlop', ['forløp', 'forlop', 'foerloep', 'forloep', 'förlöp']],
  ['parorende', ['pårørende', 'parorende', 'paarorende', 'paaroerende']],
  ['arlig', ['ærlig', 'aerlig', 'arlig']],
  ['sami', ['sámi', 'sami']],
] as const) {
  test(`${spellings.join(', ')} are written alike`, () => {
    for (const spelling of spellings) assert.equal(fold(spelling), folded);
  });
}

test('nothing but the letters of an English keyboard is left', () => {
  fc.assert(fc.property(word, (it) => assert.match(fold(it), /^[a-z]+$/)));
});

for (const [language, forms] of [
  ['nb', ['utredning', 'utredninger', 'utredningen', 'utredningene']],
  ['nn', ['utgreiing', 'utgreiinga', 'utgreiingar', 'utgreiingane']],
  ['nb', ['rettighet', 'rettigheter', 'rettighetene']],
  ['nn', ['rettar', 'retten', 'rettane']],
  ['nb', ['pårørende', 'parorende', 'pårørendes']],
  ['nb', ['klage', 'klagen', 'klager']],
  ['nb', ['koordinator', 'koordinatoren', 'koordinatorer', 'koordinatorene']],
  ['en', ['complaint', 'complaints']],
  ['en', ['coordinator', 'coordinators']],
  ['en', ['treatment', 'treatments']],
] as const) {
  test(`${forms.join(', ')} are forms of one word`, () => {
    assert.equal(new Set(forms.map((form) => stem(form, language))).size, 1);
  });
}

test('different words keep apart', () => {
  for (const [a, b] of [
    ['lege', 'legge'],
    ['rus', 'ris'],
    ['klage', 'klar'],
    ['psykose', 'psykolog'],
  ] as const)
    assert.notEqual(stem(a, 'nb'), stem(b, 'nb'));
});

test('a stem is no longer than its word, and never empty', () => {
  fc.assert(
    fc.property(word, fc.constantFrom('nb', 'nn', 'en'), (it, language) => {
      const found = stem(it, language);
      assert.ok(found.length > 0 && found.length <= fold(it).length + 1, `${it}: ${found}`);
    }),
  );
});

test('the distance of words is none for the same word, and the same both ways', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(distance(a, a), 0);
      assert.ok(Math.abs(distance(a, b) - distance(b, a)) < 1e-9, `${a} ${b}`);
      assert.equal(distance(a, b) === 0, a === b);
    }),
  );
});

test('what fingers and ears mistake is nearer than what they do not', () => {
  assert.ok(distance('pasjent', 'pasient') < distance('pasbent', 'pasient'));
  assert.ok(distance('utrednnig', 'utredning') < 1);
  assert.ok(distance('kordinator', 'koordinator') < distance('kardinator', 'koordinator'));
  assert.ok(distance('klahe', 'klage') < distance('klaxe', 'klage'));
  assert.ok(distance('blage', 'klage') > distance('klabe', 'klage'));
});

test('short words are taken as they stand, longer ones may be further off', () => {
  assert.equal(mostFor(3), 0);
  for (let length = 1; length < 20; length++) assert.ok(mostFor(length) <= mostFor(length + 1));
});

test('a compound falls into two words, joined or not', () => {
  const known = (part: string) => ['forløp', 'koordinator', 'barn', 'rus', 'behandling', 'lege'].includes(part);
  assert.deepEqual(splitCompound('forløpskoordinator', known), ['forløp', 'koordinator']);
  assert.deepEqual(splitCompound('barnekoordinator', known), ['barn', 'koordinator']);
  assert.deepEqual(splitCompound('rusbehandling', known), ['rus', 'behandling']);
  assert.equal(splitCompound('fastlege', known), null);
  assert.equal(splitCompound('koordinator', known), null);
  assert.equal(lastPart('fastlege', known), 'lege');
  assert.equal(lastPart('fastland', known), null);
});

const ROWS = [
  ['ikke', 'ikkje', 'itj', 'not'],
  ['på', 'on'],
  ['får', 'få'],
];

test('words without a subject are known with and without their letters, and by what they mean', () => {
  const ignored = ignoredWords(ROWS, ['far']);
  for (const it of ['ikke', 'itj', 'på', 'pa', 'paa', 'får', 'not']) assert.ok(ignored.has(it), it);
  for (const it of ['klage', 'rett', 'barn', 'help']) assert.ok(!ignored.has(it), it);
  assert.equal(ignored.meaning('itj'), 'ikke');
  assert.equal(ignored.meaning('klage'), null);
});

test('a word with a subject is not ignored because another is written like it without its letters', () => {
  assert.ok(!ignoredWords(ROWS, ['far']).has('far'));
  assert.ok(ignoredWords(ROWS, []).has('far'));
  assert.ok(!ignoredWords([['har']], []).has('hår'));
});
