import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { FORMS, pageOf, SAMPLE } from '../browser/pages.ts';
import { calculator } from '../browser/timeline/timeline.ts';
import { layoutFaults, visibleParts } from './checks/layout.ts';
import { smallNumbers, smallTargets } from './checks/targets.ts';
import { layOver, setTextSize, visitEach } from './visit.ts';

const vaga = pageOf('vaga', 'nn', 'front').address;

/** The least spacing that a reader may set (WCAG 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

const WIDE = { width: 1280, height: 1024 };
/** 1280 × 1024 px at 400 %. */
const SMALL = { width: 320, height: 256 };

/** The size of the letters of a page's text, in px. Headings follow the window more. */
const sizeOfText = (page: Page) =>
  page.locator('body').evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize));

/** What a page offers and where it differs when a phone is turned on its side. */
async function turned(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 568 });
  const upright = await visibleParts(page);
  await page.setViewportSize({ width: 568, height: 320 });
  const across = await visibleParts(page);
  return across.join() === upright.join() ? await layoutFaults(page) : ['differs'];
}

test.describe.configure({ timeout: 20 * 60_000 });

test('1.4.10a 2.5.8 every page fits 320 px whole, and a finger hits what it should', async ({ page }) => {
  const faults = await visitEach(page, SAMPLE, async () => {
    await page.setViewportSize(WIDE);
    const wide = await visibleParts(page);
    await page.setViewportSize(SMALL);
    const small = new Set(await visibleParts(page));
    // On a phone the contents are named by what opens them, and not by a heading.
    const openers = await page.locator('.contents summary').filter({ visible: true }).allInnerTexts();
    const named = new Set(openers.map((it) => `contents h2 ${it.trim()}`));
    // There the way up is one step: the others are on the page that it leads to.
    const lost = wide.filter((part) => !small.has(part) && !named.has(part) && !part.startsWith('breadcrumb'));
    return [
      ...(await layoutFaults(page)),
      ...(await smallTargets(page)),
      ...(await smallNumbers(page)),
      ...lost.map((part) => `has no “${part}” when it is small`),
    ];
  });
  expect(faults).toEqual([]);
});

test('1.3.4 every page offers the same however a phone is held', async ({ page }) => {
  expect(await visitEach(page, FORMS, turned)).toEqual([]);
});

test('1.4.4a 1.4.12a every page can be read with text of 200 %, and with wide spacing on a phone', async ({ page }) => {
  const faults = await visitEach(page, SAMPLE, async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const plain = await layoutFaults(page);
    const before = await sizeOfText(page);
    await setTextSize(page, 200);
    const grown = (await sizeOfText(page)) / before;
    const large = await layoutFaults(page);
    await setTextSize(page, 100);
    await page.setViewportSize({ width: 640, height: 400 });
    const zoomed = await layoutFaults(page);
    await page.setViewportSize({ width: 320, height: 568 });
    await layOver(page, SPACING);
    const spaced = await layoutFaults(page);
    return [
      ...plain,
      // It follows the window a little as well.
      ...(grown > 1.8 ? [] : [`with text of 200 %: its text is ${grown.toFixed(2)} times as large`]),
      ...large.map((fault) => `with text of 200 %: ${fault}`),
      ...zoomed.map((fault) => `at 200 %: ${fault}`),
      ...spaced.map((fault) => `spaced: ${fault}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('1.4.10a 1.4.12a the timeline’s answer and errors fit 320 px, spaced out too', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.setViewportSize({ width: 320, height: 568 });
  await calculator(page, pageOf('vaga', 'nn', 'adults').address);
  await page.selectOption('[data-field=event]', 'referral-received');
  await page.fill('[data-field=date]', '2.11.2026');
  await page.locator('li:has([data-own=first-appointment]) summary').click();
  await page.locator('[data-own=first-appointment]').fill('i morgon');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-errors]')).toBeVisible();
  expect(await layoutFaults(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await layOver(page, SPACING);
  expect(await layoutFaults(page)).toEqual([]);
});

test.describe('finds', () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(vaga);
    expect(await layoutFaults(page)).toEqual([]);
  });

  test('a page that is wider than the window', async ({ page }) => {
    await layOver(page, 'h1 { width: 30rem; }');
    expect((await layoutFaults(page)).join()).toContain('px wide in a window of 320 px');
  });

  test('a heading that is cut off', async ({ page }) => {
    await layOver(page, 'h1 { height: 1rem; overflow: hidden; }');
    expect((await layoutFaults(page)).join()).toContain('is cut off by H1');
  });

  test('texts over each other', async ({ page }) => {
    await layOver(page, '.lead { margin-top: -3rem !important; }');
    expect((await layoutFaults(page)).join()).toContain('stand over each other');
  });

  test('a link that is gone from the small page', async ({ page }) => {
    const before = await visibleParts(page);
    await layOver(page, 'footer { display: none; }');
    expect((await visibleParts(page)).length).toBeLessThan(before.length);
  });

  test('what is gone when the phone is turned, or when it is held upright', async ({ page }) => {
    expect(await turned(page)).toEqual([]);
    for (const orientation of ['portrait', 'landscape']) {
      await layOver(page, `@media (orientation: ${orientation}) { footer { display: none; } }`);
      expect(await turned(page), orientation).toEqual(['differs']);
    }
  });

  test('a box that only text of 200 % leaves', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const box = await page.locator('.lead').evaluate((lead) => lead.getBoundingClientRect().height);
    await layOver(page, `.lead { height: ${box}px; overflow: hidden; }`);
    expect(await layoutFaults(page)).toEqual([]);
    await setTextSize(page, 200);
    expect((await layoutFaults(page)).join()).toContain('is cut off by lead');
  });

  test('a text that only wide spacing cuts off', async ({ page }) => {
    const height = await page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().height);
    const cut = `h1 { height: ${height}px; overflow: hidden; }`;
    await layOver(page, cut);
    expect(await layoutFaults(page)).toEqual([]);
    await layOver(page, cut + SPACING);
    expect((await layoutFaults(page)).join()).toContain('is cut off by H1');
  });

  test('small targets side by side', async ({ page }) => {
    expect(await smallTargets(page)).toEqual([]);
    await layOver(page, '.strip li a { min-height: 0; height: 1rem; } .strip ul { flex-direction: column; gap: 0; }');
    expect((await smallTargets(page)).length).toBeGreaterThan(0);
  });

  test('a number to call that is hard to hit', async ({ page }) => {
    expect(
      await page
        .locator('a[href^="tel:"]:visible')
        .evaluateAll((all) => all.filter((it) => getComputedStyle(it).display !== 'inline').length),
    ).toBeGreaterThan(3);
    expect(await smallNumbers(page)).toEqual([]);
    await layOver(page, '.strip li a { min-height: 0; height: 2rem; }');
    expect((await smallNumbers(page)).join()).toMatch(/“113.*” is 3\d px high/s);
  });
});
