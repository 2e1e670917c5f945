import { type BrowserContext, test as base, type Page, type Request } from '@playwright/test';

export { expect } from '@playwright/test';

/** By which a watched page tells what it has seen. */
const TELL = 'loypeTell';

/** The search asks for its files with the hash of what is in them, so that an older copy is not taken for the present one. */
const HASH_ALONE = /^\?(ts=)?[0-9a-f]{12}$/;

function requestFaults(request: Request): string[] {
  const url = new URL(request.url());
  // What the page has made itself, such as the file for the calendar.
  if (['blob:', 'data:', 'about:'].includes(url.protocol)) return [];
  return [
    ...(url.hostname === 'localhost' ? [] : [`a request to another host: ${url.href}`]),
    ...(url.search === '' || HASH_ALONE.test(url.search) ? [] : [`a request with a query: ${url.href}`]),
    ...(request.method() === 'GET' && request.postData() === null
      ? []
      : [`something sent: ${request.method()} ${url}`]),
  ];
}

/** Runs in every page before its own scripts. Tells of what is refused, kept, sent or written into the address. */
function watchPage(name: string): void {
  const tell = (window as unknown as Record<string, (fault: string) => void>)[name] ?? (() => {});
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

/**
 * Playwright's test, which also fails on whatever a page must not do, whatever the test is about: a request to another
 * host or with anything in it, a cookie, anything stored, an address that carries input, anything that the content
 * security policy had to refuse. `faults` holds what was seen; a test that damages a page takes it out.
 */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('request', (request) => faults.push(...requestFaults(request)));
      await context.exposeBinding(TELL, (_, fault: string) => faults.push(fault));
      await context.addInitScript(watchPage, TELL);
      await use(faults);
      faults.push(...(await traces(context)));
      base.expect(faults, 'what a page must not do').toEqual([]);
    },
    { auto: true },
  ],
});
