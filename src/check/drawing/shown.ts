import { isVisible } from '../../model/visible.ts';
import type { Drawn } from './drawn.ts';
import { propertiesOf, type Rule, rulesOf } from './weight.ts';

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

/** How something is painted, from what is around it. */
interface Paint {
  fill: string[];
  stroke: string[];
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
  const rules: Rule[] = [];
  const parts = new Map<string, Drawn>();
  const collect = (drawn: Drawn) => {
    if (drawn.name === 'style') rules.push(...rulesOf(drawn.children.join('')));
    const { id } = drawn.attributes;
    if (id !== undefined && !parts.has(id)) parts.set(id, drawn);
    for (const child of drawn.children) if (typeof child !== 'string') collect(child);
  };
  collect(root);
  const shows = (drawn: Drawn, around: Paint, used: readonly Drawn[]): boolean => {
    const properties = propertiesOf(drawn, rules);
    const all = (name: string) => properties.filter(([key]) => key === name).map(([, value]) => value);
    const hidden = [...all('display').map(isNone), ...all('opacity').map((it) => Number.parseFloat(it) === 0)];
    // A style sheet may hold or not; one that says otherwise leaves it open.
    if (hidden.length === 1 && hidden[0]) return false;
    if (all('visibility').join() === 'hidden') return false;
    const paint = {
      fill: all('fill').length > 0 ? all('fill') : around.fill,
      stroke: all('stroke').length > 0 ? all('stroke') : around.stroke,
    };
    if (drawn.name === 'use') {
      const part = parts.get(drawn.attributes['href']?.slice(1) ?? '');
      return (
        part !== undefined &&
        !used.includes(part) &&
        shows({ ...part, name: part.name === 'symbol' ? 'g' : part.name }, paint, [...used, part])
      );
    }
    const painted = !paint.fill.every(isNone) || !paint.stroke.every(isNone);
    if (painted && hasRoom(drawn)) return true;
    return drawn.children.some((it) => typeof it !== 'string' && !KEPT.has(it.name) && shows(it, paint, used));
  };
  return !shows(root, { fill: ['black'], stroke: ['none'] }, []);
}
