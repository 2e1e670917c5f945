import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { FEW, pageOf } from '../browser/pages.ts';
import { layOver, openAll } from './visit.ts';

/** A wide font and a narrow one, which most machines with Linux have. */
const FONTS = ['DejaVu Sans', 'Liberation Sans'];

const WIDTHS = [320, 360, 390, 768, 1024, 1280];

/** Words that are wider than their place, and where, until words are divided when the pages are built. */
const WIDE = [
  /: spesialisthelsetjenesteloven$/,
  /: barnevernstjenesten$/,
  /^\/eksempelheimen\/for-nettredaktorer\/, 320 px: Eksempelheimen$/,
  /^\/eksempelvik\/, 1024 px: Oppfølgingstjenesten$/,
];

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
        .replace(/sha\d+-\S+/g, (it) => ' '.repeat(it.length))
        .matchAll(/[\p{L}\p{M}]{5,}/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(word);
      }
    }
    return found;
  });

for (const font of FONTS)
  test(`no word is broken without a hyphen in ${font}`, async ({ page }) => {
    test.setTimeout(20 * 60_000);
    const faults: string[] = [];
    for (const { address } of FEW) {
      await page.goto(address);
      await openAll(page);
      await layOver(page, `* { font-family: "${font}" !important; }`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        faults.push(...(await torn(page)).map((word) => `${address}, ${width} px: ${word}`));
      }
    }
    expect(faults.filter((fault) => !WIDE.some((it) => it.test(fault)))).toEqual([]);
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
});
