// Pages in whose fields a hostile editor has written: nothing runs, and a small phone still shows them.
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../scripts/server.ts';
import type { PageRecord } from '../../src/site/page-records.ts';
import { expect, test } from './fixtures.ts';

const folder = '.loype/test/hostile';
const pages = (JSON.parse(readFileSync(`${folder}/pages.json`, 'utf8')) as PageRecord[]).filter(
  (page) =>
    page.organisation?.startsWith('fiendtlig-') &&
    // One page of each kind shows all fields.
    (['front', 'not-found'].includes(page.kind) || ['adults', 'rights', 'side', 'about-site'].includes(page.id)),
);
const organisations = [...new Set(pages.map((page) => page.organisation))];

let server: Server;
let origin: string;

test.beforeAll(async () => {
  server = siteServer(folder);
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => server.close());

test.use({ viewport: { width: 320, height: 568 } });

for (const organisation of organisations) {
  test(`nothing runs on the pages of ${organisation}, and none scrolls sideways`, async ({ page }) => {
    const happened: string[] = [];
    page.on('dialog', (dialog) => {
      happened.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => happened.push(error.message));
    const own = pages.filter((it) => it.organisation === organisation);
    expect(own.length).toBe(6);
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
