// What stands in other websites says what the organisation's own front page says.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PageRecord } from '../../src/site/page-records.ts';
import { securityFaults } from './security.ts';
import { EVERY_SITE } from './site.ts';

/** The words of some HTML, any space being one. */
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
const linksOf = (html: string) => [...html.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href);

/** Of a block, what stands on the page under the same heading: neither that it is a demonstration nor what follows. */
const who = (block: string) =>
  block.replace(/<p><b>Demo.*?<\/p>/, '').replace(/<h[23]>[^<]*<\/h[23]><ul>(?:(?!<\/ul>).)*<\/ul><p>.*?$/s, '');

/** The folder of the block for a frame of an organisation's front page. */
const framedOf = ({ organisation, language, address }: PageRecord) =>
  `embed/${organisation}/contact/${address.endsWith(`/${language}/`) ? `${language}/` : ''}`;

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

  test(`${site.folder}: front pages alone tell of their block, where the address of the site is known`, () => {
    const known = site.pages.some((page) => /^https:/.test(page.canonical ?? ''));
    for (const page of site.pages.filter((it) => it.kind !== 'moved')) {
      const told = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(site.html(page))?.[1];
      const file = page.kind === 'front' ? `${framedOf(page)}oembed.json` : null;
      const wanted = known && file ? `https://www.example.no${site.base}${file}` : undefined;
      assert.equal(told, wanted, page.address);
      if (file) assert.equal(existsSync(join(site.folder, file)), known, file);
    }
  });
}

test('a number that differs is found', () => {
  const page = '<h2>Hvem?</h2><p>Ring <b>1</b></p>';
  const rest = '<h3>Hjelp</h3><ul><li>113</li></ul><p><a href="/">x</a></p></section>';
  assert.equal(wordsOf(who(page + rest)), wordsOf(page));
  assert.notEqual(wordsOf(who(page.replace('1', '2') + rest)), wordsOf(page));
});
