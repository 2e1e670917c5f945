import assert from 'node:assert/strict';
import { test } from 'node:test';
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
  [90, 90, []],
];
for (const [width, height, offered] of cases) {
  test(`an image of ${width} × ${height} px is offered in ${offered.join(', ') || 'its own width alone'}`, () => {
    assert.deepEqual(imageWidths({ width, height }), offered);
    for (const it of width === 997 ? [] : offered) assert.ok(Number.isInteger((it * height) / width), `${it}`);
  });
}
