import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { FORMS, pageOf } from '../browser/pages.ts';
import { visitEach } from './visit.ts';

/** Lists whose markers are taken away by `none`: VoiceOver then takes them for no lists. An empty string hides them too. */
function mute(page: Page): Promise<string[]> {
  return page
    .locator('ul:not([role]), ol:not([role])')
    .evaluateAll((all) =>
      all
        .filter((list) => getComputedStyle(list).listStyleType === 'none')
        .map((list) => `“${list.textContent?.trim().slice(0, 30)}” is no list in VoiceOver`),
    );
}

test('1.3.1a every list is told as a list', async ({ page }) => {
  test.setTimeout(20 * 60_000);
  expect(await visitEach(page, FORMS, mute)).toEqual([]);
});

test('finds a list without its markers', async ({ page }) => {
  await page.goto(pageOf('vaga', 'nn', 'rights').address);
  await page
    .locator('main ul')
    .first()
    .evaluate((list) => list.style.setProperty('list-style', 'none'));
  expect(await mute(page)).toHaveLength(1);
});
