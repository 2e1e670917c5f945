// What `npm run embed` prints, put into a page of another host as it stands, under the policy that it says is enough; and the folders
// that it says to copy, on another server.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { main } from '../../src/commands/embed.ts';
import { FIXTURE } from '../fixture.ts';
import { run } from '../unit/commands/run.ts';
import { expect, test } from './fixtures.ts';
import { originOf, SERVED } from './sites.ts';

const HTML = 'text/html; charset=utf-8';
const { folder, base } = SERVED.only;
const OURS = originOf('only');

/** What is printed, by its headings, for a site that lies here. */
async function printed(): Promise<string[]> {
  const { stdout } = await run(main, ['vaga', '--content', FIXTURE, '--only', 'vaga', '--url', OURS + base]);
  return stdout.split(/\n(?=\d\. )/).slice(1);
}

/** The code in the organisation's own language, and the scripts, of one of the ways; and the policy that it says is enough. */
async function wayOf(heading: RegExp) {
  const way = (await printed()).find((it) => heading.test(it)) ?? '';
  const code = [...way.matchAll(/^ {3}(?:nn: )?(<.+>)$/gm)].map(([, it]) => it ?? '');
  const allowed = [...way.matchAll(/(?:frame|script|connect)-src \S+/g)].map(([it]) => it);
  return { code, policy: ["default-src 'self'", ...allowed].join('; ') };
}

/** What another host answers an address with; null where it has nothing. */
type Answers = (path: string) => { type: string; body: string | Buffer; headers?: Record<string, string> } | null;

/** Another host, which is really asked: a browser lets no page that was made up ask this machine for something. */
async function serve(answers: Answers): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const answer = answers(url);
    response.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain', ...answer?.headers });
    response.end(answer?.body);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  begun.set(origin, server);
  return origin;
}

/** The other hosts of a test, by their addresses. */
const begun = new Map<string, Server>();

// The tests know no other host than those of every test.
test.afterEach(({ faults }) => {
  for (const [origin, server] of begun) {
    server.close();
    server.closeAllConnections();
    const rest = faults.filter((it) => !it.startsWith(`a request to another host: ${origin}/`));
    faults.splice(0, faults.length, ...rest);
  }
  begun.clear();
});

/** Opens a page of another host, which would tell every reader's address of it to whoever asks for something. */
async function openHost(page: Page, body: string, policy: string) {
  const headers = { 'content-security-policy': policy, 'referrer-policy': 'unsafe-url' };
  const html = `<!doctype html><html lang="nn"><title>Vågå</title><body>${body}</body></html>`;
  const origin = await serve((path) => (path === '/' ? { type: HTML, body: html, headers } : null));
  const refused: string[] = [];
  page.on('console', (it) => /Content Security Policy/.test(it.text()) && refused.push(it.text()));
  await page.goto(`${origin}/`);
  return refused;
}

test('frames are as wide as their column and as high as their blocks, under the policy that is said to be enough', async ({
  page,
}) => {
  const { code, policy } = await wayOf(/^3\. I EN RAMME/);
  expect(code.map((it) => it.slice(0, 7))).toEqual(['<iframe', '<iframe', '<script']);
  const refused = await openHost(page, code.join(''), policy);
  const frames = page.locator('iframe');
  for (const at of [0, 1]) {
    await frames.nth(at).scrollIntoViewIfNeeded();
    await expect(page.frameLocator('iframe').nth(at).locator('h1')).toBeVisible();
    const [width, column, border] = await frames
      .nth(at)
      .evaluate((it) => [
        it.getBoundingClientRect().width,
        document.body.clientWidth,
        getComputedStyle(it).borderWidth,
      ]);
    expect([width, border]).toEqual([column, '0px']);
    await expect.poll(() => frames.nth(at).evaluate((it) => it.style.height)).toMatch(/^\d+px$/);
  }
  expect(refused).toEqual([]);
});

test('elements are shown under the policy that is said to be enough, and nothing tells our server from which page', async ({
  page,
}) => {
  const { code, policy } = await wayOf(/^4\. SOM ET ELEMENT/);
  expect(code.length).toBe(3);
  const asked: string[] = [];
  page.on('response', async (it) => {
    if (it.url().startsWith(OURS)) asked.push((await it.request().allHeaders())['referer'] ?? '');
  });
  const refused = await openHost(page, code.join(''), policy);
  for (const name of ['loype-contact', 'loype-timeline']) {
    await page.locator(name).scrollIntoViewIfNeeded();
    await expect(page.locator(`${name} h2`).first()).toBeVisible();
  }
  await expect.poll(() => asked.length).toBe(5);
  expect(asked.filter((it) => it && !it.startsWith(OURS))).toEqual([]);
  expect(refused).toEqual([]);
});

test('what is copied to another place on another server works there, and its links lead to our pages', async ({
  page,
}) => {
  const own = await printed();
  const copied = [...(own[0] ?? '').matchAll(/^ {3}((?:[\w.-]+\/)+[\w.-]*)$/gm)].map(([, it]) => it ?? '');
  expect(copied.length).toBe(4);
  const missing: string[] = [];
  const origin = await serve((asked) => {
    const path = asked.replace(/^\/hjelp\/loype\//, '').replace(/\/$/, '/index.html');
    const file = join(folder, path);
    const isCopied = copied.some((it) => (it.endsWith('/') ? path.startsWith(it) : path === it)) && existsSync(file);
    if (!isCopied && path !== '/favicon.ico') missing.push(path);
    return isCopied ? { type: path.endsWith('.js') ? 'text/javascript' : HTML, body: readFileSync(file) } : null;
  });
  for (const [address, root] of [
    ['timeline-adults/', 'loype-timeline section'],
    ['timeline-adults/en/', 'loype-timeline section'],
    ['contact/', 'section'],
  ] as const) {
    await page.goto(`${origin}/hjelp/loype/embed/vaga/${address}`);
    const block = page.locator(root);
    await expect(block).toBeVisible();
    const links = await block.evaluate((it) =>
      [it, ...[...it.querySelectorAll('template')].map((one) => one.content)].flatMap((within) =>
        [...within.querySelectorAll('a')].map((link) => link.href),
      ),
    );
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((it) => it.startsWith(origin) && !it.endsWith('#timeline'))).toEqual([]);
  }
  expect(missing).toEqual([]);
});
