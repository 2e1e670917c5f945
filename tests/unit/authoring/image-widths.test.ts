import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imageWidths } from '../../../src/authoring/image-widths.ts';

const cases: [original: number, offered: number[]][] = [
  [4000, [280, 570, 1140]],
  [1140, [280, 570, 1140]],
  [1000, [280, 570, 1000]],
  [570, [280, 570]],
  [400, [280, 400]],
  [280, []],
  [90, []],
];
for (const [original, offered] of cases) {
  test(`an image ${original} pixels wide is offered in ${offered.join(', ') || 'its own width alone'}`, () =>
    assert.deepEqual(imageWidths(original), offered));
}
