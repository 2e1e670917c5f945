import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../../../src/site/page.ts';
import { listPages } from '../../../src/site/pages.ts';
import { frontMatter, localPage, organisation, smallContent } from './content.ts';

const pages = listPages(smallContent(), { base: '/' });
const all = (field: (page: Page) => unknown, of: (page: Page) => boolean) =>
  Object.fromEntries(pages.filter(of).map((page) => [page.address, field(page)]));
const at = (address: string, list = pages) => list.find((page) => page.address === address);

/** Every address of every site and language; a fallback page bears the address part of the text that it shows. */
const ADDRESSES: [organisation: string | null, language: string, folder: string, parts: string][] = [
  [null, 'nb', '/', ' 404.html om-nettstedet/ ord/ psykose/ rettigheter/ sok/ voksne/'],
  [null, 'nn', '/nn/', ' 404.html om-nettstaden/ ord/ psykose/ rettar/ sok/ vaksne/'],
  [null, 'en', '/en/', ' 404.html about-this-site/ adults/ ord/ psykose/ search/ your-rights/'],
  ['as', 'nb', '/as/', ' 404.html for-nettredaktorer/ om-nettstedet/ ord/ psykose/ rettigheter/ sok/ voksne/'],
  ['bo', 'nb', '/bo/', ' 404.html for-nettredaktorer/ om-nettstedet/ ord/ psykose/ rettigheter/ sok/ ung/ voksne/'],
  ['bo', 'nn', '/bo/nn/', ' 404.html for-nettredaktorar/ om-nettstaden/ ord/ psykose/ rettar/ sok/ ungdom/ vaksne/'],
  [
    'bo',
    'en',
    '/bo/en/',
    ' 404.html about-this-site/ adults/ for-web-editors/ ord/ psykose/ search/ ung/ your-rights/',
  ],
  ['os', 'nn', '/os/', ' 404.html besok-oss/ for-nettredaktorar/ om-nettstaden/ ord/ psykose/ rettar/ sok/ vaksne/'],
  [
    'os',
    'en',
    '/os/en/',
    ' 404.html about-this-site/ adults/ for-web-editors/ ord/ psykose/ search/ visit-us/ your-rights/',
  ],
];

for (const [slug, language, folder, parts] of ADDRESSES) {
  test(`the pages of ${slug ?? 'the portal'} in ${language}`, () => {
    const own = pages.filter((page) => page.organisation === slug && page.language === language);
    assert.deepEqual(
      own.map((page) => page.address),
      parts.split(' ').map((part) => folder + part),
    );
  });
}

test('there are no other pages, and they are in the order of their addresses', () => {
  const addresses = ADDRESSES.flatMap(([, , folder, parts]) => parts.split(' ').map((part) => folder + part));
  assert.deepEqual(
    pages.map((page) => page.address),
    addresses.toSorted(),
  );
});

test('a page lies in the folder of its address, a page for unknown addresses in a file of its own', () => {
  assert.equal(at('/')?.file, 'index.html');
  assert.equal(at('/bo/nn/ungdom/')?.file, 'bo/nn/ungdom/index.html');
  assert.equal(at('/404.html')?.file, '404.html');
  assert.equal(at('/bo/en/404.html')?.file, 'bo/en/404.html');
});

test('a page says what it is and which text it shows', () => {
  const what = ({ kind, id, entry, textLanguage }: Page) => [kind, id, entry, textLanguage].join(' ');
  const of = (page: Page) => (page.organisation === 'bo' || page.organisation === null) && page.language === 'en';
  assert.deepEqual(all(what, of), {
    '/bo/en/': 'front front  en',
    '/bo/en/404.html': 'not-found 404  en',
    '/bo/en/about-this-site/': 'local about-site  en',
    '/bo/en/adults/': 'pathway adults pathways/adults/en en',
    '/bo/en/for-web-editors/': 'embed embed  en',
    '/bo/en/ord/': 'guide words guides/words/nb nb',
    '/bo/en/psykose/': 'pathway psychosis pathways/psychosis/nb nb',
    '/bo/en/search/': 'search search  en',
    '/bo/en/ung/': 'local ung organisations/bo/pages/ung/nb nb',
    '/bo/en/your-rights/': 'guide rights guides/rights/en en',
    '/en/': 'portal front  en',
    '/en/404.html': 'not-found 404  en',
    '/en/about-this-site/': 'local about-site  en',
    '/en/adults/': 'pathway adults pathways/adults/en en',
    '/en/ord/': 'guide words guides/words/nb nb',
    '/en/psykose/': 'pathway psychosis pathways/psychosis/nb nb',
    '/en/search/': 'search search  en',
    '/en/your-rights/': 'guide rights guides/rights/en en',
  });
});

test('a page is a fallback where its text is missing in its language', () => {
  const fallbacks = pages.filter((page) => page.fallback).map((page) => `${page.address} ${page.textLanguage}`);
  assert.deepEqual(fallbacks, [
    '/bo/en/ord/ nb',
    '/bo/en/psykose/ nb',
    '/bo/en/ung/ nb',
    '/bo/nn/psykose/ nb',
    '/en/ord/ nb',
    '/en/psykose/ nb',
    '/nn/psykose/ nb',
    // The organisation's own languages come first, then any language.
    '/os/en/ord/ nn',
    '/os/en/psykose/ nb',
    '/os/psykose/ nb',
  ]);
});

test('an alternate is a page in its own language; a sibling may be a fallback', () => {
  const [nb, nn, en] = ['/bo/ung/', '/bo/nn/ungdom/', '/bo/en/ung/'];
  for (const address of [nb, nn, en]) {
    assert.deepEqual(at(address)?.alternates, { nb, nn }, address);
    assert.deepEqual(at(address)?.siblings, { nb, nn, en }, address);
  }
});

test('a text that is in none of the site’s languages has no alternates', () => {
  assert.deepEqual(at('/os/psykose/')?.alternates, {});
  assert.deepEqual(at('/os/psykose/')?.siblings, { nn: '/os/psykose/', en: '/os/en/psykose/' });
});

test('alternates stay within one site', () => {
  assert.deepEqual(at('/os/')?.alternates, { nn: '/os/', en: '/os/en/' });
  assert.deepEqual(at('/as/rettigheter/')?.alternates, { nb: '/as/rettigheter/' });
  assert.deepEqual(at('/rettigheter/')?.alternates, { nb: '/rettigheter/', nn: '/nn/rettar/', en: '/en/your-rights/' });
});

test('a page for unknown addresses has no alternates, no siblings and no canonical address', () => {
  for (const page of pages.filter((it) => it.kind === 'not-found')) {
    assert.deepEqual([page.alternates, page.siblings, page.canonical], [{}, {}, null]);
  }
});

test('a demonstration, a fallback, and pages for unknown addresses and for editors are not to be indexed', () => {
  const indexed = pages.filter((page) => page.noindex === null).map((page) => page.address);
  assert.deepEqual(indexed, [
    '/as/',
    '/as/om-nettstedet/',
    '/as/ord/',
    '/as/psykose/',
    '/as/rettigheter/',
    '/as/voksne/',
    '/os/',
    '/os/besok-oss/',
    '/os/en/',
    '/os/en/about-this-site/',
    '/os/en/adults/',
    '/os/en/visit-us/',
    '/os/en/your-rights/',
    '/os/om-nettstaden/',
    '/os/ord/',
    '/os/rettar/',
    '/os/vaksne/',
  ]);
});

test('a front page is as old as the oldest national text on it; a page without a text has no age', () => {
  assert.equal(at('/bo/')?.reviewed, '2026-01-01');
  assert.equal(at('/bo/voksne/')?.reviewed, '2026-02-01');
  assert.equal(at('/bo/ung/')?.reviewed, '2026-03-01');
  assert.equal(at('/bo/om-nettstedet/')?.reviewed, null);
  assert.equal(at('/bo/404.html')?.reviewed, null);
});

test('a local page without a slug lies under its folder’s name, one without a date has none', () => {
  const page = localPage('bo', 'ung', { nb: 'x' });
  Object.assign(frontMatter([page], 'ung', 'nb'), { slug: undefined, reviewed: undefined });
  const list = listPages(smallContent({ organisations: [organisation('bo', {}, [page])] }), { base: '/' });
  assert.equal(at('/bo/ung/', list)?.id, 'ung');
  assert.equal(at('/bo/ung/', list)?.reviewed, null);
});

test('the same content gives the same list', () => {
  assert.deepEqual(listPages(smallContent(), { base: '/' }), pages);
});
