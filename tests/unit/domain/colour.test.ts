import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hexToHSL } from '@digdir/designsystemet/color';
import fc from 'fast-check';
import { darker, vivid } from '../../../src/domain/colour.ts';

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

test('darker colours go down to black in steps, each darker than the one before, of the same hue', () => {
  const steps = darker('#FFD400');
  const light = (hex: string) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.max(...parts) + Math.min(...parts);
  };
  assert.equal(steps.at(-1), '#000000');
  assert.equal(steps.length, 50);
  for (const [at, hex] of steps.entries()) {
    assert.match(hex, /^#[0-9A-F]{6}$/);
    assert.ok(light(hex) < light(steps[at - 1] ?? '#FFD400'), hex);
  }
  assert.equal(steps[15], '#AD9000');
});

test('there is nothing darker than black, and a grey stays grey', () => {
  assert.deepEqual(darker('#000000'), []);
  for (const hex of darker('#808080')) assert.equal(new Set([hex.slice(1, 3), hex.slice(3, 5), hex.slice(5)]).size, 1);
});
