import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPages } from '../../../src/site/pages.ts';
import { sitemap } from '../../../src/site/sitemap.ts';
import { organisation, smallContent } from './content.ts';

const site = 'https://www.as.kommune.no';
const live = listPages(smallContent(), { base: '/forlop/', site, only: 'as' });

test('a sitemap lists the pages that may be shown, with the day of their text', () => {
  assert.equal(
    sitemap(live, site),
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://www.as.kommune.no/forlop/</loc><lastmod>2026-01-01</lastmod></url>
<url><loc>https://www.as.kommune.no/forlop/om-nettstedet/</loc></url>
<url><loc>https://www.as.kommune.no/forlop/ord/</loc><lastmod>2026-02-01</lastmod></url>
<url><loc>https://www.as.kommune.no/forlop/psykose/</loc><lastmod>2026-01-01</lastmod></url>
<url><loc>https://www.as.kommune.no/forlop/rettigheter/</loc><lastmod>2026-02-01</lastmod></url>
<url><loc>https://www.as.kommune.no/forlop/voksne/</loc><lastmod>2026-02-01</lastmod></url>
</urlset>
`,
  );
});

test('a guide that is canonical to the portal’s is left out', () => {
  const pages = listPages(smallContent(), { base: '/', site });
  const xml = sitemap(pages, site) ?? '';
  assert.match(xml, /<loc>https:\/\/www\.as\.kommune\.no\/as\/voksne\/<\/loc>/);
  assert.doesNotMatch(xml, /rettigheter|\/ord\//);
});

test('demonstrations, fallback pages and pages for unknown addresses are left out', () => {
  const xml = sitemap(listPages(smallContent(), { base: '/', site }), site) ?? '';
  assert.doesNotMatch(xml, /\/bo\/|404|os\/psykose/);
});

test('there is no sitemap without the address of the host, or when every page is to be left out', () => {
  assert.equal(sitemap(live, undefined), null);
  assert.equal(sitemap([], site), null);
  const demo = smallContent({ organisations: [organisation('bo')] });
  assert.equal(sitemap(listPages(demo, { base: '/', site }), site), null);
});

test('the brochure of a page stands behind it, with the same day', () => {
  const [page] = live.filter((it) => it.id === 'adults');
  assert.ok(page);
  const brochure = {
    address: `${page.address}as-voksne.pdf`,
    file: 'voksne/as-voksne.pdf',
    sides: 4,
    bytes: 1,
    edition: 'a',
  };
  const xml = sitemap([{ ...page, brochure }], site) ?? '';
  assert.match(xml, /voksne\/<\/loc>.*<\/url>\n<url><loc>[^<]*voksne\/as-voksne\.pdf<\/loc><lastmod>2026-02-01</);
});

test('signs with a meaning in XML are escaped', () => {
  const [page] = live.filter((it) => it.id === 'about-site');
  assert.ok(page);
  const strange = { ...page, address: '/a&b/', canonical: `${site}/a&b/` };
  assert.match(sitemap([strange], site) ?? '', /<loc>https:\/\/www\.as\.kommune\.no\/a&amp;b\/<\/loc>/);
});
