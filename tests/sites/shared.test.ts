import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { EVERY_SITE, SITES } from './site.ts';

const [all, only, live] = SITES;

const property = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<meta property="og:${name}" content="([^"]*)">`, 'g'))].map(([, content]) => content);

test('every page that can be shared says what it is, in the words that stand in it already', () => {
  for (const site of EVERY_SITE)
    for (const page of site.pages) {
      const html = site.html(page);
      const shared = page.kind !== 'moved' && page.kind !== 'not-found';
      const [, title] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
      const [, description] = /<meta name="description" content="([^"]*)">/.exec(html) ?? [];
      const plain = (text?: string) =>
        text?.replaceAll('&#34;', '"').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
      assert.deepEqual(property(html, 'title').map(plain), shared ? [plain(title)] : [], page.address);
      assert.deepEqual(property(html, 'description').map(plain), shared ? [plain(description)] : [], page.address);
    }
});

test('a picture is named by its whole address: the organisation’s on all its pages, the portal’s on its own', () => {
  for (const page of live.pages.filter((it) => it.kind !== 'moved' && it.kind !== 'not-found')) {
    const folder = page.organisation === null ? '' : `${page.organisation}/`;
    assert.deepEqual(property(live.html(page), 'image'), [`https://www.example.no/${folder}share.png`], page.address);
  }
  for (const page of only.pages.filter((it) => it.kind === 'pathway'))
    assert.deepEqual(property(only.html(page), 'image'), ['https://www.example.no/pasientforlop/share.png']);
});

test('there is one picture for each organisation and one for the portal, and none where no address is known', async () => {
  const pictures = (folder: string) => globSync('**/share.png', { cwd: folder }).sort();
  const organisations = new Set(live.pages.flatMap(({ organisation }) => organisation ?? []));
  assert.deepEqual(pictures(live.folder), [...[...organisations].map((it) => `${it}/share.png`), 'share.png'].sort());
  assert.deepEqual(pictures(only.folder), ['share.png']);
  assert.deepEqual(pictures(all.folder), []);
  for (const page of all.pages) assert.deepEqual(property(all.html(page), 'image'), []);
  const seen = new Set<string>();
  for (const file of pictures(live.folder)) {
    const bytes = readFileSync(join(live.folder, file));
    const { width, height } = await sharp(bytes).metadata();
    assert.deepEqual([width, height], [1200, 630], file);
    seen.add(bytes.toString('base64'));
  }
  assert.equal(seen.size, organisations.size + 1);
});
