import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { pageOf } from '../pages.ts';

export const adults = pageOf('vaga', 'nn', 'adults').address;
export const children = pageOf('eksempelvik', 'nb', 'children-and-youth').address;

/** Goes to a pathway and opens its calculator. */
export async function calculator(page: Page, ...address: Parameters<Page['goto']>): Promise<void> {
  await page.goto(...address);
  await page.locator('#timeline-title').click();
}

/** Begins anew on the page, with the calculator open. */
export async function again(page: Page): Promise<void> {
  await page.reload();
  await page.locator('#timeline-title').click();
}

/** The stages with a limit, as `limit#n date`. */
export const stages = (page: Page) =>
  page
    .locator('li[data-limit][data-n]')
    .evaluateAll((items) =>
      items.map((item) => `${item.dataset['limit']}#${item.dataset['n']} ${item.querySelector('time')?.dateTime}`),
    );

/** Writes the date of an event, and goes on to the next field. */
export async function write(page: Page, event: string, date: string): Promise<void> {
  await page.selectOption('[data-field=event]', event);
  await page.fill('[data-field=date]', date);
  await page.keyboard.press('Tab');
}

/** Writes the date of an event on a step that has a field for it, and asks for the answer by Enter. */
export async function writeOn(page: Page, step: string, date: string): Promise<void> {
  const item = page.locator(`loype-timeline ${step}`);
  const field = item.locator('[data-own]');
  if (!(await field.isVisible())) await item.locator('summary').click();
  await field.fill(date);
  await field.press('Enter');
}

/** What stands over the list, in one line. */
export async function over(page: Page): Promise<string> {
  const parts = await page.locator('[data-part=heading], [data-part=text]').allInnerTexts();
  return parts.filter(Boolean).join(' | ').replaceAll('\u00a0', ' ');
}

/** The calendar file that the page makes, as text. */
export async function calendar(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Legg i kalenderen' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('datoer.ics');
  return readFileSync(await file.path(), 'utf8');
}

/** What the file says of each event, as one line. */
export const descriptions = async (page: Page) =>
  new ICAL.Component(ICAL.parse(await calendar(page)))
    .getAllSubcomponents('vevent')
    .map((it) => new ICAL.Event(it).description);
