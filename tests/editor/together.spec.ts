/** Two windows of one person, and two people: nothing that somebody wrote lands elsewhere or is lost without a word. */
import type { Page } from '@playwright/test';
import { expect, kept, open, test } from './editor.ts';
import { press, reach, settled, write } from './keys.ts';
import { button, goToPart, lookOver, openItem, save } from './screen.ts';

const OFFICE = 3;
const NUMBER = 'Nummer 1';

test.describe.configure({ timeout: 90_000 });

/** Goes to the first number of the service office, with the caret behind it. */
async function goToNumber(page: Page) {
  const office = await openItem(page, 'contacts', OFFICE);
  await reach(page, office.getByLabel(NUMBER, { exact: true }));
  await page.keyboard.press('End');
}

test('who writes in one window while a contact goes in another writes in what they see', async ({ page, editor }) => {
  const before = editor.place.text();
  await open(page, editor.address);
  await goToNumber(page);
  const other = await page.context().newPage();
  await open(other, editor.address);
  const first = await openItem(other, 'contacts', 0);
  await press(other, button(first, /^Ta bort Forløps/));
  // Each digit is sent by itself: the first is of a screen on which all contacts stand.
  for (const digit of ['2', '3']) {
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText(digit);
    await settled(page);
  }
  await expect(page.locator('#f-contacts-2-phones-0')).toBeFocused();
  const { value } = editor.place.desk().open('organisation.yaml');
  const { contacts } = value as { contacts: { phones: string[] }[] };
  expect(contacts.map(({ phones }) => phones[0])).toEqual([
    '03 45 67 89',
    '04 56 78 90',
    '05 67 89 03',
    '06 78 90 12',
    '07 89 01 23',
    '08 90 12 34',
    '01 23 45 67',
  ]);
  expect(editor.place.text()).toBe(before);
});

test('who writes in a contact that goes in another window is told, and writes nowhere else', async ({
  page,
  editor,
}) => {
  await open(page, editor.address);
  const service = await openItem(page, 'contacts', 2);
  await write(page, service.getByLabel('Nummer', { exact: true }), '04 56 78 91');
  await settled(page);
  const other = await page.context().newPage();
  await open(other, editor.address);
  await press(other, button(await openItem(other, 'contacts', 2), /^Ta bort Oppf/));
  await page.keyboard.insertText('2');
  await expect(page.locator('#status')).toContainText('Du skrev: «04 56 78 912»');
  await page.keyboard.insertText('3');
  const { value } = editor.place.desk().open('organisation.yaml');
  const { contacts } = value as { contacts: { phones: (string | object)[] }[] };
  expect(contacts.map(({ phones }) => phones[0])).toHaveLength(7);
  expect(JSON.stringify(contacts)).not.toMatch(/912|013|893/);
});

test('the field that somebody writes in keeps the caret when another window changes another', async ({
  page,
  editor,
}) => {
  await open(page, editor.address);
  await goToNumber(page);
  const other = await page.context().newPage();
  await open(other, editor.address);
  const service = await openItem(other, 'contacts', 2);
  await write(other, service.getByLabel('Nummer', { exact: true }), '04 56 78 91');
  await kept(other);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await kept(page);
  await expect(page.locator('#f-contacts-2-phones-0')).toHaveValue('04 56 78 91');
  await expect(page.locator('#f-contacts-3-phones-0')).toBeFocused();
  await page.keyboard.insertText('9');
  await expect(page.locator('#f-contacts-3-phones-0')).toHaveValue('05 67 89 91');
});

test('of two windows that write in one field, the second is told, with what was written', async ({ page, editor }) => {
  await open(page, editor.address);
  await goToNumber(page);
  const other = await page.context().newPage();
  await open(other, editor.address);
  const office = await openItem(other, 'contacts', OFFICE);
  await write(other, office.getByLabel(NUMBER, { exact: true }), '05 67 89 08');
  await kept(other);
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText('9');
  await expect(page.locator('#status')).toHaveText(
    'Dette feltet er endret et annet sted i mellomtiden. Her er det som står der nå. Du skrev: «05 67 89 09»',
  );
  await expect(page.locator('#f-contacts-3-phones-0')).toHaveValue('05 67 89 08');
});

test('of two people who change the same, the second is asked before it is saved', async ({ page, editor, browser }) => {
  const before = editor.place.text();
  const theirs = await browser.newPage();
  await open(theirs, await editor.alsoFor('ola'));
  await open(page, editor.address);
  for (const [who, number] of [
    [theirs, '05 67 89 08'],
    [page, '05 67 89 09'],
  ] as const) {
    const office = await openItem(who, 'contacts', OFFICE);
    await write(who, office.getByLabel(NUMBER, { exact: true }), number);
    await kept(who);
  }
  const service = await openItem(theirs, 'contacts', 2);
  await press(theirs, button(service, /^Jeg ringte i dag/));
  await lookOver(theirs);
  await save(theirs);
  // What others have saved is seen when the changes are looked over.
  await goToPart(page, 'Se over og lagre');
  const asked = page.getByRole('group', { name: 'Nummeret til Tjenestekontoret og koordinerende enhet' });
  await expect(asked).toContainText('Før: 05 67 89 01');
  await expect(asked.getByLabel('Lagret av andre: 05 67 89 08')).toBeChecked();
  await expect(button(page, 'Lagre')).toBeDisabled();
  await reach(page, asked.getByLabel('Lagret av andre: 05 67 89 08'));
  await page.keyboard.press('ArrowDown');
  await expect(asked.getByLabel('Ditt: 05 67 89 09')).toBeChecked();
  await press(page, button(page, 'Bruk det jeg har valgt'));
  await expect(page.locator('.conflicts')).toHaveCount(0);
  await save(page);
  const hours =
    'phones: ["04 56 78 90"]\n    hours: [{ days: weekdays, opens: "09:00", closes: "15:00" }]\n    verifiedOn: ';
  expect(editor.place.text()).toBe(
    before.replace('- "05 67 89 01"', '- "05 67 89 09"').replace(`${hours}2026-11-16`, `${hours}2026-11-22`),
  );
  await theirs.close();
});
