import type { Page } from '@playwright/test';
import { expect, TODAY, test } from '../fixtures.ts';
import { pageOf } from '../pages.ts';
import { calculator, children, over, write, writeOn } from './timeline.ts';

test('the law’s last day is late though the letter sets a later one, on paper and in the calendar too', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2027-02-10T12:00:00'));
  for (const address of [children, pageOf('eksempelvik', 'nb', 'adults').address]) {
    await calculator(page, address);
    const young = page.locator('[data-field=age][value="22"]');
    if (await young.count()) await young.check();
    await write(page, 'referral-assessed', '21.10.2026');
    await writeOn(page, 'li:has([data-own=treatment-start])', '1.6.2027');
    expect(await over(page)).toMatch(
      /^Hjelpen skulle ha startet senest 22\. januar 2027\. Datoen i brevet er senere\. Spør dem som sendte det, hvorfor\./,
    );
    const right = page.locator('li[data-limit=A3] .passed');
    await expect(right).toContainText('Ring behandlingsstedet. Er datoen i brevet også passert, kan du ringe');
    await expect(right).toContainText('23 32 70 03');
    await expect(page.locator('[data-part=letter]')).toBeHidden();
  }
});

test('where the age is not said, the day of the law and that of the letter are both told', async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  await write(page, 'referral-assessed', '21.10.2026');
  await writeOn(page, 'li:has([data-own=treatment-start])', '1.6.2027');
  expect(await over(page)).toMatch(/^Innen 22\. januar 2027 skal hjelpen starte, hvis du er under 23 år\./);
  await page.clock.setFixedTime(new Date('2027-02-10T12:00:00'));
  await page.getByRole('button', { name: 'Vis datoene' }).click();
  expect(await over(page)).toMatch(
    /^Hjelpen skulle ha startet senest 22\. januar 2027, hvis du er under 23 år\. .*Innen 1\. juni 2027 skal hjelpen starte\.$/,
  );
});

test('a letter that may keep to the law is what holds, on the list and in what is taken along', async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  await page.check('[data-field=age][value="22"]');
  await write(page, 'referral-received', '1.6.2026');
  await writeOn(page, 'li:has([data-own=treatment-start])', '1.12.2026');
  // The law's day rests on an answer on the last day for it: it does not overrule a letter, and is not called passed.
  const right = page.locator('li[data-limit=A3]');
  await expect(right.locator('.passed')).toBeHidden();
  await expect(right).not.toContainText('Datoen i brevet er senere', { useInnerText: true });
  // That the letter's date holds is not said beside that the law may give an earlier one.
  await expect(page.locator('[data-part=letter]')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Legg i kalenderen' })).toBeVisible();
  // The answer came then: now the letter is too late.
  await writeOn(page, 'li[data-limit=A1]', '15.6.2026');
  expect(await over(page)).toMatch(
    /^Hjelpen skulle ha startet senest 14\. september 2026\. Datoen i brevet er senere\. Spør dem som sendte det, hvorfor\./,
  );
  await expect(page.locator('[data-part=letter]')).toBeHidden();
  await expect(page.getByText('Loven kan gi deg en tidligere frist')).toBeHidden();
});

test('a day of the law that is later than that of the letter is not listed beside it', async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await calculator(page, children);
  await write(page, 'referral-received', '24.8.2026');
  const right = page.locator('li[data-limit=A3]');
  await expect(right).toHaveCount(1);
  await writeOn(page, 'li:has([data-own=treatment-start])', '17.10.2026');
  await expect(right).toHaveCount(0);
  await writeOn(page, 'li:has([data-own=treatment-start])', '17.12.2026');
  await expect(right).toHaveCount(1);
});

test('a letter whose date is taken away again is not said to be met by a first appointment that is taken away too', async ({
  page,
}) => {
  await page.clock.setFixedTime(TODAY);
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  await write(page, 'referral-assessed', '21.10.2026');
  const letter = page.locator('li:has([data-own=treatment-start])');
  await writeOn(page, 'li:has([data-own=treatment-start])', '1.12.2026');
  await writeOn(page, 'li:has([data-own=first-appointment])', '10.11.2026');
  await expect(letter).toContainText('Hjelpen har startet.', { useInnerText: true });
  await writeOn(page, 'li:has([data-own=treatment-start])', '');
  await writeOn(page, 'li:has([data-own=first-appointment])', '');
  await expect(letter).toBeVisible();
  await expect(letter).not.toContainText('Hjelpen har startet.', { useInnerText: true });
});

/** What the calculator copies, a line a date. */
async function copied(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Kopier' }).click();
  await expect(page.getByText('Datoene er kopiert.')).toBeVisible();
  return (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\u00a0', ' ');
}

test('the age of an earlier deadline is named while it is not said, on the list and in the copy', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(TODAY);
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  await write(page, 'referral-received', '1.6.2026');
  await writeOn(page, 'li:has([data-own=treatment-start])', '1.12.2026');
  const letter = page.locator('li:has([data-own=treatment-start])');
  for (const [age, said] of [
    ['', 'Loven kan gi deg en tidligere frist, hvis du er under 23 år.'],
    ['22', 'Loven kan gi deg en tidligere frist.'],
  ] as const) {
    if (age) await page.check(`[data-field=age][value="${age}"]`);
    await expect(letter).toContainText(`${said} Skriv datoen for svaret på listen.`, { useInnerText: true });
    const copy = await copied(page);
    expect(copy).toContain(said);
    // Where it is read there is no list, and no other date that could hold.
    expect(copy).not.toContain('på listen');
    expect(copy).not.toContain('Datoen i brevet ditt gjelder.');
  }
});

test('a letter on or before the last day that the law can set says that it may be later than the law', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(TODAY);
  await calculator(page, children);
  await write(page, 'referral-received', '2.11.2026');
  const may = 'Loven kan gi deg en tidligere frist.';
  // 65 working days from the day of receipt are 3 February; from the last day for an answer, 17 February.
  for (const [letter, said] of [
    ['3.2.2027', false],
    ['4.2.2027', true],
    ['17.2.2027', true],
    ['18.2.2027', true],
  ] as const) {
    await writeOn(page, 'li:has([data-own=treatment-start])', letter);
    const item = page.locator('li:has([data-own=treatment-start])');
    if (said) await expect(item).toContainText(may, { useInnerText: true });
    else await expect(item).not.toContainText(may, { useInnerText: true });
    expect((await copied(page)).includes(may), letter).toBe(said);
  }
});

test('a letter later than the law says so with the law’s day, on its own line and in the copy', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(TODAY);
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  await write(page, 'referral-assessed', '1.7.2026');
  await writeOn(page, 'li:has([data-own=treatment-start])', '1.12.2026');
  const line = async () => (await copied(page)).split('\n').find((it) => it.startsWith('tirsdag 1. desember'));
  expect(await line()).toContain('Loven sier senest 30. september 2026, hvis du er under 23 år.');
  await page.check('[data-field=age][value="22"]');
  expect(await line()).toContain('Loven sier senest 30. september 2026.');
  await page.check('[data-field=age][value="23"]');
  expect(await line()).not.toContain('Loven sier');
});

test('a first appointment after the last day for help is told of, with what to do', async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await calculator(page, children);
  await write(page, 'referral-assessed', '10.9.2026');
  const own = 'li:has([data-own=first-appointment])';
  await writeOn(page, own, '10.12.2026');
  expect(await over(page)).toMatch(/^Innen 10\. desember 2026 skal hjelpen starte\./);
  expect(await over(page)).not.toContain('Første samtale er etter');
  await writeOn(page, own, '15.1.2027');
  expect(await over(page)).toMatch(
    /^Innen 10\. desember 2026 skal hjelpen starte\. Første samtale er etter denne dagen\. Ring behandlingsstedet og spør hvorfor\./,
  );
  await write(page, 'referral-assessed', '1.7.2026');
  await writeOn(page, 'li:has([data-own=treatment-start])', '1.12.2026');
  for (const why of ['Spør dem som sendte det, hvorfor.', 'Ring behandlingsstedet og spør hvorfor.'])
    await expect(page.locator('li[data-limit=A3]')).toContainText(why, { useInnerText: true });
  await writeOn(page, own, '15.11.2026');
  await expect(page.locator('li[data-limit=A3]')).toContainText('Hjelpen har startet.', { useInnerText: true });
  await expect(page.locator('li[data-limit=A3]')).toContainText('Første samtale er etter denne dagen.', {
    useInnerText: true,
  });
  // Once help has begun nobody asks why it did not before.
  await expect(page.locator('[data-part=list]')).not.toContainText('hvorfor', { useInnerText: true });
});

test('the field for the answer says which day to write, and the right that counts from it that it may be earlier', async ({
  page,
}) => {
  await page.clock.setFixedTime(TODAY);
  await calculator(page, children);
  await write(page, 'referral-received', '2.11.2026');
  await expect(page.locator('li[data-limit=A1]')).toContainText('Skriv datoen på brevet, ikke dagen du fikk det.');
  const earlier = 'Ble henvisningen vurdert før datoen på brevet, er fristen tidligere.';
  const right = page.locator('li[data-limit=A3]');
  await expect(right).not.toContainText(earlier, { useInnerText: true });
  await writeOn(page, 'li[data-limit=A1]', '9.11.2026');
  await expect(right).toContainText(earlier, { useInnerText: true });
});
