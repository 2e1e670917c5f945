import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, test as base, expect as baseExpect, type Page } from '@playwright/test';
import type { Desk } from '../../src/editing/draft/desk.ts';
import { answer } from '../../src/editing/server/answer.ts';
import { pageAssets } from '../../src/editing/server/page.ts';
import { editorServer } from '../../src/editing/server/server.ts';
import { themeCss } from '../../src/site/theme.ts';
import { SLUG, Workplace } from '../unit/editing/desk.ts';

/** Other tests may use the machine meanwhile. */
export const expect = baseExpect.configure({ timeout: 15_000 });

/** The editor's today. */
export const TODAY = '2026-11-22';

/** What the tests' own editors are opened with. */
export const TOKEN = 'the-token-of-this-start';

/** The files of the page, bundled once for all tests of a process. */
const assets = pageAssets(themeCss({ main: '#0B5CAD', accent: '#C2410C' }), 'nb');

/** An editor that is open on a copy of the tests' content. */
export interface Editor {
  place: Workplace;
  origin: string;
  /** The address that its start prints. */
  address: string;
  /** Serves the same content to somebody else, with drafts of their own. Gives their address. */
  alsoFor(who: string): Promise<string>;
}

/** Serves an editor that answers so. */
export async function listen(reply: Parameters<typeof editorServer>[2]): Promise<{ server: Server; origin: string }> {
  const server = editorServer({ token: TOKEN }, assets, reply);
  await new Promise<void>((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

function listenFor(place: Workplace, desk: Desk) {
  const around = { content: place.content, national: null, slug: SLUG };
  return listen((request) => answer(desk, around, TODAY, request));
}

/** Tells of what the policy of the page has refused, of faults of its script, and of requests that leave the machine. */
function watch(context: BrowserContext, faults: string[]): void {
  context.on('weberror', (error) => faults.push(`a fault: ${error.error().message}`));
  context.on('console', (message) => {
    if (/Content.Security.Policy|TrustedHTML|Refused to/.test(message.text())) faults.push(message.text());
  });
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== 'localhost') faults.push(`a request to another host: ${request.url()}`);
  });
}

/**
 * Playwright's test with an editor of its own, which also fails on whatever its page must not do: what the policy refuses,
 * what its script does not catch, a request elsewhere. A test that damages a page takes it out of `faults`.
 */
export const test = base.extend<{ editor: Editor; faults: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs.
  editor: async ({}, use) => {
    const place = new Workplace();
    const servers: Server[] = [];
    const serve = async (who: string) => {
      const { server, origin } = await listenFor(place, place.desk(who));
      servers.push(server);
      return origin;
    };
    const opening = (origin: string) => `${origin}/#token=${TOKEN}`;
    const origin = await serve('local');
    await use({ place, origin, address: opening(origin), alsoFor: async (who) => opening(await serve(who)) });
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    place.delete();
  },
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      watch(context, faults);
      await use(faults);
      expect(faults, 'what the page must not do').toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the editor, and waits until it can be used. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('h1').waitFor();
}

/** Waits until all that was written is kept in the draft. */
export async function kept(page: Page): Promise<void> {
  await expect(page.locator('#status')).toHaveText('Utkastet er tatt vare på.');
}
