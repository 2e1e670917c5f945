import { some } from '../../some.ts';
import { expect, look } from '../fixtures.ts';
import { pageOf } from '../pages.ts';
import { again, calculator, children, over, stages, write, writeOn } from './timeline.ts';

look('with extended assessment, evaluation names what it is counted from', async ({ page }) => {
  await calculator(page, children);
  await write(page, 'first-appointment', '7.12.2026');
  const evaluation = page.locator('li[data-limit=B3] .limit');
  await expect(evaluation).toContainText('etter at dere har bestemt veien videre');
  await page.check('[data-field=extended][value=extended-assessment]');
  await expect(evaluation).toContainText('etter den utvidede utredningen');
  await expect(evaluation).not.toContainText('bestemt veien videre');
});

look('where the extended assessment counts from the first appointment, its day is asked for', async ({ page }) => {
  await calculator(page, children);
  await write(page, 'clinical-decision', '18.11.2026');
  const first = page.locator('li:has([data-own=first-appointment])');
  await expect(first).toHaveCount(0);
  await page.check('[data-field=extended][value=extended-assessment]');
  expect(await stages(page)).toEqual([]);
  await expect(first.locator('summary')).toBeVisible();
  expect(await over(page)).toContain('Skriv når første samtale var.');
  await writeOn(page, 'li:has([data-own=first-appointment])', '2.11.2026');
  expect((await stages(page)).slice(0, 3)).toEqual(['B1#1 2026-12-14', 'B2#1 2027-01-25', 'B3#1 2027-03-08']);
});

look('no answer that is chosen from the start hides a right, or a deadline of the reader’s own', async ({ page }) => {
  const rights = () =>
    page
      .locator('li[data-limit]:is([data-kind=statutory], [data-kind=deadline])')
      .evaluateAll((all) => all.map((it) => it.dataset['limit']));
  const pathways = ['children-and-youth', 'adults', 'eating-disorders', 'ocd', 'substance-use', 'psychosis'];
  for (const pathway of some(pathways, 2)) {
    await calculator(page, pageOf('eksempelvik', 'nb', pathway).address);
    for (const event of ['referral-received', 'referral-assessed', 'refusal-received']) {
      await write(page, event, '18.11.2026');
      const shown = await rights();
      expect(shown.length, `${pathway}, ${event}`).toBeGreaterThan(0);
      for (const choice of await page.locator('[data-field]:is([type=radio]):not([data-field=age])').all()) {
        await choice.check();
        expect(shown, `${pathway}, ${event}`).toEqual(expect.arrayContaining(await rights()));
      }
      await again(page);
    }
  }
});

look('where the first appointment is to come before the answer, the answer comes sooner', async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'eating-disorders').address);
  await write(page, 'referral-received', '18.11.2026');
  const sooner = page.locator('li[data-limit=A1]').getByText('Da bør svaret også komme før.');
  await page.check('[data-field=severity][value=severe]');
  await expect(sooner).toBeVisible();
  await page.check('[data-field=severity][value=less-severe]');
  await expect(sooner).toBeHidden();
});

look(
  'an older pathway says in every answer that its rules are old, also where no advice is shown',
  async ({ page }) => {
    for (const pathway of ['psychosis', 'ocd', 'eating-disorders', 'pregnancy-substance-use']) {
      await calculator(page, pageOf('eksempelvik', 'nb', pathway).address);
      for (const event of ['referral-received', 'refusal-received']) {
        await write(page, event, '18.11.2026');
        await expect(
          page.getByText('Rådene i dette forløpet er fra 2019. I dag gjelder trolig et annet forløp.'),
          `${pathway}, ${event}`,
        ).toBeVisible();
      }
    }
  },
);

look('where the severity decides a date, the question says so', async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'eating-disorders').address);
  await expect(page.getByRole('radiogroup', { name: /Svaret avgjør når du bør få første samtale/ })).toBeVisible();
});

look('an extended assessment that is not to be counts for nothing, and its date is kept', async ({ page }) => {
  await calculator(page, children);
  await page.check('[data-field=extended][value=extended-assessment]');
  await write(page, 'first-appointment', '1.9.2026');
  await writeOn(page, 'li[data-limit=B2]', '10.11.2026');
  expect(await stages(page)).toContain('B3#1 2026-12-22');
  await page.check('[data-field=extended][value=no]');
  // Six weeks from the decision, which is six weeks from the first appointment.
  expect((await stages(page)).slice(0, 2)).toEqual(['B1#1 2026-10-13', 'B3#1 2026-11-24']);
  await expect(page.locator('li[data-limit=B3] .limit')).not.toContainText('etter den utvidede utredningen');
  await page.check('[data-field=extended][value=extended-assessment]');
  expect(await stages(page)).toContain('B3#1 2026-12-22');
});
