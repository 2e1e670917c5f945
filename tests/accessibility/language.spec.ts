import { expect, test } from '../browser/fixtures.ts';
import { pageOf, SAMPLE } from '../browser/pages.ts';
import { languageFaults } from './checks/language.ts';
import { visitEach } from './visit.ts';

test.describe.configure({ timeout: 20 * 60_000 });

test('3.1.1a 3.1.2a every page and every part of it is marked with the language that it is written in', async ({
  page,
}) => {
  const faults = await visitEach(page, SAMPLE, async (_, { language }) => {
    const marked = await page.locator('html').getAttribute('lang');
    return [...(marked === language ? [] : [`is marked ${marked}`]), ...(await languageFaults(page))];
  });
  expect(faults).toEqual([]);
});

test('3.1.2a a text that stands in for a missing one is marked with its own language', async ({ page }) => {
  const fallback = SAMPLE.filter((record) => record.fallback);
  expect(fallback.length).toBeGreaterThan(0);
  const faults = await visitEach(page, fallback, async () => {
    const [heading, text] = await Promise.all(['h1', '.text'].map((part) => page.locator(part).getAttribute('lang')));
    return heading && heading === text ? [] : ['does not say what language its text is in'];
  });
  expect(faults).toEqual([]);
});

test('finds a page that is marked as another language, and a text that is not marked', async ({ page }) => {
  await page.goto(pageOf('vaga', 'nn', 'rights').address);
  await page.locator('html').evaluate((html) => html.setAttribute('lang', 'en'));
  expect((await languageFaults(page)).length).toBeGreaterThan(5);
  await page.goto(pageOf('eksempelvik', 'en', 'samarbeid-med-sykehuset').address);
  expect(await languageFaults(page)).toEqual([]);
  await page.locator('.text').evaluate((text) => text.removeAttribute('lang'));
  expect((await languageFaults(page)).length).toBeGreaterThan(0);
});
