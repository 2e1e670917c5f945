/** Each task of docs/redaktor.md that is about facts, done with the keyboard, ends in the file as the guide's hand edit leaves it. */
import { some } from '../some.ts';
import { expect, open, test } from './editor.ts';
import { press } from './keys.ts';
import { button, goToPart, lookOver, save } from './screen.ts';
import { CONTACTS } from './tasks/contacts.ts';
import { OTHERS } from './tasks/others.ts';
import { byHand } from './tasks/task.ts';

test.describe.configure({ timeout: 90_000 });

// Each is done key by key, which takes its time: `npm test` does every third.
for (const { name, part, steps, inWords, changes } of some([...CONTACTS, ...OTHERS], 5))
  test(name, async ({ page, editor }) => {
    const before = editor.place.text();
    await open(page, editor.address);
    if (part) await goToPart(page, part);
    await steps(page);
    expect(editor.place.text(), 'nothing is written before it is saved').toBe(before);
    const told = await lookOver(page);
    expect(told).toEqual(inWords);
    await save(page);
    expect(editor.place.text()).toBe(byHand(before, changes));
  });

test('what is done right behind what is written is told, and can be taken back', async ({ page, editor }) => {
  await open(page, editor.address);
  /** Writes a number and presses a button, before what is written has been sent. */
  const atOnce = (number: string, pressed: string) =>
    page.evaluate(
      ([text, id]) => {
        const field = document.querySelector<HTMLInputElement>('#f-contacts-2-phones-0');
        if (field) field.value = text;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        document.querySelector<HTMLElement>(id)?.click();
      },
      [number, pressed] as const,
    );
  await atOnce('04 56 78 91', '#contacts-2-verifiedOn-today');
  await expect(page.locator('#status')).toHaveText('Jeg ringte i dag: 22.11.2026');
  await atOnce('04 56 78 92', '#f-contacts-7-item > .row > button:last-child');
  await expect(page.locator('#status')).toHaveText('Tatt bort: Sentralbordet i kommunen. Du kan angre.');
  // Who used the keyboard is still in the list.
  await expect(page.locator('#f-contacts-0-s')).toBeFocused();
  await press(page, button(page, 'Angre'));
  await expect(page.locator('#f-contacts-7-s')).toHaveText('Sentralbordet i kommunen');
  expect(await lookOver(page)).toEqual([
    'Nummeret til Oppfølgingstjenesten: 04 56 78 90 → 04 56 78 92',
    'Sist bekreftet til Oppfølgingstjenesten: 16.11.2026 → 22.11.2026',
  ]);
});
