import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { FORMS, pageOf } from '../browser/pages.ts';
import { layOver, visitEach } from './visit.ts';

/** What moves by itself or when it is used. */
const motion = (page: Page) =>
  page.evaluate(() => {
    const moving = document.getAnimations().map((it) => `${(it.effect as KeyframeEffect).target?.className} moves`);
    for (const element of document.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const times = [style.transitionDuration, style.animationDuration].join().split(',').map(Number.parseFloat);
      if (times.some((seconds) => seconds > 0)) moving.push(`${element.className || element.tagName} can move`);
      // What is not rendered, as what a shadow tree has taken the place of, has no style.
      if (style.scrollBehavior && style.scrollBehavior !== 'auto') moving.push(`${element.tagName} scrolls slowly`);
    }
    return moving;
  });

test('2.2.2a 2.3.1a 2.3.3 nothing moves, whether the reader asks for less motion or not', async ({ page }) => {
  test.setTimeout(20 * 60_000);
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    expect(await visitEach(page, FORMS, motion)).toEqual([]);
  }
});

test('finds what moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(pageOf('vaga', 'nn', 'front').address);
  await layOver(page, 'a { transition: color 0.2s; } html { scroll-behavior: smooth; }');
  expect((await motion(page)).length).toBeGreaterThan(1);
});
