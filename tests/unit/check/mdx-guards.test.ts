import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deepNode, tooMuch } from '../../../src/check/mdx/guards.ts';
import type { TextNode } from '../../../src/check/mdx/node.ts';

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
  ['characters in a line of an old system', `x\r${'x'.repeat(5_001)}`, 2],
  ['quotation marks', '"a" b\n'.repeat(2_000), 1],
  ['braces', '`{a}`\n'.repeat(200), 1],
];
for (const [what, body, line] of REFUSED) {
  test(`too many ${what} are refused, at their line`, () => assert.equal(tooMuch(body)?.line, line));
}

const ACCEPTED: [what: string, body: string][] = [
  ['thematic breaks', `${'-'.repeat(200)}\n\n${'*'.repeat(200)}\n\n${'- '.repeat(200)}\n`],
  ['a hundred components one after the other', '<Contact id="x" />\n\n'.repeat(500)],
  ['pairs of components', '<Term id="x">a</Term> '.repeat(200)],
  ['some quotation marks', '"Hei" sa \'hun\' -- og gikk ...\n'.repeat(200)],
  ['some braces', '`{a}`\n'.repeat(150)],
  ['a line to write on', '_'.repeat(300)],
  ['a wide table', `| a |\n| ${'-'.repeat(300)} |`],
];
for (const [what, body] of ACCEPTED) test(`${what} are not too many`, () => assert.equal(tooMuch(body), null));

test('a tree that is too deep is found however deep it is', () => {
  let tree = { type: 'text' } as TextNode;
  for (let depth = 0; depth < 100_000; depth++) tree = { type: 'blockquote', children: [tree] } as unknown as TextNode;
  assert.ok(deepNode(tree));
  assert.equal(deepNode({ type: 'root', children: [{ type: 'text' }] } as unknown as TextNode), null);
});
