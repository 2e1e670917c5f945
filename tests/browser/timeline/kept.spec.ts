import { expect, TODAY, test } from '../fixtures.ts';
import { adults, calculator, stages, write, writeOn } from './timeline.ts';

test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY));

for (const how of ['reload', 'back'] as const) {
  test(`form and list agree after ${how}, also when the browser has filled in the form`, async ({ page }) => {
    await calculator(page, adults);
    await write(page, 'first-appointment', '7.12.2026');
    await page.getByLabel('Skriv kva datoen gjeld').check();
    for (const it of ['setting][value=inpatient', 'extended][value=extended-assessment', 'age][value="22"'])
      await page.check(`[data-field=${it}]`);
    if (how === 'reload') await page.reload();
    else {
      await page.goto('about:blank');
      await page.goBack();
    }
    const written = await page.locator('[data-field=date]').inputValue();
    await expect(page.locator('[data-part=heading]')).toHaveText(written ? /^Innan 18\./ : /^\s*Døme/);
    // Nothing that was chosen is left to the next one at the machine.
    await expect(page.locator('[data-field=setting][value=outpatient]')).toBeChecked();
    await expect(page.locator('[data-field=extended][value=no]')).toBeChecked();
    await expect(page.locator('[data-field=age]:checked')).toHaveCount(0);
    await expect(page.locator('[data-part=full-titles]')).not.toBeChecked();
    // A browser that fills in the form does so before the page is shown, and tells nobody.
    await page.evaluate(() => {
      for (const [name, value] of [
        ['event', 'referral-received'],
        ['date', '2.11.2026'],
      ] as const)
        (document.querySelector(`[data-field=${name}]`) as HTMLInputElement).value = value;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    });
    await expect(page.locator('[data-part=heading]')).toHaveText(/^Du skulle ha fått svar 16\.\snovember/);
  });
}

test('no answer stands over a form that the browser has emptied just after it showed the page', async ({ page }) => {
  await calculator(page, adults);
  const heading = page.locator('[data-part=heading]');
  const example = (await heading.textContent()) ?? '';
  await write(page, 'first-appointment', '7.12.2026');
  await page.check('[data-field=age][value="22"]');
  await writeOn(page, 'li[data-limit=B1]', '4.1.2027');
  await expect(heading).not.toHaveText(example);
  // As WebKit does with a page that it has kept.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    (document.querySelector('[data-field=date]') as HTMLInputElement).value = '';
  });
  await expect(heading).toHaveText(example);
  // Nobody is told off for what the browser did, and nothing of the old answer waits for the next date.
  await expect(page.locator('[data-errors]')).toBeHidden();
  await expect(page.locator('[data-field=age]:checked')).toHaveCount(0);
  await write(page, 'first-appointment', '7.12.2026');
  expect(await stages(page)).toContain('B3#1 2027-03-01');
});
