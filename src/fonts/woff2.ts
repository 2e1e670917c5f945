import { brotliDecompressSync } from 'node:zlib';
import { KNOWN_TAGS } from './tags.ts';

/** The tables of a font, by their names. Those of its outlines stay in the form in which WOFF2 has them. */
export type Tables = ReadonlyMap<string, Buffer>;

/** How a WOFF2 file begins, and how a font in it: TrueType's outlines, or PostScript's. */
const SIGNATURE = 'wOF2';
const FLAVOURS = ['\0\x01\0\0', 'OTTO', 'true'];
const HEADER = 48;

/** The most bytes that a font may have when it is unpacked, and the most tables. */
const MOST_UNPACKED = 4_000_000;
const MOST_TABLES = 64;

interface Entry {
  tag: string;
  length: number;
}

/** Reads a number of at most five bytes, of seven bits each, as WOFF2 writes lengths; null where it is none. */
function readLength(bytes: Buffer, at: number): [value: number, next: number] | null {
  let value = 0;
  for (let count = 0; count < 5; count++) {
    const byte = bytes[at + count];
    if (byte === undefined || (count === 0 && byte === 0x80)) return null;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return value <= 0xffffffff ? [value, at + count + 1] : null;
  }
  return null;
}

/** The list of tables behind the header, and where it ends. */
function readDirectory(bytes: Buffer, count: number): { entries: Entry[]; end: number } | null {
  const entries: Entry[] = [];
  let at = HEADER;
  for (let index = 0; index < count; index++) {
    const flags = bytes[at++];
    if (flags === undefined) return null;
    const known = flags & 0x3f;
    const tag = known === 0x3f ? bytes.toString('latin1', at, at + 4).trimEnd() : KNOWN_TAGS[known];
    if (known === 0x3f) at += 4;
    const original = readLength(bytes, at);
    if (tag === undefined || !original) return null;
    at = original[1];
    const version = flags >> 6;
    const isChanged = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
    const changed = isChanged ? readLength(bytes, at) : original;
    if (!changed) return null;
    at = changed[1];
    entries.push({ tag, length: changed[0] });
  }
  return { entries, end: at };
}

/** What of a file is left besides the font: nothing that is not for everybody to read, and no byte more than it says. */
const isWhole = (bytes: Buffer, end: number) => {
  const [metaAt, metaLength] = [bytes.readUInt32BE(28), bytes.readUInt32BE(32)];
  const [privateAt, privateLength] = [bytes.readUInt32BE(40), bytes.readUInt32BE(44)];
  const filled = (end + 3) & ~3;
  if (privateAt !== 0 || privateLength !== 0) return false;
  if (metaLength === 0) return metaAt === 0 && (bytes.length === end || bytes.length === filled);
  return metaAt === filled && bytes.length >= metaAt + metaLength && bytes.length <= ((metaAt + metaLength + 3) & ~3);
};

/**
 * Unpacks a WOFF2 file of one font.
 * @returns its tables; null when it is none, is cut, or is larger unpacked than a font is
 */
export function readWoff2(bytes: Buffer): Tables | null {
  if (bytes.length < HEADER || bytes.toString('latin1', 0, 4) !== SIGNATURE) return null;
  const count = bytes.readUInt16BE(12);
  if (!FLAVOURS.includes(bytes.toString('latin1', 4, 8)) || bytes.readUInt32BE(8) !== bytes.length) return null;
  if (count === 0 || count > MOST_TABLES) return null;
  const directory = readDirectory(bytes, count);
  const packed = bytes.readUInt32BE(20);
  if (!directory || !isWhole(bytes, directory.end + packed)) return null;
  const wanted = directory.entries.reduce((sum, { length }) => sum + length, 0);
  if (wanted > MOST_UNPACKED) return null;
  let data: Buffer;
  try {
    const from = bytes.subarray(directory.end, directory.end + packed);
    data = brotliDecompressSync(from, { maxOutputLength: wanted + 1 });
  } catch {
    return null;
  }
  if (data.length !== wanted) return null;
  const tables = new Map<string, Buffer>();
  let at = 0;
  for (const { tag, length } of directory.entries) {
    if (tables.has(tag)) return null;
    tables.set(tag, data.subarray(at, at + length));
    at += length;
  }
  return tables;
}
