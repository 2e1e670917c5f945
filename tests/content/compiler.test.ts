// What may reach the compiler: the tree that was judged is the tree that is compiled, and nothing is compiled to code.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMdx } from '../../src/check/mdx/check.ts';
import { parseText } from '../../src/check/mdx/grammar.ts';
import type { TextNode } from '../../src/check/mdx/node.ts';
import { textCompiler } from '../../src/integrations/text-compiler.ts';
import { CODE, HTML } from './mutations/texts.ts';
import { randomTexts } from './random-texts.ts';

const renderer = await textCompiler('/content').createMdxRenderer?.({}, { optimize: false });
assert.ok(renderer);

/** Compiles a text as a build does, without any check before. */
const compile = (text: string) => renderer.process(text, '/content/guides/rights/nb.mdx', {});
const check = (body: string) => checkMdx({ file: 'guides/rights/nb.mdx', body });

/** Ways in which one line can be a paragraph, or no paragraph at all. */
const SHAPES: [shape: string, of: (line: string) => string][] = [
  ['a paragraph', (line) => `Hei.\n\n${line}\n`],
  ['the first line', (line) => `${line}\n`],
  ['a heading', (line) => `Hei.\n\n${line} // | b\n===\n`],
  ['a heading of the second level', (line) => `Hei.\n\n${line} // b\n---\n`],
  ['a table', (line) => `${line} // | b\n--|--\n c | d\n`],
  ['a line below a heading', (line) => `## Hei\n${line}\n`],
  ['a line below a thematic break', (line) => `***\n${line}\n`],
  ['a line below an empty item', (line) => `-\n${line}\n`],
  ['a line below a list', (line) => `- a\n\n${line}\n`],
  ['a line below a table', (line) => `| a |\n|---|\n\n${line}\n`],
  ['a line below a component', (line) => `<Helpline id="urgent-care" />\n${line}\n`],
  ['a line below what looks like fields', (line) => `---\na: b\n---\n${line}\n`],
  ['a line below fields of another form', (line) => `+++\na = 1\n+++\n${line}\n`],
  ['several lines', (line) => `${line},\n  d = 2\n\nHei.\n`],
  ['a line after the line end of an old system', (line) => `Hei.\r\r${line}\r`],
  ['a line after the line end of Windows', (line) => `Hei.\r\n\r\n${line}\r\n===\r\n`],
];

const STATEMENTS = [
  'export const c = 1',
  'export default 1',
  'export * from "node:fs"',
  'export {c}',
  'import "data:text/javascript,1"',
  'import x from "./x.mjs"',
  'import {x} from "node:fs"',
  'import\tx from "node:fs"',
];

for (const [shape, of] of SHAPES) {
  test(`module code is refused as ${shape}, by the check and by the compiler alone`, async () => {
    for (const statement of STATEMENTS) {
      const body = of(statement);
      assert.notDeepEqual(check(body).problems, [], body);
      // Where it is not code to the grammar it is compiled as text.
      const isCode = holdsCode(body);
      await (isCode ? assert.rejects(compile(body), /./, body) : compile(body).catch(() => null));
    }
  });
}

test('expressions and HTML are refused by the compiler alone', async () => {
  const harmless = ['{/* hei */}', '<>Hei</>'];
  for (const text of [...CODE, ...HTML].filter((it) => !harmless.includes(it)))
    await assert.rejects(compile(`Hei.\n\n${text}\n`), /./, text);
});

const DIRECTIVES = ['set:html="<b>"', 'set:text="x"', 'client:load', 'client:only="x"', 'server:defer', 'is:raw'];
for (const directive of DIRECTIVES) {
  test(`an instruction to Astro is refused by the compiler alone: ${directive}`, () =>
    assert.rejects(compile(`<Details ${directive} summary="x">y</Details>\n`)));
}

for (const name of ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'Fragment', 'astro-island', 'Astro.self'])
  test(`what is no component is refused by the compiler alone: <${name}>`, () =>
    assert.rejects(compile(`<${name} />\n`)));

test('a layout in the fields is not imported', async () => {
  const { code } = await renderer.process('Hei.\n', '/content/side/nb.mdx', { layout: '../x.astro' });
  assert.doesNotMatch(code, /x\.astro/);
});

/** Whether a parsed text holds module code or an expression. */
function codeIn(node: TextNode): boolean {
  const inAttribute = (node.attributes ?? []).some((it) => it.type !== 'mdxJsxAttribute' || isPart(it.value));
  return /^mdx(?:jsEsm|.*Expression)$/.test(node.type) || inAttribute || (node.children ?? []).some(codeIn);
}

const isPart = (value: unknown) => typeof value === 'object' && value !== null;

function holdsCode(body: string): boolean {
  try {
    return codeIn(parseText(body));
  } catch {
    return false;
  }
}

test('cells of a table say to which side they are aligned, and no element has a style', async () => {
  const { code } = await compile('| a | b | c | d |\n|---:|:-:|:---|---|\n| 1 | 2 | 3 | 4 |\n');
  const sides = [...code.matchAll(/"data-align": "(\w+)"/g)].map((it) => it[1]);
  assert.deepEqual(sides, ['right', 'center', 'left', 'right', 'center', 'left']);
  assert.doesNotMatch(code, /style/);
});

/** What the pieces of random texts that are code become in a module, where no strings are. */
const TRACES = /\b(?:f\(|x\b|c = 1|import "|export default)/;

const bare = (code: string) => code.replace(/"(?:[^"\\]|\\.)*"/g, '"');

/** The anchors that Astro is told of. */
function anchorsIn(code: string): string[] {
  const [, list = '[]'] = /getHeadings\(\) \{ return (.*); \}/s.exec(code) ?? [];
  return (JSON.parse(list) as { slug: string }[]).map((it) => it.slug);
}

test('a heading with code over the end of a line has one anchor, in the check and in the page', async () => {
  for (const body of [
    '``a/*\n``[\n=\n',
    '`a\nb` c\n---\n',
    '``https://example.no{f(1)}[x](</a>/*\n``[\n=\n',
    'a\nb `c`\n---\n',
  ]) {
    const { anchors, text } = check(body);
    const { code } = await compile(text);
    assert.deepEqual(
      anchorsIn(code),
      anchors.map((it) => it.id),
      JSON.stringify(body),
    );
  }
});

const COUNT = process.env['LOYPE_TEST_ALL'] ? 500_000 : 20_000;

test(`of ${COUNT} texts none is code that is accepted, or that is compiled`, async () => {
  const seen = { accepted: 0, refused: 0 };
  for (const body of randomTexts(COUNT)) {
    const { problems, tree, text, anchors } = check(body);
    if (holdsCode(body)) {
      assert.notDeepEqual(problems, [], JSON.stringify(body));
      // The grammar drops some of it by itself, as in a table's row that is too long, and an expression of nothing.
      const compiled = await compile(body).catch(() => null);
      if (compiled === null) seen.refused += 1;
      else assert.doesNotMatch(bare(compiled.code), TRACES, JSON.stringify(body));
    }
    if (problems.length > 0 || !tree) continue;
    seen.accepted += 1;
    assert.deepEqual(parseText(text), tree);
    const { code } = await compile(text);
    const headings = anchors.filter((it) => it.kind === 'heading').map((it) => it.id);
    assert.deepEqual(anchorsIn(code), headings, JSON.stringify(body));
  }
  // Otherwise it would say nothing.
  assert.ok(seen.accepted > COUNT / 10 && seen.refused > COUNT / 50, JSON.stringify(seen));
});
