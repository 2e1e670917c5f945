import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { findBrowser } from '../../scripts/browser.ts';
import { siteServer } from '../../src/hosting/server.ts';
import type { PageRecord } from '../../src/site/page-records.ts';
import { builtSite, shipped } from '../sites/site.ts';
import { ALL } from '../some.ts';
import { auditor } from './lighthouse.ts';

const live = builtSite('live');
const FULL = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };

/** Pages for unknown addresses are answered with an error, and former addresses are left at once: neither can be measured. */
const measured = live.pages.filter((page) => page.kind !== 'not-found' && page.kind !== 'moved');

/** One page of every kind; in `npm run test:all` in every language, and every pathway of the portal. */
const look = ALL
  ? ({ kind, language, id, organisation }: PageRecord) =>
      [kind, language, kind === 'pathway' && !organisation ? id : ''].join()
  : ({ kind }: PageRecord) => kind;
/** The first of each. */
const oneOfEach = (pages: readonly PageRecord[]) => [
  ...new Map(pages.toReversed().map((page) => [look(page), page])).values(),
];

// Of a kind that search engines may show, a page that they may show.
const every = oneOfEach(measured.toSorted((a, b) => Number(a.noindex !== null) - Number(b.noindex !== null)));

/** The kinds that `npm test` measures: that with the most of scripts, of text, and of what readers open first. */
const QUICK = ['front', 'pathway', 'search', 'municipality'];
const looked = ALL ? every : every.filter(({ kind }) => QUICK.includes(kind));

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

test('of every kind that search engines may show, a page that they may show is measured', () => {
  const shown = new Set(every.filter((page) => !page.noindex).map((page) => page.kind));
  const kept = new Set(every.map((page) => page.kind).filter((kind) => !shown.has(kind)));
  assert.equal(new Set(looked.map((page) => page.kind)).size, ALL ? shown.size + kept.size : QUICK.length);
  assert.deepEqual(kept, new Set(['municipality', 'search', 'embed']));
});

for (const { kind, address: path, noindex } of looked) {
  test(`${kind}: ${path} has 100 in all of Lighthouse${noindex ? ', but that search engines may not show it' : ''}`, async () => {
    const { scores, failed } = await lighthouse.audit(address(path));
    assert.deepEqual(failed, noindex ? ['is-crawlable'] : []);
    assert.deepEqual(noindex ? { ...scores, seo: 100 } : scores, FULL);
  });
}

/** Audits of whole addresses, which a site has that is built for a host: those above. The shipped content is built for none. */
const OF_HOST = ['hreflang', 'canonical'];

test('the portal with the whole register has 100 in all of Lighthouse, but that search engines may not show it', async () => {
  const whole = shipped();
  const front = whole.pages.find((page) => page.kind === 'portal');
  assert.ok(front);
  const its = siteServer(whole.folder);
  await new Promise<void>((done) => its.listen(0, done));
  const { scores, failed } = await lighthouse.audit(
    `http://localhost:${(its.address() as AddressInfo).port}${front.address}`,
  );
  its.close();
  assert.deepEqual(
    failed.filter((audit) => !OF_HOST.includes(audit)),
    front.noindex ? ['is-crawlable'] : [],
  );
  assert.deepEqual({ ...scores, seo: 100 }, FULL);
});

test('a page without a description, with a picture without words and a slow script, is found', async () => {
  const html = live
    .html(looked.find((page) => !page.noindex) as PageRecord)
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    .replace(/<meta name="description"[^>]*>/, '')
    .replace(
      '</main>',
      // Blocks after the page is seen: what comes before that is not counted as blocking.
      `<img src="/favicon.svg"></main><script>
        const block = () => { for (const t = Date.now(); Date.now() < t + 1500; ); };
        addEventListener('load', () => setTimeout(block, 300));
      </script>`,
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
