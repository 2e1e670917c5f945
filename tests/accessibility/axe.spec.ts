import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageOf, SAMPLE } from '../browser/pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const { address } of SAMPLE) {
      test(address, async ({ page }) => {
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
      });
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the timeline with dates, an open step and an error, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(pageOf('vaga', 'nn', 'adults').address);
    await page.fill('[data-field=date]', '2.11.2026');
    await page.locator('li:has([data-own=first-appointment]) summary').click();
    await page.locator('[data-own=first-appointment]').fill('i morgon');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-errors]')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the report, which fits a small phone, ${colorScheme}`, async ({ page }, info) => {
    const file = info.outputPath('report.html');
    const { status } = spawnSync(process.execPath, ['scripts/report.ts', '--as-of', '2027-10-15', '--html', file]);
    expect(status).toBe(0);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 568 });
    await page.setContent(readFileSync(file, 'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('axe finds a damaged page', async ({ page }) => {
  await page.goto('/vaga/');
  await page.locator('html').evaluate((html) => html.removeAttribute('lang'));
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map((violation) => violation.id)).toEqual(['html-has-lang']);
});
