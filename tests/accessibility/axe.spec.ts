import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../browser/fixtures.ts';
import { pageOf, SAMPLE } from '../browser/pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can differ between the light and the dark page. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

const found = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>) =>
  violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));

for (const { address } of SAMPLE) {
  test(`axe finds nothing, light or dark: ${address}`, async ({ page }) => {
    await page.goto(address);
    expect(found(await new AxeBuilder({ page }).withTags(TAGS).analyze())).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(found(await new AxeBuilder({ page }).withRules(OF_COLOUR).analyze())).toEqual([]);
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
    expect(found(await new AxeBuilder({ page }).withTags(TAGS).analyze())).toEqual([]);
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
    expect(found(await new AxeBuilder({ page }).withTags(TAGS).analyze())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('axe finds a page without a language, and a text that is too pale in the dark alone', async ({ page }) => {
  await page.goto('/vaga/');
  await page.locator('html').evaluate((html) => html.removeAttribute('lang'));
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map((violation) => violation.id)).toEqual(['html-has-lang']);
  await page.locator('.lead').evaluate((lead) => lead.style.setProperty('color', '#302b20'));
  expect(found(await new AxeBuilder({ page }).withRules(OF_COLOUR).analyze())).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(found(await new AxeBuilder({ page }).withRules(OF_COLOUR).analyze())).toHaveLength(1);
});
