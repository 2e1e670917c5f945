import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readContent } from '../../../src/content/read.ts';
import { themeCss } from '../../../src/site/theme.ts';
import { TOKENS } from '../styles/tokens.ts';
import { contrast } from './contrast.ts';

const { content } = readContent('content');
assert.ok(content);

const MODES = ['light', 'dark'] as const;
const BASES = ['base-default', 'base-hover', 'base-active'];

/** The colours of a theme in light or dark, by the part of the accent scale; `edge` is the header's. */
function coloursOf(css: string, mode: (typeof MODES)[number]): Map<string, string> {
  const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme:dark)');
  const found = (mode === 'light' ? light : dark).matchAll(/--(?:ds-color-accent-)?([\w-]+):(#[0-9a-fA-F]{6})/g);
  return new Map([...found].map(([, name = '', hex = '']) => [name, hex]));
}

const paper = (mode: (typeof MODES)[number]) => TOKENS[mode].get('--ds-color-neutral-background-default') ?? '';

/** The pairs of colours that are text and its ground, and their contrast. */
function textContrasts(css: string, mode: (typeof MODES)[number]): [what: string, ratio: number][] {
  const colour = (name: string) => coloursOf(css, mode).get(name) ?? '';
  const grounds: [string, string][] = [
    ['paper', paper(mode)],
    ['surface-tinted', colour('surface-tinted')],
  ];
  const texts = ['text-subtle', 'text-default'];
  return texts.flatMap((text) =>
    grounds.map(([ground, hex]): [string, number] => [`${text} on ${ground}`, contrast(colour(text), hex)]),
  );
}

function buttonContrasts(css: string, mode: (typeof MODES)[number]): [what: string, ratio: number][] {
  const colours = coloursOf(css, mode);
  const text = colours.get('base-contrast-default') ?? '';
  return BASES.map((base) => [`button text on ${base}`, contrast(text, colours.get(base) ?? '')]);
}

const SHIPPED = [
  ['portal', content.portal.colours] as const,
  ...content.organisations.map(({ slug, facts }) => [slug, facts.colours] as const),
];

for (const [who, colours] of SHIPPED) {
  for (const mode of MODES) {
    test(`the colours of ${who}, ${mode}, can be read as text and on buttons`, () => {
      const css = themeCss(colours);
      for (const [what, ratio] of [...textContrasts(css, mode), ...buttonContrasts(css, mode)]) {
        assert.ok(ratio >= 4.5, `${what}: ${ratio.toFixed(2)}`);
      }
    });
  }
}

const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
const colour = fc.tuple(channel, channel, channel).map((channels) => `#${channels.join('')}`);

test('accent text can be read on paper, light and dark, whatever the main colour', () => {
  fc.assert(
    fc.property(colour, (main) => {
      for (const mode of MODES) {
        for (const [what, ratio] of textContrasts(themeCss({ main, accent: main }), mode)) {
          assert.ok(ratio >= 4.5, `${mode}, ${what}: ${ratio.toFixed(2)}`);
        }
      }
    }),
  );
});

test('in the light theme buttons and the header’s edge are the organisation’s own colours', () => {
  const colours = coloursOf(themeCss({ main: '#0E6B4F', accent: '#C2410C' }), 'light');
  assert.equal(colours.get('base-default'), '#0E6B4F');
  assert.equal(colours.get('edge'), '#C2410C');
});

test('both modes give the same parts of the scale', () => {
  const css = themeCss({ main: '#0E6B4F', accent: '#C2410C' });
  const [light = [], dark = []] = MODES.map((mode) => [...coloursOf(css, mode).keys()].toSorted());
  assert.deepEqual(dark, light);
  assert.equal(light.length, 12);
});

test('the same colours give the same CSS, and other colours another', () => {
  const green = { main: '#0E6B4F', accent: '#0E6B4F' };
  assert.equal(themeCss(green), themeCss({ ...green }));
  assert.notEqual(themeCss(green), themeCss({ ...green, accent: '#C2410C' }));
});
