// What the page around does to the elements without meaning to: how wide it lets them be, what it hides, what names their script.
import type { Page } from '@playwright/test';
import { some } from '../some.ts';
import { expect, TODAY, test } from './fixtures.ts';
import { HOST, OURS, openHost } from './host.ts';

const KINDS = {
  'loype-contact': 'organisation="vaga" lang="nn"',
  'loype-timeline': 'organisation="vaga" pathway="adults" lang="nn"',
} as const;

const element = (name: keyof typeof KINDS, more = '') =>
  `<${name} ${KINDS[name]} loading="eager" ${more}><a href="${OURS}/vaga/">Sjå her</a></${name}>`;

/** What gives what stands in it no more width than it needs. */
const NARROWING = {
  'a row': 'display:flex!important',
  'a column that does not stretch': 'display:flex!important;flex-direction:column;align-items:flex-start',
  'a float': 'float:left',
  'a box in a line': 'display:inline-block!important',
  'a box over the page': 'position:absolute',
  'a cell': 'display:table-cell!important',
  'the middle of a grid': 'display:grid!important;place-items:center',
} as const;

/** How wide an element is, and whether something in it is wider. */
const widthOf = (page: Page, name: string) =>
  page.locator(name).evaluate((it) => {
    const section = it.shadowRoot?.querySelector('section');
    return { width: it.getBoundingClientRect().width, isCut: (section?.scrollWidth ?? 0) > it.clientWidth };
  });

for (const name of ['loype-contact', 'loype-timeline'] as const) {
  // Each in two columns: `npm test` tries three.
  for (const [what, style] of some(Object.entries(NARROWING), 3))
    test(`${name} is no strip in ${what}, and fits there in a column of 280 px`, async ({ page }) => {
      for (const column of [800, 280]) {
        await page.setViewportSize({ width: column, height: 900 });
        await openHost(page, `<div style="${style}">${element(name)}</div>`);
        await expect(page.locator(`${name} section`)).toBeVisible();
        const { width, isCut } = await widthOf(page, name);
        expect(width).toBeGreaterThanOrEqual(239);
        expect(isCut).toBe(false);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(column);
      }
    });

  test(`${name} is hidden with what stands around it, and pressed no more than that`, async ({ page }) => {
    await openHost(page, `<div style="visibility:hidden">${element(name)}</div>`);
    await expect(page.locator(`${name} section`)).toHaveCount(1);
    await expect(page.locator(`${name} section`)).toBeHidden();
    // As the box of a menu that is closed.
    await openHost(page, `<div style="opacity:0;pointer-events:none">${element(name)}</div>`);
    await expect(page.locator(`${name} section`)).toHaveCount(1);
    const pressed = await page.locator(`${name} section`).evaluate((it) => {
      const { x, y } = it.getBoundingClientRect();
      return document.elementFromPoint(x + 20, y + 20)?.localName;
    });
    expect(pressed).not.toBe(name);
  });
}

test('who is on the link when the block comes is led to its heading, and goes on from there', async ({ page }) => {
  let come = () => {};
  await page.route('**/contacts.nn.html', async (route) => {
    await new Promise<void>((done) => {
      come = done;
    });
    await route.continue();
  });
  await openHost(page, element('loype-contact'));
  await page.locator('loype-contact > a').focus();
  come();
  await expect(page.locator('loype-contact h2')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('loype-contact section a').first()).toBeFocused();
});

test('in the shadow root of another element it speaks the language of the page', async ({ page }) => {
  await openHost(page, '<x-box></x-box>');
  await page.evaluate(() => {
    const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('loype-contact'), { innerHTML: '<a href="#">Sjå her</a>' }));
    root?.querySelector('loype-contact')?.setAttribute('organisation', 'vaga');
  });
  await expect(page.locator('loype-contact section')).toHaveAttribute('lang', 'nn');
});

test('a script that is named with a version is asked for once', async ({ page, faults }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(OURS, '')));
  await page.goto(HOST);
  await page.evaluate(
    ({ body, src }) => {
      document.body.insertAdjacentHTML('beforeend', body);
      document.body.append(Object.assign(document.createElement('script'), { type: 'module', src }));
    },
    { body: element('loype-timeline'), src: `${OURS}/embed/loype.js?ver=6.1` },
  );
  await expect(page.locator('loype-timeline section')).toBeVisible();
  expect(asked.filter((it) => it.includes('loype.js'))).toEqual(['/embed/loype.js?ver=6.1']);
  // The host of the page has put the version there.
  faults.length = 0;
});

test.describe('the calculator in a frame has no button that does nothing', () => {
  /** Its buttons behind an answer, of those that hang on the browser. */
  async function buttons(page: Page, more: string) {
    await page.goto(HOST);
    const src = `${OURS}/embed/vaga/timeline-adults/`;
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      `<iframe src="${src}" ${more}></iframe>`,
    );
    const block = page.frameLocator('iframe').locator('loype-timeline section');
    await expect(block.locator('fieldset')).toBeEnabled();
    await block.locator('[data-field=event]').selectOption('first-appointment');
    await block.locator('[data-field=date]').fill('7.12.2026');
    await block.locator('[data-part=go]').click();
    await expect(block.locator('.dates .now')).toBeVisible();
    const shown: string[] = [];
    for (const name of ['pick', 'calendar', 'full-titles', 'print', 'copy'])
      if (await block.locator(`[data-part=${name}]`).isVisible()) shown.push(name);
    return { block, shown };
  }

  test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY));

  test('of another website: it opens no calendar, and copies where the code says that it may', async ({ page }) => {
    const { block, shown } = await buttons(page, 'allow="clipboard-write" width="600" height="900"');
    expect(shown).toEqual(['calendar', 'full-titles', 'print', 'copy']);
    await block.locator('[data-part=copy]').click();
    await expect(block.locator('[data-part=copied]')).toHaveText(/er kopierte/);
  });

  test('in the sandbox of WordPress: it neither prints nor saves', async ({ page }) => {
    const { block, shown } = await buttons(page, 'sandbox="allow-scripts" width="600" height="900"');
    expect(shown).toEqual(['copy']);
    await block.locator('[data-part=copy]').click();
    await expect(block.locator('[data-part=copied]')).toHaveText(/lét oss ikkje kopiere/);
  });
});
