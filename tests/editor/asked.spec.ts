/** Whatever a list of the form is given anew is something that a file may have: it asks for what is to be filled in, and has nothing else. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answer } from '../../src/editing/server/answer.ts';
import { some } from '../some.ts';
import { SLUG } from '../unit/editing/desk.ts';
import { expect, open, TODAY, test } from './editor.ts';

test.describe.configure({ timeout: 180_000 });

/** One of each kind. */
const ORGANISATIONS = [SLUG, 'solli-dps', 'eksempelheimen'];

const PARTS = ['Kontakter og tider', 'Hvem koordinerer', 'Tjenester', 'Meldinger', 'Om oss'];

/** What has lists in it, or is one, and stands there only when somebody asks for it. */
const LISTS = '(?:exceptions|parts|highlights|links|appearance|headerLinks|footerLinks)-add$';

/**
 * Presses the first button that gives a list something new, or brings one, and was not pressed before at such a place, whatever
 * is folded around it. Gives what it adds; null where there is none left.
 */
const addNext = (page: Page, done: string[]): Promise<string | null> =>
  page.evaluate(
    ([before, lists]) => {
      const naming = document.querySelector('.naming:not([hidden])');
      const field = naming?.querySelector('input');
      if (naming && field) {
        field.value = 'Noe nytt';
        naming.querySelector('button')?.click();
        return '';
      }
      const adds = [...document.querySelectorAll<HTMLButtonElement>('main .more > button, main fieldset > button')];
      for (const it of adds) {
        const place = it.id || `${it.closest('[id]')?.id} ${it.textContent}`;
        const key = place.replace(/\d+/g, '#');
        if (it.disabled || before.includes(key) || !new RegExp(`${lists}|Ny: |Legg til`).test(place)) continue;
        it.click();
        return key;
      }
      return null;
    },
    [done, LISTS] as const,
  );

for (const slug of some(ORGANISATIONS, 1))
  test(`${slug}: what is new in a list is what there may be`, async ({ page, editor }) => {
    const { place } = editor;
    if (slug !== SLUG) copyFileSync(join(place.content, 'organisations', slug, 'organisation.yaml'), place.facts);
    await open(page, editor.address);
    const done: string[] = [];
    for (const [nth, part] of PARTS.entries()) {
      await page.locator('nav a').nth(nth).press('Enter');
      await expect(page.locator('h1')).toHaveText(part);
      for (;;) {
        const idle = page.waitForResponse((it) => it.url().endsWith('/api'), { timeout: 10_000 }).catch(() => null);
        const key = await addNext(page, done);
        if (key === null) break;
        if (key) done.push(key);
        if (await page.locator('.naming:not([hidden])').count()) continue;
        await idle;
        await expect(page.locator('#status')).not.toHaveText('Tar vare på utkastet …');
      }
    }
    expect(done.length).toBeGreaterThan(12);
    const { problems } = answer(place.desk(), { content: place.content, national: null, slug: SLUG }, TODAY, {
      do: 'open',
    });
    const unknown = problems.filter(({ nb }) => /ikke finnes|be den som driver/i.test(nb));
    expect(unknown.map(({ path, nb }) => `${path.join('.')}: ${nb}`)).toEqual([]);
  });
