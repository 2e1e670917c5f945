import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMdx } from '../../../src/check/mdx/check.ts';
import { readSource } from '../../../src/check/source/source.ts';

/** What is told of a text. */
const told = (body: string) => checkMdx({ file: 'guides/a/nb.mdx', body }).problems.map(({ message }) => message.nb);

const NOTHING = [
  '',
  '\n\n&nbsp;\n\n',
  '\n\n\u200b\n\n',
  '\n\n---\n\n',
  '\n\n** **\n\n',
  '\n\n[x]: https://x.no\n\n',
  '\n\n***\n\n',
];
const EMPTY_PARTS = ['\n\n>\n\n', '\n\n-\n\n', '\n\n| | |\n| --- | --- |\n| | |\n\n', '\n\n> >\n\n', '\n\n- >\n\n'];
const FRAMES: [name: string, open: string, around?: [string, string]][] = [
  ['Message', '<Message title="a">'],
  ['Details', '<Details summary="a">'],
  ['LinkCard', '<LinkCard href="https://x.no" title="abc">'],
  ['Step', '<Step title="a">', ['<Steps>\n', '\n</Steps>']],
];

for (const [name, open, [before, behind] = ['', '']] of FRAMES) {
  const text = (inner: string) => `${before}${open}${inner}</${name}>${behind}\n`;
  test(`<${name}> in which nothing shows is told`, () => {
    for (const inner of NOTHING)
      assert.ok(
        told(text(inner)).some((it) => it.startsWith(`<${name}> er tom.`)),
        text(inner),
      );
    for (const inner of EMPTY_PARTS) {
      const all = told(text(inner));
      assert.ok(
        all.some((it) => it.startsWith(`<${name}> er tom.`)),
        `${text(inner)}: ${all}`,
      );
      assert.ok(
        all.some((it) => /uten noe i/.test(it)),
        `${text(inner)}: ${all}`,
      );
    }
  });
  test(`<${name}> in which something shows is not`, () => {
    for (const inner of [
      'Tekst.',
      '\n\n`a`\n\n',
      '\n\n- a\n\n',
      '\n\n> a\n\n',
      '\n\n<Contact id="a" />\n\n',
      '\n\n| a |\n| --- |\n| |\n\n',
      '\n\n5\n\n',
    ])
      assert.deepEqual(told(text(inner)), [], text(inner));
  });
}

test('a quotation, an item or a table with nothing in it is told wherever it stands', () => {
  for (const inner of EMPTY_PARTS)
    assert.ok(
      told(`Tekst.${inner}Mer.`).some((it) => /uten noe i/.test(it)),
      inner,
    );
  assert.deepEqual(told('- a\n- b\n\n> c\n\n| d | e |\n| --- | --- |\n| f | |\n'), []);
});

test('an attribute that stands twice is told, whatever its value', () => {
  for (const text of [
    '<Contact id="dps" id="tsb" />',
    '<Contact id="dps" id="dps" />',
    'Et <Term id="dps" id="tsb">ord</Term>.',
    '<Message title="a" kind="info" title="b">x</Message>',
  ])
    assert.deepEqual(
      told(text).map((it) => it.replace(/<\w+>/, '<>')),
      [`«${/title/.test(text) ? 'title' : 'id'}» står to ganger i <>. Behold den ene.`],
      text,
    );
});

test('each mark of a conflict is known by itself', () => {
  const marks = [
    '<<<<<<< HEAD',
    '<<<<<<<',
    '>>>>>>> theirs',
    '=======',
    '======= ours',
    '||||||| merged common ancestors',
    '|||||||',
  ];
  for (const mark of marks)
    for (const end of ['\n', '\r\n']) {
      const text = ['---', 'title: x', '---', 'Tekst.', '', mark, '', 'Mer.', ''].join(end);
      const { problems } = readSource('guides/a/nb.mdx', text);
      assert.match(problems[0]?.message.nb ?? '', /merker fra Git/, JSON.stringify(mark + end));
      assert.equal(problems[0]?.line, 6);
    }
  const yaml = readSource('a.yaml', 'a: 1\n\n=======\nb: 2\n');
  assert.match(yaml.problems[0]?.message.nb ?? '', /merker fra Git/);
  for (const text of ['Tittel\n=======\n', '======\n', '========\n', 'a ======= b', '| a |\n| --- |\n', '||||||||'])
    assert.ok(
      !readSource('guides/a/nb.mdx', `---\ntitle: x\n---\n${text}`).problems.some((it) => /Git/.test(it.message.nb)),
      text,
    );
});

test('seven equals signs in an example are a line of it', () => {
  const told = (lines: string[], end = '\n') =>
    readSource('guides/a/nb.mdx', ['---', 'title: x', '---', 'Hei.', '', ...lines, ''].join(end)).problems.find((it) =>
      /merker fra Git/.test(it.message.nb),
    )?.line ?? null;
  for (const end of ['\n', '\r\n']) {
    assert.equal(told(['```', 'Tittel', '', '=======', '```'], end), null);
    assert.equal(told(['~~~~ md', '', '=======', '~~~', '', '=======  ', '~~~~'], end), null);
    assert.equal(told(['   ```', '', '=======', '   ```', '', '```', '', '=======', '```'], end), null);
    // Behind the example, between two, and below a fence that nothing ends, it is Git's.
    assert.equal(told(['```', '', '=======', '```', '', '======='], end), 11);
    assert.equal(told(['```', 'a', '```', '', '=======', '', '```', 'b', '```'], end), 10);
    assert.equal(told(['```', '', '======='], end), 8);
    assert.equal(told(['```', '', '=======', '~~~'], end), 8);
    // Git writes the other marks nowhere else.
    assert.equal(told(['```', '<<<<<<< HEAD', '=======', '>>>>>>> a', '```'], end), 7);
    assert.equal(told(['```', '', '=======', '>>>>>>> a', '```'], end), 9);
  }
});
