import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { imageNamed } from '../../../src/images/make.ts';
import { publishedImage } from '../../../src/images/published.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-turned-'));
mkdirSync(join(folder, 'guides/rights'), { recursive: true });
after(() => rmSync(folder, { recursive: true }));

const FORMATS = ['jpg', 'png', 'webp', 'avif'] as const;
const SIZES = [
  [400, 200],
  [200, 400],
  [1201, 799],
  [90, 60],
] as const;

/** In which corner of what is seen the first corner of what is stored comes, by the camera's note. */
const CORNERS: Record<number, [right: boolean, below: boolean]> = {
  1: [false, false],
  2: [true, false],
  3: [true, true],
  4: [false, true],
  5: [false, false],
  6: [true, false],
  7: [true, true],
  8: [false, true],
};

/** A white picture with a red corner, as it is stored by a camera that was held in one of eight ways. */
async function picture(format: (typeof FORMATS)[number], width: number, height: number, orientation: number) {
  const red = { create: { width: width >> 2, height: height >> 2, channels: 3 as const, background: 'red' } };
  const corner = await sharp(red).png().toBuffer();
  const path = join(folder, `guides/rights/p${width}-${height}-${orientation}.${format}`);
  await sharp({ create: { width, height, channels: 3, background: 'white' } })
    .composite([{ input: corner, left: 0, top: 0 }])
    .withMetadata({ orientation })
    .toFormat(format === 'jpg' ? 'jpeg' : format)
    .toFile(path);
  return path;
}

/** The corner that is red. */
async function redCorner(bytes: Buffer, width: number, height: number): Promise<[right: boolean, below: boolean]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const green = (x: number, y: number) => data[(y * width + x) * info.channels + 1] ?? 0;
  const [x, y] = [width >> 3, height >> 3];
  const found = [false, true].flatMap((right) =>
    [false, true]
      .filter((below) => green(right ? width - 1 - x : x, below ? height - 1 - y : y) < 100)
      .map((below): [boolean, boolean] => [right, below]),
  );
  assert.equal(found.length, 1, 'one corner is red, and nothing is cropped');
  return found[0] ?? [false, false];
}

for (const format of FORMATS)
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8])
    test(`${format}, turned as a camera says by ${orientation}, is published whole, upright and as large as the page says`, async () => {
      for (const [width, height] of orientation === 6 ? SIZES : SIZES.slice(0, 1)) {
        const { usual, offered } = await publishedImage(await picture(format, width, height, orientation));
        const seen = orientation > 4 ? height / width : width / height;
        for (const file of [usual, ...offered]) {
          const bytes = await imageNamed(folder, file.name);
          assert.ok(bytes, file.name);
          const made = await sharp(bytes).metadata();
          assert.deepEqual([made.width, made.height], [file.width, file.height], file.name);
          assert.ok(Math.abs(file.width - file.height * seen) < seen + 1, `${file.width} × ${file.height}`);
          assert.deepEqual(await redCorner(bytes, file.width, file.height), CORNERS[orientation], file.name);
        }
      }
    });
