import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { pageOf } from '../browser/pages.ts';
import { layOver, visitEach } from './visit.ts';

const PAGES = [pageOf('vaga', 'nn', 'front'), pageOf('vaga', 'nn', 'adults'), pageOf('vaga', 'nn', 'words')];

/** What the pointer brings forth or takes away when it rests on what can be used. */
async function appearances(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const text = () => page.evaluate(() => document.body.innerText);
  const before = await text();
  for (const target of await page.locator('a[href]:visible, button:visible, summary:visible').all()) {
    await target.hover({ force: true });
    if ((await text()) !== before) faults.push(`“${await target.textContent()}” shows something under the pointer`);
  }
  // What a title says, only those who have a pointer are told.
  for (const element of await page.locator('[title]').all()) faults.push(`${await element.innerHTML()} has a title`);
  return faults;
}

test('1.4.13a nothing appears under the pointer', async ({ page }) => {
  test.setTimeout(120_000);
  expect(await visitEach(page, PAGES, appearances)).toEqual([]);
});

test('2.5.2a a link that is pressed and left again leads nowhere', async ({ page }) => {
  const { address } = pageOf('vaga', 'nn', 'front');
  await page.goto(address);
  const link = page.locator('main .pathways a').first();
  await link.hover();
  await page.mouse.down();
  await page.mouse.move(5, 300);
  await page.mouse.up();
  await expect(page).toHaveURL(address);
  await link.click();
  await expect(page).not.toHaveURL(address);
});

test('finds what appears under the pointer', async ({ page }) => {
  await page.goto(pageOf('vaga', 'nn', 'rights').address);
  await layOver(page, 'main a:hover::after { content: none; } main a:hover + .host { display: none; }');
  await page.evaluate(() => document.querySelector('main li a')?.setAttribute('title', 'Mer'));
  expect((await appearances(page)).join()).toMatch(/under the pointer.*has a title/);
});
