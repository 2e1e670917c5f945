import { FONT_FILE, MOST_FONT, readFont } from '../../fonts/font.ts';
import { DRAWN_ICON, LEAST_ICON, PIXEL_ICON } from '../../images/logo.ts';
import type { Drawn } from '../drawing/drawn.ts';
import { shapeOf } from '../drawing/shape.ts';
import type { Finding } from '../finding.ts';
import { fontFault, iconShape, iconSize } from '../findings/appearance.ts';

/** How much longer than wide an icon may be: in the tab of a browser it has a square. */
const LONGEST_ICON = 1.25;

const isLong = (width: number, height: number) => Math.max(width, height) > LONGEST_ICON * Math.min(width, height);

/** @param name that of the file, without its folder */
export function drawnIconFault(name: string, root: Drawn): Finding | null {
  return name === DRAWN_ICON && isLong(...shapeOf(root)) ? iconShape() : null;
}

/** @param bytes a whole PNG, whose size stands behind its first part's name */
export function pixelIconFault(name: string, bytes: Buffer): Finding | null {
  if (name !== PIXEL_ICON || bytes.length < 24) return null;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (isLong(width, height)) return iconShape();
  return Math.min(width, height) < LEAST_ICON ? iconSize(LEAST_ICON) : null;
}

/** What is wrong with the file of a font, wherever it lies. */
export function fontFileFault(name: string, bytes: Buffer): Finding | null {
  const read = readFont(bytes);
  if ('why' in read) return fontFault(read, MOST_FONT);
  return name === FONT_FILE ? null : fontFault({ why: 'name' }, MOST_FONT);
}
