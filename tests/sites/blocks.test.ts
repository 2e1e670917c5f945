// What stands in other websites says what the organisation's own front page says.
import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { PageRecord } from '../../src/site/page-records.ts';
import { securityFaults } from './security.ts';
import { type BuiltSite, EVERY_SITE } from './site.ts';
import { size } from './weight.ts';

/** The words of some HTML, any space being one. */
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
const linksOf = (html: string) => [...html.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href);

/** The host of a site, where it is known. */
const hostOf = ({ pages }: BuiltSite) => /^https:\/\/[^/]+/.exec(pages[0]?.canonical ?? '')?.[0];

/** Of a block, what stands on the page under the same heading: neither that it is a demonstration nor what follows. */
const who = (block: string) =>
  block.replace(/<p><b>Demo.*?<\/p>/, '').replace(/<h[23]>[^<]*<\/h[23]><ul>(?:(?!<\/ul>).)*<\/ul><p>.*?$/s, '');

/** The folder of the block for a frame of a page of an organisation's: of its front page, or of a pathway. */
const framedOf = ({ organisation, kind, id, language, address }: PageRecord) =>
  `embed/${organisation}/${kind === 'front' ? 'contact' : `timeline-${id}`}/${address.includes(`/${language}/`) ? `${language}/` : ''}`;

/** Whether something of a page is shown in other websites. */
const isShown = ({ kind, organisation }: PageRecord) =>
  organisation !== null && (kind === 'front' || kind === 'pathway');

for (const site of EVERY_SITE) {
  const fronts = site.pages.filter((page) => page.kind === 'front');

  test(`${site.folder}: the contacts for other websites are those of the front page`, () => {
    assert.ok(fronts.length > 1);
    for (const page of fronts) {
      const file = `data/v1/organisations/${page.organisation}/contacts.${page.language}.html`;
      const block = site.text(file);
      const [onPage = ''] = /<section class="who".*?<\/section>/s.exec(site.html(page)) ?? [];
      assert.ok(wordsOf(onPage).length > 50, page.address);
      assert.equal(wordsOf(who(block)), wordsOf(onPage), file);
      assert.deepEqual(linksOf(who(block)), linksOf(onPage), file);
      assert.match(block, /href="tel:113"/);
    }
  });

  test(`${site.folder}: the block for a frame says the same, and is as private as a page`, () => {
    for (const page of fronts) {
      const folder = framedOf(page);
      const html = site.text(`${folder}index.html`);
      const [block = ''] = /<section.*<\/section>/s.exec(html) ?? [];
      const [onPage = ''] = /<section class="who".*?<\/section>/s.exec(site.html(page)) ?? [];
      assert.equal(wordsOf(who(block)), wordsOf(onPage), folder);
      assert.deepEqual(linksOf(who(block)), linksOf(onPage), folder);
      assert.deepEqual(securityFaults(html, page, site.base), [], folder);
    }
  });

  test(`${site.folder}: the pages with a block alone tell of it, where the address of the site is known`, () => {
    const known = site.pages.some((page) => /^https:/.test(page.canonical ?? ''));
    for (const page of site.pages.filter((it) => it.kind !== 'moved')) {
      const told = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(site.html(page))?.[1];
      const file = isShown(page) ? `${framedOf(page)}oembed.json` : null;
      const wanted = known && file ? `https://www.example.no${site.base}${file}` : undefined;
      assert.equal(told, wanted, page.address);
      if (file) assert.equal(existsSync(join(site.folder, file)), known, file);
    }
  });
}

for (const site of EVERY_SITE)
  test(`${site.folder}: of blocks a page has no more than the link that tells of its own`, () => {
    for (const page of site.pages.filter(({ kind }) => kind !== 'embed')) {
      const rest = site.html(page).replace(/<link rel="alternate" type="application\/json\+oembed"[^>]*>/, '');
      assert.doesNotMatch(rest, /\/embed\/|oembed|loype-contact/, page.address);
    }
  });

/** What an element asks for, gzipped: the script that websites name, the parts that it loads, and what it shows. */
const weightOf = (site: BuiltSite, parts: readonly string[], file: string) =>
  ['embed/loype.js', ...parts, file].reduce((sum, it) => sum + size(site.text(it)), 0);

for (const site of EVERY_SITE) {
  const parts = globSync('embed/_parts/*', { cwd: site.folder });

  test(`${site.folder}: the calculator for other websites is that of its page, and each has one`, () => {
    const pages = site.pages.filter(({ kind, organisation }) => kind === 'pathway' && organisation !== null);
    assert.ok(pages.length > 1);
    let doubtful = 0;
    for (const page of pages) {
      const block = site.text(`embed/${page.organisation}/timeline-${page.id}/block.${page.language}.html`);
      const [, inner = ''] = /<loype-timeline>(.*)<\/loype-timeline>/s.exec(site.html(page)) ?? [];
      // What is shown elsewhere has no pages of ours beside it.
      const own = hostOf(site) ? inner.replaceAll(/(<a [^>]*href=")(?=\/)/g, `$1${hostOf(site)}`) : inner;
      assert.ok(own.length > 1000 && block.includes(own), page.address);
      const doubts = [...site.html(page).matchAll(/<p class="rules">((?:(?!<\/p>).)*)<\/p>/gs)]
        .map(([, it = '']) => it)
        .filter((it) => !it.includes('<a '));
      for (const it of doubts) assert.ok(wordsOf(block).includes(wordsOf(it)), `${page.address}: ${it}`);
      doubtful += doubts.length;
      assert.equal(/<b>Demo/.test(block), page.noindex === 'demo' || /<b>Demo/.test(site.html(page)), page.address);
    }
    assert.ok(doubtful > 1, 'no page has a doubt');
  });

  test(`${site.folder}: what may be copied leads to whole addresses, and loads what lies beside it wherever that is`, () => {
    const files = globSync(['embed/**/*.html', 'data/v1/organisations/**/*.html'], { cwd: site.folder });
    assert.ok(files.length > 10);
    for (const file of files) {
      const html = site.text(file);
      if (hostOf(site)) assert.doesNotMatch(html, / href="\//, file);
      for (const [, src = ''] of html.matchAll(/ src="([^"]*)"/g)) {
        assert.match(src, /^(\.\.\/)+[\w.]+$/, file);
        assert.ok(existsSync(join(site.folder, dirname(file), src)), `${file}: ${src}`);
      }
    }
  });

  test(`${site.folder}: whom to call weighs at most 6 kB as an element, the calculator 19 kB, what is named about 1 kB`, () => {
    const shown = parts.filter((it) => !/\/timeline\./.test(it));
    assert.deepEqual([parts.length, shown.length], [2, 1]);
    assert.ok(size(site.text('embed/loype.js')) <= 1100);
    const heaviest = (files: readonly string[], of: readonly string[]) =>
      Math.max(...files.map((file) => weightOf(site, of, file)));
    const contact = heaviest(globSync('data/v1/organisations/*/contacts.*.html', { cwd: site.folder }), shown);
    const calculator = heaviest(globSync('embed/*/timeline-*/block.*.html', { cwd: site.folder }), parts);
    console.log({ contact, calculator });
    assert.ok(contact > 1000 && contact <= 6000, `${contact} B`);
    assert.ok(calculator > 6000 && calculator <= 19_000, `${calculator} B`);
  });

  test(`${site.folder}: the code of a calculator names no window and no root of its own`, () => {
    for (const part of parts.filter((it) => /\/timeline\./.test(it))) {
      const text = site.text(part);
      assert.doesNotMatch(text, /[\d.]rem\b|@media ?\((?:min-width|max-width|width)|:root|@import/, part);
      assert.match(text, /--loype-rem/);
    }
  });
}

test('a number that differs is found', () => {
  const page = '<h2>Hvem?</h2><p>Ring <b>1</b></p>';
  const rest = '<h3>Hjelp</h3><ul><li>113</li></ul><p><a href="/">x</a></p></section>';
  assert.equal(wordsOf(who(page + rest)), wordsOf(page));
  assert.notEqual(wordsOf(who(page.replace('1', '2') + rest)), wordsOf(page));
});
