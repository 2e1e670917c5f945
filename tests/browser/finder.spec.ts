import type { Page } from '@playwright/test';
import { axeFaultsInBoth } from '../accessibility/checks/axe.ts';
import { some } from '../some.ts';
import { expect, look, test } from './fixtures.ts';
import { originOf } from './sites.ts';
import { median, yardstick } from './yardstick.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Finn kommunen din' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Treff' }).getByRole('option');
const status = (page: Page) => page.locator('loype-finder [aria-live]');

/** Goes to the field and writes, when its code and data are there. */
async function write(page: Page, text: string) {
  await field(page).fill(text);
  await expect(page.locator('loype-finder:defined')).toHaveCount(1);
}

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((it) => document.activeElement?.matches(it), selector)) return;
  }
  throw new Error(`30 presses of Tab did not lead to ${selector}.`);
}

look('by keyboard alone from the front page to the website of three municipalities', async ({ page }) => {
  const cases = [
    { written: 'porsanger', down: 1, address: '/porsanger/', website: 'https://porsanger.kommune.no' },
    { written: 'Skedsmo', down: 1, address: '/lillestrom/', website: 'https://lillestrom.kommune.no' },
    { written: '5700', down: 0, address: '/voss/nb/', website: 'https://voss.herad.no' },
  ];
  for (const { written, down, address, website } of cases) {
    await page.goto('/');
    await tabTo(page, '#finder');
    await page.keyboard.type(written);
    await expect(options(page).first()).toBeVisible();
    for (let count = 0; count < down; count++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
    await tabTo(page, `main a[href="${website}"]`);
  }
});

look('a municipality with a site of its own is reached at that site, with its numbers', async ({ page }) => {
  await page.goto('/');
  await write(page, 'vaga');
  await expect(options(page)).toContainText([/^Vågå Innlandet$/]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/vaga/');
  await expect(page.locator('a[href="tel:+4740034621"]').first()).toBeVisible();
});

look('arrow keys go round, Esc closes and then empties, and the list follows the pattern', async ({ page }) => {
  await page.goto('/');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await write(page, 'herøy');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  const active = async () => {
    const id = await field(page).getAttribute('aria-activedescendant');
    return id ? page.locator(`#${id}`).textContent() : null;
  };
  expect(await active()).toBeNull();
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe('Herøy Møre og Romsdal');
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe('Herøy Nordland');
  await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  const last = await options(page).last().textContent();
  expect(await active()).toBe(last);
  await page.keyboard.press('Escape');
  await expect(page.locator('#finder-list')).toBeHidden();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(field(page)).toHaveValue('herøy');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
});

for (const [written, address] of [
  ['herøy', '/heroy-more-og-romsdal/nb/'],
  ['tronheim', '/trondheim/'],
  ['1101', '/oslo/'],
] as const) {
  look(`Enter does not guess at ${written}: it marks the first, and a second Enter goes there`, async ({ page }) => {
    await page.goto('/');
    await write(page, written);
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(page).toHaveURL('/');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
  });
}

look('what is only similar is said to be so over the list, with the way past it', async ({ page }) => {
  await page.goto('/');
  await write(page, 'tronheim');
  const similar = page.locator('[data-part=similar]');
  await expect(similar).toHaveText('Ingen treff på det du skrev. Dette ligner:');
  await expect(status(page)).toHaveText('Ingen treff på det du skrev. Dette ligner:');
  await expect(page.locator('loype-finder')).toContainText('Ikke din kommune? Velg fylke i listen under.');
  await page.keyboard.press('Escape');
  await expect(similar).toBeHidden();
  await field(page).fill('trondheim');
  await expect(options(page).first()).toContainText('Trondheim');
  await expect(similar).toBeHidden();
});

test('from a key to the answers on the screen it takes at most four yardsticks with the whole register', async ({
  page,
}) => {
  await page.goto(originOf('shipped'));
  await write(page, 'x');
  await expect(status(page)).toHaveText('Ingen treff.');
  await field(page).evaluate((input) => {
    input.addEventListener('input', (event) => {
      // Emptying the field between the names is no key.
      if ((event as InputEvent).data === null) return;
      // The task after the next frame: by then it is drawn.
      const drawn = () => {
        input.dataset['times'] = `${input.dataset['times'] ?? ''} ${performance.now() - event.timeStamp}`;
      };
      requestAnimationFrame(() => setTimeout(drawn));
    });
  });
  const written = ['b', 'oslo', 'trondheim', 'aalesundd', 'nore og uvdal kommune', 'bø i nordl', '7010'];
  const units: number[] = [];
  for (const text of written) {
    units.push(await yardstick(page));
    await field(page).fill('');
    await field(page).pressSequentially(text);
  }
  const keys = written.join('').length;
  const read = async () => ((await field(page).getAttribute('data-times')) ?? '').trim().split(' ').map(Number);
  await expect.poll(async () => (await read()).length).toBe(keys);
  const times = await read();
  const yardsticks = median(times) / median(units);
  console.log(
    `median ${median(times).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms of ${keys} keys, ${yardsticks.toFixed(2)} yardsticks of ${median(units).toFixed(1)} ms`,
  );
  // As much as 50 ms where a yardstick is 12.5.
  expect(yardsticks).toBeLessThanOrEqual(4);
});

look('the number of answers is said politely, after a pause', async ({ page }) => {
  await page.goto('/');
  await write(page, 'skedsmo');
  await expect(status(page)).toHaveText('1 treff.');
  await field(page).fill('b');
  await expect(status(page)).toHaveText(/^Viser 8 av \d+ treff\. Skriv mer for å få færre\.$/);
  await field(page).fill('xyzzy');
  await expect(status(page)).toHaveText('Ingen treff.');
  await expect(page.getByRole('link', { name: 'Velg fylke i listen under' })).toBeVisible();
  await field(page).fill('');
  await expect(status(page)).toHaveText('');
});

look('a postal code leads to its municipality, and to the list if it is the wrong one', async ({ page }) => {
  await page.goto('/');
  await write(page, '3960');
  await expect(options(page)).toHaveText(['Bamble 3960 Stathelle Telemark']);
  await expect(page.locator('loype-finder')).toContainText('Ikke din kommune? Velg fylke i listen under.');
  await page.getByRole('link', { name: 'Velg fylke i listen under' }).click();
  await expect(page.locator('#counties')).toBeInViewport();
});

look('what lies under the list is where it was until a press on it has ended', async ({ page }) => {
  await page.goto('/');
  await write(page, 'berg');
  await expect(options(page)).not.toHaveCount(0);
  // Said after a pause, in a line of its own.
  await expect(status(page)).not.toBeEmpty();
  const link = page.locator('#counties summary').first();
  await link.scrollIntoViewIfNeeded();
  const before = await link.boundingBox();
  await link.hover();
  await page.mouse.down();
  await expect(field(page)).not.toBeFocused();
  expect(await link.boundingBox()).toEqual(before);
  await page.mouse.up();
  await expect(page.locator('#counties details').first()).toHaveAttribute('open');
  await expect(page.getByRole('listbox', { name: 'Treff' })).toBeHidden();
});

look('Svalbard gets an answer', async ({ page }) => {
  await page.goto('/');
  await write(page, '9170');
  await expect(status(page)).toContainText('Svalbard er ikke en del av noen kommune.');
  await expect(options(page)).toHaveCount(0);
  const link = page.locator('loype-finder').getByRole('link', { name: 'helsenorge.no' });
  await expect(link).toHaveAttribute('href', 'https://www.helsenorge.no');
  await field(page).fill('skedsmo');
  await expect(status(page)).toHaveText('1 treff.');
  await expect(link).toBeHidden();
});

look('Oslo leads on to the district', async ({ page }) => {
  await page.goto('/');
  await write(page, 'oslo');
  await expect(options(page)).toHaveCount(18);
  await page.getByRole('option', { name: 'Frogner' }).click();
  await expect(page).toHaveURL('/oslo/#del-frogner');
  await expect(page.locator('#del-frogner')).toBeInViewport();
  await expect(page.locator('#del-frogner')).toContainText('DPS: Vindern');
});

look('a former county opens the list of the one of today', async ({ page }) => {
  await page.goto('/');
  await write(page, 'Hordaland');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('#fylke-vestland')).toBeVisible();
  await expect(page.locator('summary:focus')).toContainText('Vestland');
  await expect(page).toHaveURL('/');
});

look('names in other languages are marked with them', async ({ page }) => {
  await page.goto('/');
  await write(page, 'Kárášjohka');
  await expect(options(page).first().locator('[lang=se]')).toHaveText('Kárášjohka');
});

test('nothing that is written leaves the page', async ({ page, context }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await page.goto('/');
  const before = requests.length;
  await field(page).focus();
  await expect(page.locator('loype-finder:defined')).toHaveCount(1);
  await field(page).pressSequentially('Trondheim', { delay: 20 });
  await expect(options(page).first()).toBeVisible();
  const fetched = requests.slice(before).map((url) => new URL(url).pathname.replace(/\.[\w-]{8}\./, '.'));
  expect(fetched.filter((path) => path !== '/favicon.svg')).toEqual(['/_astro/element.js', '/finder.json']);
  expect(requests.filter((url) => /trondh/i.test(url))).toEqual([]);
  await expect(page).toHaveURL('/');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + history.length)).toBeLessThan(3);
  await expect(page.locator('form')).toHaveCount(0);
  expect(await field(page).getAttribute('name')).toBeNull();
});

test('nothing is fetched for the field before somebody goes to it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => path.includes('element') || path.endsWith('.json'))).toEqual([]);
});

for (const file of ['finder.json', '_astro/element.*.js']) {
  test(`when ${file} cannot be fetched the field says so and shows the way to the list`, async ({ page }) => {
    await page.route(`**/${file}`, (route) => route.abort());
    await page.goto('/');
    await field(page).fill('oslo');
    await expect(status(page)).toHaveText('Vi fikk ikke hentet listen over kommuner.');
    await expect(page.getByRole('link', { name: 'Velg fylke i listen under' })).toBeVisible();
  });
}

for (const written of some(['oslo', 'Kárášjohka', '3960', 'xyzzy', 'tronheim', 'longyearbyen'], 3)) {
  look(`axe finds nothing in the field with the answers to ${written}, at 320 px, light or dark`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto('/');
    await write(page, written);
    await expect(status(page)).not.toHaveText('');
    await page.keyboard.press('ArrowDown');
    // Of an answer that is scrolled out of sight axe cannot tell the contrast.
    await page.getByRole('listbox').evaluateAll(([list]) => list?.style.setProperty('max-height', 'none'));
    expect(await axeFaultsInBoth(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the field is not shown, and every municipality is linked under its county', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('#finder')).toBeHidden();
    await expect(page.getByRole('heading', { level: 3, name: /Finnmark/ }).first()).toBeVisible();
    await page.getByText('2 kommuner').first().click();
    await page.getByRole('link', { name: 'Porsanger' }).click();
    await expect(page).toHaveURL('/porsanger/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Porsanger kommune');
    await expect(page.locator('[lang=fkv]').first()).toHaveText('Porsanki');
  });
});
