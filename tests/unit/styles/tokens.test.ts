import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateColorScale } from '@digdir/designsystemet';
import { contrast } from '../site/contrast.ts';
import { DARK_NAMES, longHex, TOKENS } from './tokens.ts';

const NEUTRAL = '--ds-color-neutral-';

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
    const surfaces = ['background-default', 'background-tinted', 'surface-tinted'].map(
      (name) => tokens.get(NEUTRAL + name) ?? '',
    );
    for (const text of texts)
      for (const surface of surfaces) assert.ok(contrast(text, surface) >= 4.5, `${text} on ${surface}`);
  });

  test(`the strip, the focus mark and the edges of fields, ${mode}, can be told apart from what is around them`, () => {
    const colour = (name: string) => tokens.get(name) ?? '';
    assert.ok(contrast(colour('--on-strip'), colour('--strip')) >= 4.5);
    assert.ok(contrast(colour('--ds-color-focus-outer'), colour('--ds-color-focus-inner')) >= 3);
    assert.ok(contrast(colour(`${NEUTRAL}border-default`), colour(`${NEUTRAL}background-default`)) >= 3);
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
