import type { Page } from '@playwright/test';
import { shippedPages } from '../shipped.ts';
import { some } from '../some.ts';
import { expect, look, test } from './fixtures.ts';
import { PAGES, pageOf } from './pages.ts';
import { originOf } from './sites.ts';

/** A phone. */
const PHONE = { width: 390, height: 844 };

/** What a whole pathway page measured before its parts were folded, in px. */
const BEFORE = 19_700;

const adults = pageOf('eksempelvik', 'nb', 'adults').address;

look.use({ viewport: PHONE });
test.use({ viewport: PHONE });

/** How far down something begins, in px from the top of the page. */
const top = (page: Page, selector: string) =>
  page.evaluate((it) => Math.round((document.querySelector(it)?.getBoundingClientRect().top ?? 0) + scrollY), selector);

const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** The pathway pages of both sites, by whose they are: what stands before the steps is the organisation's too. */
const PATHWAYS = Map.groupBy(
  [
    ...PAGES.map((page) => ({ ...page, site: 'all' as const })),
    ...shippedPages().map((page) => ({ ...page, site: 'shipped' as const })),
  ].filter(({ kind }) => kind === 'pathway'),
  ({ site, organisation }) =>
    `${organisation ?? 'the portal'}, of the ${site === 'all' ? 'tests’ own' : 'shipped'} content`,
);

for (const [whose, pages] of PATHWAYS)
  look(
    `the first step, the calculator and the end of every pathway are not far down on a phone: ${whose}`,
    async ({ page }) => {
      look.setTimeout(120_000);
      expect(pages.length).toBeGreaterThan(5);
      const faults: string[] = [];
      // Those of one text differ in what stands before the steps: `npm test` measures every third.
      for (const { site, address } of some(pages, Math.ceil(pages.length / 3))) {
        await page.goto(originOf(site) + address);
        const [step, calculator, end] = [
          await top(page, '.steps > li'),
          await top(page, '#timeline-title'),
          await height(page),
        ];
        const is = step > calculator && calculator > 0;
        if (!is || step > 2 * PHONE.height || calculator > 3 * PHONE.height || end > 0.6 * BEFORE)
          faults.push(`${address}: first step ${step} px, calculator ${calculator} px, end ${end} px`);
      }
      expect(faults).toEqual([]);
    },
  );

look('finds that what is folded would make the page long', async ({ page }) => {
  await page.goto(adults);
  for (const id of ['timeline', 'words', 'sources']) await page.locator(`#${id}-title`).click();
  expect(await top(page, '.steps > li')).toBeGreaterThan(2 * PHONE.height);
  expect(await height(page)).toBeGreaterThan(0.6 * BEFORE);
});

look(
  'a pathway comes in layers: its limits in four lines, the calculator, the steps, then the rest',
  async ({ page }) => {
    await page.goto(adults);
    const lines = await page.locator('.overview > li').allInnerTexts();
    expect(lines.map((it) => it.replace(/\s+/g, ' ').trim())).toEqual([
      'Henvisningen blir vurdert Rettighet Innen 10 arbeidsdager etter at henvisningen kom frem, skal du få svar',
      'Hjelpen starter Rettighet Senest datoen i brevet ditt',
      'Utredning Råd Innen 6 uker etter første samtale bør dere bestemme veien videre Råd fra 2024, poliklinikk',
      'Behandling Råd Innen 6 uker etter at dere har bestemt veien videre, bør dere se på om behandlingen hjelper Råd fra 2019, poliklinikk',
    ]);
    const headings = await page
      .locator('article :is(h1, h2)')
      .evaluateAll((all) => all.filter((it) => it.checkVisibility()).map((it) => it.textContent?.trim()));
    expect(headings).toEqual([
      'Psykiske lidelser hos voksne',
      'Hvem kan jeg ringe?',
      'Regn ut datoene dine',
      'Steg for steg',
      'Når det drar ut, eller svaret er nei',
      'For deg som er pårørende',
      'Ord på denne siden',
      'Kilder',
    ]);
  },
);

look('a line of the overview leads to its step', async ({ page }) => {
  await page.goto(adults);
  await page.locator('.overview').getByRole('link', { name: 'Utredning' }).click();
  await expect(page.locator('.steps').getByRole('heading', { name: 'Utredning' })).toBeInViewport();
});

/** Addresses that have led to a part of the page, and what stands there. */
const FRAGMENTS: [fragment: string, text: string][] = [
  ['timeline', '#timeline-event'],
  ['words', '.terms'],
  ['sources', '.sources'],
  ['svaret-er-nei', 'text=Be om en forklaring.'],
  ['datoen-i-brevet-er-passert', 'text=Har hjelpen ikke startet innen datoen'],
];

for (const [fragment, text] of some(FRAGMENTS, 2))
  test(`what an address with #${fragment} leads to is open, under its heading, and can be folded again`, async ({
    page,
  }) => {
    await page.goto(adults);
    await expect(page.locator(text)).toBeHidden();
    const fold = page.locator('details', { has: page.locator(`#${fragment}`) });
    const summary = fold.locator('> summary');
    const expectOpen = async () => {
      // To who listens as to who looks.
      await expect(fold).toHaveAttribute('open');
      await expect(summary).toBeInViewport({ ratio: 1 });
      await expect(page.locator(text)).toBeVisible();
    };
    await page.goto(`${adults}#${fragment}`);
    await expectOpen();
    await summary.click();
    await expect(page.locator(text)).toBeHidden();
    await page.goto('about:blank');
    await page.goto(`${adults}#${fragment}`);
    await expectOpen();
  });

look('what is folded opens by keyboard, in the order in which it stands', async ({ page }) => {
  await page.goto(adults);
  const stops: number[] = [];
  for (const summary of await page.locator('article summary:visible').all()) {
    await summary.focus();
    await expect(summary).toBeFocused();
    stops.push((await summary.boundingBox())?.y ?? 0);
    await page.evaluate(() => scrollTo(0, 0));
  }
  expect(stops.length).toBeGreaterThan(7);
  const timeline = page.locator('summary', { has: page.locator('#timeline-title') });
  await timeline.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#timeline-event')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('#timeline-event')).toBeFocused();
});

look('everything that is folded is printed', async ({ page }) => {
  await page.goto(adults);
  await page.emulateMedia({ media: 'print' });
  const parts = page.locator('.column details:not(.own) > div');
  expect(await parts.count()).toBeGreaterThan(7);
  for (const part of await parts.all()) await expect(part).toBeVisible();
  await page.emulateMedia({ media: null });
});
