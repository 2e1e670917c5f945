import type { Drawn } from './drawn.ts';

/** How many times as long as wide a drawing may be, as a picture of pixels. */
const LONGEST = 20;

/** A length and its unit. */
const LENGTH = /^\s*((?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(px|[a-z]*|%)\s*$/i;

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

/** How many pixels a length of each unit is long. */
const PIXELS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** The place in which a drawing draws: what it says, or from its corner as far as its own measures reach. */
function boxOf({ attributes }: Drawn): string | undefined {
  const lengths = [attributes['width'], attributes['height']].map((it) => LENGTH.exec(it ?? ''));
  const [width, height] = lengths.map((it) => Number(it?.[1] ?? 0) * (PIXELS[it?.[2]?.toLowerCase() ?? ''] ?? 0));
  return attributes['viewBox'] ?? (width && height ? `0 0 ${width} ${height}` : undefined);
}

/**
 * A drawing in the size in which it is to be drawn, whatever size it says itself: as large as has room.
 * @param within the room (pixels)
 * @returns null for one that does not say what place it draws in
 */
export function sized(root: Drawn, within: { width: number; height: number }): Drawn | null {
  const viewBox = boxOf(root);
  if (viewBox === undefined) return null;
  const [wide, high] = shapeOf(root);
  const scale = Math.min(within.width / wide, within.height / high);
  const [width, height] = [wide, high].map((it) => String(Math.max(1, Math.round(it * scale))));
  return { ...root, attributes: { ...root.attributes, viewBox, width: width ?? '', height: height ?? '' } };
}

/** Whether a drawing is a line: at the height of a logo it would be wider than any page, or not to be seen. */
export function isLine(root: Drawn): boolean {
  const [width, height] = shapeOf(root);
  return Math.max(width, height) > LONGEST * Math.min(width, height);
}
