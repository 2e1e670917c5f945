// What may be shown of a text: the tree that was judged is the tree that is shown, and nothing that could run can be shown.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkMdx } from '../../src/check/mdx/check.ts';
import { parseText } from '../../src/check/mdx/grammar.ts';
import type { TextNode } from '../../src/check/mdx/node.ts';
import { AUTHORING } from '../../src/model/schemas/authoring.ts';
import type { TextPart } from '../../src/model/text-data.ts';
import { makeText } from '../../src/texts/make.ts';
import { readText } from '../../src/texts/read.ts';
import { FIXTURE } from '../fixture.ts';
import { ALL } from '../some.ts';
import { CODE, HTML } from './mutations/texts.ts';
import { randomTexts } from './random-texts.ts';

/** Makes data of a text as a build does, without any check before. */
const make = (text: string) => makeText('guides/rights/nb', text);
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
  test(`module code is refused as ${shape}, by the check and by the second wall alone`, () => {
    for (const statement of STATEMENTS) {
      const body = of(statement);
      assert.notDeepEqual(check(body).problems, [], body);
      // Where it is not code to the grammar it is shown as text.
      if (holdsCode(body)) assert.throws(() => make(body), /./, body);
    }
  });
}

test('expressions and HTML are refused by the second wall alone', () => {
  const harmless = ['{/* hei */}', '<>Hei</>'];
  for (const text of [...CODE, ...HTML].filter((it) => !harmless.includes(it)))
    assert.throws(() => make(`Hei.\n\n${text}\n`), /./, text);
});

const DIRECTIVES = ['set:html="<b>"', 'set:text="x"', 'client:load', 'client:only="x"', 'server:defer', 'is:raw'];
for (const directive of DIRECTIVES) {
  test(`an instruction to Astro is refused by the second wall alone: ${directive}`, () =>
    assert.throws(() => make(`<Details ${directive} summary="x">y</Details>\n`)));
}

for (const name of ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'Fragment', 'astro-island', 'Astro.self'])
  test(`what is no component is refused by the second wall alone: <${name}>`, () =>
    assert.throws(() => make(`<${name} />\n`)));

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

test('cells of a table say to which side they are aligned, and no element has a style', () => {
  const [table] = make('| a | b | c | d |\n|---:|:-:|:---|---|\n| 1 | 2 | 3 | 4 |\n').parts;
  assert.ok(typeof table === 'object' && table.component === 'Grid');
  assert.deepEqual(table.attributes, { label: 'a, b, c, d' });
  const html = table.parts.join('');
  const sides = [...html.matchAll(/ data-align="(\w+)"/g)].map((it) => it[1]);
  assert.deepEqual(sides, ['right', 'center', 'left', 'right', 'center', 'left']);
  assert.doesNotMatch(html, /style/);
});

test('a picture with a caption is a figure of its own, and one without is a part of its paragraph', () => {
  const picture = (title: object) => ({
    component: 'Image',
    attributes: { src: './a.png', alt: 'Et kart', ...title },
    parts: [],
  });
  assert.deepEqual(make('![Et kart](./a.png "Veien \\"inn\\"")\n').parts, [picture({ title: 'Veien "inn"' })]);
  assert.deepEqual(make('![Et kart](./a.png)\n').parts, ['<p>', picture({}), '</p>']);
});

test('the words of a text are escaped, also in what looks like HTML', () => {
  assert.deepEqual(make('Hei `<b a="1">&\'` 5 < 6\n').parts, [
    '<p>Hei <code>&lt;b a=&quot;1&quot;&gt;&amp;&#39;</code> 5 &lt; 6</p>',
  ]);
});

/** JavaScript that leaves a file behind when it is run. */
const trace = join(tmpdir(), `loype-trace-${process.pid}`);
const RUN = `globalThis.process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(trace)}, 'x')`;

const ATTACKS: [what: string, text: string][] = [
  ['an export', `export const c = ${RUN}\n\nHei.\n`],
  ['an export as a heading', `export const c = ${RUN} // | b\n===\n`],
  ['an export as a row of a table', `export const c = ${RUN} // | b\n--|--\n`],
  ['an expression', `Hei {${RUN}}.\n`],
  ['an attribute', `<Details summary={${RUN}}>x</Details>\n`],
  ['attributes together', `<Details {...${RUN}}>x</Details>\n`],
  ['an import', `import "data:text/javascript,${encodeURIComponent(RUN)}"\n\nHei.\n`],
];
for (const [what, text] of ATTACKS) {
  test(`without the check ${what} is refused, and does not run`, () => {
    assert.throws(() => make(text));
    assert.ok(!existsSync(trace));
    rmSync(trace, { force: true });
  });
}

test('what is shown is the text that was judged, and one that has code is told with its place', () => {
  const written = readFileSync(join(FIXTURE, 'guides/rights/nb.mdx'), 'utf8');
  const body = written.replace(/^---\n[\s\S]*?\n---\n/, (fields) => fields.replace(/[^\n]/g, ''));
  assert.ok(readText('guides/rights/nb', body).parts.length > 0);
  const line = body.split('\n').length + 1;
  assert.throws(() => readText('guides/rights/nb', `${body}\n{1}\n`), new RegExp(`guides/rights/nb\\.mdx:${line}:`));
  const [html] = readText('guides/rights/nb', '   \n   \nHei\nimport av varer\n').parts;
  assert.equal(html, '<p>Hei\nimport av varer</p>');
});

/** Whether parts hold HTML of elements of Markdown and components that are known, and nothing else. */
const isData = (parts: readonly TextPart[]): boolean =>
  parts.every((part) =>
    typeof part === 'string'
      ? !/<(?!\/?(?:blockquote|br|code|del|em|h[1-6]|hr|input|li|ol|p|strong|t(?:able|body|d|h|head|r)|ul)[ />])/.test(
          part,
        ) && !/<[^>]*\s(?:on\w+|style|href|src)=/.test(part)
      : [...Object.keys(AUTHORING), 'Grid', 'Link', 'Image'].includes(part.component) &&
        Object.values(part.attributes).every((it) => typeof it === 'string') &&
        isData(part.parts),
  );

test('a heading with code over the end of a line has one anchor, in the check and in the page', () => {
  for (const body of [
    '``a/*\n``[\n=\n',
    '`a\nb` c\n---\n',
    '``https://example.no{f(1)}[x](</a>/*\n``[\n=\n',
    'a\nb `c`\n---\n',
  ]) {
    const { anchors, text } = check(body);
    assert.deepEqual(
      make(text).headings.map((it) => it.slug),
      anchors.map((it) => it.id),
      JSON.stringify(body),
    );
  }
});

function tryMake(text: string) {
  try {
    return make(text);
  } catch {
    return null;
  }
}

const COUNT = ALL ? 500_000 : 20_000;

test(`of ${COUNT} texts none is code that is accepted, or that is shown`, () => {
  const seen = { accepted: 0, refused: 0 };
  for (const body of randomTexts(COUNT)) {
    const { problems, tree, text, anchors } = check(body);
    if (holdsCode(body)) {
      assert.notDeepEqual(problems, [], JSON.stringify(body));
      // The grammar drops some of it by itself, as in a table's row that is too long, and an expression of nothing.
      const made = tryMake(body);
      if (made === null) seen.refused += 1;
      else assert.ok(isData(made.parts), JSON.stringify(body));
    }
    if (problems.length > 0 || !tree) continue;
    seen.accepted += 1;
    assert.deepEqual(parseText(text), tree);
    const made = make(text);
    assert.ok(isData(made.parts), JSON.stringify(body));
    assert.deepEqual(JSON.parse(JSON.stringify(made)), made);
    const headings = anchors.filter((it) => it.kind === 'heading').map((it) => it.id);
    assert.deepEqual(
      made.headings.map((it) => it.slug),
      headings,
      JSON.stringify(body),
    );
  }
  // Otherwise it would say nothing.
  assert.ok(seen.accepted > COUNT / 10 && seen.refused > COUNT / 50, JSON.stringify(seen));
});
