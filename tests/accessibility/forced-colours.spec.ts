import { expect, test } from '../browser/fixtures.ts';
import { FORMS, pageOf } from '../browser/pages.ts';
import { calculator } from '../browser/timeline/timeline.ts';
import { forcedColourFaults } from './checks/forced-colours.ts';
import { layOver, visitEach } from './visit.ts';

const adults = pageOf('vaga', 'nn', 'adults').address;

test.describe.configure({ timeout: 20 * 60_000 });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`1.4.1a 1.4.1c 1.4.11a 1.4.11b 1.4.11c everything is seen in the reader’s own colours, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    expect(await visitEach(page, FORMS, forcedColourFaults)).toEqual([]);
  });
}

test.describe('in the timeline, in the reader’s own colours', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
    await page.emulateMedia({ forcedColors: 'active' });
    await calculator(page, adults);
  });

  test('1.4.11b what has been, what is now and what comes differ', async ({ page }) => {
    await page.selectOption('[data-field=event]', 'referral-received');
    await page.fill('[data-field=date]', '2.11.2026');
    await page.keyboard.press('Tab');
    expect(await forcedColourFaults(page)).toEqual([]);
    const mark = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((item) => {
          const { backgroundColor, borderStyle, borderRadius } = getComputedStyle(item, '::after');
          return [backgroundColor, borderStyle, borderRadius].join();
        });
    const marks = await Promise.all(['[data-state=past]', '.now', '.pending'].map((it) => mark(`.dates > ${it}`)));
    await page.fill('[data-field=date]', '7.12.2026');
    await page.keyboard.press('Tab');
    marks.push(await mark('.dates > [data-limit]:not([data-state=past], .pending)'));
    expect(new Set(marks).size).toBe(marks.length);
  });

  test('1.4.1c 1.4.11b a field with an error differs from one without', async ({ page }) => {
    const edge = () => page.locator('[data-field=date]').evaluate((field) => getComputedStyle(field).borderWidth);
    const before = await edge();
    await page.fill('[data-field=date]', 'i morgon');
    await page.keyboard.press('Enter');
    expect(await edge()).not.toBe(before);
    await expect(page.locator('#timeline-date-error')).toBeVisible();
  });
});

test.describe('finds', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await calculator(page, adults);
    expect(await forcedColourFaults(page)).toEqual([]);
  });

  const damages: [what: string, css: string, fault: string][] = [
    ['links that are not underlined', '.ds-link { text-decoration: none !important; }', 'looks like text'],
    ['a button without an edge', 'button { border: 0 !important; }', 'has no edge'],
    ['a band that only its tone shows', '.band { border: 0 !important; }', 'the box band help has no edge'],
    ['discs that only their colour shows', '.steps > li > h3::before { border: 0 !important; }', 'is gone'],
    ['text that keeps its own colours', 'h1 { forced-color-adjust: none; color: Canvas; }', 'is not seen'],
  ];
  for (const [what, css, fault] of damages) {
    test(what, async ({ page }) => {
      await layOver(page, css);
      expect((await forcedColourFaults(page)).join()).toContain(fault);
    });
  }
});
