import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { startPrinter } from '../../../src/brochure/compile.ts';
import { logosOnPaper } from '../../../src/brochure/logos.ts';
import { readDrawing } from '../../../src/check/drawing/read.ts';
import { ALL } from '../../some.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-paper-'));
after(() => rmSync(folder, { recursive: true }));

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${inner}</svg>`;
const RECT = '<rect width="90" height="90" filter="url(#f)"/>';
const blur = (more = '', deviation = 99) =>
  `<filter id="f" ${more}><feGaussianBlur stdDeviation="${deviation}"/></filter>`;

/** Each is a logo that the check takes. On paper some take a quarter of a minute, or many. */
const LOGOS: Readonly<Record<string, string>> = {
  plain: svg('<rect width="90" height="90"/>'),
  'a-shadow': svg(
    `<filter id="f"><feDropShadow dx="1" dy="1" stdDeviation="2"/></filter><rect width="80" height="80" filter="url(#f)"/>`,
  ),
  'a-shadow-by-style': svg('<rect width="80" height="80" style="filter:drop-shadow(1px 1px 2px #000)"/>'),
  // One of them, and of the next, takes less than a logo may on a quick machine.
  enlarged: svg(`${blur()}<g transform="scale(10000)">${RECT.repeat(4)}</g>`),
  'enlarged-many-times': svg(`${blur()}<g transform="scale(10000)">${RECT.repeat(10)}</g>`),
  wide: svg(`${blur('filterUnits="userSpaceOnUse" x="0" y="0" width="20000" height="20000"', 10)}${RECT.repeat(4)}`),
  'wide-by-style': svg('<rect width="9000" height="9000" style="filter:blur(90px)"/>'),
  'wide-in-parts': svg(`${blur()}${RECT.replaceAll('90', '900000').repeat(10)}`),
  'a-large-pattern': svg(
    '<pattern id="p" patternUnits="userSpaceOnUse" width="12000" height="12000"><rect width="9" height="9"/></pattern><rect width="90" height="90" fill="url(#p)"/>',
  ),
};

/** Each of these takes all the time that a logo may, as others above: `npm run test:all` tries them too. */
const MORE = ['enlarged-many-times', 'wide-by-style', 'wide-in-parts'];

test('a logo is printed, or the mark in its place where it would take more than a file may', () => {
  const tried = Object.entries(LOGOS).filter(([slug]) => ALL || !MORE.includes(slug));
  for (const [slug, logo] of tried) {
    const read = readDrawing(logo);
    assert.ok('root' in read, slug);
    mkdirSync(join(folder, 'organisations', slug), { recursive: true });
    writeFileSync(join(folder, 'organisations', slug, 'logo.svg'), logo);
  }
  const logos = logosOnPaper([...tried.map(([slug]) => slug), 'none'], folder);
  for (const slug of ['plain', 'a-shadow', 'a-shadow-by-style', 'a-large-pattern']) assert.ok(logos.get(slug), slug);
  for (const slug of ['enlarged', 'wide', 'none', ...(ALL ? ['enlarged-many-times'] : [])])
    assert.equal(logos.get(slug), null, slug);
  const print = startPrinter();
  for (const [slug, logo] of logos) {
    const begun = performance.now();
    print({ template: 'logo', data: { logo: logo ?? LOGOS['plain'] }, rooms: [{ sides: 1, sizes: [10] }] });
    assert.ok(performance.now() - begun < 5_000, `${slug} took ${Math.round(performance.now() - begun)} ms`);
  }
});
