import type { Page } from '@playwright/test';
import { some } from '../some.ts';
import { expect, look } from './fixtures.ts';
import { PAGES, pageOf } from './pages.ts';

/** A phone. */
const PHONE = { width: 390, height: 844 };

look.use({ viewport: PHONE });

/** Where the first number to call ends, in px from the top of the page; null where there is none. */
const firstNumberEnds = (page: Page) =>
  page.evaluate(() => {
    const numbers = [...document.querySelectorAll('main .call, main a[href^="tel:"]')];
    const first = numbers.find((it) => it.checkVisibility());
    return first ? Math.round(first.getBoundingClientRect().bottom + scrollY) : null;
  });

/** Front, pathway and local pages of organisations, and of municipalities without a site: those that say whom to call. */
const CALLED = PAGES.filter(
  ({ id, kind, organisation }) =>
    kind === 'municipality' || (organisation && id !== 'about-site' && ['front', 'pathway', 'local'].includes(kind)),
);

for (const [organisation, pages] of Map.groupBy(
  CALLED,
  (page) => page.organisation ?? 'municipalities from the register',
)) {
  look(`the first number of ${organisation} is on the first screen of a phone`, async ({ page }) => {
    look.setTimeout(120_000);
    const faults: string[] = [];
    for (const { address } of some(pages, Math.ceil(pages.length / 2))) {
      await page.goto(address);
      const ends = await firstNumberEnds(page);
      if (ends === null || ends > PHONE.height) faults.push(`${address}: ${ends}`);
    }
    expect(faults).toEqual([]);
  });
}

look('finds a number that a notice of many lines has pushed off the first screen', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'nb', 'front').address);
  await page.locator('.notices summary').click();
  await page.locator('.notices details p').evaluate((it) => it.append(` ${it.textContent}`));
  expect(await firstNumberEnds(page)).toBeGreaterThan(PHONE.height);
});

look('a longer notice is folded on a phone, and whole where there is room and on paper', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'nb', 'adults').address);
  const opening = page.locator('.notices summary');
  const whole = page.locator('.notices p');
  await expect(opening).toHaveText('Telefontid i julen');
  await expect(whole).toBeHidden();
  await opening.click();
  await expect(whole).toContainText('Barnevernvakten svarer hele døgnet.');
  await opening.click();
  for (const [media, width] of [
    ['screen', 1280],
    ['print', 680],
  ] as const) {
    await page.setViewportSize({ ...PHONE, width });
    await page.emulateMedia({ media });
    await expect(whole).toBeVisible();
    await expect(opening).toBeHidden();
  }
  await page.emulateMedia({ media: null });
});

look('who it is stands before the number, and hours, what they do and the exception after it', async ({ page }) => {
  const role = 'Forløpskoordinator psykisk helse og rus';
  for (const [id, where] of [
    ['front', '.ages > div'],
    ['adults', '.who'],
  ] as const) {
    await page.goto(pageOf('eksempelvik', 'nb', id).address);
    const group = page.locator(where, { hasText: role });
    // On the long page of a pathway what stands behind the number is folded.
    if (id === 'adults') await group.getByText('Mer om hvem som svarer').click();
    const words = (await group.innerText()).replaceAll('\u00ad', '').replace(/\s+/g, ' ');
    const parts = [
      '18 år og eldre',
      'Forløpskoordinator psykisk',
      '03 45 67 89',
      'Hverdager',
      'Hjelper voksne',
      'Har du allerede',
    ];
    const places = parts.map((part) => words.indexOf(part));
    expect(places, words).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  }
});

look('what is urgent stands before the contact, where the pathway can be', async ({ page }) => {
  await page.goto(pageOf('eksempelvik', 'nb', 'psychosis').address);
  const headings = await page.getByRole('heading').allTextContents();
  expect(headings.slice(0, 3).map((it) => it.replaceAll('\u00ad', '').trim())).toEqual([
    'Psykoselidelser og mistanke om psykose',
    'Det kan haste',
    'Hvem kan jeg ringe?',
  ]);
  await expect(page.getByRole('heading', { name: 'Det kan haste' })).toHaveCount(1);
  await expect(page.locator('main a[href^="tel:"]').first()).toHaveAttribute('href', 'tel:113');
});

look(
  'on the long page of a pathway what stands behind the numbers is folded, and nothing of it is lost',
  async ({ page }) => {
    const partsOf = (where: string) =>
      page.locator(where).evaluate((who) => [...who.querySelectorAll('h3, p, a')].map((it) => it.textContent?.trim()));
    for (const [organisation, language] of [
      ['eksempelvik', 'nb'],
      ['vaga', 'nn'],
      ['solli-dps', 'nb'],
    ] as const)
      for (const id of ['ocd', 'psychosis']) {
        await page.goto(pageOf(organisation, language, 'coordinator').address);
        const whole = await partsOf('.who');
        await page.goto(pageOf(organisation, language, id).address);
        const folded = new Set(await partsOf('.who'));
        expect(whole.length).toBeGreaterThan(2);
        expect(whole.filter((it) => !folded.has(it))).toEqual([]);
      }
  },
);
