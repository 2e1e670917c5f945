import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { pageOf } from '../browser/pages.ts';

const adults = pageOf('vaga', 'nn', 'adults').address;

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.goto(adults);
});

/** What a screen reader is given to say from now on: every change in a live region. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
      new MutationObserver(() => {
        if (region.textContent) said.push(region.textContent);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test('4.1.3a the answer is said once, and again only when it is another', async ({ page }) => {
  const said = await listen(page);
  const date = page.locator('[data-field=date]');
  await date.pressSequentially('2.11.2026');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const first = await said();
  expect(first).toHaveLength(1);
  await page.locator('[data-part=go]').click();
  expect(await said()).toEqual(first);
  await page.check('[data-field=setting][value=inpatient]');
  await page.check('[data-field=setting][value=outpatient]');
  await page.selectOption('[data-field=event]', 'first-appointment');
  await date.fill('7.12.2026');
  await page.keyboard.press('Tab');
  const later = await said();
  for (const [index, text] of later.entries()) expect(text, later.join()).not.toBe(later[index - 1]);
});

test('4.1.3a what is copied is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write', 'clipboard-read']);
  await page.fill('[data-field=date]', '2.11.2026');
  await page.keyboard.press('Tab');
  const said = await listen(page);
  await page.locator('[data-part=copy]').click();
  await expect.poll(said).toHaveLength(1);
});

test('3.3.1a a date that is missing is named when the reader asks, and focus goes to the list of errors', async ({
  page,
}) => {
  await page.locator('[data-part=go]').click();
  const errors = page.locator('[data-errors]');
  await expect(errors).toBeFocused();
  await expect(errors.getByRole('link')).toHaveCount(1);
  await errors.getByRole('link').click();
  await expect(page.locator('[data-field=date]')).toBeFocused();
});

test('3.3.1b 3.3.3a a date that cannot be is repeated, marked on its field, and shown how to write', async ({
  page,
}) => {
  const field = page.locator('[data-field=date]');
  await field.fill('31.02.2027');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  const error = page.locator('#timeline-date-error');
  await expect(error).toContainText('31.02.2027');
  await expect(error).toContainText(/\d{1,2}\.\s?\w+/);
  expect((await field.getAttribute('aria-describedby'))?.split(' ')).toContain('timeline-date-error');
  await expect(field).toHaveValue('31.02.2027');
  await field.fill('2.11.2026');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  await expect(error).toBeHidden();
});

test('3.3.1b a date that was written on a step says so on the step', async ({ page }) => {
  await page.fill('[data-field=date]', '2.11.2026');
  await page.locator('li:has([data-own=first-appointment]) summary').click();
  const own = page.locator('[data-own=first-appointment]');
  await own.fill('i morgon');
  await page.keyboard.press('Enter');
  await expect(own).toHaveAttribute('aria-invalid', 'true');
  await expect(own).toHaveAccessibleName(/i morgon/);
});

test('1.3.1e 2.4.6b 3.3.2a 4.1.2a every field has a label, and the date says how to write it', async ({ page }) => {
  await page.fill('[data-field=date]', '2.11.2026');
  await page.locator('li:has([data-own=first-appointment]) summary').click();
  const fields = page.locator('loype-timeline :is(select, input):not([type=date]):visible');
  const names = await fields.evaluateAll((all) =>
    all.map((field) =>
      [...((field as HTMLInputElement).labels ?? [])].map((label) => label.textContent?.trim()).join(),
    ),
  );
  expect(names.length).toBeGreaterThan(5);
  expect(names).not.toContain('');
  await expect(page.locator('[data-field=date]')).toHaveAccessibleDescription(/\d{2}\.\d{2}\.\d{4}|\d/);
  for (const group of await page.getByRole('radiogroup').all()) await expect(group).toHaveAccessibleName(/\?|\w{3}/);
});

test('3.2.2a a choice changes the answer and nothing else: focus and address stay', async ({ page }) => {
  const address = page.url();
  await page.fill('[data-field=date]', '2.11.2026');
  for (const value of ['inpatient', 'outpatient']) {
    const choice = page.locator(`[data-field=setting][value=${value}]`);
    await choice.check();
    await expect(choice).toBeFocused();
  }
  expect(page.url()).toBe(address);
});

for (const [what, address, field, written, answer] of [
  ['the finder', '/', '#finder', 'karasjok', /^1 treff/],
  ['the search', pageOf(null, 'nb', 'search').address, '#search', 'koordinator', /koordinator/],
] as const) {
  test(`4.1.3a ${what} says what it has found once, after a pause`, async ({ page }) => {
    await page.goto(address);
    await page.locator(field).focus();
    const said = await listen(page);
    await page.locator(field).pressSequentially(written, { delay: 40 });
    await expect.poll(async () => (await said()).filter((text) => answer.test(text))).toHaveLength(1);
    // The same answer again.
    await page.locator(field).press('End');
    await page.locator(field).pressSequentially(' ');
    await page.waitForTimeout(1000);
    expect((await said()).filter((text) => answer.test(text))).toHaveLength(1);
  });
}

test('finds an answer that is said twice', async ({ page }) => {
  const said = await listen(page);
  await page.locator('[data-part=status]').evaluate((region) => {
    region.textContent = 'Neste: svar om 3 dagar';
  });
  await page.locator('[data-part=status]').evaluate((region) => {
    region.textContent = 'Neste: svar om 3 dagar';
  });
  expect(await said()).toHaveLength(2);
});
