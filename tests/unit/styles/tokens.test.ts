import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generateColorScale } from '@digdir/designsystemet/color';
import { contrast } from '../site/contrast.ts';
import { DARK_NAMES, longHex, TOKENS } from './tokens.ts';

const NEUTRAL = '--ds-color-neutral-';

const GROUNDS = ['background-default', 'background-tinted'];

/** The step of its scale that danger is, and how much of it is in the ground of who to call, as src/styles/search.css has it. */
const search = readFileSync('src/styles/search.css', 'utf8');
const [light = 0, dark = 0] = [...search.matchAll(/var\(--danger\) (\d+)%/g)].map(([, part]) => Number(part) / 100);
const DANGER = { light: { step: 'text-subtle', part: light }, dark: { step: 'base-hover', part: dark } };

/** A colour with so much of another in it, mixed in sRGB as `color-mix` does. */
function mixed(one: string, other: string, part: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a = 0, b = 0] = [one, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round(a * part + b * (1 - part));
  });
  return `#${channels.map((it) => it.toString(16).padStart(2, '0')).join('')}`;
}

for (const mode of ['light', 'dark'] as const) {
  const tokens = TOKENS[mode];
  const scale = new Map(generateColorScale('#544A38', mode).map((step) => [step.name as string, longHex(step.hex)]));
  const neutral = [...tokens.keys()].filter((name) => name.startsWith(NEUTRAL));

  test(`the neutral colours, ${mode}, are Designsystemet’s scale of #544A38`, () => {
    assert.deepEqual(
      neutral.map((name) => [name, tokens.get(name)]),
      neutral.map((name) => [name, scale.get(name.slice(NEUTRAL.length))]),
    );
  });

  test(`text, ${mode}, has contrast enough on every neutral surface that it stands on`, () => {
    const texts = ['text-default', 'text-subtle'].map((name) => tokens.get(NEUTRAL + name) ?? '');
    const surfaces = GROUNDS.map((name) => tokens.get(NEUTRAL + name) ?? '');
    for (const text of texts)
      for (const surface of surfaces) assert.ok(contrast(text, surface) >= 4.5, `${text} on ${surface}`);
  });

  test(`the strip, the focus mark and the edges of fields, ${mode}, can be told apart from what is around them`, () => {
    const colour = (name: string) => tokens.get(name) ?? '';
    assert.ok(contrast(colour('--on-strip'), colour('--strip')) >= 4.5);
    assert.ok(contrast(colour('--ds-color-focus-outer'), colour('--ds-color-focus-inner')) >= 3);
    assert.ok(contrast(colour(`${NEUTRAL}border-default`), colour(`${NEUTRAL}background-default`)) >= 3);
    for (const ground of GROUNDS) assert.ok(contrast(colour(`${NEUTRAL}border-strong`), colour(NEUTRAL + ground)) >= 3);
  });

  test(`danger, ${mode}, is of Designsystemet’s scale of #C01B1B, and can be read and told from what is around it`, () => {
    const colour = (name: string) => tokens.get(name) ?? '';
    const danger = colour('--danger');
    const step = generateColorScale('#C01B1B', mode).find(({ name }) => name === DANGER[mode].step);
    assert.equal(danger, longHex(step?.hex ?? ''));
    const paper = colour(`${NEUTRAL}background-default`);
    // Who to call stands on a ground that has some of it.
    const around = mixed(danger, paper, DANGER[mode].part);
    for (const ground of [paper, colour(`${NEUTRAL}background-tinted`), around])
      assert.ok(contrast(danger, ground) >= 4.5, `${danger} on ${ground}: ${contrast(danger, ground)}`);
    for (const text of ['text-default', 'text-subtle'])
      assert.ok(contrast(colour(NEUTRAL + text), around) >= 4.5, `${text} on ${around}`);
  });
}

test('every neutral colour and every colour of the focus mark is given for dark too', () => {
  const names = [...TOKENS.light.keys()].filter((name) => /neutral|focus|strip/.test(name));
  assert.ok(names.length > 10);
  assert.deepEqual(
    names.filter((name) => !DARK_NAMES.has(name)),
    [],
  );
});
