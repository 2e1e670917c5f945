// Pages in whose fields a hostile editor has written: nothing runs, and a small phone still shows them.
import { readFileSync } from 'node:fs';
import type { PageRecord } from '../../src/site/page-records.ts';
import { elementsOf } from '../sites/elements.ts';
import { payloadOf } from '../sites/hostile-content.ts';
import { PAYLOADS, SEARCHED } from '../sites/hostile-lines.ts';
import { some } from '../some.ts';
import { expect, look, test } from './fixtures.ts';
import { originOf } from './sites.ts';

const folder = '.loype/test/hostile';
const hostile = (JSON.parse(readFileSync(`${folder}/pages.json`, 'utf8')) as PageRecord[]).filter((page) =>
  page.organisation?.startsWith('fiendtlig-'),
);
// One page of each kind shows all fields.
const shown = ({ kind, id }: PageRecord) =>
  ['front', 'not-found'].includes(kind) || ['adults', 'rights', 'side', 'about-site'].includes(id);
const organisations = [...new Set(hostile.map((page) => page.organisation))];
/** For each payload one organisation: those that write the same differ in their front pages alone. */
const oneOfEach = [...new Map(organisations.map((slug) => [payloadOf(slug), slug ?? ''])).values()];
const pages = hostile.filter(
  (page) => page.kind === 'front' || (shown(page) && oneOfEach.includes(page.organisation ?? '')),
);

const origin = originOf('hostile');

test.use({ viewport: { width: 320, height: 568 } });
look.use({ viewport: { width: 320, height: 568 } });

// Those that write the same differ in their front pages alone: `npm test` visits every second.
for (const organisation of some(organisations, Math.ceil(organisations.length / 2))) {
  look(`nothing runs on the pages of ${organisation}, and none scrolls sideways`, async ({ page }) => {
    const happened: string[] = [];
    page.on('dialog', (dialog) => {
      happened.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => happened.push(error.message));
    const own = pages.filter((it) => it.organisation === organisation);
    expect(own.length).toBe(oneOfEach.includes(organisation ?? '') ? 6 : 1);
    for (const { address } of own) {
      await page.goto(origin + address);
      // Whatever waits for the pointer or the keyboard gets its chance.
      await page.locator('h1').hover();
      await page.keyboard.press('Tab');
      const [ran, width] = await page.evaluate(() => ['hostile' in window, document.documentElement.scrollWidth]);
      expect(ran, address).toBe(false);
      expect(width, address).toBeLessThanOrEqual(320);
      for (const number of ['tel:113', 'tel:116117'])
        await expect(page.locator(`a[href="${number}"]`).first()).toBeInViewport({ ratio: 1 });
    }
    expect(happened).toEqual([]);
  });
}

/** What the search puts on its page, and nothing else. */
const DRAWN = ['A', 'LI', 'MARK', 'P', 'SPAN', 'UL'];

for (const organisation of some(oneOfEach, 4)) {
  look(`nothing runs in what the search draws of ${organisation}`, async ({ page }) => {
    const own = hostile.filter((it) => it.organisation === organisation);
    const address = (of: (it: PageRecord) => boolean) => own.find(of)?.address ?? '';
    await page.goto(origin + address((it) => it.kind === 'search'));
    const field = page.locator('input[type=search]');
    await field.fill(SEARCHED);
    const result = page.locator(`[data-results] > li:has(> a[href="${address((it) => it.id === 'side')}"])`);
    // The title is there at once, the words of the text and its headings when they are fetched.
    await expect(result.locator('> p')).not.toBeEmpty();
    await expect(result.locator('> ul a').first()).toContainText(SEARCHED);
    const html = await (await page.request.get(origin + address((it) => it.id === 'side'))).text();
    const written = elementsOf(html).find((it) => it.name === 'h1')?.text ?? '';
    // The index puts white space in order, and leaves out what cannot be seen.
    const seen = (text: string) => text.replace(/[\s\p{Cf}]/gu, '');
    expect(seen((await result.locator('> a').textContent()) ?? '')).toBe(seen(written));
    const drawn = await page
      .locator('[data-results] *')
      .evaluateAll((all) => [...new Set(all.map((it) => it.tagName))]);
    expect(drawn.filter((name) => !DRAWN.includes(name))).toEqual([]);
    // What is written in the field is repeated beside the count.
    await field.fill(PAYLOADS[payloadOf(organisation)]?.slice(0, 200) ?? '');
    await expect(page.locator('[data-results]')).not.toHaveAttribute('data-for', SEARCHED);
    await expect(page.locator('[data-part=count] *')).toHaveCount(0);
    expect(await page.evaluate(() => ['hostile' in window, document.documentElement.scrollWidth <= 320])).toEqual([
      false,
      true,
    ]);
  });
}

test('a logo with a script in it runs nothing on a page, nor by itself where its headers are sent', async ({
  page,
  faults,
}) => {
  const logo =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)">' +
    '<script>alert(1)</script><rect width="9" height="9"/></svg>';
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  let sent = true;
  await page.route('**/logo.svg', async (route) => {
    const response = await route.fetch();
    const headers = sent ? response.headers() : { 'content-type': 'image/svg+xml' };
    await route.fulfill({ headers, body: logo });
  });
  await page.goto('/eksempelvik/', { waitUntil: 'networkidle' });
  await page.goto('/eksempelvik/logo.svg', { waitUntil: 'networkidle' });
  expect(await page.locator('rect').count()).toBe(1);
  expect(dialogs).toBe(0);
  sent = false;
  await page.goto('/eksempelvik/logo.svg', { waitUntil: 'networkidle' });
  await expect.poll(() => dialogs).toBeGreaterThan(0);
  await page.goto('about:blank');
  faults.length = 0;
});

test('a script that does run is found', async ({ page, faults }) => {
  const { address = '' } = pages[0] ?? {};
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    await route.fulfill({ response, body: html.replace('<h1', '<script>window.hostile=1</script><h1') });
  });
  await page.goto(origin + address);
  expect(await page.evaluate(() => 'hostile' in window)).toBe(true);
  expect(faults).toEqual([]);
});
