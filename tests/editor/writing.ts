import type { Page } from '@playwright/test';
import { expect } from './editor.ts';
import { press, reach } from './keys.ts';
import { goToPart } from './screen.ts';

/** The most presses of a key by which something in a text or among the tools is reached. */
const MOST = 120;

/** Opens a page in Bokmål. */
export async function openPage(page: Page, id: string): Promise<void> {
  await goToPart(page, 'Sider');
  await press(page, page.locator(`#page-${id}-nb`));
  await expect(page.locator('#writing')).toBeVisible();
}

/** The words of the block that the caret is in. */
const wordsAtCaret = (page: Page) =>
  page.evaluate(() => {
    const at = getSelection()?.anchorNode;
    const element = at instanceof Element ? at : at?.parentElement;
    return element?.closest('p,h2,h3,h4,td,th')?.textContent ?? '';
  });

/** Goes into a text, and to the end of the block that says so, with the arrow keys. */
export async function caretBehind(page: Page, words: string): Promise<void> {
  await reach(page, page.locator('#writing'));
  await page.keyboard.press('ControlOrMeta+Home');
  for (let presses = 0; presses < MOST; presses++) {
    if ((await wordsAtCaret(page)) === words) {
      await page.keyboard.press('End');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The caret did not come to “${words}”.`);
}

/** Uses a tool: from the text to the tools, and with the arrow keys to it. */
export async function tool(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+F10');
  const now = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  for (let presses = 0; (await now()) !== name; presses++) {
    if (presses > MOST) throw new Error(`There is no tool “${name}”.`);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
}

/** Pastes into the text what another program has put on the clipboard. */
export const paste = (page: Page, data: Record<string, string>) =>
  page.evaluate((all) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(all)) clipboardData.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, data);
