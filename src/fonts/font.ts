import { signsIn } from './signs.ts';
import { readWoff2, type Tables } from './woff2.ts';

/** What an organisation's font is called, beside its file. */
export const FONT_FILE = 'font.woff2';

/** How the file of such a font ends. */
export const FONT_ENDING = '.woff2';

/** The most bytes that it may have: with the letters that are needed alone it has half. */
export const MOST_FONT = 50_000;

/** What must be in it: what names, numbers and times are written with. */
const NEEDED = 'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789.,:;!?()-–«»§éèêóòôü ';

/** A font that can be published. */
export interface Font {
  /** The weights that it has, from and to: the same where it has one. */
  weights: readonly [number, number];
}

/** Why a font cannot be published. */
export type FontFault =
  | { why: 'large'; bytes: number }
  | { why: 'none' | 'forbidden' }
  | { why: 'signs'; sign: string };

/** Tables without which there is no font. */
const REQUIRED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post'];

/** The bit of `fsType` by which a font says that it may not be put into anything. */
const FORBIDDEN = 0x0002;

/** What the table of what holds for the whole font has in its twelfth byte, so that it is known. */
const HEAD = 0x5f0f3cf5;

const MOST_WEIGHT = 1000;

/** The weights of a font that has an axis for them, by its table of axes. */
function axisOfWeight(fvar: Buffer): readonly [number, number] | null {
  const [from, count, size] = [fvar.readUInt16BE(4), fvar.readUInt16BE(8), fvar.readUInt16BE(10)];
  for (let axis = 0; axis < Math.min(count, 16); axis++) {
    const at = from + axis * size;
    if (fvar.toString('latin1', at, at + 4) !== 'wght') continue;
    const [least, most] = [fvar.readInt32BE(at + 4), fvar.readInt32BE(at + 12)].map((it) => Math.round(it / 65_536));
    return least !== undefined && most !== undefined && least >= 1 && most <= MOST_WEIGHT && least < most
      ? [least, most]
      : null;
  }
  return null;
}

function readTables(tables: Tables): Font | FontFault {
  const table = (name: string) => tables.get(name) ?? Buffer.alloc(0);
  if (!REQUIRED.every((name) => tables.has(name)) || !(tables.has('glyf') || tables.has('CFF'))) return { why: 'none' };
  const os2 = table('OS/2');
  if ((os2.readUInt16BE(8) & FORBIDDEN) !== 0) return { why: 'forbidden' };
  const signs = signsIn(table('cmap'));
  const lacking = [...NEEDED].find((sign) => !signs(sign.codePointAt(0) ?? 0));
  if (lacking !== undefined) return { why: 'signs', sign: lacking };
  const weight = os2.readUInt16BE(4);
  // What browsers would not take for a font: they show another, and nobody is told.
  if (table('head').readUInt32BE(12) !== HEAD || table('maxp').readUInt16BE(4) === 0) return { why: 'none' };
  if (weight < 1 || weight > MOST_WEIGHT) return { why: 'none' };
  const own = [weight, weight] as const;
  return { weights: (tables.has('fvar') ? axisOfWeight(table('fvar')) : null) ?? own };
}

/** Reads the file of a font (WOFF2) as far as is needed to publish it. */
export function readFont(bytes: Buffer): Font | FontFault {
  if (bytes.length > MOST_FONT) return { why: 'large', bytes: bytes.length };
  const tables = readWoff2(bytes);
  try {
    return tables ? readTables(tables) : { why: 'none' };
  } catch (error) {
    // A table that is cut.
    if (error instanceof RangeError) return { why: 'none' };
    throw error;
  }
}
