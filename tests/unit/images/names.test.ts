// What is published is named by a digest of it. Whoever writes content can look for two files whose digests begin alike.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { publishedFont } from '../../../src/fonts/published.ts';
import { imagesByKey, makeNamed } from '../../../src/images/make.ts';
import { publishedIcon, publishedImage, publishedLogo } from '../../../src/images/published.ts';
import { QUALITY } from '../../../src/images/widths.ts';
import { named } from '../../../src/search/index/compose.ts';
import { tablesOfInter, woff2 } from '../fonts/make.ts';

const content = mkdtempSync(join(tmpdir(), 'loype-names-'));
after(() => rmSync(content, { recursive: true }));

const plain = (background: string) =>
  sharp({ create: { width: 20, height: 20, channels: 3, background } })
    .png()
    .toBuffer();

/** Two pictures of different colours whose digests begin with the same 32 bits, as anyone can make them in a second. */
async function alike(name: string): Promise<[Buffer, Buffer]> {
  const [red, blue] = [await plain('#f00'), await plain('#00f')];
  // What stands behind a picture is no part of it.
  const tried = (picture: Buffer, nth: number) => Buffer.concat([picture, Buffer.from(String(nth))]);
  const begins = (bytes: Buffer) =>
    createHash('sha256').update(`${name} ${QUALITY}\n`).update(bytes).digest('hex').slice(0, 8);
  const reds = new Map(Array.from({ length: 150_000 }, (_, nth) => [begins(tried(red, nth)), nth]));
  for (let nth = 0; ; nth++) {
    const same = reds.get(begins(tried(blue, nth)));
    if (same !== undefined) return [tried(red, same), tried(blue, nth)];
  }
}

test('two pictures of one name whose digests begin alike are both published', async () => {
  const places = ['en', 'to'].map((page) => join(content, `organisations/lom/pages/${page}`));
  const files = await alike('hus');
  const colours: number[][] = [];
  for (const [at, place] of places.entries()) {
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'hus.png'), files[at] ?? '');
  }
  const images = imagesByKey(content);
  assert.equal(images.size, 2);
  for (const place of places) {
    const { usual } = await publishedImage(join(place, 'hus.png'));
    const bytes = await makeNamed(usual.name, images);
    const { data } = await sharp(bytes ?? undefined)
      .raw()
      .toBuffer({ resolveWithObject: true });
    colours.push([...data.subarray(0, 3)].map((it) => Math.round(it / 255)));
  }
  assert.deepEqual(colours, [
    [1, 0, 0],
    [0, 0, 1],
  ]);
});

test('the name of whatever is published of an organisation’s own files holds 64 bits of its digest', async () => {
  const folder = join(content, 'organisations/lom');
  mkdirSync(folder, { recursive: true });
  for (const name of ['logo.png', 'favicon.png']) writeFileSync(join(folder, name), await plain('#0a0'));
  writeFileSync(join(folder, 'font.woff2'), woff2(tablesOfInter()));
  const names = [
    (await publishedLogo(join(folder, 'logo.png'), 10)).name,
    (await publishedIcon(join(folder, 'favicon.png'))).name,
    (await publishedImage(join(folder, 'logo.png'))).usual.name,
    publishedFont('lom', content)?.file,
  ];
  for (const name of names) assert.match(name ?? '', /\.[\da-f]{16,}[._]/);
});

test('two texts of a search whose digests begin alike have two names', () => {
  // Found by trying two million.
  const [one, other, third] = named('no', ['ord 219358', 'ord 2010257', 'ord']);
  assert.notEqual(one, other);
  assert.match(third ?? '', /^no_[\da-f]{10}$/);
  assert.deepEqual(named('no', ['ord 219358', 'ord']), [one?.slice(0, 13), third]);
});
