import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { EVERY_SITE, SITES } from './site.ts';

const [, , live] = SITES;
const OWN = 'tests/sites/live/organisations/eksempeldal';
const front = live.pages.find((it) => it.address === '/eksempeldal/');
const html = front ? live.html(front) : '';

test('an organisation has its own icon, of pixels where it is not drawn', async () => {
  const [, address = ''] = /<link rel="icon" href="([^"]+)">/.exec(html) ?? [];
  assert.match(address, /^\/_astro\/favicon\.[0-9a-f]{16}_96x96\.png$/);
  const { width, height } = await sharp(join(live.folder, address)).metadata();
  assert.deepEqual([width, height], [96, 96]);
});

test('a logo of pixels is shown, with twice as many as its place has', () => {
  const [, src = ''] = /class="brand"[^>]*> *<img src="([^"]+)" alt="" width="60" height="40">/.exec(html) ?? [];
  assert.match(src, /^\/_astro\/logo\.[0-9a-f]{16}_120x80\.webp$/);
  assert.ok(existsSync(join(live.folder, src)));
});

test('an own font is published as it is, allowed by the page alone that uses it, and holds nothing up', () => {
  const [, address = ''] =
    /@font-face\{font-family:own;src:url\(([^)]+)\) format\("woff2"\);font-weight:400;font-display:optional\}/.exec(
      html,
    ) ?? [];
  assert.match(address, /^\/_astro\/font\.[0-9a-f]{16}\.woff2$/);
  assert.ok(readFileSync(join(live.folder, address)).equals(readFileSync(join(OWN, 'font.woff2'))));
  assert.match(html, /font-src &#39;self&#39;|font-src 'self'/);
  assert.doesNotMatch(html, /rel="preload"/);
  for (const site of EVERY_SITE)
    for (const page of site.pages.filter((it) => it.organisation !== 'eksempeldal'))
      assert.doesNotMatch(site.html(page), /font-src|@font-face/, page.address);
});

test('the corners are as round as the organisation wants them, and no other organisation’s', () => {
  assert.match(html, /html:root\{--ds-border-radius-default:10px\}/);
  const other = live.pages.find((it) => it.address === '/eksempelby/');
  assert.ok(other);
  assert.doesNotMatch(live.html(other), /--ds-border-radius-default:/);
});

test('links of the own website stand at the top, and all of them once at the end, in the language of the page', () => {
  const inLanguage = (text: string) => {
    const [head = '', foot = ''] = [/<header.*?<\/header>/s, /<footer.*?<\/footer>/s].map((it) => it.exec(text)?.[0]);
    return [head, foot].map((part) =>
      [...part.matchAll(/href="https:\/\/www\.example\.com\/([^"]+)"[^>]*> ?([^<]*)</g)].map(
        ([, to, says]) => `${to} ${says?.trim()}`,
      ),
    );
  };
  assert.deepEqual(inLanguage(html), [
    ['tenester Tenester', 'kontakt Kontakt oss'],
    ['tenester Tenester', 'kontakt Kontakt oss', 'stillingar Ledige stillingar'],
  ]);
  // Two parts of a page with one name could not be told apart.
  assert.equal(html.match(/aria-label="Nettstaden til Eksempeldal kommune"/g)?.length, 1);
  const english = live.pages.find((it) => it.address === '/eksempeldal/en/');
  assert.ok(english);
  assert.deepEqual(inLanguage(live.html(english))[0], ['tenester Services', 'kontakt Contact us']);
});
