// What every browser test watches for, seen to be seen: each page here is damaged.
import type { Page } from '@playwright/test';
import { some } from '../some.ts';
import { expect, test, traces } from './fixtures.ts';
import { pageOf } from './pages.ts';

const front = pageOf('vaga', 'nn', 'front').address;
const adults = pageOf('vaga', 'nn', 'adults').address;

/** Opens a page in which something was put in another's place on its way. */
async function openDamaged(page: Page, address: string, from: string | RegExp, to: string) {
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(from, to);
    await route.fulfill({ response, body });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
}

const NO_POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

const DAMAGES: [what: string, from: string | RegExp, to: string, says: RegExp][] = [
  [
    'an inline script',
    '</body>',
    '<script>window.run = 1</script></body>',
    /^the policy refused script-src-elem inline$/,
  ],
  ['an inline style', '<h1', '<h1 style="color:red"', /^the policy refused style-src-attr inline$/],
  ['a style before its hash', '<style>', '<style>a{}', /^the policy refused style-src-elem inline$/],
  [
    'an image from elsewhere',
    '<h1',
    '<img src="http://127.0.0.1:9/x.png" alt=""><h1',
    /^the policy refused img-src http/,
  ],
  ['a frame', '<h1', '<iframe src="/vaga/rettar/"></iframe><h1', /^the policy refused frame-src http/],
  ['a base', '<title>', '<base href="http://127.0.0.1:9/"><title>', /^the policy refused base-uri http/],
];

// That the watch sees what it should is looked at by part in `npm test`, and whole in `npm run test:all`.
for (const [what, from, to, says] of some(DAMAGES, 2)) {
  test(`a page with ${what} is found`, async ({ page, faults }) => {
    await openDamaged(page, front, from, to);
    // A refusal may be told some time after the page is open.
    await expect.poll(() => faults).toContainEqual(expect.stringMatching(says));
    expect(await page.evaluate(() => 'run' in window)).toBe(false);
    faults.length = 0;
  });
}

test('without a policy a request to another host or another port is found', async ({ page, faults }) => {
  const image = '<img src="http://127.0.0.1:9/x.png" alt=""><img src="http://localhost:9/x.png" alt=""><h1';
  await page.route(`**${front}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(NO_POLICY, '').replace('<h1', image) });
  });
  await page.goto(front, { waitUntil: 'networkidle' });
  for (const host of ['127.0.0.1', 'localhost'])
    expect(faults).toContain(`a request to another host: http://${host}:9/x.png`);
  faults.length = 0;
});

test('a form is not sent, nor is a word of what was written in it', async ({ page, faults }) => {
  await openDamaged(page, front, '<h1', '<form action="/sok/"><input name="q"><button>Send</button></form><h1');
  await page.fill('[name=q]', 'det er hemmelig');
  await page.keyboard.press('Enter');
  await expect.poll(() => faults).toContainEqual(expect.stringMatching(/^the policy refused form-action /));
  expect(page.url()).not.toContain('hemmelig');
  faults.length = 0;
});

const ACTS: [what: string, act: () => unknown, says: RegExp[]][] = [
  [
    'keeps something',
    () => localStorage.setItem('date', '7.12.2026'),
    [/^setItem was called: date/, /kept in localStorage/],
  ],
  [
    'keeps something for a while',
    () => sessionStorage.setItem('a', 'b'),
    [/^setItem was called: a b/, /kept in sessionS/],
  ],
  [
    'keeps something past the watch',
    () => {
      localStorage['a'] = 'b';
    },
    [/kept in localStorage/],
  ],
  [
    'opens a database',
    () => {
      const opened = indexedDB.open('a');
      opened.onsuccess = () => opened.result.close();
    },
    [/^open was called: a/, /kept in databases/],
  ],
  ['keeps an answer', () => caches.open('a'), [/^open was called: a/, /kept in caches/]],
  [
    'writes a cookie',
    () => {
      // biome-ignore lint/suspicious/noDocumentCookie: it is what must be found.
      document.cookie = 'a=b';
    },
    [/^a cookie was written: a=b/, /^the cookie a$/],
  ],
  [
    'writes the address',
    () => history.replaceState(null, '', '?date=1'),
    [/^replaceState was called/, /with a query: .*\?date=1/],
  ],
  [
    'writes the fragment',
    () => {
      location.hash = 'hemmelig';
    },
    [/no place on the page: .*#hemmelig/],
  ],
  ['asks for what was written', () => fetch('/vaga/hemmelig'), [/^a request for what is not there: .*\/hemmelig/]],
  [
    'leads to what was written',
    () => location.assign('/vaga/hemmelig/'),
    [/^an address that is no page: .*\/vaga\/hemmelig\/$/],
  ],
  [
    'writes the fragment of another page',
    () => location.assign('/vaga/rettar/#hemmelig'),
    [/^an address with something that is no place on its page: .*\/rettar\/#hemmelig$/],
  ],
  ['asks with a query', () => fetch('/?date=1'), [/^a request with a query: .*\?date=1/]],
  ['sends something', () => fetch('/', { method: 'POST', body: 'a' }), [/^something sent: POST/]],
  [
    'sends something as it is left',
    () => navigator.sendBeacon('/', 'a'),
    [/^sendBeacon was called/, /^something sent: POST/],
  ],
];

for (const [what, act, says] of some(ACTS, 5)) {
  test(`a page that ${what} is found`, async ({ page, context, faults }) => {
    await page.goto(adults);
    await page.evaluate(act);
    await expect(async () => {
      const all = [...faults, ...(await traces(context))];
      for (const fault of says) expect(all).toContainEqual(expect.stringMatching(fault));
    }).toPass({ timeout: 5000 });
    await page.evaluate(async () => {
      localStorage.clear();
      sessionStorage.clear();
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await context.clearCookies();
    faults.length = 0;
  });
}

test('a link to a page that there is, and to a place on it, is no fault', async ({ page, faults }) => {
  await page.goto(front);
  for (const address of ['/vaga/rettar/#klage', adults, front]) {
    await page.evaluate((to) => location.assign(to), address);
    await page.waitForURL(address);
  }
  expect(faults).toEqual([]);
});

test('a link to a place on the page is no fault, and no page is told where its reader came from', async ({ page }) => {
  const told: (string | null)[] = [];
  page.on('response', async (response) => told.push(await response.request().headerValue('referer')));
  await page.goto(front);
  await page.click('a[href="#help"]');
  expect(new URL(page.url()).hash).toBe('#help');
  await page.getByRole('link', { name: 'Rusbehandling' }).first().click();
  await page.waitForLoadState('networkidle');
  expect(told.length).toBeGreaterThan(3);
  expect(told.filter(Boolean)).toEqual([]);
});
