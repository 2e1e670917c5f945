import { MOST } from './allowed.ts';
import { crowdOf } from './crowded.ts';
import type { Drawn } from './drawn.ts';
import { filterTooLarge } from './filters.ts';
import { type Properties, sheetOf } from './sheet.ts';
import { partsOf } from './style.ts';
import { dashOf, weightOf } from './weight.ts';

/** Elements that are drawn themselves, so that what they say of lines holds for them alone. */
const SHAPES = /^(path|line|polyline|polygon|rect|circle|ellipse|text|tspan|textPath)$/;

const isMarker = (name: string) => /^marker(-|$)/.test(name);

const elementsIn = (drawn: Drawn): Drawn[] => [
  drawn,
  ...drawn.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child))),
];

/** The parts of the drawing that an element shows beside its own children. */
function shownBy(drawn: Drawn, properties: Properties): string[] {
  const href = drawn.attributes['href']?.slice(1);
  // A marker is counted at each point where it stands.
  return [...(href ? [href] : []), ...properties.flatMap(([name, value]) => (isMarker(name) ? [] : partsOf(value)))];
}

/** What the markers of a drawing draw at most at one point; infinite when one can show another, or more than is plain. */
function markerWeight(
  all: readonly Drawn[],
  of: (drawn: Drawn) => Properties,
  parts: ReadonlyMap<string, Drawn>,
): number {
  const inside = (marker: Drawn) => {
    const held = elementsIn(marker);
    const isPlain = held.every(
      (it) =>
        of(it).every(([name]) => !isMarker(name) || it === marker) &&
        shownBy(it, of(it)).every((id) => parts.get(id)?.name.endsWith('Gradient')),
    );
    const own = of(marker).some(([name]) => isMarker(name));
    return isPlain && !own
      ? held.reduce((sum, it) => sum + weightOf(it, of(it), 0, dashOf(of(it))), 0)
      : Number.POSITIVE_INFINITY;
  };
  return Math.max(0, ...all.filter((it) => it.name === 'marker').map(inside));
}

/**
 * Whether a drawing draws more than it may when each part is counted every time that it is shown, or shows a part within
 * itself: ten elements that each repeat the one before tenfold are ten thousand million, and a marker stands at each point of
 * a line. A small file would hold up the browser of everyone who opens the page.
 */
export function repeatsTooMuch(root: Drawn): boolean {
  const all = elementsIn(root);
  const sheet = sheetOf(all.filter((it) => it.name === 'style').map((it) => it.children.join('')));
  if (all.reduce((sum, it) => sum + sheet.workOf(it), 0) > MOST.matches) return true;
  const known = new Map<Drawn, Properties>(all.map((it) => [it, sheet.propertiesOf(it)]));
  const of = (drawn: Drawn) => known.get(drawn) ?? [];
  if (all.some((it) => crowdOf(it) > MOST.crowd || filterTooLarge(it, of(it)))) return true;
  const parts = new Map<string, Drawn>();
  for (const it of all) {
    const id = it.attributes['id'];
    if (id !== undefined && !parts.has(id)) parts.set(id, it);
  }
  // What is said around shapes holds for all that is in there, and for what is shown there from elsewhere.
  const around = all.filter((it) => !SHAPES.test(it.name));
  const marker = markerWeight(all, of, parts);
  const hasMarker = (drawn: Drawn) => of(drawn).some(([name, value]) => isMarker(name) && partsOf(value).length > 0);
  const everywhere = around.some(hasMarker);
  // Markers within elements that have one would have it too.
  if (everywhere && all.some((it) => it.name === 'marker')) {
    const holding = around.filter(hasMarker);
    if (holding.some((it) => elementsIn(it).some((inner) => inner.name === 'marker'))) return true;
  }
  const dashes = around.map((it) => dashOf(of(it))).filter((it) => it > 0);
  const least = dashes.length > 0 ? Math.min(...dashes) : 0;
  const weights = new Map<Drawn, { drawn: number; filters: number }>();
  const counting = new Set<Drawn>();
  const count = (drawn: Drawn): { drawn: number; filters: number } => {
    const before = weights.get(drawn);
    if (before) return before;
    if (counting.has(drawn)) return { drawn: Number.POSITIVE_INFINITY, filters: 0 };
    counting.add(drawn);
    const properties = of(drawn);
    const dash = dashOf(properties) || (SHAPES.test(drawn.name) ? least : 0);
    let sum = weightOf(drawn, properties, everywhere || hasMarker(drawn) ? marker : 0, dash);
    let filters = 0;
    const shown = shownBy(drawn, properties).flatMap((id) => parts.get(id) ?? []);
    const held = drawn.children.filter((child) => typeof child !== 'string');
    for (const part of [...shown, ...held]) {
      const inner = count(part);
      sum += inner.drawn;
      filters = Math.max(filters, inner.filters);
    }
    if (properties.some(([name, value]) => name === 'filter' && value.trim() !== 'none')) filters++;
    counting.delete(drawn);
    const result = { drawn: sum, filters };
    weights.set(drawn, result);
    return result;
  };
  const { drawn, filters } = count(root);
  return !(drawn <= MOST.drawn) || filters > MOST.nested;
}
