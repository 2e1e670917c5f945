import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { imageWidths } from '../../../src/images/widths.ts';

const cases: [width: number, height: number, offered: number[]][] = [
  [4000, 3000, [280, 572, 1140]],
  [3840, 2160, [288, 576, 1136]],
  [1140, 640, [285, 570, 1140]],
  [1000, 1000, [280, 570, 1000]],
  // No width near has a whole height.
  [997, 661, [280, 570, 997]],
  [570, 380, [279, 570]],
  [400, 300, [280, 400]],
  [280, 200, []],
  // As wide as others they would be higher than a WebP file can be.
  [1200, 20_000, [279, 570]],
  [900, 17_500, [279, 567]],
  [900, 16_383, [280, 570, 900]],
  [90, 90, []],
];
for (const [width, height, offered] of cases) {
  test(`an image of ${width} × ${height} px is offered in ${offered.join(', ') || 'its own width alone'}`, () => {
    assert.deepEqual(imageWidths({ width, height }), offered);
    for (const it of width === 997 || height > 16_000 ? [] : offered)
      assert.ok(Number.isInteger((it * height) / width), `${it}`);
  });
}

test('whatever image the check takes can be written in each width, as it is made from it', async () => {
  for (const width of [10, 281, 819, 900, 1600])
    for (const height of [10, 19 * width, 20 * width]) {
      const [, usual = width] = imageWidths({ width, height });
      for (const it of new Set([usual, ...imageWidths({ width, height })])) {
        const high = Math.round((it * height) / width);
        const image = sharp({ create: { width: it, height: high, channels: 3, background: '#fff' } });
        assert.ok((await image.webp({ effort: 0 }).toBuffer()).length > 0, `${it} of ${width} × ${height}`);
      }
    }
});
