import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { crc32 } from 'node:zlib';
import { COLUMN } from '../../src/images/widths.ts';
import { FIXTURE } from '../fixture.ts';
import { SITES } from './site.ts';

const [all, only] = SITES;
const MAP = 'tests/fixtures/content/organisations/eksempelvik/pages/oppfolgingstjenesten/veien-inn.png';
const SECRET = 'taken at home, 59.91 N 10.75 E';

const imagesOf = (html: string) => html.match(/<img(?![^>]*\.svg)[^>]*>/g) ?? [];
const attribute = (image: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(image)?.[1] ?? '';

/** A PNG file with the note that a camera leaves in its files: an EXIF block with a description. */
function withNote(png: Buffer, note: string): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x010e, 10);
  tiff.writeUInt16LE(2, 12);
  tiff.writeUInt32LE(note.length + 1, 14);
  tiff.writeUInt32LE(26, 18);
  const chunk = Buffer.concat([Buffer.from('eXIf'), tiff, Buffer.from(`${note}\0`)]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(chunk.length - 4);
  check.writeUInt32BE(crc32(chunk));
  const header = 33;
  return Buffer.concat([png.subarray(0, header), length, chunk, check, png.subarray(header)]);
}

const folder = mkdtempSync(join(tmpdir(), 'loype-images-'));
const out = join(folder, 'dist');
before(() => {
  const content = join(folder, 'content');
  cpSync(FIXTURE, content, { recursive: true });
  writeFileSync(join(content, 'guides/rights/photo.png'), withNote(readFileSync(MAP), SECRET));
  const guide = join(content, 'guides/rights/nb.mdx');
  writeFileSync(guide, `${readFileSync(guide, 'utf8')}\n![Et kart.](./photo.png)\n`);
  const flags = ['--content', content, '--out', out, '--only', 'solli-dps', '--base', '/forlop/'];
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...flags], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
after(() => rmSync(folder, { recursive: true }));

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
  const html = readFileSync(join(out, 'rettigheter/index.html'), 'utf8');
  const [image = ''] = imagesOf(html);
  assert.match(attribute(image, 'src'), /^\/forlop\/_astro\/photo\.[\w-]+\.webp$/);
  assert.ok(readFileSync(join(folder, 'content/guides/rights/photo.png')).includes(SECRET));
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
