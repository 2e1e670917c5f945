// The element for other websites, in a page of another host with a style sheet that spares nothing.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFaultsInBoth } from '../accessibility/checks/axe.ts';
import { expect, test } from './fixtures.ts';
import { HOST, OURS, openHost } from './host.ts';

const DATA = `${OURS}/data/v1/organisations/vaga/contacts.nn.html`;

const element = (more = 'organisation="vaga" lang="nn"') =>
  `<loype-contact ${more}><a href="${OURS}/vaga/">Kven kan eg ringje?</a></loype-contact>`;

const blocks = (page: Page) => page.locator('loype-contact section');
const fallback = (page: Page) => page.locator('loype-contact > a');

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What the block says, from the built site. */
const SAID = plain(
  readFileSync('.loype/test/all/data/v1/organisations/vaga/contacts.nn.html', 'utf8').replace(/<[^>]+>/g, ''),
);

test('says in a hostile page what was published, and looks as it should', async ({ page }) => {
  await openHost(page, element());
  await expect(blocks(page)).toBeVisible();
  await expect(fallback(page)).toBeHidden();
  expect(plain((await blocks(page).textContent()) ?? '')).toBe(SAID);
  const looks = (selector: string) =>
    page
      .locator(`loype-contact ${selector}`)
      .first()
      .evaluate((it) => {
        const { fontSize, color, direction, display } = getComputedStyle(it);
        return { fontSize, color, direction, display };
      });
  expect(await looks('h2')).toEqual({
    fontSize: '24px',
    color: 'rgb(48, 43, 32)',
    direction: 'ltr',
    display: 'block',
  });
  expect(await looks('p > b')).toMatchObject({ fontSize: '16px', display: 'inline' });
});

test('headings have the levels of the page around, and each block is its own', async ({ page }) => {
  await openHost(
    page,
    element('organisation="vaga" lang="nn" heading="4"') +
      element('organisation="vaga" lang="nn" heading="2.5"') +
      element('organisation="eksempelvik" lang="en" heading="1"'),
  );
  await expect(blocks(page)).toHaveCount(3);
  const levels = await page
    .locator('loype-contact')
    .evaluateAll((all) =>
      all.map((it) => [...(it.shadowRoot?.querySelectorAll('h1,h2,h3,h4,h5,h6') ?? [])].map((h) => h.tagName)),
    );
  expect(levels).toEqual([
    ['H4', 'H5', 'H5', 'H5'],
    // What is no level is none that was asked for.
    ['H2', 'H3', 'H3', 'H3'],
    ['H1', 'H2', 'H2', 'H2'],
  ]);
  await expect(blocks(page).last()).toContainText('Who can I call?');
});

test('without a language of its own it speaks that of the page', async ({ page }) => {
  await openHost(page, element('organisation="vaga"'));
  await expect(blocks(page)).toContainText('Kven kan eg ringje?');
});

test('a page in another form of its language is understood, and one in a language that the block has not keeps the link', async ({
  page,
  faults,
}) => {
  // The second is how some systems write it.
  for (const language of ['no', 'nb_NO']) {
    await openHost(page, `<div lang="${language}">${element('organisation="eksempelvik"')}</div>`);
    await expect(blocks(page)).toContainText('Hvem kan jeg ringe?');
  }
  await openHost(page, `<div lang="ar" dir="rtl">${element('organisation="eksempelvik"')}</div>`);
  await page.waitForTimeout(700);
  await expect(fallback(page)).toBeVisible();
  await expect(blocks(page)).toHaveCount(0);
  // What is not there was asked for.
  faults.length = 0;
});

test('what the page around hides is hidden', async ({ page }) => {
  await openHost(page, element('organisation="vaga" lang="nn" loading="eager" hidden'));
  await expect(blocks(page)).toHaveCount(1);
  await expect(page.locator('loype-contact')).toBeHidden();
});

test('asks for nothing before the reader comes near it, and then for its code and one file', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openHost(page, `<div style="height: 20000px !important"></div>${element()}`);
  await expect.poll(() => asked.length).toBe(2);
  await page.waitForTimeout(500);
  expect(asked).toEqual([HOST, `${OURS}/embed/loype.js`]);
  await page.locator('loype-contact').scrollIntoViewIfNeeded();
  await expect(blocks(page)).toBeVisible();
  expect(asked.slice(2)).toEqual([expect.stringMatching(/\/embed\/_parts\/block\.[\w-]+\.js$/), DATA]);
});

test('where the policy of the host allows our host for scripts and data, that is enough', async ({ page }) => {
  await openHost(page, element(), `default-src 'self'; script-src 'self' ${OURS}; connect-src 'self' ${OURS}`);
  await expect(blocks(page)).toBeVisible();
  await expect(page.locator('loype-contact h2')).toHaveCSS('font-size', '24px');
});

test('nothing is cut in a column of 280 px, on the screen and on paper', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 600 });
  await openHost(page, element());
  await expect(blocks(page)).toBeVisible();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(280);
  await page.emulateMedia({ media: 'print' });
  await expect(blocks(page)).toBeVisible();
  expect(await width()).toBeLessThanOrEqual(280);
});

test('axe finds nothing in it', async ({ page }) => {
  await openHost(page, element('organisation="vaga" lang="nn" heading="2"'));
  await expect(blocks(page)).toBeVisible();
  // The faults of the page around are its own.
  await page.evaluate(() => {
    document.querySelector('style')?.remove();
    const main = document.createElement('main');
    main.append(...document.body.childNodes);
    document.body.append(main);
  });
  await expect(blocks(page)).toBeVisible();
  expect(await axeFaultsInBoth(page)).toEqual([]);
});

test('the keyboard comes into it, through it and out of it', async ({ page }) => {
  await openHost(page, `${element()}<p><a href="#x" id="after">Etter</a></p>`);
  await expect(blocks(page)).toBeVisible();
  const within: (string | null)[] = [];
  for (let at = 0; at < 20; at += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => ({
      inside: document.activeElement?.shadowRoot?.activeElement?.getAttribute('href') ?? null,
      id: document.activeElement?.id,
    }));
    if (here.id === 'after') break;
    within.push(here.inside);
  }
  expect(within).toContain('tel:113');
  expect(within).not.toContain(null);
  expect(within).toEqual(
    await blocks(page)
      .locator('a')
      .evaluateAll((all) => all.map((it) => it.getAttribute('href'))),
  );
});
