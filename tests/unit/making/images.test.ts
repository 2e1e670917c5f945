// Images of the content in a built site, and what is remembered of them from one build to the next.
import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { publishedImage } from '../../../src/images/published.ts';
import { publishImages } from '../../../src/making/images.ts';
import { imageFault } from '../../../src/release/images.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-images-'));
after(() => rmSync(folder, { recursive: true }));

const [content, cache] = [join(folder, 'content'), join(folder, 'cache')];

/** Pages that each have an image of one name beside them, and what is published of it. */
async function imagesOf(pages: number): Promise<string[]> {
  const files: string[] = [];
  for (let page = 0; page < pages; page++) {
    const place = join(content, 'organisations', 'vaga', 'pages', `side-${page}`);
    mkdirSync(place, { recursive: true });
    const background = `#0000${(page % 256).toString(16).padStart(2, '0')}`;
    const image = sharp({ create: { width: 20, height: 20 + Math.floor(page / 256), channels: 3, background } });
    writeFileSync(join(place, 'kart.png'), await image.png().toBuffer());
    files.push(`_astro/${(await publishedImage(join(place, 'kart.png'))).usual.name}`);
  }
  return files;
}

const wanted = await imagesOf(40);

async function published(name: string): Promise<string> {
  const site = join(folder, name);
  await publishImages(site, wanted, content, cache);
  return site;
}

test('each of many images of one name is published as its own', async () => {
  assert.equal(new Set(wanted).size, 40);
  const site = await published('first');
  for (const [page, file] of wanted.entries()) {
    const [, , blue = -1] = await sharp(join(site, file)).raw().toBuffer();
    assert.ok(Math.abs(blue - page) < 12, `${file}: ${blue}`);
  }
});

test('what a build that was killed has left of an image is made anew, and no half of one is left by it', async () => {
  const before = await published('second');
  const [one = '', other = ''] = readdirSync(cache);
  const remembered = [one, other].map((it) => readFileSync(join(cache, it)));
  truncateSync(join(cache, one), 20);
  truncateSync(join(cache, other), 0);
  // What another was killed in the middle of writing has a name that is no image's.
  cpSync(join(cache, other), join(cache, `${other}.1.part`));
  const site = await published('third');
  for (const file of wanted) {
    assert.equal(imageFault(file, readFileSync(join(site, file))), null);
    assert.ok(readFileSync(join(site, file)).equals(readFileSync(join(before, file))), file);
  }
  assert.deepEqual(
    [one, other].map((it) => readFileSync(join(cache, it))),
    remembered,
  );
});
