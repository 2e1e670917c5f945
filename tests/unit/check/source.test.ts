import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../../src/check/source/source.ts';

const YAML = `# A comment comes first.
name: Vågå
languages: [nn, en]
contacts:
  - id: vakt
    phones:
      - "113"
  - id: sentralbord
`;

const MDX = `---
title: Voksne
slug: voksne
---

## Steg

Tekst
`;

const PLACES: [what: string, path: (string | number)[], line: number, column: number][] = [
  ['a value', ['name'], 2, 7],
  ['a value in a list on one line', ['languages', 1], 3, 17],
  ['an entry of a list', ['contacts', 1], 8, 5],
  ['a value deep within', ['contacts', 0, 'phones', 0], 7, 9],
  ['a missing field, at what should have it', ['contacts', 1, 'phones'], 8, 5],
  ['a missing field of a missing field', ['contacts', 1, 'phones', 0], 8, 5],
  ['a missing field of the file, at its first', ['kind'], 2, 1],
  ['the file', [], 2, 1],
];

for (const [what, path, line, column] of PLACES) {
  test(`where in a YAML file: ${what}`, () => {
    assert.deepEqual(readSource('a.yaml', YAML).at(path), { line, column });
  });
}

test('a field’s name has a place too, also when its value begins on the next line', () => {
  const source = readSource('a.yaml', YAML);
  assert.deepEqual(source.keyAt(['name']), { line: 2, column: 1 });
  assert.deepEqual(source.keyAt(['contacts']), { line: 4, column: 1 });
  assert.deepEqual(source.keyAt(['contacts', 0, 'phones']), { line: 6, column: 5 });
  assert.deepEqual(source.keyAt(['contacts', 1, 'phones']), { line: 8, column: 5 });
});

test('places in front matter are places in the file', () => {
  const source = readSource('nb.mdx', MDX);
  assert.deepEqual(source.at(['title']), { line: 2, column: 8 });
  assert.deepEqual(source.at(['slug']), { line: 3, column: 7 });
  assert.deepEqual(source.at(['lead']), { line: 2, column: 1 });
  assert.deepEqual(source.value, { title: 'Voksne', slug: 'voksne' });
});

test('the body of a text keeps its line numbers and has nothing of the front matter', () => {
  assert.equal(readSource('nb.mdx', MDX).body, '   \n\n\n   \n\n## Steg\n\nTekst\n');
  assert.equal(readSource('a.yaml', YAML).body, '');
});

test('line ends as Windows writes them change no place', () => {
  const source = readSource('nb.mdx', MDX.replaceAll('\n', '\r\n'));
  assert.deepEqual(source.at(['slug']), { line: 3, column: 7 });
  assert.equal(source.body.split('\n').indexOf('## Steg\r'), 5);
  assert.deepEqual(source.value, { title: 'Voksne', slug: 'voksne' });
});

test('lines of --- further down belong to the text', () => {
  const { value, body } = readSource('nb.mdx', `${MDX}\n---\n\nslug: b\n\n---\n`);
  assert.deepEqual(value, { title: 'Voksne', slug: 'voksne' });
  assert.match(body, /---\n\nslug: b/);
});

test('what cannot be read has problems and no value', () => {
  const { value, problems } = readSource('a.yaml', 'name: "Vågå\nkind: municipality\n');
  assert.equal(value, undefined);
  assert.ok(problems.every((problem) => problem.file === 'a.yaml' && problem.code === 'LOYPE-PARSE'));
  assert.ok(problems.length > 0);
});

test('a field that stands twice is told, however its name is written', () => {
  for (const twice of [
    '1: a\n"1": b',
    '"1": a\n1: b',
    'true: a\n"true": b',
    '1.0: a\n1: b',
    '~: a\n"": b',
    "a: 1\n'a': 2",
  ]) {
    const { problems } = readSource('a.yaml', `${twice}\n`);
    assert.deepEqual(
      problems.map(({ line, message }) => `${line} ${/to ganger/.test(message.nb)}`),
      ['2 true'],
      twice,
    );
  }
  assert.deepEqual(readSource('a.yaml', '1: a\n"1.0": b\n').problems, []);
});

/** A file as `new` makes it, with a text in its place that is not closed. */
const filledIn = (line: string) => `name: Lom kommune
colours: { main: "#3A3A8C", accent: '#3A3A8C' }
contacts:
  - id: sentralbord
    summary: Lom, "perla" i Gudbrandsdalen - "heile året
    sms: ["61 21 70 00"]
    about: |
      "Vi svarer
${line}
  - id: koordinator
    role: "Forløpskoordinator"
    phones: ["61 21 70 10", "61 21 70 11"]

# To: [{ title: "…" }]
services: []

# Lenkjer
links: []
`;

const UNCLOSED: [line: string, column: number][] = [
  ['    phones: ["61 21 70 09]', 14],
  ['    phones: ["61 21 70 09, "61 21 70 08"]', 14],
  ['    phones: ["61 21 70 09", "61 21 70 08]', 29],
  ["    phones: ['61 21 70 09]", 14],
  ['    phones:\n      - "61 21 70 09', 9],
  ['    phones: [\n      "61 21 70 09", "61 21 70 08\n    ]', 22],
  ['    role: "Forløpskoordinator', 11],
  ['    role: { nb: "Koordinator, nn: "Koordinator" }', 17],
  ['    role: { nb: Koordinator, nn: "Koordinator }', 34],
  ['    address: { street: "Sognefjellsvegen 7, postal: "2686" }', 24],
  ["    role: 'Koordinator for barn", 11],
  ['  - "id": "barn', 11],
  ['    note: "Ring\n      først"\n    role: "Koordinator', 11],
];
for (const [line, column] of UNCLOSED)
  for (const end of ['\n', '\r\n'])
    test(`a quotation mark that is not closed is told where it stands: ${JSON.stringify(line + end)}`, () => {
      const text = filledIn(line).replaceAll('\n', end);
      const { problems } = readSource('organisation.yaml', text);
      const mark = line.includes('"') ? '"' : "'";
      const at = 9 + (line.includes('[\n') || line.includes(':\n') ? 1 : line.includes('Ring\n') ? 2 : 0);
      assert.deepEqual(
        problems.map((it) => `${it.line}:${it.column} ${it.message.nn}`),
        [`${at}:${column} Teiknet ${mark} blir ikkje lukka. Skriv ${mark} der teksten eller lista sluttar.`],
      );
    });

test('nor is the list above the end of the file taken for it, where no quotation mark follows', () => {
  for (const line of [
    'phones: ["61 21 70 09]',
    "phones: ['61 21 70 09]",
    'role: "Koordinator',
    'role: { nn: "Koordinator }',
  ])
    for (const end of ['', '\n', '\r\n', '\n\n  ']) {
      const text = `contacts:\n  - id: sentralbord\n    ${line}\n\n# Lenkjer\nlinks: []${end}`;
      const { problems } = readSource('organisation.yaml', text);
      assert.deepEqual(
        problems.map((it) => [it.line, /blir ikkje lukka/.test(it.message.nn)]),
        [[3, true]],
        text,
      );
    }
});

test('a quotation mark that is a letter, or is closed on a line below, is not taken for the mistake', () => {
  for (const [line, at] of [
    ['    verifiedOn: null\n   phones: []', 10],
    ['    note: "Ring\n      først"\n   phones: []', 11],
    ["    note: 'Det''s «her»'\n   phones: []", 10],
    ['    note: "Ring \\"Kari\\""\n   phones: []', 10],
    ['    role: "Koordinator" for barn', 9],
  ] as const)
    assert.deepEqual(
      readSource('organisation.yaml', filledIn(line)).problems.map((it) => [it.line, /lukka/.test(it.message.nn)]),
      [[at, false]],
      line,
    );
});
