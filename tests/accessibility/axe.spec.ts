import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, look, test } from '../browser/fixtures.ts';
import { FORMS, pageOf } from '../browser/pages.ts';
import { calculator } from '../browser/timeline/timeline.ts';
import { commandsReadFixture } from '../fixture.ts';
import { some } from '../some.ts';
import { axeFaults, axeFaultsInBoth } from './checks/axe.ts';
import { openAll } from './visit.ts';

commandsReadFixture();

// Every kind in every language is seen on the pages of the shipped content: tests/browser/shipped.spec.ts. In both kinds of light
// `npm test` sees one of five forms, and `npm run test:all` every page.
for (const { address } of some(FORMS, Math.ceil(FORMS.length / 5))) {
  look(`1.3.1 1.4.3a 2.5.3a 2.5.8 4.1.2 axe finds nothing, light or dark: ${address}`, async ({ page }) => {
    await page.goto(address);
    await openAll(page);
    expect(await axeFaultsInBoth(page)).toEqual([]);
  });
}

look('axe finds nothing in the timeline with dates, an open step and an error, light or dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await calculator(page, pageOf('vaga', 'nn', 'adults').address);
  await page.selectOption('[data-field=event]', 'referral-received');
  await page.fill('[data-field=date]', '2.11.2026');
  await page.locator('li:has([data-own=first-appointment]) summary').click();
  await page.locator('[data-own=first-appointment]').fill('i morgon');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-errors]')).toBeVisible();
  expect(await axeFaultsInBoth(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('axe finds nothing in the report, light or dark, which fits a small phone', async ({ page }, info) => {
  // The report reads the whole content first.
  test.setTimeout(90_000);
  const file = info.outputPath('report.html');
  const { status } = spawnSync(process.execPath, ['scripts/report.ts', '--as-of', '2027-10-15', '--html', file]);
  expect(status).toBe(0);
  await page.setContent(readFileSync(file, 'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
  expect(await axeFaultsInBoth(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 568 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

/** What is done to a page, each to another part of it, and the rule by which axe finds it. */
const DAMAGES: Record<string, () => void> = {
  'html-has-lang': () => document.documentElement.removeAttribute('lang'),
  'select-name': () => document.querySelector('label[for=timeline-event]')?.remove(),
  'label-content-name-mismatch': () => document.querySelector('[data-part=go]')?.setAttribute('aria-label', 'Send'),
  'color-contrast': () => document.querySelector<HTMLElement>('.lead')?.style.setProperty('color', '#aaa'),
  'undecided color-contrast': () =>
    document.querySelector('h1')?.style.setProperty('background', 'linear-gradient(#fff, #888)'),
  'target-size': () => {
    for (const link of document.querySelectorAll<HTMLElement>('.contents a'))
      link.style.cssText = 'height:8px;padding:0;line-height:8px;overflow:hidden';
  },
};

look('each damage to a page is found, and nothing else', async ({ page }) => {
  await calculator(page, pageOf('vaga', 'nn', 'adults').address);
  await openAll(page);
  for (const damage of Object.values(DAMAGES)) await page.evaluate(damage);
  const rules = (await axeFaults(page)).map((fault) => fault.replace(/: <[\s\S]*/, ''));
  expect([...new Set(rules)].toSorted()).toEqual(Object.keys(DAMAGES).toSorted());
});

look('a text that is too pale in the dark alone is found', async ({ page }) => {
  await page.goto('/vaga/');
  await page.locator('.lead').evaluate((lead) => lead.style.setProperty('color', '#302b20'));
  expect(await axeFaultsInBoth(page)).toEqual([expect.stringMatching(/^in dark: color-contrast: /)]);
});
