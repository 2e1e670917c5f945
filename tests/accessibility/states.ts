import type { Page } from '@playwright/test';
import { expect, TODAY } from '../browser/fixtures.ts';
import { pageOf } from '../browser/pages.ts';
import { adults, calculator, write, writeOn } from '../browser/timeline/timeline.ts';

/** Puts the next Tab back before the first control of the page. */
async function toTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
}

/** A pathway's page after an answer: a step is opened, the date on it cannot be, and later dates wait behind a button. */
export async function answered(page: Page): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await calculator(page, adults);
  await write(page, 'first-appointment', '7.12.2026');
  await writeOn(page, 'li[data-limit=B1]', '1.12.2026');
  await expect(page.locator('[data-errors] a')).toBeVisible();
  await toTop(page);
}

/** The search page with more results than it shows at once, and their texts. */
export async function searched(page: Page): Promise<void> {
  await page.goto(pageOf('vaga', 'nn', 'search').address);
  await page.locator('#search').fill('behandling');
  await expect(page.locator('ol[data-results] > li > a').first()).toBeVisible();
  await expect(page.locator('ol[data-results] > li > p:empty')).toHaveCount(0);
  // The texts of what stands further down come, with links to their headings, when the reader goes there.
  await page.evaluate(() => document.querySelector('[data-part=more]')?.scrollIntoView());
  await page.waitForLoadState('networkidle');
  for (const part of ['mark', 'ul a']) await expect(page.locator(`[data-results] ${part}`)).not.toHaveCount(0);
  await toTop(page);
}

/** The portal with the finder's list open and its first answer chosen. Focus is in the field: the list closes without it. */
export async function found(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('#finder').fill('a');
  await expect(page.locator('#finder-list [role=option]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#finder')).toHaveAttribute('aria-activedescendant', /./);
}
