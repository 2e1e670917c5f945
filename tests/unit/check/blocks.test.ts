import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, placeIn, showsSomething } from '../../../src/check/mdx/blocks.ts';
import { checkMdx } from '../../../src/check/mdx/check.ts';
import { parseText } from '../../../src/check/mdx/grammar.ts';
import { textReadability } from '../../../src/check/mdx/readability.ts';
import { readSource } from '../../../src/check/source/source.ts';

const TEXT = `---
title: En side
---

## Steg for steg

<Steps>

<Step title="Du blir henvist" limits="A1">

Legen skriver en <Term id="referral">henvisning</Term>,
et **viktig** brev. Les
det.

- Ring
  oss
- Se [rettighetene dine](page:rights)

</Step>

</Steps>

<Contact id="sentralbord" />

| Alder | Hvem |
|---|---|
| 18 | Legen |

> Et sitat

En adresse  
på to linjer
`;

function parse(text: string) {
  const { tree, problems } = checkMdx(readSource('side.mdx', text));
  assert.deepEqual(problems, []);
  assert.ok(tree);
  return tree;
}

const blocks = blocksOf(parse(TEXT));

test('headings, titles, paragraphs, list items and cells stand by themselves, as plain text', () => {
  assert.deepEqual(
    blocks.map((block) => block.text),
    [
      'Steg for steg',
      'Du blir henvist',
      'Legen skriver en henvisning,\net viktig brev. Les\ndet.',
      'Ring\noss',
      'Se rettighetene dine',
      'Alder',
      'Hvem',
      '18',
      'Legen',
      'Et sitat',
      'En adresse\npå to linjer',
    ],
  );
});

const PLACES: [word: string, line: number, column: number][] = [
  ['Steg for', 5, 4],
  ['Du blir', 9, 1],
  ['henvisning', 11, 38],
  ['et viktig', 12, 1],
  ['viktig', 12, 6],
  ['Les', 12, 21],
  ['det.', 13, 1],
  ['rettighetene', 17, 7],
  ['på to linjer', 32, 1],
];

for (const [word, line, column] of PLACES) {
  test(`“${word}” is found at its line and column of the file`, () => {
    const block = blocks.find((it) => it.text.includes(word));
    assert.ok(block);
    assert.deepEqual(placeIn(block, block.text.indexOf(word)), { line, column });
  });
}

test('a long sentence is told at the line where it begins', () => {
  const long = `Dette er ${'ord '.repeat(40)}slutt.`;
  const { longSentences, sentences } = textReadability(parse(`---\ntitle: x\n---\n\nKort.\nOgså\nkort. ${long}\n`));
  assert.equal(sentences, 3);
  assert.deepEqual(
    longSentences.map(({ line, column, words }) => ({ line, column, words })),
    [{ line: 7, column: 7, words: 43 }],
  );
});

const NOTHING = [
  '',
  '- \n- ',
  '>',
  '***',
  '**\u200b**',
  '&#8203;',
  '&shy;&nbsp;',
  '\u2800',
  '[x]: page:rights',
  '| | |\n|-|-|\n| | |',
];
for (const text of NOTHING) {
  test(`shows nothing: ${JSON.stringify(text)}`, () => assert.ok(!showsSomething(parseText(`${text}\n`))));
}

const SOMETHING = ['a', '1', '- …', '`x`', '![Et kart](./kart.png)', '<Helpline id="urgent-care" />', '| | a |\n|-|-|'];
for (const text of SOMETHING) {
  test(`shows something: ${JSON.stringify(text)}`, () => assert.ok(showsSomething(parseText(`${text}\n`))));
}
