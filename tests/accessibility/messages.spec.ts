import type { Page } from '@playwright/test';
import { expect, TODAY, test } from '../browser/fixtures.ts';
import { pageOf } from '../browser/pages.ts';
import { adults, calculator, write } from '../browser/timeline/timeline.ts';
import { namedParts } from './checks/names.ts';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await calculator(page, adults);
  await page.selectOption('[data-field=event]', 'referral-received');
});

/** What a screen reader is given to say from now on: every change in a live region. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
      new MutationObserver(() => {
        if (region.textContent) said.push(region.textContent.replaceAll('\u00a0', ' '));
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

const PASSED =
  'Du skulle ha fått svar 16. november 2026. Har du fått brevet? Skriv den siste datoen hjelpa kan starte. Har du ikkje fått det, kan du ringje behandlingsstaden. ' +
  'Innan 17. februar 2027 skal hjelpa starte, dersom du er under 23 år. Det er seinast denne dagen, dersom svaret er ' +
  'gitt i tide. Eit tidlegare svar gir ein tidlegare frist.';
const DECIDE = (by: string) =>
  `Innan ${by} bør de bestemme vegen vidare. Skriv datoane på lista når du får dei. Då reknar vi vidare.`;
const NO_SUCH_DAY = 'Datoen «31.2.2026» finst ikkje. Skriv dag, månad og år, til dømes 2.11.2026.';
const UNREADABLE = (date: string) =>
  `Vi forstår ikkje datoen «${date}». Skriv éin dato med dag, månad og år, til dømes 2.11.2026.`;

test('4.1.3a the answer is said once, and again only when it is another', async ({ page }) => {
  const said = await listen(page);
  const date = page.locator('[data-field=date]');
  const expected = [PASSED];
  await date.pressSequentially('2.11.2026');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.locator('[data-part=go]').click();
  // The answer to a referral is the same for both.
  await page.check('[data-field=setting][value=inpatient]');
  await page.check('[data-field=setting][value=outpatient]');
  await expect.poll(said).toEqual(expected);
  await page.selectOption('[data-field=event]', 'first-appointment');
  expected.push(DECIDE('14. desember 2026'));
  await expect.poll(said).toEqual(expected);
  await page.check('[data-field=setting][value=inpatient]');
  expected.push('Vi kan ikkje rekne ut fleire datoar frå det du skreiv.');
  await expect.poll(said).toEqual(expected);
  await page.check('[data-field=setting][value=outpatient]');
  expected.push(DECIDE('14. desember 2026'));
  await expect.poll(said).toEqual(expected);
  await date.fill('7.12.2026');
  await page.keyboard.press('Tab');
  expected.push(DECIDE('18. januar 2027'));
  await expect.poll(said).toEqual(expected);
  // More dates, and the same one is next.
  await page.locator('[data-part=more]').click();
  await page.check('[data-field=extended][value=extended-assessment]');
  await expect.poll(said).toEqual(expected);
});

for (const [key, other] of [
  ['Enter', 'Tab'],
  ['Tab', 'Enter'],
] as const) {
  test(`4.1.3a 3.3.1b a date that cannot be is said once, on ${key}, and so is the answer when it is mended`, async ({
    page,
  }) => {
    const said = await listen(page);
    const date = page.locator('[data-field=date]');
    await date.fill('2.11.2026');
    await date.press(key);
    await expect.poll(said).toEqual([PASSED]);
    await date.fill('31.2.2026');
    await date.press(key);
    await expect.poll(said).toEqual([PASSED, NO_SUCH_DAY]);
    await date.press(other);
    await date.fill('2.11.2026');
    await date.press(key);
    await expect.poll(said).toEqual([PASSED, NO_SUCH_DAY, PASSED]);
  });

  test(`4.1.3a 3.3.1b a date on a step that cannot be is said once, on ${key}`, async ({ page }) => {
    await write(page, 'first-appointment', '7.12.2026');
    await page.locator('li[data-limit=B1] summary').click();
    const said = await listen(page);
    const expected: string[] = [];
    const own = page.locator('li[data-limit=B1] [data-own]');
    for (const [text, words] of [
      ['i morgon', UNREADABLE('i morgon')],
      ['1.12.2026', 'Datoen «1.12.2026» er før ein dato som må kome først: Første samtale.'],
      ['2.12.2026', 'Datoen «2.12.2026» er før ein dato som må kome først: Første samtale.'],
      ['', DECIDE('18. januar 2027')],
    ] as const) {
      await own.fill(text);
      await own.press(key);
      expected.push(words);
      await expect.poll(said).toEqual(expected);
      await own.press(other);
    }
    await expect.poll(said).toEqual(expected);
  });
}

test('4.1.3a errors that get focus are read from there, and are not said beside that', async ({ page }) => {
  const said = await listen(page);
  await page.locator('[data-part=go]').click();
  await expect(page.locator('[data-errors]')).toBeFocused();
  await page.locator('[data-field=date]').fill('2.11.2026');
  await expect.poll(said).toEqual([PASSED]);
});

test('4.1.3a what is copied is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write', 'clipboard-read']);
  await page.fill('[data-field=date]', '2.11.2026');
  await page.keyboard.press('Tab');
  const said = await listen(page);
  await page.locator('[data-part=copy]').click();
  await expect.poll(said).toEqual(['Datoane er kopierte.']);
});

test('3.3.1a a date that is missing is named when the reader asks, and focus goes to the list of errors', async ({
  page,
}) => {
  await page.locator('[data-part=go]').click();
  const errors = page.locator('[data-errors]');
  await expect(errors).toBeFocused();
  await expect(errors.getByRole('link')).toHaveText(['Skriv ein dato.']);
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
  await expect(error).toHaveText(NO_SUCH_DAY.replace('31.2.2026', '31.02.2027'));
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
  await expect(own).toHaveAccessibleName(`Skriv datoen du veit (Første samtale) ${UNREADABLE('i morgon')}`);
});

test('1.3.1e 2.4.6b 3.3.2a 4.1.2a every field has a label, and the date says how to write it', async ({ page }) => {
  await page.fill('[data-field=date]', '2.11.2026');
  await page.locator('li:has([data-own=first-appointment]) summary').click();
  const roles = ['combobox', 'textbox', 'radiogroup', 'radio', 'checkbox'];
  const fields = (await namedParts(page)).filter(({ role }) => roles.includes(role));
  expect(fields.map(({ role, name }) => `${role}: ${name}`)).toEqual([
    'combobox: Kva dato veit du?',
    'textbox: Kva dato?',
    'radiogroup: Kvar får du hjelp?',
    'radio: Poliklinikk',
    'radio: Innlagd',
    'radiogroup: Kor gammal er du?',
    'radio: Under 23 år',
    'radio: 23 år eller eldre',
    'radiogroup: Skal du ha ei utvida utgreiing?',
    'radio: Nei',
    'radio: Ja',
    'textbox: Skriv datoen du veit (Første samtale)',
    'checkbox: Skriv kva datoen gjeld, òg i kalenderen',
  ]);
  await expect(page.locator('[data-field=date]')).toHaveAccessibleDescription('Dag, månad og år, til dømes 2.11.2026');
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
    region.textContent = 'Neste: svar, om 3 dagar';
  });
  await page.locator('[data-part=status]').evaluate((region) => {
    region.textContent = 'Neste: svar, om 3 dagar';
  });
  expect(await said()).toHaveLength(2);
});
