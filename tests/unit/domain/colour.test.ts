import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hexToHSL } from '@digdir/designsystemet';
import fc from 'fast-check';
import { vivid } from '../../../src/domain/colour.ts';

/** The organisations' colours and their vivid kin, which seeds the dark scale; greys stay. */
const COLOURS: [colour: string, vivid: string][] = [
  ['#0E6B4F', '#0df2ad'],
  ['#0B5CAD', '#0d80f2'],
  ['#7A2E5D', '#f20d9b'],
  ['#5B4A1F', '#f2b10d'],
  ['#3A3A8C', '#0d0df2'],
  ['#ff0000', '#ff0000'],
  ['#808080', '#808080'],
  ['#544A48', '#544A48'],
  ['#000000', '#000000'],
  ['#ffffff', '#ffffff'],
];

for (const [colour, expected] of COLOURS) {
  test(`${colour} becomes ${expected}`, () => assert.equal(vivid(colour), expected));
}

const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
const colour = fc.tuple(channel, channel, channel).map(([red, green, blue]) => `#${red}${green}${blue}` as const);

test('a vivid colour has the same hue, middle lightness and at least nine tenths of full saturation', () => {
  fc.assert(
    fc.property(colour, (hex) => {
      const made = vivid(hex) as `#${string}`;
      if (made === hex) return;
      const [hue = 0, saturation = 0, lightness = 0] = hexToHSL(made);
      const [before = 0] = hexToHSL(hex);
      const apart = Math.abs(hue - before);
      assert.ok(Math.min(apart, 360 - apart) <= 2, `hue ${hue} of ${hex}`);
      assert.ok(saturation >= 89 && Math.abs(lightness - 50) <= 1, `${made} of ${hex}`);
    }),
  );
});
