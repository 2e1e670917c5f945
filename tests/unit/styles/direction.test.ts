import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Properties that name a side of the screen, not of the text: in a language written from right to left they are wrong. */
const SIDED =
  /(?<![\w-])(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:/g;
/** Values that do, where one would read `start` or `end`. */
const VALUED = /(?<![\w-])(?:text-align|float|clear|justify-\w+)\s*:\s*(?:left|right)\b/g;
/** Four sides, from the top by the right to the left: meant for both directions where the right and the left are the same. */
const FOUR = /(?<![\w-])(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))\s*:\s*([^;}'"`]+)/g;
/** Shapes that are drawn from the left. */
const DRAWN = /(?<![\w-])clip-path\s*:\s*polygon\(|\bto (?:left|right)\b|translateX\(/g;

/** The values of a list, whose spaces stand outside of brackets. */
function values(list: string): string[] {
  let depth = 0;
  const signs = [...list.trim()].map((sign) => {
    depth += Number(sign === '(') - Number(sign === ')');
    return /\s/.test(sign) && depth === 0 ? '\n' : sign;
  });
  return signs.join('').split(/\n+/);
}

/** What of a style sheet, or of a file with one in it, holds for one direction of writing alone. */
function sidedIn(text: string): string[] {
  const css = text.replace(/\/\*[\s\S]*?\*\//g, '');
  const four = [...css.matchAll(FOUR)].flatMap(([all, list = '']) => {
    const [, right, , left] = values(list);
    return left !== undefined && left !== right ? [all.trim()] : [];
  });
  return [...[SIDED, VALUED, DRAWN].flatMap((form) => css.match(form) ?? []), ...four].map((it) =>
    it.replace(/\s+/g, ' '),
  );
}

/** What is meant for both directions as it stands. */
const MEANT: Record<string, readonly string[]> = {
  // A corner that is turned to point down or up is the same from both sides.
  'src/styles/register.css': ['border-width: 0 2px 2px 0'],
  // The other direction's own.
  'src/styles/right-to-left.css': ['clip-path: polygon('],
  // A waymark's point, with the room that its word needs beside it.
  'src/styles/trail.css': ['clip-path: polygon(', 'padding: 0 min(1.4rem, 7vw) 0 0.6rem'],
};

/** Every file with a style sheet in it. */
const FILES = globSync('src/**/*.{css,astro,ts}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) =>
      /style\.ts$|\.css$/.test(file) || /<style>|[{;] ?(?:margin|padding|font):/.test(readFileSync(file, 'utf8')),
  )
  .sort();

test('style sheets name sides of the text, so that a page can be written from right to left', () => {
  const found = FILES.map((file) => [file, sidedIn(readFileSync(file, 'utf8'))] as const).filter(
    ([, it]) => it.length > 0,
  );
  assert.deepEqual(Object.fromEntries(found), MEANT);
});

test('the files that are looked at are the sheets, and what writes a sheet', () => {
  const some = [
    'styles/base.css',
    'report/html.ts',
    'elements/contact.ts',
    'embed/frame-style.ts',
    'editing/view/editor.css',
  ];
  for (const file of some.map((it) => `src/${it}`)) assert.ok(FILES.includes(file), file);
});

const SIDES: readonly [css: string, found: readonly string[]][] = [
  ['a{margin-left:1px}', ['margin-left:']],
  ['a { border-right-style : dashed }', ['border-right-style :']],
  ['a{color:red;left:0}', ['left:']],
  ['a{border-top-left-radius:2px}', ['border-top-left-radius:']],
  ['a{text-align:right}', ['text-align:right']],
  ['a{padding:0 1px 0 2px}', ['padding:0 1px 0 2px']],
  ['a{inset: 0 auto auto calc(1px + 2px);top:0}', ['inset: 0 auto auto calc(1px + 2px)']],
  ['a{background:linear-gradient(to right,red,blue)}', ['to right']],
  ['a{margin:0 1px 2px;padding:1px 2px 3px 2px;margin-inline:1px 2px;text-align:start;inset-inline-start:0}', []],
  ['a{padding:0 calc(1px + 2px) 0 calc(1px + 2px)}', []],
  ['/* margin-left: 1px */', []],
  ['[data-align="left"]{text-align:start}', []],
];

for (const [css, found] of SIDES)
  test(`${css} ${found.length > 0 ? 'is for one direction' : 'is for both'}`, () =>
    assert.deepEqual(sidedIn(css), found));
