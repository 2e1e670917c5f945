/** Every screen can be read and used, however somebody reads it. */
import type { Page } from '@playwright/test';
import { FACTS } from '../../src/editing/draft/desk.ts';
import type { Edit } from '../../src/editing/patch/edit.ts';
import { axeFaultsInBoth } from '../accessibility/checks/axe.ts';
import { forcedColourFaults } from '../accessibility/checks/forced-colours.ts';
import { layoutFaults } from '../accessibility/checks/layout.ts';
import { smallTargets } from '../accessibility/checks/targets.ts';
import { setTextSize } from '../accessibility/visit.ts';
import { ALL } from '../some.ts';
import { set } from '../unit/editing/desk.ts';
import { type Editor, expect, open, test } from './editor.ts';

/** Looks at a screen as it stands: for whom it can be read, in which colours, and in how little space. */
async function seen(page: Page): Promise<void> {
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(await axeFaultsInBoth(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await forcedColourFaults(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  expect(await layoutFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 568 });
  expect(await layoutFaults(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await setTextSize(page, 200);
  expect(await layoutFaults(page)).toEqual([]);
}

test.describe.configure({ timeout: 120_000 });

/** A draft in which something is changed, something is wrong, and something is worth a look, on each screen. */
function draft({ place }: Editor): void {
  const desk = place.desk();
  set(desk, ['contacts', 3, 'phones', 0], '12');
  set(desk, ['contacts', 3, 'verifiedOn'], null);
  set(desk, ['contacts', 3, 'email'], 'kari.nordmann@eksempelvik.kommune.no');
  set(desk, ['coordinators', 0, 'toAge'], 'atten');
  set(desk, ['services', 0, 'contact'], '');
  set(desk, ['notices', 1, 'text', 'nb'], '');
  set(desk, ['shortName'], '');
  set(desk, ['website'], 'eksempel');
}

/** Makes others have saved the same. */
function conflict({ place }: Editor): void {
  const ola = place.desk('ola');
  set(ola, ['contacts', 3, 'phones', 0], '05 67 89 08');
  ola.save(FACTS, ola.open(FACTS).version);
}

/** Opens the items that have the most in them, with those within, and what asks for a name. */
const openItems = (page: Page) =>
  page.evaluate(() => {
    const first = document.querySelector('#f-contacts-3-item') ?? document.querySelector('details');
    for (const it of [first, ...(first?.querySelectorAll('details') ?? [])]) it?.toggleAttribute('open', true);
    for (const it of document.querySelectorAll<HTMLElement>('.naming')) it.hidden = false;
  });

const PAGE = 'pages/oppfolgingstjenesten/nb.mdx';

const SCREENS = ['kontakter', 'koordinatorer', 'tjenester', 'meldinger', 'om-oss', 'sider', 'se-over'];

/** The screens with the most kinds of fields, what is new in a page, and what is sent. */
const QUICK = ['kontakter', 'sider', 'se-over'];

for (const [nth, screen] of [...SCREENS.entries()].filter(([, it]) => ALL || QUICK.includes(it)))
  test(`${screen}: axe finds nothing, all fits 320 px and 200 %, and it is seen in the reader’s colours`, async ({
    page,
    editor,
  }) => {
    draft(editor);
    if (screen === 'se-over') conflict(editor);
    await open(page, editor.address);
    await page.locator('nav a').nth(nth).press('Enter');
    if (screen === 'se-over') {
      await expect(page.locator('.conflicts')).toBeVisible();
      await page.getByRole('button', { name: 'Forkast alle endringene' }).press('Enter');
    } else if (screen === 'sider') {
      await page
        .getByRole('button', { name: /^Ta bort siden/ })
        .first()
        .press('Enter');
      await expect(page.getByLabel('Hvor skal gamle lenker lede?')).toBeFocused();
    } else await expect(page.locator('main .error').first()).toBeAttached();
    await openItems(page);
    await seen(page);
  });

for (const part of ['tables', 'tools'] as const)
  test(`a page, with ${part} open: axe finds nothing, all fits 320 px and 200 %, and it is seen in the reader’s colours`, async ({
    page,
    editor,
  }) => {
    const desk = editor.place.desk();
    const { version } = desk.open(PAGE);
    const put = (value: string): Edit => ({ do: 'insert', path: ['text', 0], value });
    desk.edit(PAGE, version, [
      put(
        '<Table title="Tider">\n\n| Dag | En svært lang overskrift på kolonnen |\n|---|---|\n| Mandag | 10–15 |\n\n</Table>',
      ),
      put('<Message title="Viktig">\n\nNoe.\n\n<Details summary="Mer">\n\nMer.\n\n</Details>\n\n</Message>'),
      put('<Steps>\n\n<Step title="En">\n\nFørst.\n\n</Step>\n\n</Steps>'),
      put('# Låst'),
      { do: 'set', path: ['summary'], value: '' },
    ]);
    await open(page, editor.address);
    await page.evaluate((address) => location.assign(address), '#/side/oppfolgingstjenesten/nb');
    await expect(page.locator('#writing .error').first()).toBeVisible();
    if (part === 'tools') {
      await page.locator('#writing').press('Alt+F10');
      await page.getByRole('button', { name: 'Sett inn: bilde' }).press('Enter');
      await expect(page.locator('#ask-file')).toBeFocused();
    }
    await seen(page);
  });

test('in Nynorsk the page says so, and axe finds nothing', async ({ page, editor }) => {
  draft(editor);
  await open(page, editor.address);
  await page.locator('#language').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontaktar og tider');
  await expect(page.locator('#language')).toBeFocused();
  await openItems(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('nn');
  await expect(page.locator('footer')).toHaveText('Lisensar');
  expect(await axeFaultsInBoth(page)).toEqual([]);
});
