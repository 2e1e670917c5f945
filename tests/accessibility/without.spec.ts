import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { FORMS, pageOf } from '../browser/pages.ts';
import { calculator } from '../browser/timeline/timeline.ts';
import { namedParts } from './checks/names.ts';
import { visitEach } from './visit.ts';

/** What every page must offer, whatever works in the browser: where one is, help, and content before the help at its end. */
async function missing(page: Page): Promise<string[]> {
  const parts = await namedParts(page);
  const has = (role: string, name: RegExp) => parts.some((part) => part.role === role && name.test(part.name));
  const order = ['navigation', 'banner', 'main', 'contentinfo'].map((role) =>
    parts.findIndex((it) => it.role === role),
  );
  const text = await page.locator('main').innerText();
  return [
    ...(has('heading', /\w/) ? [] : ['has no heading']),
    ...(has('link', /^113/) && has('link', /^116 117/) ? [] : ['has no emergency numbers']),
    ...(order.every((place, index) => place > (order[index - 1] ?? -1)) ? [] : ['stands in another order']),
    ...(text.length > 100 ? [] : ['has no content']),
    // What cannot be used is not offered.
    ...(await offered(page)).map((name) => `offers “${name}”`),
  ];
}

/** The names of the fields and buttons that a reader can go to. */
function offered(page: Page): Promise<string[]> {
  return page
    .locator('input, select, textarea, button')
    .evaluateAll((all) =>
      all
        .filter((it) => it.checkVisibility() && !it.matches(':disabled'))
        .map(
          (it) => (it as HTMLInputElement).labels?.[0]?.textContent?.trim() || it.id || it.textContent || it.tagName,
        ),
    );
}

async function withoutStyles(page: Page): Promise<void> {
  await page.route('**/*.css', (route) => route.abort());
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<style>.*?<\/style>/gs, '') });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test.setTimeout(20 * 60_000);

  test('every page has its heading, its numbers and its content', async ({ page }) => {
    expect(await visitEach(page, FORMS, missing)).toEqual([]);
  });

  test('and without style sheets every page can still be read in its order', async ({ page }) => {
    await withoutStyles(page);
    // Without style sheets the calculator, the finder and the search are there, and disabled.
    expect(await visitEach(page, FORMS, missing)).toEqual([]);
    await calculator(page, pageOf('vaga', 'nn', 'adults').address);
    await expect(page.locator('[data-field=date]')).toBeDisabled();
    await expect(page.locator('.dates > li').first()).toBeVisible();
  });

  test('finds a field that is offered and cannot be used', async ({ page }) => {
    await withoutStyles(page);
    await page.goto('/');
    expect(await missing(page)).toEqual([]);
    await page.locator('#finder').evaluate((field) => field.removeAttribute('disabled'));
    expect(await missing(page)).toEqual(['offers “Finn kommunen din”']);
  });
});

test('1.3.2a without style sheets every page can be read in its order, and the timeline answers', async ({ page }) => {
  test.setTimeout(20 * 60_000);
  await withoutStyles(page);
  const faults = await visitEach(page, FORMS, missing);
  expect(faults.filter((fault) => !/ offers /.test(fault))).toEqual([]);
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await calculator(page, pageOf('vaga', 'nn', 'adults').address);
  await page.selectOption('[data-field=event]', 'referral-received');
  await page.fill('[data-field=date]', '2.11.2026');
  await page.keyboard.press('Enter');
  await expect(page.locator('li[data-limit=A1] time')).toHaveAttribute('datetime', '2026-11-16');
});

test('finds a page without its numbers, and one in another order', async ({ page }) => {
  await page.goto(pageOf('vaga', 'nn', 'rights').address);
  expect(await missing(page)).toEqual([]);
  await page.evaluate(() => {
    for (const link of document.querySelectorAll('a[href^="tel:11"]')) link.remove();
    document.body.prepend(document.querySelector('main') as HTMLElement);
  });
  expect(await missing(page)).toEqual(['has no emergency numbers', 'stands in another order']);
});
