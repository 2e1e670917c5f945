/** What makes a text hard to read for some is told where it is written, in words for whoever writes (ATAG 2.0, B.2 and B.3). */
import { expect, open, test } from './editor.ts';
import { press, write } from './keys.ts';
import { goToPart } from './screen.ts';
import { caretBehind, openPage, tool } from './writing.ts';

test.describe.configure({ timeout: 120_000 });

test('a heading that skips a level, and a picture without words, are told at them and stop what is saved', async ({
  page,
  editor,
}) => {
  await open(page, editor.address);
  await openPage(page, 'oppfolgingstjenesten');
  const told = page.locator('#writing .error');
  await expect(told).toHaveCount(0);
  await caretBehind(page, 'Hvem er det for?');
  await tool(page, 'Underoverskrift');
  await expect(told).toHaveText(['Overskriften hopper over et nivå. Velg nivået over.']);
  await caretBehind(page, 'Hvem er det for?');
  await tool(page, 'Overskrift');
  await expect(told).toHaveCount(0);
  await write(page, page.locator('#writing').getByLabel('Hva bildet viser, for den som ikke ser det').first(), '');
  await expect(told).toHaveText(['Bildet mangler en tekst for dem som ikke ser det. Skriv det.']);
  await press(page, page.locator('#language'));
  await expect(told).toHaveText(['Biletet manglar ein tekst for dei som ikkje ser det. Skriv det.']);
  await goToPart(page, 'Sjå over og lagre');
  await expect(page.locator('.errors li')).toHaveCount(1);
  await expect(page.locator('#save')).toBeDisabled();
});
