import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readDrawing } from '../../../src/check/drawing/read.ts';
import { writeDrawing } from '../../../src/check/drawing/write.ts';
import { drawingFault } from '../../../src/release/drawings.ts';

const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${inner}</svg>`;
const fault = (text: string) => drawingFault(Buffer.from(text));

test('drawings that only draw have no fault, however they are set out', () => {
  for (const text of [
    readFileSync('public/favicon.svg', 'utf8'),
    svg('<path d="M1 1h7"/>'),
    svg('\n  <g fill="red" >\n    <path d="M1 1h7" />\n  </g>\n', '\n  width="9"\n'),
    svg('<title>Løype &amp; vei</title><style>.a{fill:red}</style><use href="#a"/><path id="a" d="M0 0"/>'),
  ])
    assert.equal(fault(text), null, text);
});

test('what the build writes anew of any drawing has no fault', () => {
  const written = readDrawing(
    svg(
      '<!-- x --><metadata>x</metadata><sodipodi:namedview xmlns:sodipodi="http://s"/><text style="fill:red;x:y">a &lt; b</text>',
      ' xmlns:inkscape="http://i" inkscape:version="1" data-name="x"',
    ),
  );
  assert.ok('root' in written);
  assert.equal(fault(writeDrawing(written.root)), null);
});

const RUNS = [
  '<script>alert(1)</script>',
  '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>',
  '<path onload="alert(1)"/>',
  '<image href="https://example.com/a.png"/>',
  '<use href="https://example.com/a.svg#a"/>',
  '<use xmlns:x="http://www.w3.org/1999/xlink" x:href="//example.com/a.svg#a"/>',
  '<a href="https://example.com/"><path/></a>',
  '<style>@import "https://example.com/a.css";</style>',
  '<style>path{fill:url(https://example.com/a.svg#a)}</style>',
  '<path style="fill:image-set(\'a.png\' 1x)"/>',
  '<path fill="u\\72l(https://example.com/)"/>',
  '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
  '<animate attributeName="href" to="javascript:alert(1)"/>',
];
for (const inner of RUNS)
  test(`a drawing with ${inner} is refused`, () =>
    assert.match(fault(svg(inner)) ?? '', /^is refused: The drawing holds/));

const MORE = [
  svg('<metadata><creator>Fotograf</creator></metadata>'),
  svg('<!-- made at home -->'),
  svg('', ' xmlns:inkscape="http://i" inkscape:export-filename="/home/kari/logo.png"'),
  svg('<path data-name="Kari"/>'),
  svg('<x:layer xmlns:x="http://x">Kari</x:layer>'),
  `<?xml version="1.0"?><?program Kari?>${svg('')}`,
  `${svg('')}<!-- behind it -->`,
];
for (const text of MORE)
  test(`${text} holds more than it draws`, () =>
    assert.match(fault(text) ?? '', /^is a drawing that holds more than it/));

test('what is no text or no drawing is refused', () => {
  assert.match(drawingFault(Buffer.from([0x3c, 0xff, 0x3e])) ?? '', /UTF-8/);
  for (const text of [
    '',
    'x',
    '<html/>',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
  ])
    assert.match(fault(text) ?? '', /^is refused: /, text);
});
