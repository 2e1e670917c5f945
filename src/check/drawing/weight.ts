import type { Drawn } from './drawn.ts';
import { partsOf } from './style.ts';

/** Shapes along whose points markers are drawn. */
const WITH_MARKERS = new Set(['path', 'line', 'polyline', 'polygon']);

/** How much longer than one plain part it takes to draw one with an effect. Found by trying in a browser. */
const WEIGHTS = { filter: 150, mask: 5, pattern: 5, numbers: 1 / 20, letters: 1 / 10, dashes: 1 / 200 };

const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;

/** The numbers of a value. */
const numbersOf = (value: string): number[] => (value.match(NUMBER) ?? []).map(Number);

/** The length of a round of dashes; 0 where there are none. */
export function dashOf(properties: readonly [name: string, value: string][]): number {
  const rounds = properties
    .filter(([name]) => name === 'stroke-dasharray')
    .map(([, value]) => numbersOf(value).reduce((sum, it) => sum + Math.abs(it), 0))
    .filter((it) => it > 0);
  return rounds.length > 0 ? Math.min(...rounds) : 0;
}

/**
 * What it takes to draw an element by itself, without what it holds or shows: 1 for a plain one.
 * @param properties all that may hold for it
 * @param marker what a marker at one of its points draws; 0 when it has none
 * @param dash the length of a round of dashes along it; 0 when it has none
 */
export function weightOf(
  { name, attributes, children }: Drawn,
  properties: readonly [name: string, value: string][],
  marker: number,
  dash: number,
): number {
  const points = numbersOf(`${attributes['d'] ?? ''} ${attributes['points'] ?? ''}`);
  const letters = children.reduce((sum, it) => sum + (typeof it === 'string' ? it.length : 0), 0);
  const sizes =
    name === 'g' || name === 'svg'
      ? []
      : numbersOf(
          Object.values(attributes)
            .filter((it) => it.length < 30)
            .join(' '),
        );
  const length = dash > 0 ? [...points, ...sizes].reduce((sum, it) => sum + Math.abs(it), 0) * 7 + letters * 100 : 0;
  // Each command closes a line too, which is a point without a number.
  const corners = WITH_MARKERS.has(name) ? points.length + 4 + (attributes['d']?.match(/z/gi)?.length ?? 0) : 0;
  const has = (wanted: string) => properties.filter(([key, value]) => key === wanted && value.trim() !== 'none').length;
  const effects = /^(fe|filter$)/.test(name) ? WEIGHTS.filter : 0;
  const patterns = properties.filter(([key, value]) => /^(fill|stroke)$/.test(key) && partsOf(value).length > 0).length;
  return (
    1 +
    points.length * WEIGHTS.numbers +
    (name === 'style' ? 0 : letters * WEIGHTS.letters) +
    corners * marker +
    (dash > 0 ? (length / dash) * WEIGHTS.dashes : 0) +
    has('filter') * WEIGHTS.filter +
    (has('mask') + has('mix-blend-mode')) * WEIGHTS.mask +
    patterns * WEIGHTS.pattern +
    effects
  );
}
