// A block for other websites in a page of another host, of the project's own making.
import type { Browser, Page } from '@playwright/test';
import { axeFaultsInBoth } from '../accessibility/checks/axe.ts';
import { expect, test } from './fixtures.ts';
import { originOf } from './sites.ts';

const OURS = originOf('all');
/** Another host than that of the block. */
const HOST = `${originOf('host')}/`;

const frame = (more = '', of = '/embed/vaga/contact/') =>
  `<iframe src="${OURS}${of}" title="Kven kan eg ringje?" width="600" height="100" ${more}></iframe>`;

async function openHost(page: Page, body: string) {
  await page.goto(HOST);
  await page.locator('body').evaluate((it, html) => it.insertAdjacentHTML('beforeend', html), body);
}

const heightOf = (page: Page) => page.locator('iframe').evaluate((it) => it.getBoundingClientRect().height);
const inFrame = (page: Page) => page.frameLocator('iframe').locator('body');

/** What a page says, and what its links lead to. */
const said = async (browser: Browser, address: string, part: string) => {
  const page = await browser.newPage();
  await page.goto(`${OURS}${address}`);
  const text = await page.locator(part).evaluate((it) => (it as HTMLElement).textContent ?? '');
  await page.close();
  return text.replace(/\s+/g, ' ');
};

test('a block says in a hostile page what it says by itself, and looks as it does there', async ({ page, browser }) => {
  await openHost(page, frame());
  const body = inFrame(page);
  await expect(body).toBeVisible();
  const text = (await body.locator('section').evaluate((it) => it.textContent ?? '')).replace(/\s+/g, ' ');
  expect(text).toBe(await said(browser, '/embed/vaga/contact/', 'section'));
  for (const number of (await said(browser, '/vaga/', 'section.who')).match(/\d\d \d\d \d\d \d\d/g) ?? ['none'])
    expect(text).toContain(number);
  const size = await body.locator('h1').evaluate((it) => getComputedStyle(it).fontSize);
  expect(size).toBe('24px');
});

test('a frame is as high as its block, when it is narrow and when it grows', async ({ page }) => {
  await openHost(page, frame());
  const within = async () =>
    Math.ceil(
      await inFrame(page)
        .locator('main')
        .evaluate((it) => it.getBoundingClientRect().height),
    );
  for (const width of [900, 280]) {
    await page.setViewportSize({ width, height: 600 });
    await expect.poll(async () => (await heightOf(page)) - (await within()), `${width} px`).toBe(0);
  }
  expect(await within()).toBeGreaterThan(400);
  const before = await heightOf(page);
  await inFrame(page)
    .locator('section')
    .evaluate((it) => it.append('Meir. '.repeat(500)));
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before);
  await inFrame(page)
    .locator('section')
    .evaluate((it) => it.lastChild?.remove());
  await expect.poll(() => heightOf(page)).toBe(before);
});

test('nothing is cut at 280 px', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 600 });
  for (const address of ['/embed/vaga/contact/', '/embed/eksempelvik/contact/', '/embed/eksempelvik/contact/en/']) {
    await page.goto(OURS + address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(280);
  }
});

test('axe finds nothing in a block, light or dark', async ({ page }) => {
  for (const address of ['/embed/vaga/contact/', '/embed/eksempelvik/contact/', '/embed/eksempelvik/contact/en/']) {
    await page.goto(OURS + address);
    expect(await axeFaultsInBoth(page), address).toEqual([]);
  }
});

test('a block may be framed, and no page of ours', async ({ page }) => {
  await openHost(page, frame('', '/vaga/'));
  await expect(page.locator('iframe')).toBeVisible();
  await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0);
  await openHost(page, frame());
  await expect(page.frameLocator('iframe').locator('main')).toHaveCount(1);
});

test('nothing is asked for before the reader comes near it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openHost(page, `<div style="height: 20000px !important"></div>${frame('loading="lazy"')}`);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([HOST]);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect(inFrame(page)).toBeVisible();
  expect(asked).toEqual([HOST, `${OURS}/embed/vaga/contact/`]);
});

test('in the sandbox of WordPress it tells its height with the secret that it was given', async ({ page }) => {
  await openHost(page, '');
  const message = await page.evaluate(
    (src) =>
      new Promise<{ message: string; value: number; secret: string; origin: string }>((done) => {
        addEventListener('message', ({ data, origin }) => done({ ...data, origin }));
        const made = document.createElement('iframe');
        made.setAttribute('sandbox', 'allow-scripts');
        // Until then it is hidden, and observes nothing.
        made.style.cssText = 'position: absolute; clip: rect(1px, 1px, 1px, 1px)';
        made.src = src;
        document.body.append(made);
      }),
    `${OURS}/embed/vaga/contact/#?secret=aB3x`,
  );
  expect(message).toMatchObject({ message: 'height', secret: 'aB3x', origin: 'null' });
  // WordPress asks for it again, for it may have begun to listen too late; and the first may be of a width that is not the frame's yet.
  const again = () =>
    page.evaluate(
      () =>
        new Promise((done) => {
          addEventListener('message', ({ data }) => done(data.value), { once: true });
          document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready', secret: 'aB3x' }, '*');
          setTimeout(done, 1_000);
        }),
    );
  const height = () => page.frames()[1]?.evaluate(() => Math.ceil(document.querySelector('main')?.clientHeight ?? 0));
  await expect.poll(async () => (await again()) === (await height()), { timeout: 15_000 }).toBe(true);
  expect(message.value).toBeGreaterThan(300);
});

test('without script a block says everything', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await openHost(page, frame());
  await expect(inFrame(page).getByRole('link', { name: /113/ })).toBeVisible();
  await expect(inFrame(page).getByRole('link', { name: /Ring sentralbordet/ })).toBeVisible();
  await context.close();
});

test('a link to a page leads the whole window there', async ({ page }) => {
  await openHost(page, frame());
  await inFrame(page)
    .getByRole('link', { name: /Pasientforløp/ })
    .click();
  await expect(page).toHaveURL(`${OURS}/vaga/`);
});
