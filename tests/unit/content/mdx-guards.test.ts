import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deepNode, tooMuch, withoutCode } from '../../../src/content/mdx/guards.ts';
import type { TextNode } from '../../../src/content/mdx/node.ts';

const REFUSED: [what: string, body: string, line: number][] = [
  ['quotations', `Hei.\n\n${'>'.repeat(101)}x`, 3],
  ['lists', `${'- '.repeat(101)}x`, 1],
  ['numbers', `${'1) '.repeat(101)}x`, 1],
  ['brackets', `x ${'['.repeat(101)}`, 1],
  ['asterisks', `${'*'.repeat(101)}x`, 1],
  ['indentation', `a\n${' '.repeat(201)}x`, 2],
  ['components', `${'<Details summary="x">\n'.repeat(101)}`, 101],
  ['characters', 'x\n'.repeat(100_001), 1],
  ['characters in a line', `x\n${'x'.repeat(5_001)}`, 2],
];
for (const [what, body, line] of REFUSED) {
  test(`too many ${what} are refused, at their line`, () => assert.equal(tooMuch(body)?.line, line));
}

const ACCEPTED: [what: string, body: string][] = [
  ['thematic breaks', `${'-'.repeat(200)}\n\n${'*'.repeat(200)}\n\n${'- '.repeat(200)}\n`],
  ['a hundred components one after the other', '<Contact id="x" />\n\n'.repeat(500)],
  ['pairs of components', '<Term id="x">a</Term> '.repeat(200)],
  ['a line to write on', '_'.repeat(300)],
  ['a wide table', `| a |\n| ${'-'.repeat(300)} |`],
];
for (const [what, body] of ACCEPTED) test(`${what} are not too many`, () => assert.equal(tooMuch(body), null));

const HIDDEN: [body: string, text: string, columns: number[]][] = [
  ['Hei {f(1)}.', 'Hei (f(1)}.', [5]],
  ['{`a`}{f(1)}', '(`a`}(f(1)}', [1]],
  ['Hei {x}.', 'Hei {x}.', []],
  ['Skriv `{f(1)}` og \\{f(1)}.', 'Skriv `{f(1)}` og \\{f(1)}.', []],
  ['``a`{f(1)}`` her', '``a`{f(1)}`` her', []],
  ['`{f(1)}', '`(f(1)}', [2]],
  ['\\`{f(1)}`', '\\`(f(1)}`', [3]],
  ['{<a>}', '(<a>}', [1]],
];
for (const [body, text, columns] of HIDDEN) {
  test(`${body} is given to the parser as ${text}`, () => {
    const guarded = withoutCode(body);
    assert.equal(guarded.text, text);
    assert.deepEqual(
      guarded.findings.map((it) => it.column),
      columns,
    );
  });
}

test('words by which code begins are told by their lines, and nothing moves', () => {
  const body = 'import x\nexport y\nImport\nimported\n export z\na import b';
  const { text, codeLines } = withoutCode(body);
  assert.deepEqual([...codeLines], [1, 2]);
  assert.equal(text, 'IMport x\nEXport y\nImport\nimported\n export z\na import b');
});

test('a tree that is too deep is found however deep it is', () => {
  let tree = { type: 'text' } as TextNode;
  for (let depth = 0; depth < 100_000; depth++) tree = { type: 'blockquote', children: [tree] } as unknown as TextNode;
  assert.ok(deepNode(tree));
  assert.equal(deepNode({ type: 'root', children: [{ type: 'text' }] } as unknown as TextNode), null);
});
