import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { FORMS, pageOf } from '../browser/pages.ts';
import { layoutFaults } from './checks/layout.ts';
import { layOver, setTextSize, visitEach } from './visit.ts';

/** The sizes that readers set their browser's text to, in px, and phones that they hold. */
const SIZES = [20, 24, 32];
const WIDTHS = [320, 390];

/** The fewest letters that a line has on average where a text has several, so that it is read as words. */
const FEWEST = 4;

/** Texts that stand in a place so narrow that they are read letter by letter. */
const letterByLetter = (page: Page) =>
  page.evaluate((fewest) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      const said = text.data.trim();
      if (said.length < 8 || !text.parentElement?.checkVisibility() || text.parentElement.closest('.ds-sr-only'))
        continue;
      range.selectNodeContents(text);
      const lines = new Set(
        [...range.getClientRects()].filter((it) => it.width > 1).map((it) => Math.round(it.bottom)),
      );
      if (lines.size > 2 && said.length / lines.size < fewest) found.push(`“${said}” stands in ${lines.size} lines`);
    }
    return found;
  }, FEWEST);

test.describe.configure({ timeout: 20 * 60_000 });

for (const size of SIZES)
  test(`1.4.4b a phone shows every page whole with text of ${size} px`, async ({ page }) => {
    const faults = await visitEach(page, FORMS, async () => {
      await setTextSize(page, (size / 16) * 100);
      const found: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        found.push(
          ...[...(await layoutFaults(page)), ...(await letterByLetter(page))].map((it) => `${width} px: ${it}`),
        );
      }
      return found;
    });
    expect(faults).toEqual([]);
  });

test('finds what only a reader’s own size of text pushes out, and what is squeezed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await page.goto(pageOf('vaga', 'nn', 'front').address);
  await layOver(page, 'h1 { width: 15rem; }');
  expect(await layoutFaults(page)).toEqual([]);
  await setTextSize(page, 200);
  expect((await layoutFaults(page)).join()).toContain('px wide in a window of 320 px');
  await layOver(page, '.lead { width: 1.5em; overflow-wrap: anywhere; }');
  expect((await letterByLetter(page)).join()).toContain('lines');
});
