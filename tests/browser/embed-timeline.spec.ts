// The calculator as an element for other websites, in a page of another host with a style sheet that spares nothing.

import type { Locator, Page } from '@playwright/test';
import { axeFaultsInBoth } from '../accessibility/checks/axe.ts';
import { FURTHER } from '../further.ts';
import { expect, TODAY, test } from './fixtures.ts';
import { HOST, OURS, openHost } from './host.ts';
import { adults, calculator } from './timeline/timeline.ts';

const DATA = `${OURS}/embed/vaga/timeline-adults/block.nn.html`;

const element = (more = 'organisation="vaga" pathway="adults" lang="nn"') =>
  `<loype-timeline ${more}><a href="${OURS}${adults}">Rekn ut datoane dine</a></loype-timeline>`;

const blocks = (page: Page) => page.locator('loype-timeline section');
const fallback = (page: Page) => page.locator('loype-timeline > a');

/**
 * What axe finds. The discs and lines lie beside their text, which axe does not see: it would leave the contrast of everything
 * there undecided, as on our own pages.
 */
async function faultsIn(page: Page) {
  await page.locator('loype-timeline').evaluate((it) => {
    const beside = new CSSStyleSheet();
    beside.replaceSync('.dates > li::before, .dates > li::after { background: none !important }');
    it.shadowRoot?.adoptedStyleSheets.push(beside);
  });
  return axeFaultsInBoth(page);
}

/** Opens the element in the host's page, and waits until it can be used. */
async function openBlock(page: Page, body = element(), policy?: string) {
  await openHost(page, body, policy);
  await expect(blocks(page).first().locator('fieldset')).toBeEnabled();
}

const ASKED = [
  ['first-appointment', '7.12.2026'],
  ['referral-received', '2.11.2026'],
] as const;

/** Writes a date into a calculator and asks for the answer. */
async function ask(within: Locator, event: string, date: string) {
  await within.locator('[data-field=event]').selectOption(event);
  await within.locator('[data-field=date]').fill(date);
  await within.locator('[data-part=go]').click();
}

/** What a calculator answers: all words that are shown of it. */
const answer = async (within: Locator) =>
  (await within.locator('.answer').innerText()).replace(/[\s\u00a0]+/g, ' ').trim();

test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY));

test('answers in a hostile page with the dates and the words of the pathway’s own page', async ({ page }) => {
  for (const [event, date] of ASKED) {
    await page.setViewportSize({ width: 1000, height: 900 });
    await calculator(page, OURS + adults);
    await ask(page.locator('loype-timeline'), event, date);
    const own = await answer(page.locator('loype-timeline'));
    expect(own).toMatch(/\d\. \S+ 202\d/);
    await openBlock(page);
    await expect(fallback(page)).toBeHidden();
    await ask(blocks(page), event, date);
    expect(await answer(blocks(page))).toBe(own);
  }
});

test('says what is wrong, and leads to the field that it is wrong in', async ({ page }) => {
  await openBlock(page);
  await blocks(page).locator('[data-part=go]').click();
  const wrong = blocks(page).locator('[data-errors]');
  await expect(wrong).toBeFocused();
  await wrong.getByRole('link').click();
  await expect(blocks(page).locator('[data-field=date]')).toBeFocused();
  expect(page.url()).toBe(HOST);
  await expect(blocks(page).locator('[data-error]').first()).toBeVisible();
  // It is told apart by its colour too, which no style of the host changes.
  await expect(blocks(page).locator('[data-error]').first()).toHaveCSS('color', 'rgb(184, 26, 26)');
});

test('a field in the list keeps focus when the list is put in order anew', async ({ page }) => {
  await openBlock(page);
  await ask(blocks(page), 'first-appointment', '7.12.2026');
  const step = blocks(page).locator('li[data-limit] details.own').first();
  await step.locator('summary').click();
  await step.locator('input').fill('11.1.2027');
  await step.locator('input').press('Enter');
  await expect(step.locator('input')).toBeFocused();
  await expect(blocks(page).locator('.dates')).toContainText('11. januar 2027');
});

test('looks as it should, and its sizes hang on no size of the host', FURTHER, async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 900 });
  await openBlock(page);
  const looks = (selector: string) =>
    blocks(page)
      .locator(selector)
      .first()
      .evaluate((it) => {
        const { fontSize, color, direction } = getComputedStyle(it);
        return [fontSize, color, direction];
      });
  expect(await looks('h2')).toEqual(['24px', 'rgb(48, 43, 32)', 'ltr']);
  expect(await looks('label')).toEqual(['18px', 'rgb(48, 43, 32)', 'ltr']);
  expect((await blocks(page).locator('[data-field=date]').boundingBox())?.height).toBe(56);
  await page.locator('loype-timeline').evaluate((it) => it.setAttribute('style', '--loype-size: 20px'));
  expect(await looks('h2')).toEqual(['30px', 'rgb(48, 43, 32)', 'ltr']);
  expect((await blocks(page).locator('[data-field=date]').boundingBox())?.height).toBe(70);
});

test('two on one page are two, with the headings of the page around', FURTHER, async ({ page }) => {
  await openBlock(
    page,
    element('organisation="vaga" pathway="adults" lang="nn" heading="4"') +
      element('organisation="eksempelvik" pathway="ocd" lang="en" heading="1"'),
  );
  await expect(blocks(page)).toHaveCount(2);
  await expect(blocks(page).last()).toContainText('Work out your dates');
  await ask(blocks(page).first(), 'first-appointment', '7.12.2026');
  await blocks(page).first().getByLabel('Innlagd').check();
  await expect(blocks(page).last().locator('[data-field=date]')).toHaveValue('');
  await expect(blocks(page).last().locator('[data-field=setting]:checked')).toHaveValue('outpatient');
  const levels = await page
    .locator('loype-timeline')
    .evaluateAll((all) =>
      all.map((it) => [...(it.shadowRoot?.querySelectorAll('h1,h2,h3,h4,h5,h6') ?? [])].map((h) => h.tagName)),
    );
  expect(levels).toEqual([
    ['H4', 'H5', 'H5'],
    ['H1', 'H2', 'H2'],
  ]);
});

test('asks for nothing before the reader comes near it, then for its code and one file, and for none when it answers', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openHost(page, `<div style="height: 20000px !important"></div>${element()}`);
  await expect.poll(() => asked.length).toBe(2);
  await page.waitForTimeout(500);
  expect(asked).toEqual([HOST, `${OURS}/embed/loype.js`]);
  await page.locator('loype-timeline').scrollIntoViewIfNeeded();
  await expect(blocks(page)).toBeVisible();
  const part = (name: string) => expect.stringMatching(new RegExp(`/embed/_parts/${name}\\.[\\w-]+\\.js$`));
  expect(asked.slice(2).toSorted()).toEqual([part('block'), part('timeline'), DATA]);
  await expect(blocks(page).locator('fieldset')).toBeEnabled();
  await ask(blocks(page), 'first-appointment', '7.12.2026');
  await expect(blocks(page).locator('.dates .now')).toBeVisible();
  expect(asked.length).toBe(5);
});

test('where the policy of the host allows our host for scripts and data, that is enough', async ({ page }) => {
  await openBlock(page, element(), `default-src 'self'; script-src 'self' ${OURS}; connect-src 'self' ${OURS}`);
  await ask(blocks(page), 'first-appointment', '7.12.2026');
  await expect(blocks(page).locator('.dates .now')).toBeVisible();
  await expect(blocks(page).locator('h2')).toHaveCSS('font-size', '24px');
});

test(
  'nothing is cut in a column of 280 px, before and after an answer, on the screen and on paper',
  FURTHER,
  async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 600 });
    await openBlock(page);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(280);
    await ask(blocks(page), 'first-appointment', '7.12.2026');
    expect(await width()).toBeLessThanOrEqual(280);
    for (const date of await blocks(page).locator('.when time [data-date]').all())
      expect(await date.evaluate((it) => it.getClientRects().length)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await width()).toBeLessThanOrEqual(280);
  },
);

test('prints its dates alone, under their title, and nothing of it stays in the page', async ({ page }) => {
  // What is printed is read when the browser is told to print, which here it does not.
  await page.addInitScript(() => {
    // The frame that is printed from tells it to the page around.
    const around = top as unknown as { told?: string[] };
    around.told ??= [];
    const { told } = around;
    window.print = () => {
      const shown = (it: Element | null) => it && getComputedStyle(it).display !== 'none';
      told.push(
        document.title,
        document.body.innerText,
        String(shown(document.querySelector('.dates'))),
        String(document.adoptedStyleSheets.length),
        getComputedStyle(document.querySelector('.dates > li') as Element).paddingLeft,
      );
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await openBlock(page);
  await ask(blocks(page), 'first-appointment', '7.12.2026');
  await blocks(page).locator('[data-part=print]').click();
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  const [title, text, shown, sheets, indent] = told;
  expect([title, shown, sheets]).toEqual(['Rekn ut datoane dine', 'true', '1']);
  // A size of ours holds on paper too, where there is no element that it is taken from.
  expect(Number.parseFloat(indent ?? '')).toBeGreaterThan(20);
  expect(text?.replaceAll('\u00a0', ' ')).toContain('18. januar 2027');
  expect(text).not.toContain('Psykisk helse');
  expect(told.length).toBe(5);
  await expect(page.locator('loype-timeline iframe')).toHaveCount(0);
});

test('the host’s styles for paper leave the block whole', FURTHER, async ({ page }) => {
  await openBlock(page);
  await ask(blocks(page), 'first-appointment', '7.12.2026');
  await page.emulateMedia({ media: 'print' });
  await expect(blocks(page).locator('.dates > li').first()).toBeVisible();
  await expect(blocks(page).locator('.calculator')).toBeHidden();
});

test('axe finds nothing in it, before and after an answer', FURTHER, async ({ page }) => {
  await openBlock(page);
  // The faults of the page around are its own.
  await page.evaluate(() => {
    document.querySelector('style')?.remove();
    const main = document.createElement('main');
    main.append(...document.body.childNodes);
    document.body.append(main);
  });
  await expect(blocks(page)).toBeVisible();
  expect(await faultsIn(page)).toEqual([]);
  await ask(blocks(page), 'first-appointment', '7.12.2026');
  expect(await faultsIn(page)).toEqual([]);
});

test('the keyboard comes into it, through it and out of it', async ({ page }) => {
  await openBlock(page, `${element()}<p><a href="#x" id="after">Etter</a></p>`);
  const within: string[] = [];
  for (let at = 0; at < 30; at += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const inside = document.activeElement?.shadowRoot?.activeElement;
      return { inside: inside?.tagName ?? '', id: document.activeElement?.id };
    });
    if (here.id === 'after') break;
    within.push(here.inside);
  }
  expect(within).not.toContain('');
  expect(within.filter((it) => it === 'SELECT')).toHaveLength(1);
  expect(within.filter((it) => it === 'BUTTON').length).toBeGreaterThan(1);
  expect(within.at(-1)).toBe('A');
});

test.describe('as a page for a frame', () => {
  const FRAMED = `${OURS}/embed/vaga/timeline-adults/`;

  test('it answers as the element does, is as high as it must be, and leads the whole window to its page', async ({
    page,
  }) => {
    await openHost(page, `<iframe src="${FRAMED}" title="Rekn ut" width="600" height="100"></iframe>`);
    const frame = page.frameLocator('iframe');
    const block = frame.locator('loype-timeline section');
    await expect(block.locator('fieldset')).toBeEnabled();
    const high = () => page.locator('iframe').evaluate((it) => it.getBoundingClientRect().height);
    await expect.poll(high).toBeGreaterThan(700);
    const before = await high();
    await ask(block, 'first-appointment', '7.12.2026');
    await expect.poll(high).toBeGreaterThan(before + 200);
    await expect(block.locator('.dates')).toContainText('18. januar 2027');
    await block.getByRole('link', { name: /Vågå kommune$/ }).click();
    await expect(page).toHaveURL(OURS + adults);
  });

  test(
    'in the sandbox of WordPress it answers, and can be read to its end where no height is enough',
    FURTHER,
    async ({ page }) => {
      await openHost(
        page,
        `<iframe src="${FRAMED}#?secret=aB3x" sandbox="allow-scripts" scrolling="no" style="max-height: 500px !important"></iframe>`,
      );
      const block = page.frameLocator('iframe').locator('loype-timeline section');
      await expect(block.locator('fieldset')).toBeEnabled();
      await ask(block, 'first-appointment', '7.12.2026');
      const body = page.frameLocator('iframe').locator('body');
      await body.evaluate((it) => it.scrollTo(0, it.scrollHeight));
      await expect.poll(() => body.evaluate((it) => it.scrollTop)).toBeGreaterThan(300);
    },
  );

  test('axe finds nothing in it, light or dark', FURTHER, async ({ page }) => {
    await page.goto(FRAMED);
    await expect(page.locator('loype-timeline section fieldset')).toBeEnabled();
    expect(await faultsIn(page)).toEqual([]);
  });

  test('without script it has the link', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(FRAMED);
    await expect(page.getByRole('link')).toHaveAttribute('href', adults);
    await context.close();
  });
});
