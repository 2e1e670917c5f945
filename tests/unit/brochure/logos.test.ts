import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { canPrint, startPrinter } from '../../../src/brochure/compile.ts';
import { printOf } from '../../../src/brochure/rooms.ts';
import { readDrawing } from '../../../src/check/drawing/read.ts';
import { printedLogo } from '../../../src/check/logo.ts';
import { brochureAt } from './brochures.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-paper-'));
after(() => rmSync(folder, { recursive: true }));

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${inner}</svg>`;
const RECT = '<rect width="90" height="90" filter="url(#f)"/>';
const filter = (effects: string, more = '') => `<filter id="f"${more}>${effects}</filter>`;
const BLUR = '<feGaussianBlur in="SourceAlpha" stdDeviation="2" result="b"/>';
const MERGE = '<feMerge><feMergeNode in="b"/><feMergeNode in="SourceGraphic"/></feMerge>';
const DROP = '<feDropShadow dx="1" dy="1" stdDeviation="2"/>';

/** What draws only behind what it is used on, written as programs write it. */
const SHADOWS: Readonly<Record<string, string>> = {
  'one effect': svg(filter(DROP) + RECT),
  'one effect on what came in': svg(filter(DROP.replace('<feDropShadow', '$& in="SourceGraphic"')) + RECT),
  'two shadows, one on the other': svg(filter(DROP + DROP) + RECT),
  'merged with what came in': svg(filter(`${BLUR}${MERGE}`) + RECT),
  'what came in put over': svg(filter(`${BLUR}<feComposite in="SourceGraphic" in2="b" operator="over"/>`) + RECT),
  'as Figma writes it': svg(
    filter(
      `<feFlood flood-opacity="0" result="bg"/><feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0" result="hard"/><feOffset dy="4"/>${BLUR}<feBlend mode="normal" in2="bg" result="shadow"/><feBlend mode="normal" in="SourceGraphic" in2="shadow" result="shape"/>`,
      ' filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"',
    ) + RECT,
  ),
  'by style': svg('<rect width="80" height="80" style="fill:#123;filter:drop-shadow(1px 1px 2px #000)"/>'),
  'two by style': svg(
    '<rect width="80" height="80" style="filter:drop-shadow(1px 1px 2px rgb(0 0 0)) drop-shadow(0 0 1px red)"/>',
  ),
  'by a rule': svg(
    `<style>.a,.b{fill:#123;filter:url(#f)}</style>${filter(DROP)}<rect class="a" width="9" height="9"/>`,
  ),
  'on all of it': svg(`${filter(`${BLUR}${MERGE}`)}<g filter="url('#f')"><rect width="9" height="9"/></g>`),
  'used by nothing': svg(`${filter(BLUR)}<rect width="90" height="90" filter="none"/>`),
  // Each of these would take a quarter of a minute, or many, on paper.
  enlarged: svg(`${filter('<feDropShadow stdDeviation="99"/>')}<g transform="scale(10000)">${RECT.repeat(10)}</g>`),
  wide: svg(
    filter(
      '<feDropShadow stdDeviation="10"/>',
      ' filterUnits="userSpaceOnUse" x="0" y="0" width="20000" height="20000"',
    ) + RECT.repeat(4),
  ),
  'wide by style': svg('<rect width="9000" height="9000" style="filter:drop-shadow(0 0 90px #000)"/>'),
};

/** What changes what it is used on, or may: the mark stands in the place of these. */
const OTHERS: Readonly<Record<string, string>> = {
  blurred: svg(filter('<feGaussianBlur stdDeviation="2"/>') + RECT),
  coloured: svg(filter('<feColorMatrix type="saturate" values="0"/>') + RECT),
  'flooded over': svg(filter(`${DROP}<feFlood flood-color="red"/>`) + RECT),
  'blended otherwise': svg(filter(`${BLUR}<feBlend mode="multiply" in="SourceGraphic" in2="b"/>`) + RECT),
  'cut to what it lies on': svg(filter(`${BLUR}<feComposite in="SourceGraphic" in2="b" operator="in"/>`) + RECT),
  'a shadow of what is blurred': svg(filter(`<feGaussianBlur stdDeviation="2"/>${DROP}`) + RECT),
  'merged the other way': svg(
    filter(`${BLUR}<feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="b"/></feMerge>`) + RECT,
  ),
  'what takes itself': svg(filter('<feBlend in="b" result="b"/>') + RECT),
  'no effect at all': svg(filter('') + RECT),
  'a filter that is not there': svg(RECT),
  'blurred by style': svg('<rect width="9" height="9" style="filter:blur(2px)"/>'),
  'a shadow and more by style': svg('<rect width="9" height="9" style="filter:drop-shadow(0 0 2px red) blur(2px)"/>'),
  'blurred by a rule': svg('<style>rect{filter:blur(2px)}</style><rect width="9" height="9"/>'),
  'one of two': svg(
    `${filter(DROP)}<filter id="g"><feGaussianBlur stdDeviation="2"/></filter>${RECT}<rect width="9" height="9" filter="url(#g)"/>`,
  ),
};

const skip = canPrint() ? false : 'the compiler is not installed';

/** A logo as it is printed, that is as a brochure has it. */
function printed(logo: string): string | null {
  const read = readDrawing(logo);
  assert.ok('root' in read, logo);
  mkdirSync(join(folder, 'organisations/lom'), { recursive: true });
  writeFileSync(join(folder, 'organisations/lom/logo.svg'), logo);
  return printedLogo('lom', folder);
}

for (const [what, logo] of Object.entries(SHADOWS))
  test(`a logo with a shadow is printed without it: ${what}`, () => {
    const found = printed(logo) ?? '';
    assert.match(found, /<rect/);
    assert.doesNotMatch(found, /filter|<fe/i);
    // All else is as it was.
    assert.equal(found.includes('#123'), logo.includes('#123'));
    assert.equal(found.split('<rect').length, logo.split('<rect').length);
  });

for (const [what, logo] of Object.entries(OTHERS))
  test(`a logo with an effect that changes it has the mark in its place: ${what}`, () => {
    assert.equal(printed(logo), null);
  });

test('a logo without effects is printed as it is drawn', () => {
  for (const inner of [
    '<rect width="90" height="90"/>',
    '<pattern id="p" patternUnits="userSpaceOnUse" width="12000" height="12000"><rect width="9" height="9"/></pattern><rect width="90" height="90" fill="url(#p)"/>',
  ])
    assert.ok(printed(svg(inner))?.endsWith(`>${inner}</svg>`), inner);
});

/** Drawings that the check takes, whatever they say of their own size. */
const SIZES = ['width="0" height="10"', 'width="-5" height="10"', 'width="x" height="1em"', 'width="100%"'];

test('a logo is printed in the size that paper gives it, whatever it says itself', { skip }, () => {
  const print = startPrinter();
  const { data } = brochureAt('/vaga/psykiske-lidingar-vaksne/');
  const rect = '<rect width="9" height="9"/>';
  const logos = [
    ...SIZES.map((size) => svg(rect).replace('viewBox', `${size} viewBox`)),
    ...SIZES.map((size) => svg(rect).replace(/viewBox="[^"]*"/, size)),
    svg(rect).replace(/viewBox="[^"]*"/, ''),
  ];
  for (const logo of logos)
    assert.ok(
      print({ ...printOf({ ...data, logo: printed(logo) }), rooms: [{ sides: 8, sizes: [9] }] }).sides > 0,
      logo,
    );
});

test('what is printed of a logo takes no longer than a page of text', {
  skip: canPrint() ? false : 'no compiler',
}, () => {
  const print = startPrinter();
  const { data } = brochureAt('/vaga/psykiske-lidingar-vaksne/');
  const withLogo = (logo: string | null) => print({ ...printOf({ ...data, logo }), rooms: [{ sides: 8, sizes: [9] }] });
  withLogo(null);
  for (const what of ['enlarged', 'wide', 'wide by style', 'as Figma writes it']) {
    const { pdf } = withLogo(printed(SHADOWS[what] ?? ''));
    // What is reckoned pixel by pixel would lie in it as a picture.
    assert.doesNotMatch(pdf.toString('latin1'), /\/Subtype\s*\/Image/, what);
  }
});
