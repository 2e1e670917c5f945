import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { FORMS, pageOf } from '../browser/pages.ts';

/** How much has moved by itself since the page began to load (Cumulative Layout Shift), once the page is at rest. */
const shift = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return new Promise<number>((done) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => done(sum), 50);
    });
  });

for (const viewport of [
  { width: 320, height: 568 },
  { width: 1280, height: 800 },
]) {
  test(`2.2.2 nothing moves while a page loads and the timeline starts, ${viewport.width} px`, async ({ page }) => {
    test.setTimeout(20 * 60_000);
    await page.setViewportSize(viewport);
    const faults: string[] = [];
    // As it is loaded, with nothing opened: what is opened moves what stands below.
    for (const { address } of FORMS) {
      await page.goto(address);
      const moved = await shift(page);
      if (moved !== 0) faults.push(`${address} moves by ${moved}`);
    }
    expect(faults).toEqual([]);
  });
}

test('finds what moves', async ({ page }) => {
  await page.goto(pageOf('vaga', 'nn', 'front').address);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.style.height = '200px';
    document.querySelector('main')?.prepend(late);
  });
  expect(await shift(page)).toBeGreaterThan(0);
});
