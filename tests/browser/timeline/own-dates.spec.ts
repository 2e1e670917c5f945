import { ALL, some } from '../../some.ts';
import { expect, TODAY, test } from '../fixtures.ts';
import { pageOf } from '../pages.ts';
import { again, calculator, stages, write, writeOn } from './timeline.ts';

const PATHWAYS = [
  'adults',
  'children-and-youth',
  'substance-use',
  'eating-disorders',
  'ocd',
  'pregnancy-substance-use',
];
const adults = pageOf('eksempelvik', 'nb', 'adults').address;

test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY));

test('the date of the event that is asked about can be written on a step too', async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'evaluation', '1.6.2026');
  await writeOn(page, 'li[data-limit=B4][data-n="1"]', '20.11.2026');
  await expect(page.locator('[data-field=date]')).toHaveValue('20.11.2026');
  await expect(page.locator('[data-part=basis]')).toContainText('Evaluering: fredag 20.\u00a0november\u00a02026.');
  expect((await stages(page))[0]).toBe('B4#1 2027-02-12');
});

test('so can that of a step that only what else is written brings', async ({ page }) => {
  await calculator(page, adults);
  await page.check('[data-field=extended][value=extended-assessment]');
  await write(page, 'clinical-decision', '1.11.2026');
  await writeOn(page, 'li:has([data-own=first-appointment])', '1.10.2026');
  await writeOn(page, 'li[data-limit=B1]', '10.11.2026');
  await expect(page.locator('[data-part=basis]')).toContainText('Veien videre er bestemt: tirsdag 10.');
  await expect(page.locator('[data-field=date]')).toHaveValue('10.11.2026');
});

test('what cannot be read there is told there, and what the form says stands', async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'evaluation', '1.6.2026');
  const before = await stages(page);
  const step = page.locator('li[data-limit=B4][data-n="2"]');
  await writeOn(page, 'li[data-limit=B4][data-n="2"]', 'tull');
  await expect(step.locator('.error')).toContainText('Vi forstår ikke datoen «tull».');
  await expect(step.locator('input')).toHaveValue('tull');
  await expect(page.locator('[data-errors]')).toBeVisible();
  await expect(page.locator('[data-field=date]')).toHaveValue('1.6.2026');
  expect(await stages(page)).toEqual(before);
  // Whoever writes the date in the form instead has mended it.
  await page.fill('[data-field=date]', '20.11.2026');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-errors]')).toBeHidden();
});

test('a date that the heading asks for can be written where it says, and changes the answer', async ({ page }) => {
  test.slow();
  const heading = page.locator('[data-part=heading]');
  let asked = 0;
  // Each takes two seconds.
  for (const pathway of some(PATHWAYS, 3)) {
    await calculator(page, pageOf('eksempelvik', 'nb', pathway).address);
    const events = await page
      .locator('[data-field=event] option')
      .evaluateAll((all) => all.map((it) => (it as HTMLOptionElement).value));
    const extended = page.locator('[data-field=extended][value=extended-assessment]');
    if (await extended.count()) await extended.check();
    for (const event of events) {
      await page.selectOption('[data-field=event]', event);
      await write(page, event, '1.6.2026');
      if (!/Skriv datoen på listen/.test(await page.locator('[data-part=text]').innerText())) continue;
      asked += 1;
      const before = await heading.innerText();
      const late = page
        .locator('li[data-kind=advisory]:has([data-own])')
        .filter({ has: page.locator('.passed:visible') });
      const step = `li[data-limit="${await late.last().getAttribute('data-limit')}"][data-n="${await late.last().getAttribute('data-n')}"]`;
      await writeOn(page, step, '20.11.2026');
      await expect(heading, `${pathway}, ${event}: ${before}`).not.toHaveText(before);
      await expect(page.locator('[data-errors]')).toBeHidden();
      await again(page);
      if (await extended.count()) await extended.check();
    }
  }
  expect(asked).toBeGreaterThan(ALL ? 8 : 4);
});

test('no old answer stands over a step that is wrong, and it can be put right', async ({ page }) => {
  await calculator(page, adults);
  const heading = page.locator('[data-part=heading]');
  const letter = page.locator('li:has([data-own=treatment-start])');
  await write(page, 'referral-received', '22.11.2026');
  await writeOn(page, 'li:has([data-own=treatment-start])', '1.12.2026');
  await write(page, 'referral-received', '18.12.2026');
  await expect(letter.locator('.error')).toHaveText(
    'Datoen «1.12.2026» er før en dato som må komme først: Henvisningen er fremme.',
  );
  await expect(letter.locator('input')).toHaveValue('1.12.2026');
  await expect(heading).toHaveText(/^Innen 5\.\sjanuar\s2027 skal du få svar\./);
  expect((await stages(page)).join()).not.toContain('2026-12-01');
  await letter.locator('input').fill('1.2.2027');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-errors]')).toBeHidden();
});

test('of two dates that cannot both be, the one on the list is put right, and not the form’s', async ({ page }) => {
  await calculator(page, adults);
  await page.check('[data-field=extended][value=extended-assessment]');
  await write(page, 'clinical-decision', '1.11.2026');
  const first = page.locator('li:has([data-own=first-appointment])');
  await writeOn(page, 'li:has([data-own=first-appointment])', '5.12.2026');
  await expect(first.locator('.error')).toHaveText(
    'Datoen «1.11.2026» er før en dato som må komme først: Første samtale.',
  );
  await expect(page.locator('#timeline-date-error')).toBeHidden();
  await expect(page.locator('[data-part=basis]')).toContainText('Veien videre er bestemt: søndag 1.');
  await first.locator('input').fill('5.10.2026');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-errors]')).toBeHidden();
});

test('what is wrong on a step that has left the list brings it back', async ({ page }) => {
  await calculator(page, adults);
  await write(page, 'first-appointment', '1.10.2026');
  await writeOn(page, 'li[data-limit=B1]', '20.10.2026');
  await write(page, 'referral-received', '18.11.2026');
  const field = page.locator('[data-own=clinical-decision]');
  await expect(page.locator('[data-errors] a')).toHaveText(
    'Datoen «20.10.2026» er før en dato som må komme først: Henvisningen er fremme.',
  );
  await page.locator('[data-errors] a').click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('20.10.2026');
  await field.fill('');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-errors]')).toBeHidden();
});

test('the date of a step goes into the form with its event, and the form’s own stays with the one it was for', async ({
  page,
}) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'children-and-youth').address);
  await write(page, 'referral-received', '1.6.2026');
  await writeOn(page, 'li:has([data-own=first-appointment])', '1.9.2026');
  await page.selectOption('[data-field=event]', 'first-appointment');
  await expect(page.locator('[data-field=date]')).toHaveValue('1.9.2026');
  await expect(page.locator('[data-part=basis]')).toContainText('Første samtale: tirsdag 1.\u00a0september\u00a02026.');
  expect((await stages(page))[0]).toBe('A1#1 2026-06-15');
  await expect(page.locator('[data-own=referral-received]')).toHaveValue('1.6.2026');
  // And back again.
  await page.selectOption('[data-field=event]', 'referral-received');
  await expect(page.locator('[data-field=date]')).toHaveValue('1.6.2026');
  await expect(page.locator('[data-own=first-appointment]')).toHaveValue('1.9.2026');
  // What the form has no date for takes nothing from the step.
  await page.fill('[data-field=date]', '');
  await page.selectOption('[data-field=event]', 'first-appointment');
  await expect(page.locator('[data-field=date]')).toHaveValue('1.9.2026');
  await expect(page.locator('[data-errors]')).toBeHidden();
});
