import { expect, test } from '../browser/fixtures.ts';
import { FORMS, pageOf } from '../browser/pages.ts';
import { calculator } from '../browser/timeline/timeline.ts';
import { unseenFocus } from './checks/focus-pixels.ts';
import { clickedOnly, keyboardFaults, markStops } from './checks/keyboard.ts';
import { answered, found, searched } from './states.ts';
import { layOver, visitEach } from './visit.ts';

const front = pageOf('vaga', 'nn', 'front').address;
const adults = pageOf('vaga', 'nn', 'adults').address;

/** Pages that have every kind of control between them: links and buttons on all grounds, the timeline, both fields. */
const WITH_CONTROLS = [
  pageOf('vaga', 'nn', 'front'),
  pageOf('vaga', 'nn', 'adults'),
  pageOf('vaga', 'nn', 'rights'),
  pageOf('vaga', 'nn', 'search'),
  pageOf('eksempelvik', 'nb', 'front'),
  pageOf(null, 'nb', 'front'),
  pageOf(null, 'nb', 'municipality-oslo'),
];

test.describe.configure({ timeout: 20 * 60_000 });

for (const [size, viewport] of [
  ['a wide window', { width: 1280, height: 800 }],
  ['1280 px at 400 %', { width: 320, height: 256 }],
] as const) {
  test(`1.4.11b 2.1.1a 2.1.2a 2.4.3a 2.4.7a 2.4.11 3.2.1a every page can be walked through by Tab and back, in ${size}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    expect(await visitEach(page, FORMS, keyboardFaults)).toEqual([]);
  });
}

/** Pages as they are after the reader has done something, and controls that they then have. */
const STATES = [
  [
    'a pathway after an answer with an error',
    answered,
    ['[data-errors] a', 'details[open] [data-own]', '.dates summary'].concat(
      ['more', 'calendar', 'print', 'copy', 'full-titles'].map((name) => `[data-part=${name}]`),
    ),
  ],
  ['the search with results', searched, ['[data-part=clear]', 'ol[data-results] > li > a', '[data-part=more]']],
  ['the portal with the finder’s list open', found, ['#finder[aria-expanded=true]', '#counties summary']],
] as const;

for (const [what, bringAbout, controls] of STATES) {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 320, height: 256 },
  ]) {
    test(`1.4.11b 2.1.1a 2.1.2a 2.4.3a 2.4.7a 2.4.11 3.2.1a ${what} can be walked through, ${viewport.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await bringAbout(page);
      await markStops(page);
      for (const control of controls) await expect(page.locator(`${control}[data-stop]`).first()).toBeVisible();
      expect(await keyboardFaults(page)).toEqual([]);
    });
  }
}

for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`2.4.7a focus is seen, ${Object.values(media)}`, async ({ page }) => {
    await page.emulateMedia(media);
    expect(await visitEach(page, WITH_CONTROLS, keyboardFaults)).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`1.4.11b 2.4.7a focus is seen in pictures of the page, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect(await visitEach(page, WITH_CONTROLS, unseenFocus)).toEqual([]);
  });
}

test('2.1.1a nothing is for the mouse alone', async ({ page }) => {
  const withFields = async (visited: typeof page) => {
    const field = visited.locator('#finder, #search');
    if ((await field.count()) > 0) await field.fill('a');
    await visited.waitForLoadState('networkidle');
    return clickedOnly(visited);
  };
  expect(await visitEach(page, WITH_CONTROLS, withFields)).toEqual([]);
});

test('2.1.1a every control of the timeline works by keyboard', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await calculator(page, adults);
  await page.locator('#timeline-event').focus();
  // It begins at the event of the worked example, the first appointment.
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#timeline-event')).toHaveValue('clinical-decision');
  await page.keyboard.press('Home');
  await expect(page.locator('#timeline-event')).toHaveValue('referral-received');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2.11.2026');
  await page.locator('[name=timeline-setting]:checked').focus();
  const chosen = page.locator('[name=timeline-setting]:checked');
  await expect(chosen).toHaveValue('outpatient');
  await page.keyboard.press('ArrowDown');
  await expect(chosen).not.toHaveValue('outpatient');
  await page.keyboard.press('ArrowUp');
  await expect(chosen).toHaveValue('outpatient');
  await page.locator('[data-part=go]').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-part=heading]')).toBeFocused();
  const own = page.locator('li:has([data-own=first-appointment])');
  await own.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(own.locator('input')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.locator('[data-part=calendar]').focus();
  await page.keyboard.press('Enter');
  await download;
});

test('2.4.1a the skip link is first, is seen when it has focus, and leads past what repeats', async ({ page }) => {
  const faults = await visitEach(page, FORMS, async () => {
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    const shown = (await skip.getAttribute('href')) === '#main' && ((await skip.boundingBox())?.height ?? 0) > 24;
    await page.keyboard.press('Enter');
    const arrived = await page.evaluate(() => document.activeElement === document.querySelector('main'));
    return shown && arrived ? [] : ['has no skip link that leads to its content'];
  });
  expect(faults).toEqual([]);
});

test.describe('finds', () => {
  test.beforeEach(({ page }) => page.goto(front));

  test('a trap', async ({ page }) => {
    await page.evaluate(() => {
      const link = document.querySelector('main a');
      link?.addEventListener('keydown', (event) => event.preventDefault());
    });
    expect((await keyboardFaults(page)).join()).toContain('not to the control that comes next');
  });

  for (const [what, bringAbout, control] of [
    ['a trap on a step that is opened', answered, 'details[open] [data-own]'],
    ['a trap among results', searched, 'ol[data-results] > li > a'],
    ['a trap behind the finder', found, '#counties summary'],
  ] as const) {
    test(what, async ({ page }) => {
      await bringAbout(page);
      await page
        .locator(control)
        .first()
        .evaluate((element) => element.addEventListener('keydown', (event) => event.preventDefault()));
      expect((await keyboardFaults(page)).join()).toContain('not to the control that comes next');
    });
  }

  test('focus that is not shown', async ({ page }) => {
    await page
      .locator('main a')
      .first()
      .evaluate((link) => link.style.setProperty('outline', 'none', 'important'));
    expect((await keyboardFaults(page)).join()).toContain('does not show that it has focus');
  });

  test('a focus ring that is too pale', async ({ page }) => {
    await page
      .locator('main a')
      .first()
      .evaluate((link) => link.style.setProperty('outline-color', '#ddd', 'important'));
    expect((await keyboardFaults(page)).join()).toContain('too like the ground');
  });

  test('focus that is not seen in a picture', async ({ page }) => {
    expect(await unseenFocus(page)).toEqual([]);
    await layOver(page, ':focus-visible { outline: 1px dotted #999 !important; box-shadow: none !important; }');
    expect((await unseenFocus(page)).length).toBeGreaterThan(5);
  });

  test('a bar that covers what has focus', async ({ page }) => {
    await page.evaluate(() => {
      const bar = document.createElement('div');
      bar.style.cssText = 'position:fixed;inset:0 0 auto;height:40vh;background:#fff';
      document.body.append(bar);
    });
    expect((await keyboardFaults(page)).join()).toContain('under something else');
  });

  test('an order that is not the document’s', async ({ page }) => {
    await page
      .locator('footer a')
      .first()
      .evaluate((link) => link.setAttribute('tabindex', '1'));
    expect((await keyboardFaults(page)).join()).toContain('not to the control that comes next');
  });

  test('a link that goes on as soon as it has focus', async ({ page }) => {
    await page.evaluate(() => {
      const link = document.querySelector('main a');
      link?.addEventListener('focus', () => location.assign('#main'));
    });
    expect((await keyboardFaults(page)).join()).toContain('focus alone led to another page');
  });

  test('a box that can only be clicked', async ({ page }) => {
    await page.evaluate(() => document.querySelector('h1')?.addEventListener('click', () => {}));
    expect(await clickedOnly(page)).toHaveLength(1);
  });
});
