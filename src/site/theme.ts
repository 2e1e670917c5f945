import { generateColorScale, getContrastFromHex } from '@digdir/designsystemet/color';
import { darker, vivid } from '../domain/colour.ts';
import { USUAL_CORNERS } from '../model/schemas/appearance.ts';
import type { Colours } from '../model/schemas/colours.ts';
import { COLOUR_PAIRS, type ColourPair } from './colour-pairs.ts';

type Mode = 'light' | 'dark';

const MODES = ['light', 'dark'] as const;

/** The grey that the neutral colours in `src/styles/tokens.css` are a scale of. */
const GREY = '#544A38';

/** The steps of the main colour's scale that the styles use. */
const USED = new Set(
  COLOUR_PAIRS.flatMap(({ colour, ground }) => [colour, ground])
    .filter((name) => name.startsWith('accent-'))
    .map((name) => name.slice('accent-'.length)),
);

/** The scales that were made: each takes a hundred conversions, and a site has few colours. */
const scales = new Map<string, ReadonlyMap<string, string>>();

function scaleOf(hex: string, mode: Mode): ReadonlyMap<string, string> {
  const key = `${mode} ${hex}`;
  const scale = scales.get(key) ?? makeScale(hex, mode);
  scales.set(key, scale);
  return scale;
}

function makeScale(hex: string, mode: Mode): Map<string, string> {
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

const greys = Object.fromEntries(
  MODES.map((mode) => [mode, new Map(generateColorScale(GREY, mode).map((step) => [step.name as string, step.hex]))]),
);

/** The pairs of `COLOUR_PAIRS` whose contrast is too low with a main colour, in either mode. */
export function tooAlike(main: string): ColourPair[] {
  return MODES.flatMap((mode) => {
    const scale = scaleOf(main, mode);
    const hex = (name: string) =>
      (name.startsWith('accent-') ? scale.get(name.slice(7)) : greys[mode]?.get(name.slice(8))) as `#${string}`;
    return COLOUR_PAIRS.filter(({ colour, ground, least }) => getContrastFromHex(hex(colour), hex(ground)) < least);
  });
}

/** The colour itself when everything that is drawn in it can be seen, or else the nearest darker one of its hue that can. */
export function nearestVisible(main: string): string {
  const seen = (colour: string) => tooAlike(colour).length === 0;
  return seen(main) ? main : (darker(main).find(seen) ?? main);
}

function declarations({ main, accent }: Colours, mode: Mode): string {
  const scale = [...scaleOf(main, mode)].filter(([name]) => USED.has(name));
  return `${scale.map(([name, hex]) => `--ds-color-accent-${name}:${hex};`).join('')}--edge:${scaleOf(accent, mode).get('base-default')}`;
}

/** An organisation's colours on paper (hex): the trail and its discs, what is written on these, and the edge at the top. */
export interface PaperColours {
  mark: string;
  onMark: string;
  edge: string;
}

const onPaper = new Map<string, PaperColours>();

/** The colours of `COLOUR_PAIRS` that paper has a use for. It is white, as the pages are in light. */
export function paperColours({ main, accent }: Colours): PaperColours {
  const key = `${main} ${accent}`;
  const known = onPaper.get(key);
  if (known) return known;
  const scale = scaleOf(main, 'light');
  const colours = {
    mark: scale.get('base-default') ?? '',
    onMark: scale.get('base-contrast-default') ?? '',
    edge: scaleOf(accent, 'light').get('base-default') ?? '',
  };
  onPaper.set(key, colours);
  return colours;
}

const made = new Map<string, string>();

/** How round corners are (CSS pixels) as CSS, where that is not as in the styles. */
export const cornersCss = (corners = USUAL_CORNERS): string =>
  corners === USUAL_CORNERS ? '' : `html:root{--ds-border-radius-default:${corners}px}`;

/** An organisation's colours as CSS: Designsystemet's scale of its main colour, light and dark, and its header's edge. */
export function themeCss(colours: Colours): string {
  const key = `${colours.main} ${colours.accent}`;
  const css =
    made.get(key) ??
    `:root{${declarations(colours, 'light')}}@media screen and (prefers-color-scheme:dark){:root{${declarations(colours, 'dark')}}}`;
  made.set(key, css);
  return css;
}
