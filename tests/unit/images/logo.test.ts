import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { LOGO_HEIGHT } from '../../../src/images/logo.ts';
import { imageNamed } from '../../../src/images/make.ts';
import { publishedLogo } from '../../../src/images/published.ts';

const content = mkdtempSync(join(tmpdir(), 'loype-logo-'));
after(() => rmSync(content, { recursive: true }));
const folder = join(content, 'organisations/lom');
mkdirSync(folder, { recursive: true });
const file = join(folder, 'logo.png');

const COLOURS: [red: number, green: number, blue: number] = [11, 107, 79];
const drawn = (width: number, height: number) => {
  const [r, g, b] = COLOURS;
  return sharp({ create: { width, height, channels: 4, background: { r, g, b, alpha: 1 } } })
    .withExif({ IFD0: { Artist: 'Kari' } })
    .png()
    .toBuffer();
};

const SIZES: [what: string, original: [number, number], published: [number, number]][] = [
  ['a large one, in twice the pixels of its place', [900, 300], [240, 80]],
  ['one that has as many as its place', [60, 40], [60, 40]],
  ['a small one, not enlarged', [20, 15], [20, 15]],
  ['one that is higher than wide', [50, 500], [8, 80]],
];
for (const [what, [width, height], [wide, high]] of SIZES)
  test(`a logo of pixels is published: ${what}`, async () => {
    writeFileSync(file, await drawn(width, height));
    const published = await publishedLogo(file, LOGO_HEIGHT);
    assert.deepEqual([published.width, published.height], [wide, high]);
    const bytes = await imageNamed(content, published.name);
    assert.ok(bytes);
    const made = await sharp(bytes).metadata();
    assert.deepEqual([made.format, made.width, made.height, made.exif], ['webp', wide, high, undefined]);
    // To the pixel: its colours are those of whoever it is.
    const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    assert.deepEqual([...data.subarray(0, 3)], COLOURS);
  });

test('its name says what is in it', async () => {
  writeFileSync(file, await drawn(100, 100));
  const { name } = await publishedLogo(file, LOGO_HEIGHT);
  writeFileSync(file, await drawn(101, 100));
  assert.notEqual((await publishedLogo(file, LOGO_HEIGHT)).name, name);
  assert.equal(await imageNamed(content, name), null);
});
