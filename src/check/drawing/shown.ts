import { isVisible } from '../../model/visible.ts';
import type { Drawn } from './drawn.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** Elements whose content is shown only where something names it. */
const KEPT = new Set(['defs', 'symbol', 'clipPath', 'mask', 'marker', 'pattern', 'filter', 'title', 'desc', 'style']);

/** The widest that a drawing may say it is (px). */
const WIDEST = 20_000;

const isNone = (value: string) => /^(none|transparent)$/i.test(value.trim());
const isZero = (value: string | undefined) =>
  value === undefined || !(Number.parseFloat(value) > 0 || /%$/.test(value));

/** Whether a shape takes up room by its own measures. */
function hasRoom({ name, attributes, children }: Drawn): boolean {
  const { width, height, r, rx, ry, d, points } = attributes;
  if (name === 'rect') return !isZero(width) && !isZero(height);
  if (name === 'circle') return !isZero(r);
  if (name === 'ellipse') return !isZero(rx) || !isZero(ry);
  if (name === 'path') return /\d\D+\d(\D+|\.)\d|\d\D+\d\s*[hv]/i.test(d ?? '');
  if (/^poly/.test(name)) return /\d\D+\d\D+\d/.test(points ?? '');
  if (/^(text|tspan|textPath)$/.test(name)) return children.some((it) => typeof it === 'string' && isVisible(it));
  return name === 'line';
}

/** Whether fill and stroke are none; not said where it is as around. */
interface Paint<Said> {
  fill: boolean | Said;
  stroke: boolean | Said;
}

/** What an element says of how it and what it holds are shown. */
interface Look extends Paint<undefined> {
  hidden: boolean;
}

/** A style sheet may hold or not: what is said in several ways counts as shown. */
function lookOf(drawn: Drawn, sheet: Sheet): Look {
  const said = Map.groupBy(sheet.propertiesOf(drawn), ([name]) => name);
  const all = (name: string) => (said.get(name) ?? []).map(([, value]) => value);
  const hiding = [...all('display').map(isNone), ...all('opacity').map((it) => Number.parseFloat(it) === 0)];
  const isPaintNone = (name: string) => (all(name).length > 0 ? all(name).every(isNone) : undefined);
  return {
    hidden: (hiding.length === 1 && hiding[0] === true) || all('visibility').join() === 'hidden',
    fill: isPaintNone('fill'),
    stroke: isPaintNone('stroke'),
  };
}

/**
 * Whether a drawing shows nothing, or has a size that no page can show. What is not sure counts as shown.
 * @param root a drawing that does not repeat too much
 */
export function showsNothing(root: Drawn): boolean {
  const { width = '1', height = '1', viewBox } = root.attributes;
  const sizes = [
    width,
    height,
    ...(viewBox
      ?.trim()
      .split(/[\s,]+/)
      .slice(2) ?? []),
  ];
  if (sizes.some((it) => isZero(it) || Number.parseFloat(it) > WIDEST)) return true;
  const styles: string[] = [];
  const parts = new Map<string, Drawn>();
  const collect = (drawn: Drawn) => {
    if (drawn.name === 'style') styles.push(drawn.children.join(''));
    const { id } = drawn.attributes;
    if (id !== undefined && !parts.has(id)) parts.set(id, drawn);
    for (const child of drawn.children) if (typeof child !== 'string') collect(child);
  };
  collect(root);
  const sheet = sheetOf(styles);
  // What is shown from many places is looked at once.
  const looks = new Map<Drawn, Look>();
  const look = (drawn: Drawn): Look => {
    const known = looks.get(drawn) ?? lookOf(drawn, sheet);
    looks.set(drawn, known);
    return known;
  };
  const shows = (drawn: Drawn, around: Paint<never>, used: readonly Drawn[]): boolean => {
    const { hidden, fill = around.fill, stroke = around.stroke } = look(drawn);
    if (hidden) return false;
    const paint = { fill, stroke };
    if (drawn.name === 'use') {
      const part = parts.get(drawn.attributes['href']?.slice(1) ?? '');
      return part !== undefined && !used.includes(part) && shows(part, paint, [...used, part]);
    }
    if (!(fill && stroke) && hasRoom(drawn)) return true;
    return drawn.children.some((it) => typeof it !== 'string' && !KEPT.has(it.name) && shows(it, paint, used));
  };
  return !shows(root, { fill: false, stroke: true }, []);
}
