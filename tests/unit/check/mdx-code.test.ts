import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  codeSpans,
  likelySpans,
  withBraces,
  withoutExpressions,
  withoutModuleCode,
} from '../../../src/check/mdx/code.ts';
import { parseText } from '../../../src/check/mdx/grammar.ts';
import { parseWritten } from '../../../src/check/mdx/parse.ts';

test('a line that begins like a module’s code is indented, and told by its number', () => {
  const { text, codeLines } = withoutModuleCode(
    'import x\nexport y\nImport\nimported\n export z\na import b\r\nimport\rexport',
  );
  assert.equal(text, ' import x\n export y\nImport\nimported\n export z\na import b\r\n import\r export');
  assert.deepEqual([...codeLines], [1, 2, 7, 8]);
});

const HIDDEN: [text: string, safe: string][] = [
  ['Hei {f(1)}.', 'Hei (f(1)}.'],
  ['{`a`}{f(1)}', '(`a`}(f(1)}'],
  ['Hei {x}.', 'Hei {x}.'],
  ['Skriv \\{f(1)}.', 'Skriv \\{f(1)}.'],
  ['`{f(1)}`', '`(f(1)}`'],
  ['{<a>}', '(<a>}'],
  ['{ "}', '( "}'],
  ['{ // }', '( // }'],
  ['{a\n}', '(a\n}'],
];
for (const [text, safe] of HIDDEN) {
  test(`${JSON.stringify(text)} is first given to the parser as ${JSON.stringify(safe)}, and can be put back`, () => {
    const first = withoutExpressions(text);
    assert.equal(first.safe, safe);
    assert.equal(withBraces(first.safe, first.hidden), text);
  });
}

/** What the parser sees at last, and in which columns braces are told that it did not see. */
const PARSED: [written: string, text: string, columns: number[]][] = [
  ['Skriv `{f(1)}` her', 'Skriv `{f(1)}` her', []],
  ['``a`{f(1)}`` her', '``a`{f(1)}`` her', []],
  ['`a\n{f(1)}` her', '`a\n{f(1)}` her', []],
  ['`{` og `}`', '`{` og `}`', []],
  ['`{f(1)}', '`(f(1)}', [2]],
  ['\\`{f(1)}`', '\\`(f(1)}`', [3]],
  ['`{a(}` {b(}', '`{a(}` (b(}', [8]],
];
for (const [written, text, columns] of PARSED) {
  test(`of ${JSON.stringify(written)} the parser sees ${JSON.stringify(text)}`, () => {
    const parsed = parseWritten(written);
    assert.ok('tree' in parsed);
    assert.equal(parsed.text, text);
    assert.deepEqual(parsed.tree, parseText(text));
    assert.deepEqual(
      parsed.hidden.map((it) => it.column),
      columns,
    );
  });
}

test('where code within a line stands is read from the tree, and guessed where there is none', () => {
  const text = 'Hei `a` og ``b`c``, \\`d` e.';
  assert.deepEqual(codeSpans(parseText(text)), [
    [4, 7],
    [11, 18],
  ]);
  assert.deepEqual(likelySpans(text), [
    [4, 7],
    [11, 18],
  ]);
});
