import { inflateSync } from 'node:zlib';

/** The most bytes that all that is unpacked of what pages show may have together. */
const MOST_UNPACKED = 100_000_000;

/** More was packed than a document may have. */
export class TooMuch extends Error {}

function hex(bytes: Buffer): Buffer {
  const [digits = ''] = bytes.toString('latin1').split('>');
  const clean = digits.replace(/[\0\t\n\f\r ]/g, '');
  if (/[^\da-f]/i.test(clean)) throw new Error('no such digit');
  return Buffer.from(clean.length % 2 === 0 ? clean : `${clean}0`, 'hex');
}

/** @param most how many bytes it may be unpacked */
function base85(bytes: Buffer, most: number): Buffer {
  // Four noughts are written as one sign.
  const noughts = bytes.reduce((sum, byte) => sum + (byte === 0x7a ? 1 : 0), 0);
  if (4 * noughts > most) throw new TooMuch('more than a document may have');
  const [signs = ''] = bytes
    .toString('latin1')
    .replace(/^\s*<~/, '')
    .split('~');
  const full = signs.replace(/[\0\t\n\f\r ]/g, '').replaceAll('z', '!!!!!');
  const made = Buffer.alloc(Math.ceil(full.length / 5) * 4);
  for (let at = 0; at < full.length; at += 5) {
    const group = full.slice(at, at + 5).padEnd(5, 'u');
    const value = [...group].reduce((sum, sign) => sum * 85 + (sign.charCodeAt(0) - 33), 0);
    made.writeUInt32BE(value, (at / 5) * 4);
  }
  return made.subarray(0, Math.floor((full.length * 4) / 5));
}

/** How bytes are packed, by the names that viewers know. */
const PACKINGS: ReadonlyMap<string, 'flate' | 'hex' | 'base85'> = new Map([
  ['FlateDecode', 'flate'],
  ['Fl', 'flate'],
  ['ASCIIHexDecode', 'hex'],
  ['AHx', 'hex'],
  ['ASCII85Decode', 'base85'],
  ['A85', 'base85'],
]);

/** As much room as is tried first, and how many times as much after that. */
const ROOM = { first: 16_384, more: 4 };

const isTooLarge = (error: unknown) =>
  error instanceof RangeError && (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';

/**
 * Unpacks in as little room as is enough. Where it is damaged, whatever lies before that has been unpacked by then: the room says how
 * much that was, at the most.
 */
function flate(bytes: Buffer, most: number): { made: Buffer | null; cost: number } {
  for (let room = Math.max(ROOM.first, bytes.length); ; room *= ROOM.more) {
    const maxOutputLength = Math.min(room, most);
    try {
      const made = inflateSync(bytes, { maxOutputLength });
      return { made, cost: made.length };
    } catch (error) {
      if (!isTooLarge(error)) return { made: null, cost: maxOutputLength };
      if (room >= most) throw new TooMuch('more than a document may have');
    }
  }
}

/** Unpacks what lies in one file. */
export class Unpacker {
  #left = MOST_UNPACKED;

  /**
   * @param filter as the file names it
   * @returns null where it is packed in a way that is not known here, or damaged
   * @throws TooMuch where all of the file together is more than any honest one is
   */
  unpack(bytes: Buffer, filter: string): Buffer | null {
    const packing = PACKINGS.get(filter);
    if (!packing) return null;
    const { made, cost } = packing === 'flate' ? flate(bytes, this.#left) : this.#written(bytes, packing);
    this.#left -= cost;
    if (this.#left <= 0) throw new TooMuch('more than a document may have');
    return made;
  }

  #written(bytes: Buffer, packing: 'hex' | 'base85'): { made: Buffer | null; cost: number } {
    try {
      const made = packing === 'hex' ? hex(bytes) : base85(bytes, this.#left);
      return { made, cost: Math.max(made.length, bytes.length) };
    } catch (error) {
      if (error instanceof TooMuch) throw error;
      return { made: null, cost: bytes.length };
    }
  }
}
