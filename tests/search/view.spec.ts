import type { Page } from '@playwright/test';
import { axeFaultsInBoth } from '../accessibility/checks/axe.ts';
import { expect, look, test } from '../browser/fixtures.ts';
import { PAGES, pageOf } from '../browser/pages.ts';
import { originOf } from '../browser/sites.ts';
import { ask, siteOf } from './judge.ts';

const vaga = pageOf('vaga', 'nn', 'search').address;
const field = (page: Page) => page.locator('input[type=search]');
const results = (page: Page) => page.locator('ol[data-results] > li > a');

async function search(page: Page, words: string, address = vaga) {
  await page.goto(address);
  await field(page).fill(words);
  await expect(results(page).first()).toBeVisible();
}

test('the header leads to the search by a link, and no other page has a field or loads anything of it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(pageOf('vaga', 'nn', 'rights').address);
  await expect(page.locator('input, form')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /pagefind|search/i.test(path))).toEqual([]);
  await page.getByRole('link', { name: 'Søk', exact: true }).click();
  await expect(page).toHaveURL(vaga);
  // The heading and the numbers come first; a phone's keyboard would cover them.
  await expect(field(page)).not.toBeFocused();
  await page.waitForLoadState('networkidle');
  const ofSearch = () => asked.filter((path) => /pagefind\/|search\.|element\./.test(path));
  expect(ofSearch()).toEqual([]);
  await field(page).focus();
  await expect.poll(() => ofSearch().filter((path) => path.endsWith('words.lexicon'))).toHaveLength(1);
});

test('the field has no name, and what is written goes nowhere', async ({ page, context }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(vaga);
  await expect(page.locator('input')).toHaveCount(1);
  await expect(field(page)).not.toHaveAttribute('name');
  const before = await page.evaluate(() => history.length);
  await field(page).pressSequentially('kordinator', { delay: 20 });
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(vaga);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.state])).toEqual([0, 0, null]);
  expect(await context.cookies()).toEqual([]);
  expect(requests.filter((request) => /kordinator|koordinator/i.test(decodeURIComponent(request)))).toEqual([]);
  expect(
    requests.filter((request) => !request.startsWith(`${originOf('all')}/`) && !request.startsWith('data:')),
  ).toEqual([]);
});

look('a result leads to its page, and below it to the heading, with the words marked', async ({ page }) => {
  await search(page, 'klage');
  const first = page.locator('ol[data-results] > li').first();
  await expect(first.locator('> a')).toHaveText('Rettane dine');
  await expect(first.locator('mark').first()).toHaveText(/^klag/i);
  await first.getByRole('link', { name: 'Klage', exact: true }).click();
  await expect(page).toHaveURL(`${pageOf('vaga', 'nn', 'rights').address}#klage`);
});

test('every result leads to a page and a heading that exist', async ({ page, request }) => {
  await search(page, 'behandling');
  await page.locator('[data-part=more]').click();
  // Each result has its links to headings once its text is fetched, with the words marked in it.
  const all = results(page);
  await all.last().scrollIntoViewIfNeeded();
  await expect(page.locator('ol[data-results] > li').filter({ hasNot: page.locator('mark, ul') })).toHaveCount(0);
  expect(await all.count()).toBeGreaterThan(5);
  const links = await page
    .locator('ol[data-results] a')
    .evaluateAll((found) => found.map((it) => (it as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(await all.count());
  for (const link of links) {
    const [address = '', id] = link.split('#');
    const html = await (await request.get(address)).text();
    expect(html).toContain('<h1');
    if (id) expect(html, link).toContain(`id="${decodeURIComponent(id)}"`);
  }
});

look('a slip of the finger is mended, and the words as written are one button away', async ({ page }) => {
  await search(page, 'utgreing');
  await expect(page.getByText('Viser treff for «utgreiing».')).toBeVisible();
  await page.getByRole('button', { name: 'Søk etter «utgreing» i staden' }).click();
  await expect(page.locator('[data-part=count]')).toHaveText('Ingen treff på «utgreing»');
  await expect(results(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('utgreing');
  await page.locator('[data-part=instead]').click();
  await expect(results(page).first()).toBeVisible();
});

look('the count is announced politely', async ({ page }) => {
  await search(page, 'koordinator');
  await expect(page.locator('loype-search > [aria-live=polite]')).toHaveText(/^\d+ treff på «koordinator»$/);
  await field(page).fill('gressklipper');
  await expect(page.locator('loype-search > [aria-live=polite]')).toHaveText('Ingen treff på «gressklipper»');
});

look('by keyboard: arrows walk through the results, Esc leads back and empties', async ({ page }) => {
  await search(page, 'koordinator');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await expect(page.locator('[data-part=list]')).toBeVisible();
  // A letter outside the field is no shortcut.
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('s');
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
});

/** What is written, and what stands on the page once all of the answer is there. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  koordinator: async (page) => {
    await expect(results(page)).not.toHaveCount(0);
    // Each result has words of its text, and the text is the last to come.
    await expect(page.locator('ol[data-results] > li > p:empty')).toHaveCount(0);
    await expect(page.locator('ol[data-results] mark').first()).toBeVisible();
    await expect(page.locator('ol[data-results] > li > ul a').first()).toBeVisible();
  },
  selvmordstanker: async (page) => {
    await expect(page.locator('[data-danger=suicide]')).toBeVisible();
    await expect(page.locator('[data-danger]:not([hidden])')).toHaveCount(1);
  },
  utrednnig: async (page) => {
    await expect(page.locator('[data-part=meant]')).toBeVisible();
    await expect(page.locator('[data-part=instead]')).toHaveText('Søk etter «utrednnig» i stedet');
    await expect(page.locator('ol[data-results] > li > p:empty')).toHaveCount(0);
  },
  gressklipper: async (page) => {
    await expect(page.locator('[data-part=none]')).toBeVisible();
    await expect(results(page)).toHaveCount(0);
  },
};

look('axe finds nothing in results, danger, a correction or no results, light or dark', async ({ page }) => {
  // Four states in both kinds of light: by itself it takes ten seconds.
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(pageOf('eksempelvik', 'nb', 'search').address);
  for (const [words, stands] of Object.entries(STATES)) {
    await ask(page, [words]);
    await stands(page);
    expect(await axeFaultsInBoth(page), words).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), words).toBeLessThanOrEqual(320);
  }
});

test('a search that does not answer is no result', async ({ page }) => {
  await page.route('**/words.lexicon*', (route) => route.abort());
  await page.goto(vaga);
  await expect(ask(page, ['koordinator'])).rejects.toThrow('The search has not answered “koordinator”.');
});

test('matches are marked in forced colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await search(page, 'klage');
  const mark = page.locator('mark').first();
  const colours = await mark.evaluate((it) => [
    getComputedStyle(it).backgroundColor,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(colours[0]).not.toBe(colours[1]);
  await expect(mark).toHaveCSS('text-decoration-line', 'underline');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('2.4.5 there is no field, and every page and term from A to Z', async ({ page, request }) => {
    await page.goto(vaga);
    await expect(field(page)).toBeHidden();
    await expect(page.getByRole('link', { name: 'Psykiske lidingar hos vaksne', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Epikrise', exact: true })).toHaveAttribute(
      'href',
      '/vaga/ord/#discharge-summary',
    );
    const letters = await page.locator('.a-z dt').allTextContents();
    expect(letters).toEqual(letters.toSorted(new Intl.Collator('no').compare));
    const own = PAGES.filter(
      (it) =>
        it.organisation === 'vaga' &&
        it.language === 'nn' &&
        !['search', 'not-found', 'moved', 'embed'].includes(it.kind),
    );
    const listed = await page.locator('.a-z a').evaluateAll((all) => all.map((it) => it.getAttribute('href')));
    expect(own.map((it) => it.address).filter((address) => !listed.includes(address))).toEqual([]);
    expect((await request.get('/vaga/ord/')).ok()).toBe(true);
  });
});

test('says so when the search cannot be fetched', async ({ page }) => {
  await page.route('**/_astro/element.*.js', (route) => route.abort());
  await page.goto(vaga);
  await field(page).focus();
  await expect(page.locator('[data-part=count]')).toHaveText(/^Søket verkar ikkje akkurat no/);
  await expect(page.locator('loype-search > [aria-live=polite]')).toHaveText(/^Søket verkar ikkje akkurat no/);
});

test('a result whose text cannot be fetched is still a link', async ({ page }) => {
  await page.route('**/*.pf_fragment', (route) => route.abort());
  await search(page, 'behandling');
  await page.locator('[data-part=more]').click();
  // Longer than the texts wait for.
  await page.waitForTimeout(1000);
  await expect(results(page)).not.toHaveCount(0);
  await expect(page.locator('[data-part=count]')).toHaveText(/^\d+ treff på «behandling»$/);
});

test('one organisation under a path of its own has the same search', async ({ page }) => {
  const site = `${originOf('only')}/pasientforlop/`;
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:')) outside.push(request.url());
  });
  await page.goto(`${site}sok/`);
  const queries = ['koordinator', 'rettigheter', 'pakkeforlop', 'utgreing', 'gressklipper', 'sjølvmord'];
  const shown = await ask(page, queries);
  expect(shown.map((it) => it.addresses[0])).toEqual([
    '/pasientforlop/koordinator/',
    '/pasientforlop/rettar/',
    '/pasientforlop/om-pasientforlop/',
    expect.stringMatching(/^\/pasientforlop\/psykiske-lidingar-/),
    undefined,
    '/pasientforlop/',
  ]);
  expect(shown.at(-1)?.danger).toBe('suicide');
  await page.goto(`${site}en/search/`);
  expect((await ask(page, ['complaint']))[0]?.addresses[0]).toBe('/pasientforlop/en/your-rights/');
  expect(outside).toEqual([]);
});

look(
  'the national search finds a municipality by its names, and shows none of them for what stands on all their pages',
  async ({ page }) => {
    await page.goto(siteOf('portal/nb', PAGES).search.address);
    const queries = ['eigersund', 'Kárášjohka', 'herøy', 'vågå', 'koordinator', 'helseregion'];
    const shown = await ask(page, queries);
    expect(shown[0]?.addresses).toEqual(['/eigersund/']);
    expect(shown[1]?.addresses[0]).toBe('/karasjok/');
    expect(shown[2]?.addresses.slice(0, 2).toSorted()).toEqual(['/heroy-more-og-romsdal/nb/', '/heroy-nordland/']);
    expect(shown[3]?.addresses[0]).toBe('/vaga/');
    const municipalities = new Set(PAGES.filter((it) => it.kind === 'municipality').map((it) => it.address));
    for (const { addresses } of shown.slice(4))
      expect(addresses.filter((address) => municipalities.has(address))).toEqual([]);
  },
);

test('no page may run WebAssembly or make code of text', async ({ request }) => {
  const policy = async (address: string) =>
    /content-security-policy" content="([^"]*)/.exec(await (await request.get(address)).text())?.[1];
  const pages = ['front', 'adults', 'rights', 'about-site'].map((id) => pageOf('vaga', 'nn', id));
  for (const { address } of [siteOf('vaga/nn', PAGES).search, ...pages])
    expect(await policy(address)).toMatch(/script-src 'self'( 'sha256-[^']+')*;/);
});
