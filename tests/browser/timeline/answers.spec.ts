import { expect, look } from '../fixtures.ts';
import { pageOf } from '../pages.ts';
import { adults, calculator, children, over, stages, write, writeOn } from './timeline.ts';

look('no right is said to be broken that counts from a day that is not known', async ({ page }) => {
  await calculator(page, children);
  await write(page, 'referral-received', '1.6.2026');
  const right = page.locator('li[data-limit=A3]');
  const breach = right.getByText('Da har du ikke fått det du har rett til.');
  await expect(right.locator('.passed')).toContainText('Har hjelpen ikke startet?');
  await expect(breach).toBeHidden();
  expect(await over(page)).toMatch(/^Du skulle ha fått svar 15\. juni 2026\. .* hvis svaret er gitt i tide\./);
  await writeOn(page, 'li[data-limit=A1]', '15.6.2026');
  await expect(breach).toBeVisible();
});

look('what is written about the future is not told as past', async ({ page }) => {
  await calculator(page, children);
  const basis = page.locator('[data-part=basis]');
  for (const [event, name] of [
    ['referral-received', 'Henvisningen er fremme'],
    ['refusal-received', 'Du fikk avslag på henvisningen'],
    ['clinical-decision', 'Veien videre er bestemt'],
  ] as const) {
    await write(page, event, '18.12.2026');
    await expect(basis).toContainText(`Regnet ut fra det du skrev. ${name}: fredag 18.\u00a0desember\u00a02026.`);
    await expect(page.locator('.known .what')).toHaveText(name);
  }
});

look('the letter asks for the latest date, by that name, and never for an appointment', async ({ page }) => {
  for (const [language, name, asks] of [
    ['nb', 'Siste startdato i brevet', 'Skriv den siste datoen hjelpen kan starte, ikke timen din.'],
    ['nn', 'Siste startdato i brevet', 'Skriv den siste datoen hjelpa kan starte, ikkje timen din.'],
    ['en', 'Latest start date in your letter', 'Enter the latest date for help to start, not your appointment.'],
  ] as const) {
    await calculator(page, pageOf('eksempelvik', language, 'adults').address);
    await write(page, 'referral-assessed', '2.11.2026');
    const letter = page.locator('li:has([data-own=treatment-start])');
    for (const date of ['', '1.2.2027']) {
      if (date) await writeOn(page, 'li:has([data-own=treatment-start])', date);
      await expect(letter.locator('.what')).toHaveText(name);
      await expect(letter.locator('summary')).toContainText(`(${name})`);
      await expect(letter.getByText(asks)).toBeVisible();
    }
  }
});

look('no date is asked for from which nothing follows', async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  await write(page, 'referral-received', '18.11.2026');
  const first = page.locator('[data-own=first-appointment]');
  await expect(first).toHaveCount(1);
  await page.check('[data-field=setting][value=inpatient]');
  await expect(first).toHaveCount(0);
});

look('a chain that cannot be is told, and nothing is counted on from it', async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  await page.check('[data-field=extended][value=extended-assessment]');
  await write(page, 'first-appointment', '11.1.2027');
  await writeOn(page, 'li[data-limit=B1]', '11.6.2027');
  expect(await stages(page)).toEqual(['B1#1 2027-02-22', 'B2#1 2027-04-05']);
  await expect(page.locator('li[data-limit=B2]')).toContainText(
    'Du har skrevet en senere dato for et steg som kommer før. Derfor regner vi ikke videre herfra.',
  );
});

look('what is next is on the list and in what is taken along, however far it is from the start', async ({ page }) => {
  for (const [pathway, event, date, next, setting] of [
    ['adults', 'first-appointment', '2.9.2025', '2027-01-19', 'outpatient'],
    ['adults', 'first-appointment', '2.9.2022', '2027-01-15', 'outpatient'],
    ['substance-use', 'first-appointment', '1.6.2026', '2026-11-30', 'inpatient'],
    ['substance-use', 'evaluation', '1.1.2026', '2026-12-03', 'outpatient'],
  ] as const) {
    await calculator(page, pageOf('eksempelvik', 'nb', pathway).address);
    await page.check(`[data-field=setting][value=${setting}]`);
    await write(page, event, date);
    expect(await stages(page), `${pathway} ${date}`).toContainEqual(expect.stringContaining(next));
    await expect(page.getByRole('button', { name: 'Legg i kalenderen' })).toBeVisible();
  }
});

look('what the older advice is said of is there', async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  const older = page.getByText('Noen av rådene er fra 2019.');
  await expect(older).toBeVisible();
  for (const [event, date] of [
    ['refusal-received', '16.11.2026'],
    ['referral-assessed', '16.11.2026'],
  ] as const) {
    await write(page, event, date);
    await expect(older).toBeHidden();
  }
  await write(page, 'first-appointment', '16.11.2026');
  await expect(older).toBeVisible();
  await page.check('[data-field=setting][value=inpatient]');
  await expect(older).toBeHidden();
});

look('evaluations after one that the reader has written are counted from it', async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  await write(page, 'evaluation', '7.12.2026');
  const names = page.locator('li[data-limit=B4] .what');
  await expect(names).toHaveText(
    [1, 2, 3].map((n) => `Evaluering nummer ${n} etter datoen du skrev`),
    { useInnerText: true },
  );
  await write(page, 'first-appointment', '7.12.2026');
  await expect(names.first()).toHaveText('Evaluering nummer 2', { useInnerText: true });
});

look(
  'a right that is counted from an assumed day says that it is the latest, and the real day moves it',
  async ({ page }) => {
    await calculator(page, children);
    await write(page, 'referral-received', '18.12.2026');
    await writeOn(page, 'li[data-limit=A1]', '21.12.2026');
    const right = page.locator('li[data-limit=A3]');
    const assumed = right.getByText('hvis svaret er gitt i tide');
    expect(await stages(page)).toContain('A3#1 2027-03-24');
    await expect(assumed).toBeHidden();
    await writeOn(page, 'li[data-limit=A1]', '');
    await expect(right.locator('.when')).toHaveText(/^\s*Senest/);
    await expect(assumed).toBeVisible();
    expect(await stages(page)).not.toContain('A3#1 2027-03-24');
  },
);

look('the list is worked out from what was written; the example alone is an example', async ({ page }) => {
  await calculator(page, adults);
  const basis = page.locator('[data-part=basis]');
  await expect(page.locator('[data-field=event]')).toHaveValue('first-appointment');
  await expect(page.locator('[data-part=heading]')).toHaveText(/^\s*Døme: første samtale/);
  await expect(basis.getByText('Dette er eit døme.')).toBeVisible();
  await write(page, 'first-appointment', '7.12');
  await expect(basis).toContainText(/Rekna ut frå det du skreiv\. Første samtale: måndag 7\.\sdesember\s2026\./);
  await expect(page.locator('.answer')).not.toContainText('døme', { useInnerText: true });
});

look('the answer stands at the top of the screen after the button, and has focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await calculator(page, adults);
  await page.fill('[data-field=date]', '7.12.2026');
  await page.getByRole('button', { name: 'Vis datoane' }).click();
  const heading = page.locator('[data-part=heading]');
  await expect(heading).toBeFocused();
  expect((await heading.boundingBox())?.y).toBeLessThan(40);
});

look('the last day to complain on a holiday has nothing about appointments', async ({ page }) => {
  await calculator(page, children);
  // Four weeks later it is 17 May.
  await write(page, 'refusal-received', '19.4.2027');
  const complaint = page.locator('li[data-limit=A4]');
  await expect(complaint).toContainText('Fristen er 17. mai. Ikke vent til da.');
  await expect(complaint).not.toContainText('timen');
});

look('on the last day to complain, a Sunday, nobody is told to have sent it before', async ({ page }) => {
  await calculator(page, children);
  await write(page, 'refusal-received', '25.10.2026');
  const complaint = page.locator('li[data-limit=A4]');
  await expect(complaint).toContainText('i dag');
  await expect(complaint).not.toContainText('Ikke vent til da', { useInnerText: true });
});

look('a date that is two dates, none, too far away or on another day of the week is asked about', async ({ page }) => {
  await calculator(page, children);
  for (const [text, said] of [
    ['1112026', 'Mener du 11. januar 2026 eller 1. november 2026? Skriv dag, måned og år med punktum mellom.'],
    ['31.02.2027', 'Datoen «31.02.2027» finnes ikke. Skriv dag, måned og år, for eksempel 2.11.2026.'],
    ['07.12.98', 'Datoen «07.12.98» er mer enn ti år unna. Se om året er riktig.'],
    ['mandag 8. desember 2026', '8. desember 2026 er en tirsdag. Hvilken dato mener du?'],
    ['desember', '«desember» er ikke en hel dato. Skriv både dag og måned, for eksempel 2.11.2026.'],
    ['søndag 7. desember', '7. desember 2026 er en mandag. Hvilken dato mener du?'],
    ['i morgen', 'Vi forstår ikke datoen «i morgen». Skriv én dato med dag, måned og år, for eksempel 2.11.2026.'],
  ] as const) {
    await write(page, 'first-appointment', text);
    const error = page.locator('#timeline-date-error');
    await expect.poll(async () => (await error.textContent())?.replaceAll('\u00a0', ' ')).toBe(said);
  }
});

look('a right that help has met says so, and asks for nothing', async ({ page }) => {
  await calculator(page, pageOf('eksempelvik', 'nb', 'adults').address);
  await page.check('[data-field=age][value="22"]');
  await write(page, 'referral-assessed', '2.11.2026');
  const right = page.locator('li[data-limit=A3]');
  const met = right.getByText('Hjelpen har startet.');
  await expect(right.locator('time')).toHaveAttribute('datetime', '2027-02-03');
  await expect(met).toBeHidden();
  // An appointment that lies ahead has met nothing yet.
  await writeOn(page, 'li:has([data-own=first-appointment])', '10.12.2026');
  await expect(met).toBeHidden();
  await writeOn(page, 'li:has([data-own=first-appointment])', '20.11.2026');
  await expect(met).toBeVisible();
});

look('only an advice that came after the day it counts from says so', async ({ page }) => {
  await calculator(page, children);
  await page.check('[data-field=extended][value=extended-assessment]');
  const newer = 'Dette rådet er nyere enn datoen vi regner fra.';
  for (const [date, says] of [
    ['27.10.2024', true],
    ['28.10.2024', false],
  ] as const) {
    await write(page, 'first-appointment', date);
    for (const limit of ['B1', 'B2'])
      await expect(page.locator(`li[data-limit=${limit}]`).getByText(newer)).toBeVisible({ visible: says });
    // The advice of 2019.
    await expect(page.locator('li[data-limit=B3]').getByText(newer)).toBeHidden();
  }
});
