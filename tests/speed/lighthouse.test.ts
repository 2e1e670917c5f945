import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { findBrowser } from '../../scripts/browser.ts';
import { siteServer } from '../../scripts/server.ts';
import type { PageRecord } from '../../src/site/page-records.ts';
import { builtSite } from '../sites/site.ts';
import { auditor } from './lighthouse.ts';

const live = builtSite('live');
const FULL = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };

/** Pages for unknown addresses are answered with an error, and former addresses are left at once: neither can be measured. */
const measured = live.pages.filter((page) => page.kind !== 'not-found' && page.kind !== 'moved');

/** One page of every kind; in `npm run test:all` in every language, and every guide and pathway of the portal. */
const look = process.env['LOYPE_TEST_ALL']
  ? ({ kind, language, id, organisation }: PageRecord) => [kind, language, organisation ? '' : id].join()
  : ({ kind }: PageRecord) => kind;
const oneOfEach = (pages: readonly PageRecord[]) => [...new Map(pages.map((page) => [look(page), page])).values()];

const indexable = oneOfEach(measured.filter((page) => !page.noindex));
const [hidden] = measured.filter((page) => page.noindex && page.kind === 'pathway');

const server = siteServer(live.folder);
let lighthouse: Awaited<ReturnType<typeof auditor>>;
const address = (path: string) => `http://localhost:${(server.address() as AddressInfo).port}${path}`;

before(async () => {
  await new Promise<void>((done) => server.listen(0, done));
  lighthouse = await auditor(findBrowser());
});
after(() => {
  lighthouse.close();
  server.close();
});

test('there is a page of every kind to measure', () => {
  const kinds = new Set(live.pages.map((page) => page.kind).filter((kind) => kind !== 'not-found' && kind !== 'moved'));
  assert.deepEqual(new Set(indexable.map((page) => page.kind)), kinds);
});

for (const page of indexable) {
  test(`${page.kind}: ${page.address} has 100 in all of Lighthouse`, async () => {
    const { scores, failed } = await lighthouse.audit(address(page.address));
    assert.deepEqual(failed, []);
    assert.deepEqual(scores, FULL);
  });
}

test('a page that is kept out of search engines fails in that alone', async () => {
  const { scores, failed } = await lighthouse.audit(address(hidden?.address ?? ''));
  assert.deepEqual(failed, ['is-crawlable']);
  assert.deepEqual({ ...scores, seo: 100 }, FULL);
});

test('a page without a description, with a picture without words and a slow script, is found', async () => {
  const html = live
    .html(indexable[0] as PageRecord)
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    .replace(/<meta name="description"[^>]*>/, '')
    .replace(
      '</main>',
      '<img src="/favicon.svg"></main><script>for (const t = Date.now(); Date.now() < t + 1500; );</script>',
    );
  const damaged = createServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end();
    return void response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((done) => damaged.listen(0, done));
  const { failed } = await lighthouse.audit(`http://localhost:${(damaged.address() as AddressInfo).port}/`, 1);
  damaged.close();
  for (const audit of ['meta-description', 'image-alt', 'total-blocking-time'])
    assert.ok(failed.includes(audit), `${failed}`);
});
