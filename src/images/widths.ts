/** How wide a column of text is at its widest, in CSS pixels: 30 em of 19 px. No image is shown wider. */
export const COLUMN = 570;

/** A phone's column at 320 px, the whole column, and both on a screen with twice as many pixels. */
const WIDTHS = [280, COLUMN, 2 * COLUMN] as const;

/** The most pixels that a WebP file may have from side to side. */
const MOST_HIGH = 16_383;

const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));

/**
 * In which widths (pixels) an image is offered: never wider than it was made, nor higher than a file can be, and none when
 * there is only one. Each is one that leaves a whole number of pixels for the height, where there is such a width near: the
 * place that is kept for the image has the proportions of the original, and nothing moves when one of the same proportions
 * fills it.
 */
export function imageWidths({ width, height }: { width: number; height: number }): number[] {
  const step = width / divisor(width, height);
  const whole = (wanted: number) => (step > WIDTHS[0] / 2 ? wanted : Math.round(wanted / step) * step);
  const narrower = WIDTHS.filter((it) => it < width);
  const widest = Math.min(width, 2 * COLUMN);
  const isPossible = (it: number) => it <= width && (it * height) / width <= MOST_HIGH;
  return narrower.length === 0 ? [] : [...new Set([...narrower, widest].map(whole))].filter(isPossible);
}

/** How wide the column is: the whole of it, or on a phone the window less the space beside the text. */
export const SIZES = `(min-width: 40rem) ${COLUMN}px, calc(100vw - 2.5rem)`;

/** How well (of 100) images are kept. More than this is not seen where there are two pixels for one, and weighs more. */
export const QUALITY = 60;
