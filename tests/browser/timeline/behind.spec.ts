import { expect, look, TODAY, test } from '../fixtures.ts';
import { pageOf } from '../pages.ts';
import { calculator, over, write, writeOn } from './timeline.ts';

const START = /hjelpen (skal )?starte|hjelpen skulle ha startet/i;

look('who is refused is told of the complaint, and of no right to a start', async ({ page }) => {
  for (const pathway of ['children-and-youth', 'psychosis', 'eating-disorders']) {
    await calculator(page, pageOf('eksempelvik', 'nb', pathway).address);
    await write(page, 'referral-received', '2.11.2026');
    await writeOn(page, 'li[data-limit=A1]', '9.11.2026');
    await write(page, 'refusal-received', '9.11.2026');
    expect(await over(page)).toBe('Innen 7. desember 2026 må klagen være sendt.');
    const list = page.locator('[data-part=list]');
    await expect(list).not.toContainText(START, { useInnerText: true });
    await expect(list.locator('[data-own=treatment-start], [data-own=first-appointment]')).toHaveCount(0);
    // Nor of one that a letter has set.
    await write(page, 'referral-assessed', '9.11.2026');
  }
});

look(
  'whoever has ended detox, or is with the OCD team, is not told that help should have started',
  async ({ page }) => {
    for (const [pathway, event] of [
      ['substance-use', 'detox-ended'],
      ['pregnancy-substance-use', 'detox-ended'],
      ['ocd', 'team-referral-received'],
    ] as const) {
      await calculator(page, pageOf('eksempelvik', 'nb', pathway).address);
      await page.check('[data-field=age][value="22"]');
      await write(page, 'referral-received', '1.6.2026');
      await writeOn(page, 'li[data-limit=A1]', '8.6.2026');
      await write(page, 'detox-ended' === event ? 'detox-ended' : event, '20.11.2026');
      expect(await over(page), pathway).not.toMatch(START);
      const right = page.locator('li[data-limit=A3]');
      await expect(right, pathway).toContainText('Hjelpen har startet.', { useInnerText: true });
      await expect(right.locator('.passed'), pathway).toBeHidden();
    }
  },
);

look('an age that is not said breaks no right', async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  await write(page, 'referral-assessed', '1.6.2026');
  const breach = page.locator('li[data-limit=A3]').getByText('Da har du ikke fått det du har rett til.');
  await expect(page.locator('li[data-limit=A3] .passed')).toBeVisible();
  await expect(breach).toBeHidden();
  await page.check('[data-field=age][value="22"]');
  await expect(breach).toBeVisible();
});

look(
  'the letter may be later than the law though the event that it followed is no longer asked about',
  async ({ page }) => {
    await calculator(page, pageOf('eksempelvik', 'nb', 'children-and-youth').address);
    await write(page, 'referral-received', '2.11.2026');
    await writeOn(page, 'li:has([data-own=treatment-start])', '18.2.2027');
    const may = page.locator('[data-part=list]').getByText('Loven kan gi deg en tidligere frist.');
    await expect(may).toBeVisible();
    await write(page, 'first-appointment', '25.2.2027');
    await expect(may).toBeVisible();
    await expect(page.locator('[data-part=letter]')).toBeHidden();
  },
);

test('a page that is open past midnight counts from the new day when something is pressed', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(TODAY);
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  await write(page, 'refusal-received', '25.10.2026');
  expect(await over(page)).toMatch(/^Innen 22\. november 2026 må klagen være sendt\./);
  await page.clock.setFixedTime(new Date('2026-11-24T00:05:00'));
  await page.getByRole('button', { name: 'Kopier' }).click();
  expect(await over(page)).toMatch(/^Fristen for å klage var trolig 23\. november 2026\./);
  await expect(page.locator('.now')).toHaveText(/24\.\snovember/);
});
