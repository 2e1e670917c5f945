import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { COLUMN } from '../../src/images/widths.ts';
import { MAP, oddSite, SECRET } from './odd.ts';
import { SITES } from './site.ts';

const [all, only] = SITES;

const imagesOf = (html: string) => html.match(/<img(?![^>]*\.svg)[^>]*>/g) ?? [];
const attribute = (image: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(image)?.[1] ?? '';

const { content, out } = oddSite();

test('an image says how large it is, what it shows, and waits until the reader comes near', () => {
  const pages = all.pages.filter((page) => imagesOf(all.html(page)).length > 0);
  assert.deepEqual(
    pages.map((page) => page.address),
    ['/eksempelvik/en/follow-up-service/', '/eksempelvik/nn/oppfolgingstenesta/', '/eksempelvik/oppfolgingstjenesten/'],
  );
  for (const page of pages) {
    for (const image of imagesOf(all.html(page))) {
      assert.ok(attribute(image, 'alt').length > 40, image);
      assert.equal(attribute(image, 'loading'), 'lazy');
      assert.equal(attribute(image, 'decoding'), 'async');
      assert.ok(Number(attribute(image, 'width')) <= COLUMN, image);
      assert.equal(Number(attribute(image, 'height')), Math.round((Number(attribute(image, 'width')) * 640) / 1140));
    }
  }
});

test('an image is offered in several widths, all of which are there and smaller than the original', () => {
  const page = all.pages.find((it) => it.address === '/eksempelvik/oppfolgingstjenesten/');
  assert.ok(page);
  const [image = ''] = imagesOf(all.html(page));
  const offered = attribute(image, 'srcset').split(', ');
  assert.deepEqual(
    offered.map((it) => it.split(' ')[1]),
    ['285w', '570w', '1140w'],
  );
  const original = readFileSync(MAP).length;
  for (const it of offered) {
    const file = readFileSync(join(all.folder, it.split(' ')[0] ?? ''));
    assert.equal(file.subarray(8, 12).toString('latin1'), 'WEBP');
    assert.ok(file.length < original, it);
  }
});

test('a national text shows its image under the base, without what the camera wrote into the file', () => {
  const html = readFileSync(join(out, 'rettar/index.html'), 'utf8');
  const [image = ''] = imagesOf(html);
  assert.match(attribute(image, 'src'), /^\/forlop\/_astro\/photo\.[\w-]+\.webp$/);
  assert.ok(readFileSync(join(content, 'guides/rights/photo.png')).includes(SECRET));
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  for (const file of files) assert.ok(!readFileSync(join(file.parentPath, file.name)).includes(SECRET), file.name);
});

test('a site holds no originals, and no images that its pages do not show', () => {
  for (const site of [all.folder, only.folder, out]) {
    const found = readdirSync(join(site, '_astro')).filter((file) => /\.(jpe?g|png|avif|webp)$/.test(file));
    const names = new Set(found.map((file) => file.replace(/\..*\./, '.')));
    const expected = { [all.folder]: ['veien-inn.webp'], [only.folder]: [], [out]: ['photo.webp'] }[site];
    assert.deepEqual([...names], expected, site);
  }
});
