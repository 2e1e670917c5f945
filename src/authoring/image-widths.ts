/** How wide a column of text is at its widest, in CSS pixels: 30 em of 19 px. No image is shown wider. */
export const COLUMN = 570;

/** A phone's column at 320 px, the whole column, and both on a screen with twice as many pixels. */
const WIDTHS = [280, COLUMN, 2 * COLUMN];

/** In which widths (pixels) an image is offered: never wider than it was made, and none when there is only one. */
export function imageWidths(original: number): number[] {
  const narrower = WIDTHS.filter((width) => width < original);
  const widest = Math.min(original, 2 * COLUMN);
  return narrower.length === 0 ? [] : [...new Set([...narrower, widest])];
}

/** How wide the column is: the whole of it, or on a phone the window less the space beside the text. */
export const SIZES = `(min-width: 40rem) ${COLUMN}px, calc(100vw - 2.5rem)`;

/** How well (of 100) images are kept. More than this is not seen where there are two pixels for one, and weighs more. */
export const QUALITY = 60;
