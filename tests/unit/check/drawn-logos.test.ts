// Drawings that hold nothing but what draws, and that cannot be drawn. Each once ended a build in the words of a library, or held it up.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { asPicture } from '../../../src/check/drawing/picture.ts';
import { readDrawing } from '../../../src/check/drawing/read.ts';
import { isLine } from '../../../src/check/drawing/shape.ts';
import { showsNothing } from '../../../src/check/drawing/shown.ts';
import { PALE_LOGO } from '../../../src/check/findings/appearance.ts';
import { NOT_DRAWN } from '../../../src/check/findings/drawings.ts';
import { isError } from '../../../src/check/problem.ts';
import { logoFindings } from '../../../src/check/source/logos.ts';
import { drawLogo, LOGO_ROOM } from '../../../src/images/logo.ts';
import { type Card, drawCard } from '../../../src/sharing/picture.ts';
import { some } from '../../some.ts';

const svg = (inner: string, more = 'viewBox="0 0 100 100"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${more}>${inner}</svg>`;
const filled = (part: string, times = 1) => part + '<rect width="90" height="90" fill="url(#p)"/>'.repeat(times);
const pattern = (more: string, inner = '<rect width="9" height="9"/>') =>
  `<pattern id="p" patternUnits="userSpaceOnUse" ${more}>${inner}</pattern>`;
const square = (size: string) => `width="${size}" height="${size}"`;
const filtered = (filter: string, more = '', times = 1) =>
  `<filter id="f" ${more}>${filter}</filter>${'<rect width="90" height="90" filter="url(#f)"/>'.repeat(times)}`;
const blur = '<feGaussianBlur stdDeviation="99"/>';
const RECT = '<rect width="50" height="50"/>';
const BESIDE = '<path d="M0 0h9v9z"/>';

const DRAWINGS: Readonly<Record<string, string>> = {
  'a pattern of a million': svg(filled(pattern(square('1000000')))),
  'a pattern of 12,000': svg(filled(pattern(square('12000')))),
  'a pattern of gigabytes': svg(filled(pattern(square('28000'), '<rect width="28000" height="28000"/>'))),
  'a pattern of gigabytes, many times': svg(
    filled(pattern(square('25000'), '<rect width="25000" height="25000"/>'), 300),
  ),
  'a pattern that is enlarged': svg(filled(pattern(`${square('10')} patternTransform="scale(10000)"`))),
  'a pattern that is enlarged to gigabytes': svg(filled(pattern(`${square('10')} patternTransform="scale(2800)"`))),
  'a pattern that is enlarged by its view': svg(filled(pattern(`${square('30000')} viewBox="0 0 1 1"`))),
  'a pattern smaller than a pixel': svg(filled(pattern(square('.0001')))),
  'a pattern in a pattern': svg(
    filled(
      `${pattern(square('9000'), '<rect width="9" height="9" fill="url(#q)"/>')}${pattern(square('9000')).replace('"p"', '"q"')}`,
    ),
  ),
  'a pattern as a line': svg(`${pattern(square('1000000'))}<path d="M0 0L90 90" stroke="url(#p)" stroke-width="9"/>`),
  'a view of nothing': svg(RECT, 'viewBox="0 0 1e-320 1e-320"'),
  'a view of nothing in a place': svg(RECT, `viewBox="0 0 1e-320 1e-320" ${square('10')}`),
  'a view of next to nothing': svg(RECT, 'viewBox="0 0 1e-30 1e-30"'),
  'a view that is no number': svg(RECT, 'viewBox="0 0 NaN NaN"'),
  'a view of two numbers': svg(RECT, 'viewBox="0 0"'),
  'a view elsewhere': svg(RECT, 'viewBox="999999 999999 10 10"'),
  'a view of numbers without end': svg(RECT, `viewBox="0 0 ${'9'.repeat(400)} 1"`),
  'measures that are no numbers': svg(`<rect width="NaN" height="50"/><rect width="Infinity" height="9"/>${BESIDE}`),
  'lines that are no numbers': svg(`<path d="M0 0LNaN 9 Infinity 9z"/>${BESIDE}`),
  'what is made smaller than anything': svg(`<g transform="scale(1e-320)">${RECT}</g>`),
  'what is made nothing': svg(`<g transform="scale(0)">${RECT}</g>`),
  'what is enlarged again and again': svg(`${'<g transform="scale(1000000)">'.repeat(9)}${RECT}${'</g>'.repeat(9)}`),
  'a line wider than all': svg('<path d="M0 0L90 90" stroke="red" stroke-width="1000000"/>'),
  'a line wider than all, enlarged': svg(
    '<g transform="scale(1000000)"><path d="M0 0L90 9" stroke="red" stroke-width="1000000" stroke-miterlimit="1000000"/></g>',
  ),
  'dashes without number': svg(
    '<g transform="scale(1000000)"><path d="M0 0L90 90" stroke="red" stroke-width=".00001" stroke-dasharray=".1"/></g>',
  ),
  'dashes of next to nothing': svg('<path d="M0 0L90 90" stroke="red" stroke-dasharray="1e-300 1e-320"/>'),
  'a wide filter': svg(filtered(blur, 'x="-300%" y="-300%" width="300%" height="300%"', 20)),
  'a filter of a large part': svg(filtered(blur, `filterUnits="userSpaceOnUse" x="0" y="0" ${square('20000')}`, 20)),
  'a filter that is enlarged': svg(`<g transform="scale(10000)">${filtered(blur, '', 20)}</g>`),
  'a filter of what is not there': svg(
    filtered('<feComposite in="SourceGraphic" in2="x" operator="arithmetic" k1="NaN"/>'),
  ),
  'a filter of no numbers': svg(
    filtered(
      '<feColorMatrix values="1 2"/><feComponentTransfer><feFuncR type="table" tableValues="x y"/></feComponentTransfer>',
    ),
  ),
  'a large mask': svg(
    `<mask id="m" maskUnits="userSpaceOnUse" ${square('90000')}><rect ${square('90000')} fill="#fff"/></mask>${'<rect width="900" height="900" mask="url(#m)"/>'.repeat(300)}`,
  ),
  'a mask of itself': svg(
    `<mask id="m"><rect ${square('90')} mask="url(#m)" fill="#fff"/></mask>${RECT.replace('/>', ' mask="url(#m)"/>')}`,
  ),
  'a large marker': svg(
    '<marker id="m" markerWidth="1000000" markerHeight="1000000"><rect width="9" height="9"/></marker><path d="M0 0L90 90" stroke="red" marker-end="url(#m)"/>',
  ),
  'a symbol of nothing': svg(
    `<symbol id="s" viewBox="0 0 1e-300 1e-300">${RECT}</symbol><use href="#s" ${square('90')}/>${BESIDE}`,
  ),
  'a gradient of no numbers': svg(
    `<linearGradient id="p" x1="NaN" gradientTransform="scale(0)"><stop offset="x" stop-color="red"/></linearGradient>${filled('')}${BESIDE}`,
  ),
  'a drawing in a drawing, of nothing': svg(
    `<svg viewBox="0 0 1e-320 1" width="1e6" height="1e6">${RECT}</svg>${BESIDE}`,
  ),
  'a drawing of thousands of inches': svg(BESIDE, `viewBox="0 0 10 10" width="19000in" height="19000in"`),
};

const CARD: Card = { name: 'Lom', about: 'Psykisk helse og rus', demo: null, edge: '#0b6b4f' };

/** What the check of one file says before it is drawn. */
function isRefused(text: string): boolean {
  const read = readDrawing(text);
  return 'fault' in read || showsNothing(read.root) || isLine(read.root);
}

const left = Object.entries(DRAWINGS).filter(([, text]) => !isRefused(text));
const findings = logoFindings(left.map(([, text]) => ({ text })));
for (const [at, [what, text]] of some([...left.entries()], Math.ceil(left.length / 3)))
  test(`${what} is drawn by a build, or refused in the language of who wrote it`, async () => {
    const finding = findings[at];
    if (finding) return assert.match(finding.message.nb, /^Tegningen /);
    const read = readDrawing(text);
    const picture = 'root' in read ? asPicture(read.root, LOGO_ROOM) : null;
    if (picture === null) return;
    const begun = performance.now();
    assert.ok((await (await drawLogo(Buffer.from(picture))).png().toBuffer()).length > 0);
    assert.ok(performance.now() - begun < 10_000);
    assert.ok(process.resourceUsage().maxRSS < 1_500_000, 'it takes the memory of a machine');
  });

test('what takes gigabytes, and what no library draws, is refused, and nothing beside it', () => {
  const plain = svg(RECT);
  const all = ['a pattern of gigabytes, many times', 'a pattern of a million', 'a view of nothing'];
  const texts = all.flatMap((what) => [{ text: DRAWINGS[what] ?? '' }, { text: plain }]);
  assert.deepEqual(
    logoFindings(texts).map((it) => it?.message.en ?? null),
    all.flatMap(() => [NOT_DRAWN.message.en, null]),
  );
});

test('a logo that cannot be drawn nonetheless leaves its place to the mark, and ends nothing', async () => {
  const read = readDrawing(DRAWINGS['a pattern of a million'] ?? '');
  const broken = Buffer.from(('root' in read ? asPicture(read.root, LOGO_ROOM) : null) ?? '');
  assert.ok((await drawCard(CARD, broken)).equals(await drawCard(CARD, null)));
});

const HONEST: Readonly<Record<string, string>> = {
  'a shape': svg(RECT),
  'a pattern': svg(filled(pattern(square('10')))),
  'a shadow': svg(filtered('<feDropShadow dx="1" dy="1" stdDeviation="2"/>')),
  'a white shape on a dark one': svg(`${RECT}<rect width="20" height="20" fill="#fff"/>`),
  'a yellow shape': svg('<rect width="50" height="50" fill="#ffd000"/>'),
  'a thin line': svg('<path d="M0 0h90" stroke="#000" stroke-width=".5"/>'),
  words: svg('<text y="50">Lom kommune</text>'),
  'shares of the page': svg(RECT, 'width="100%" height="100%"'),
};
for (const [what, text] of Object.entries(HONEST))
  test(`a logo of ${what} is taken`, () => {
    assert.equal(isRefused(text), false);
    assert.deepEqual(logoFindings([{ text }]), [null]);
  });

const PALE: Readonly<Record<string, string>> = {
  'a white shape': '<rect width="50" height="50" fill="#fff"/>',
  'a shape that is almost white': '<rect width="50" height="50" fill="#f4f4ee"/>',
  'a faint shape': '<rect width="50" height="50" opacity=".02"/>',
};
for (const [what, inner] of Object.entries(PALE))
  test(`that ${what} is not seen on a white page is told, and stops nothing`, () => {
    const [finding] = logoFindings([{ text: svg(inner) }]);
    assert.equal(finding, PALE_LOGO);
    assert.equal(isError(PALE_LOGO), false);
  });

test('a logo made of pixels is told where it is pale, or has too few of them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loype-logos-'));
  const logo = async (height: number, background: object | string) => {
    const path = join(folder, `${height}-${JSON.stringify(background).replace(/\W/g, '')}.png`);
    await sharp({ create: { width: 3 * height, height, channels: 4, background } })
      .png()
      .toFile(path);
    return { path };
  };
  const logos = [
    await logo(80, '#0b6b4f'),
    await logo(79, '#0b6b4f'),
    await logo(200, '#ffffff'),
    await logo(200, { r: 0, g: 0, b: 0, alpha: 0.02 }),
  ];
  const told = logoFindings(logos);
  rmSync(folder, { recursive: true });
  assert.deepEqual(
    told.map((it) => it?.message.nb.split(',')[0] ?? null),
    [null, 'Logoen har for få piksler', ...Array(2).fill('Logoen er hvit eller nesten hvit')],
  );
});
