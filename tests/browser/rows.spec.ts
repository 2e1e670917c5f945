import { expect, test } from './fixtures.ts';
import { pageOf } from './pages.ts';

/** The least that a service's name has in its row, in px (12rem). */
const LEAST = 192;

for (const width of [768, 1024, 1280])
  test(`a service's name has its place beside a contact with every way, in a window of ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pageOf('eksempelvik', 'nb', 'front').address);
    const names = page.locator('.rows > :has(> .reach) > span');
    const widths = await names.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThan(3);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(LEAST);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
