import type { Drawn } from './drawn.ts';

/** How many times as long as wide a drawing may be, as a picture of pixels. */
const LONGEST = 20;

/** A length and its unit. */
const LENGTH = /^\s*((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(px|[a-z]*|%)\s*$/i;

/** The width and height of a drawing, for its proportions; those of a square where it does not say. */
export function shapeOf({ attributes }: Drawn): [width: number, height: number] {
  const box = attributes['viewBox']
    ?.trim()
    .split(/[\s,]+/)
    .slice(2) ?? [attributes['width'], attributes['height']];
  const [across, down] = box.map((it) => LENGTH.exec(it ?? ''));
  const [width, height] = [Number(across?.[1] ?? 0), Number(down?.[1] ?? 0)];
  // A share of the page, or a measure of another kind than the other, says nothing of proportions.
  const [unit, other] = [across, down].map((it) => it?.[2]?.toLowerCase().replace('px', ''));
  return width > 0 && height > 0 && unit === other && unit !== '%' ? [width, height] : [1, 1];
}

/** Whether a drawing is a line: at the height of a logo it would be wider than any page, or not to be seen. */
export function isLine(root: Drawn): boolean {
  const [width, height] = shapeOf(root);
  return Math.max(width, height) > LONGEST * Math.min(width, height);
}
