import type { Locator, Page } from '@playwright/test';
import { expect } from './editor.ts';

/** How many more stops of the Tab key there may be than the page is thought to have. */
const MOST_MORE = 30;

const hasFocus = (wanted: Locator) => wanted.evaluate((element) => element === document.activeElement);

/** How many stops away an element is from what has the focus; less than none is backwards. */
const stopsTo = (wanted: Locator) =>
  wanted.evaluate((element) => {
    const isStop = (it: HTMLElement) => {
      if (it.tabIndex < 0 || it.matches(':disabled') || !it.checkVisibility({ visibilityProperty: true })) return false;
      // Of the choices of a group, the one that is chosen.
      return !(it instanceof HTMLInputElement && it.type === 'radio') || it.checked || it === element;
    };
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,summary,#writing'),
    ].filter(isStop);
    const now = document.activeElement ?? document.body;
    const before = (one: Element, other: Element) =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const place = stops.indexOf(element as HTMLElement);
    if (stops.includes(now as HTMLElement)) return place - stops.indexOf(now as HTMLElement);
    // What has the focus is no stop: a heading, or nothing yet.
    const next = now === document.body ? 0 : stops.filter((it) => before(it, now)).length;
    return place >= next ? place - next + 1 : place - next;
  });

/** How often the way is counted: an answer of the server's can change the screen while it is walked. */
const WALKS = 3;

/** Goes to an element with the Tab key alone, from wherever the focus is. */
export async function reach(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let walk = 0; walk < WALKS; walk++) {
    const stops = await stopsTo(wanted);
    const key = stops < 0 ? 'Shift+Tab' : 'Tab';
    for (let stop = 0; stop < Math.abs(stops); stop++) await page.keyboard.press(key);
    for (let more = 0; more < MOST_MORE; more++) {
      if (await hasFocus(wanted)) return;
      await page.keyboard.press(key);
    }
  }
  throw new Error(`The Tab key does not lead to ${wanted}.`);
}

/** Waits until what was done is kept, and the screen shows it. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('#status')).not.toHaveText('Tar vare på utkastet …');
}

/** Goes to a button, a link or the heading of an item, and presses Enter. */
export async function press(page: Page, wanted: Locator): Promise<void> {
  await reach(page, wanted);
  await page.keyboard.press('Enter');
  await settled(page);
}

/** Goes to a field, and writes over what it says. */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.insertText(text);
}

/** Goes to a list that nothing is chosen of, and down to the first choice that begins so. */
export async function choose(page: Page, field: Locator, begins: string): Promise<void> {
  await reach(page, field);
  const chosen = () => field.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.textContent ?? '');
  for (let now = await chosen(); !now.startsWith(begins); ) {
    await page.keyboard.press('ArrowDown');
    const next = await chosen();
    if (next === now) throw new Error(`There is no “${begins}” below “${now}”.`);
    now = next;
  }
}
