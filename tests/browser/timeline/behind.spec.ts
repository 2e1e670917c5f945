import { expect, look, TODAY, test } from '../fixtures.ts';
import { pageOf } from '../pages.ts';
import { calculator, descriptions, over, write, writeOn } from './timeline.ts';

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
    // Nor whom to ask about the times of those who are admitted.
    await page.check('[data-field=setting][value=inpatient]');
    await expect(page.locator('[data-part=unknown]')).toBeHidden();
    await page.check('[data-field=setting][value=outpatient]');
    // Nor of one that a letter has set.
    await write(page, 'referral-assessed', '9.11.2026');
  }
});

look(
  'whoever has ended detox, or is with the OCD team, is asked whether help has started, beside what comes next',
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
      await write(page, event, '20.11.2026');
      expect(await over(page), pathway).not.toMatch(START);
      // Detox may have been without the referral, and the team may be the first to give help.
      const right = page.locator('li[data-limit=A3]');
      await expect(right.locator('.passed'), pathway).toBeVisible();
      await expect(right, pathway).not.toContainText('Hjelpen har startet.', { useInnerText: true });
    }
  },
);

look('an answer after a refusal is another, and the right to a start is told again', async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'children-and-youth').address);
  await write(page, 'referral-received', '1.9.2026');
  await writeOn(page, 'li[data-limit=A1]', '2.11.2026');
  await write(page, 'refusal-received', '14.9.2026');
  expect(await over(page)).toMatch(/^Innen 3\. februar 2027 skal hjelpen starte\./);
  await expect(page.locator('[data-part=list]')).not.toContainText('klage', { useInnerText: true });
  await write(page, 'refusal-received', '2.11.2026');
  expect(await over(page)).toBe('Innen 30. november 2026 må klagen være sendt.');
});

look('nobody waits for an answer after the last day that its letter sets', async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  await write(page, 'referral-received', '18.11.2026');
  const letter = 'li:has([data-own=treatment-start])';
  await writeOn(page, letter, '30.11.2026');
  await expect(page.locator('li[data-limit=A1]')).toHaveCount(0);
  await writeOn(page, letter, '4.12.2026');
  await expect(page.locator('li[data-limit=A1]')).toHaveCount(1);
  // A letter is not from after the day that it sets.
  await writeOn(page, 'li[data-limit=A1]', '7.12.2026');
  await expect(page.locator('[data-errors]')).toContainText('er før en dato som må komme først');
});

look('of an advice that a written date is later than, one sentence is said', async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  await write(page, 'first-appointment', '1.9.2026');
  const step = page.locator('li[data-limit=B1]');
  await writeOn(page, 'li[data-limit=B1]', '7.12.2026');
  await expect(step.getByText('Datoen du skrev, er senere enn dette rådet.')).toBeVisible();
  await expect(step.locator('.passed')).toBeHidden();
  await writeOn(page, 'li[data-limit=B1]', '');
  await expect(step.locator('.passed')).toBeVisible();
});

test('a step from which the date is taken away says nothing of it any more', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(TODAY);
  /** All that is said: over the list, on it, and in what is taken along. */
  const said = async () => {
    const texts = [await over(page), await page.locator('[data-part=list]').innerText()];
    if (await page.getByRole('button', { name: 'Legg i kalenderen' }).isVisible())
      texts.push(...(await descriptions(page)));
    const copy = page.getByRole('button', { name: 'Kopier som tekst' });
    if (!(await copy.isVisible())) return texts;
    await copy.click();
    await expect(page.getByText('Datoene er kopiert.')).toBeVisible();
    return [...texts, await page.evaluate(() => navigator.clipboard.readText())];
  };
  const letter = 'li:has([data-own=treatment-start])';
  for (const [event, date, step, own] of [
    ['referral-received', '18.11.2026', 'li[data-limit=A1]', '4.12.2026'],
    ['referral-received', '18.11.2026', 'li:has([data-own=first-appointment])', '20.11.2026'],
    ['referral-received', '18.11.2026', letter, '1.9.2027'],
    ['referral-received', '2.10.2026', letter, '20.11.2026'],
    ['referral-assessed', '1.6.2026', 'li:has([data-own=first-appointment])', '20.12.2026'],
    ['first-appointment', '1.9.2026', 'li[data-limit=B1]', '7.12.2026'],
  ] as const) {
    await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
    await write(page, event, date);
    // The field of the step is open before and after.
    await page.locator(`loype-timeline ${step} summary`).click();
    const before = await said();
    await writeOn(page, step, own);
    expect(await said(), `${step} ${own}`).not.toEqual(before);
    await writeOn(page, 'li:has(details[open])', '');
    expect(await said(), `${step} ${own}`).toEqual(before);
  }
});

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
