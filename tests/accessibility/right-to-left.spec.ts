// The pages in a language that is written from right to left and 40 % longer, which stands here alone.
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { FORMS, pageOf } from '../browser/pages.ts';
import { some } from '../some.ts';
import { layoutFaults } from './checks/layout.ts';
import { lengthen, mirror } from './mirrored.ts';
import { layOver, visitEach } from './visit.ts';

const WIDTHS = [320, 390, 1280];

/** How many pages `npm test` tries. */
const FEW = 3;

/** Numbers whose digits do not stand in the order in which they are dialled. */
const turnedNumbers = (page: Page) =>
  page.evaluate(() => {
    const range = document.createRange();
    const faults: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      if (!text.parentElement?.checkVisibility()) continue;
      for (const { 0: number, index } of text.data.matchAll(/\d[\d\s]{1,}\d/g)) {
        const places = [...number].flatMap((sign, nth) => {
          if (!/\d/.test(sign)) return [];
          range.setStart(text as Text, index + nth);
          range.setEnd(text as Text, index + nth + 1);
          const { left, top } = range.getBoundingClientRect();
          return [{ left, top }];
        });
        const inOrder = places.every(({ left, top }, nth) => {
          const before = places[nth - 1];
          return !before || Math.abs(before.top - top) > 2 || before.left < left;
        });
        if (!inOrder) faults.push(`${number} is read from behind`);
      }
    }
    return [...new Set(faults)];
  });

/** What does not begin at the right: the text, the discs of steps, the way up, the points of labels. */
const unturned = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    const visible = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((it) => it.checkVisibility());
    for (const it of visible('h1, h2, h3, p, li'))
      if (getComputedStyle(it).direction !== 'rtl' && !it.closest('[dir="ltr"]'))
        faults.push(`${it.tagName} is not turned`);
    for (const it of visible('.steps > li > h3, .way > li > h3')) {
      const disc = getComputedStyle(it, '::before');
      if (disc.right !== '0px' && disc.left !== 'auto') {
        const step = it.closest('li') as HTMLElement;
        const left = Number.parseFloat(disc.left);
        if (!(left > step.getBoundingClientRect().width / 2))
          faults.push(`the disc of “${it.textContent}” stands left`);
      }
    }
    for (const it of visible('.label:not(.advice)'))
      if (!/polygon\(100% /.test(getComputedStyle(it).clipPath)) faults.push(`“${it.textContent}” points to the right`);
    for (const it of visible('.breadcrumb li'))
      if (getComputedStyle(it, '::before').content.includes('←')) faults.push('the way up points to the left');
    return [...new Set(faults)];
  });

test.describe.configure({ timeout: 20 * 60_000 });

for (const width of WIDTHS)
  test(`every page can be written from right to left, and longer, at ${width} px`, async ({ page }) => {
    await mirror(page);
    await page.setViewportSize({ width, height: 844 });
    const faults = await visitEach(page, some(FORMS, FEW), async () => {
      await lengthen(page);
      return [...(await layoutFaults(page)), ...(await turnedNumbers(page)), ...(await unturned(page))];
    });
    expect(faults).toEqual([]);
  });

test.describe('finds', () => {
  test.beforeEach(async ({ page }) => {
    await mirror(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(pageOf('vaga', 'nn', 'front').address);
  });

  test('a number whose parts change places', async ({ page }) => {
    await lengthen(page);
    expect(await turnedNumbers(page)).toEqual([]);
    await page.locator('h1').evaluate((it) => it.replaceChildren('אב 61 29 36 00'));
    expect(await turnedNumbers(page)).toEqual(['61 29 36 00 is read from behind']);
  });

  test('what is drawn for one direction, and what is written for one', async ({ page }) => {
    expect(await unturned(page)).toContain('the way up points to the left');
    await lengthen(page);
    expect(await unturned(page)).toEqual([]);
    await layOver(page, 'h1 { direction: ltr; }');
    expect(await unturned(page)).toContain('H1 is not turned');
  });
});
