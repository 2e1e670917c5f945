import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, test as base, type Page, type Request } from '@playwright/test';
import { servedSites } from './sites.ts';

export { expect } from '@playwright/test';

/** The reader's today, where a test stands on a day. */
export const TODAY = new Date('2026-11-22T12:00:00');

/** By which a watched page tells what it has seen, and the address of the page that it leads to. */
const TELL = 'loypeTell';
const LEAD = 'loypeLead';

/** The search asks for its files with the hash of what is in them, so that an older copy is not taken for the present one. */
const HASH_ALONE = /^\?(ts=)?[0-9a-f]{16}$/;

/** The hosts that the tests serve their sites on. */
const HOSTS = new Map(servedSites().map((site) => [site.origin, site]));

/** The file that a host answers an address with, or null: what is written into an address leads to no file. */
function fileAt({ origin, pathname }: URL): string | null {
  const host = HOSTS.get(origin);
  if (!host || !pathname.startsWith(host.base)) return null;
  const path = join(host.folder, decodeURIComponent(pathname.slice(host.base.length)));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) ? file : null;
}

function requestFaults(request: Request): string[] {
  const url = new URL(request.url());
  // What the page has made itself, such as the file for the calendar.
  if (['blob:', 'data:', 'about:'].includes(url.protocol)) return [];
  const own = HOSTS.has(url.origin);
  // Where a page leads is looked at when it does; a test may go to an address that is not there.
  const asked = !request.isNavigationRequest() && own && fileAt(url) === null;
  return [
    ...(own ? [] : [`a request to another host: ${url.href}`]),
    ...(asked ? [`a request for what is not there: ${url.href}`] : []),
    ...(url.search === '' || HASH_ALONE.test(url.search) ? [] : [`a request with a query: ${url.href}`]),
    ...(request.method() === 'GET' && request.postData() === null
      ? []
      : [`something sent: ${request.method()} ${url}`]),
  ];
}

/** What is wrong with the address of another page that a page leads to: there must be such a page, and such a place on it. */
function addressFaults(href: string): string[] {
  const url = new URL(href);
  const file = fileAt(url);
  if (!file) return [`an address that is no page: ${href}`];
  const place = decodeURIComponent(url.hash.slice(1));
  const isThere = !place || readFileSync(file, 'utf8').includes(` id="${place}"`);
  return isThere ? [] : [`an address with something that is no place on its page: ${href}`];
}

/** Runs in every page before its own scripts. Tells of what is refused, kept, sent or written into the address. */
function watchPage([told, led]: readonly [string, string]): void {
  const calls = window as unknown as Record<string, ((text: string) => void) | undefined>;
  const tell = (fault: string) => calls[told]?.(fault);
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    tell(`the policy refused ${effectiveDirective} ${blockedURI}`),
  );
  const watched: [prototype: object | undefined, method: string][] = [
    [window.Storage?.prototype, 'setItem'],
    [window.IDBFactory?.prototype, 'open'],
    [window.CacheStorage?.prototype, 'open'],
    [window.ServiceWorkerContainer?.prototype, 'register'],
    [window.Navigator.prototype, 'sendBeacon'],
    [window.History.prototype, 'pushState'],
    [window.History.prototype, 'replaceState'],
  ];
  for (const [prototype, method] of watched) {
    const methods = prototype as Record<string, (...args: unknown[]) => unknown> | undefined;
    const original = methods?.[method];
    if (!methods || !original) continue;
    methods[method] = function (...args: unknown[]) {
      tell(`${method} was called: ${args.map(String).join(' ')}`);
      return original.apply(this, args);
    };
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(value: string) {
      tell(`a cookie was written: ${value}`);
      cookie?.set?.call(this, value);
    },
  });
  const { navigation } = window as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    const { destination } = event as Event & { destination: { url: string; sameDocument: boolean } };
    const { search, hash, href, protocol } = new URL(destination.url);
    if (protocol === 'http:' && search) tell(`an address with a query: ${href}`);
    const place = decodeURIComponent(hash.slice(1));
    if (!destination.sameDocument && protocol === 'http:') calls[led]?.(href);
    if (destination.sameDocument && place && !document.getElementById(place))
      tell(`an address with something that is no place on the page: ${href}`);
  });
}

/** What is kept in the browser after a page was open. */
async function keptBy(page: Page): Promise<string[]> {
  if (!page.url().startsWith('http')) return [];
  const kept = await page.evaluate(async () => ({
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return Object.entries(kept).flatMap(([where, number]) => (number > 0 ? [`${number} kept in ${where}`] : []));
}

/** What is left in the browser: cookies, and what the open pages have stored. */
export async function traces(context: BrowserContext): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `the cookie ${name}`);
  const kept = await Promise.all(context.pages().map(keptBy));
  return [...cookies, ...kept.flat()];
}

/** Tells whatever is seen in a context that a page must not do. */
async function watch(context: BrowserContext, tell: (faults: readonly string[]) => void): Promise<void> {
  context.on('request', (request) => tell(requestFaults(request)));
  await context.exposeBinding(TELL, (_, fault: string) => tell([fault]));
  await context.exposeBinding(LEAD, (_, href: string) => tell(addressFaults(href)));
  await context.addInitScript(watchPage, [TELL, LEAD] as const);
}

/**
 * Playwright's test, which also fails on whatever a page must not do, whatever the test is about: a request to another
 * host or with anything in it, a cookie, anything stored, an address that carries input, anything that the content
 * security policy had to refuse. `faults` holds what was seen; a test that damages a page takes it out.
 */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      await watch(context, (found) => faults.push(...found));
      await use(faults);
      faults.push(...(await traces(context)));
      base.expect(faults, 'what a page must not do').toEqual([]);
    },
    { auto: true },
  ],
});

/** What tests listen to. */
const HEARD = ['console', 'dialog', 'pageerror', 'request', 'response'];

/** A page that test after test goes on with, and what was seen in it since it was asked last. */
interface Visitor {
  page: Page;
  faults: string[];
}

/**
 * The same test for what only looks at pages as they are: one page of a browser goes on from one to the next, which takes a
 * third of the time that a new one takes. Its day is the same. Where a test fails, the next gets a new one.
 */
export const look = base.extend<object, { visitors: { now?: Visitor } }>({
  visitors: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs.
    async ({}, use) => {
      const visitors: { now?: Visitor } = {};
      await use(visitors);
      await visitors.now?.page.context().close();
    },
    { scope: 'worker' },
  ],
  page: async ({ browser, visitors, viewport, baseURL }, use, info) => {
    if (!visitors.now) {
      const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
      const faults: string[] = [];
      await watch(context, (found) => faults.push(...found));
      visitors.now = { page: await context.newPage(), faults };
      await visitors.now.page.clock.setFixedTime(TODAY);
    }
    const { page, faults } = visitors.now;
    await page.emulateMedia({ colorScheme: 'light' });
    if (viewport) await page.setViewportSize(viewport);
    faults.length = 0;
    await use(page);
    for (const event of HEARD) page.removeAllListeners(event);
    faults.push(...(await traces(page.context())));
    const seen = [...faults];
    if (info.status !== info.expectedStatus || seen.length > 0) {
      delete visitors.now;
      await page.context().close();
    }
    base.expect(seen, 'what a page must not do').toEqual([]);
  },
});
