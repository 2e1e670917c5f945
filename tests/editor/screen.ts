import type { Locator, Page } from '@playwright/test';
import { expect } from './editor.ts';
import { press } from './keys.ts';

/** An item of a list, by its place, as somebody who looks at the screen finds it. */
export const itemOf = (page: Page, list: string, place: number): Locator => page.locator(`#f-${list}-${place}-item`);

/** Opens an item of a list by its heading, with the keyboard. */
export async function openItem(page: Page, list: string, place: number): Promise<Locator> {
  const item = itemOf(page, list, place);
  await press(page, item.locator('> summary'));
  await expect(item).toHaveAttribute('open', '');
  return item;
}

export const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true });

/** A field by its label, within the group of fields that has a heading. */
export const fieldIn = (within: Page | Locator, group: string, label: string): Locator =>
  within.getByRole('group', { name: group, exact: true }).last().getByLabel(label, { exact: true });

/** A part of the form. */
export async function goToPart(page: Page, title: string): Promise<void> {
  await press(page, page.getByRole('navigation').getByRole('link', { name: title }));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** Goes to what is changed. Gives it in words. */
export async function lookOver(page: Page): Promise<string[]> {
  await goToPart(page, 'Se over og lagre');
  await expect(page.locator('.errors li')).toHaveText([]);
  return page.locator('.changes li').allTextContents();
}

/** Saves what was looked over. */
export async function save(page: Page): Promise<void> {
  await press(page, button(page, 'Lagre'));
  await expect(page.locator('#status')).toHaveText('Lagret. Endringene er skrevet i filene.');
}
