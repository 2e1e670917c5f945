import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { FEW, pageOf } from '../browser/pages.ts';
import { some } from '../some.ts';
import { layOver, openAll } from './visit.ts';

/** Fonts that readers have, by their machines: those of Linux, of Android and Chrome OS, and what the style sheet asks for first. */
const FONTS = ['DejaVu Sans', 'Liberation Sans', 'Noto Sans', 'Roboto', 'Inter'];

/** The one whose letters are widest is tried on every form of page; `npm run test:all` tries all. */
const WIDEST = 'DejaVu Sans';
const PAGES_FOR_OTHERS = 12;

const WIDTHS = [320, 360, 390, 768, 1024, 1280];

/** The project's own copy of Inter, in the two weights that pages have; it need not be installed. */
const INTER = { 400: 'Regular', 700: 'Bold' };

/** Words that go on in a new line without a hyphen. Addresses and digests may: they have no place to be divided at. */
const torn = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      const around = text.parentElement;
      if (!around?.checkVisibility() || around.closest('.ds-sr-only, .host, code, pre, textarea, [href^="mailto:"]'))
        continue;
      for (const { 0: word, index } of text.data
        .replace(/sha\d+-\S+|[\p{L}\d-]+(?:[.@/][\p{L}\d-]+)+/gu, (it) => ' '.repeat(it.length))
        .matchAll(/[\p{L}\p{M}]{2,}/gu)) {
        const lineOf = (from: number, to: number, last: boolean) => {
          range.setStart(text, from);
          range.setEnd(text, to);
          const boxes = [...range.getClientRects()];
          return boxes.at(last ? -1 : 0)?.top;
        };
        const [from, to] = [index, index + word.length];
        if (lineOf(from, to, false) === lineOf(from, to, true)) continue;
        // Behind a soft hyphen that is seen, a part begins with that hyphen, at the end of the line before.
        const lines = new Set([...word].map((_, at) => lineOf(from + at, from + at + 1, true)));
        if (lines.size > 1) found.push(word);
      }
    }
    return found;
  });

/** Whether letters of a font are drawn, and not those of another in its place. */
const isThere = (page: Page, font: string) =>
  page.evaluate((name) => {
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const width = (families: string) => {
      pen.font = `40px ${families}`;
      return pen.measureText('Oppfølgingstjenesten').width;
    };
    return ['monospace', 'serif'].every((it) => width(`"${name}", ${it}`) !== width(it));
  }, font);

/** Gives a page the project's Inter. Its policy forbids fonts of other places, and this is of none. */
async function loadInter(page: Page): Promise<void> {
  for (const [weight, name] of Object.entries(INTER))
    await page.evaluate(
      async ([bytes, boldness]) => {
        const font = new FontFace(
          'Inter',
          Uint8Array.from(atob(bytes as string), (it) => it.charCodeAt(0)),
          {
            weight: boldness as string,
          },
        );
        document.fonts.add(await font.load());
      },
      [readFileSync(`src/brochure/fonts/Inter-${name}.ttf`).toString('base64'), weight],
    );
}

for (const font of FONTS)
  test(`1.4.10b no word is broken without a hyphen in ${font}`, async ({ page }) => {
    test.setTimeout(20 * 60_000);
    const faults: string[] = [];
    for (const { address } of font === WIDEST ? FEW : some(FEW, PAGES_FOR_OTHERS)) {
      await page.goto(address);
      if (font === 'Inter') await loadInter(page);
      test.skip(!(await isThere(page, font)), `${font} is not installed`);
      await openAll(page);
      await layOver(page, `* { font-family: "${font}" !important; }`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        faults.push(...(await torn(page)).map((word) => `${address}, ${width} px: ${word}`));
      }
    }
    expect(faults).toEqual([]);
  });

test('finds a word that is broken without a hyphen, and none that is divided with one', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await page.goto(pageOf('vaga', 'nn', 'front').address);
  const heading = page.locator('h1');
  const word = 'behandlingsstadvalsordning';
  await heading.evaluate((it, text) => it.replaceChildren(text), word);
  expect(await torn(page)).toEqual([word]);
  await heading.evaluate((it) => it.replaceChildren('behandlings\u00adstad\u00advals\u00adordning'));
  expect(await torn(page)).toEqual([]);
  await layOver(page, 'h1 { width: 3em; }');
  expect(await torn(page)).toContain('behandlings');
});
