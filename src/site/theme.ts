import { generateColorScale, getContrastFromHex } from '@digdir/designsystemet';
import { darker, vivid } from '../domain/colour.ts';
import type { Colours } from '../schemas/colours.ts';

/** The page's own colour in the light theme. */
const PAPER = '#ffffff';

/** The contrast that parts of a page need to be seen (WCAG 1.4.11). */
const VISIBLE = 3;

/** The colour itself when it can be seen on the light page, or else the nearest darker one of its hue that can. */
export function nearestVisible(hex: string): string {
  const seen = (colour: string) => getContrastFromHex(colour as `#${string}`, PAPER) >= VISIBLE;
  return seen(hex) ? hex : (darker(hex).find(seen) ?? hex);
}

type Mode = 'light' | 'dark';

/** The scale's parts that the styles use. */
const USED = new Set([
  'surface-tinted',
  'surface-hover',
  'surface-active',
  'border-default',
  'border-strong',
  'text-subtle',
  'text-default',
  'base-default',
  'base-hover',
  'base-active',
  'base-contrast-default',
]);

function scaleOf(hex: string, mode: Mode): Map<string, string> {
  const seed = (mode === 'dark' ? vivid(hex) : hex) as `#${string}`;
  const scale = new Map(generateColorScale(seed, mode).map((step) => [step.name, step.hex]));
  if (mode === 'light') {
    // Of some colours the darker states lose the contrast of the text on them; these keep the colour they have at rest.
    const [rest, text] = [scale.get('base-default'), scale.get('base-contrast-default')];
    for (const state of ['base-hover', 'base-active'] as const) {
      const surface = scale.get(state);
      if (rest && text && surface && getContrastFromHex(text, surface) < 4.5) scale.set(state, rest);
    }
    return scale;
  }
  // The dark scale greys its seed. The text colour of a vivid one keeps the life of the organisation's colour and has
  // its contrast guaranteed, so it serves as the filled surface too, with black on it.
  const [full = '', strong = ''] = [scale.get('text-subtle'), scale.get('text-default')];
  return new Map([
    ...scale,
    ['base-default', full],
    ['base-hover', strong],
    ['base-active', strong],
    ['base-contrast-default', '#000000'],
  ]);
}

function declarations({ main, accent }: Colours, mode: Mode): string {
  const scale = [...scaleOf(main, mode)].filter(([name]) => USED.has(name));
  return `${scale.map(([name, hex]) => `--ds-color-accent-${name}:${hex};`).join('')}--edge:${scaleOf(accent, mode).get('base-default')}`;
}

const made = new Map<string, string>();

/** An organisation's colours as CSS: Designsystemet's scale of its main colour, light and dark, and its header's edge. */
export function themeCss(colours: Colours): string {
  const key = `${colours.main} ${colours.accent}`;
  const css =
    made.get(key) ??
    `:root{${declarations(colours, 'light')}}@media screen and (prefers-color-scheme:dark){:root{${declarations(colours, 'dark')}}}`;
  made.set(key, css);
  return css;
}
