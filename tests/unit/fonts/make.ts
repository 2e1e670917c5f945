import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { KNOWN_TAGS } from '../../../src/fonts/tags.ts';

/** The tables of a font of the project's own, by their names. */
export function tablesOfInter(): Map<string, Buffer> {
  const bytes = readFileSync('src/brochure/fonts/Inter-Regular.ttf');
  const tables = Array.from({ length: bytes.readUInt16BE(4) }, (_, index): [string, Buffer] => {
    const at = 12 + 16 * index;
    const from = bytes.readUInt32BE(at + 8);
    return [
      bytes.toString('latin1', at, at + 4).trimEnd(),
      Buffer.from(bytes.subarray(from, from + bytes.readUInt32BE(at + 12))),
    ];
  });
  return new Map(tables);
}

/** A length as WOFF2 writes it: seven bits in a byte. */
function length(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}

/** A WOFF2 file of tables as they are. */
export function woff2(tables: ReadonlyMap<string, Buffer>, more: { private?: Buffer; says?: number } = {}): Buffer {
  const directory = [...tables].flatMap(([tag, { length: size }]) => {
    const known = KNOWN_TAGS.indexOf(tag);
    // The outlines are not changed either.
    const version = tag === 'glyf' || tag === 'loca' ? 0xc0 : 0;
    const name = known < 0 ? [0x3f | version, ...Buffer.from(tag.padEnd(4), 'latin1')] : [known | version];
    return [...name, ...length(size)];
  });
  const packed = brotliCompressSync(Buffer.concat([...tables.values()]));
  const header = Buffer.alloc(48);
  header.write('wOF2', 'latin1');
  header.writeUInt32BE(0x00010000, 4);
  header.writeUInt16BE(tables.size, 12);
  header.writeUInt32BE(packed.length, 20);
  const whole = Buffer.concat([header, Buffer.from(directory), packed]);
  const filled = Buffer.concat([whole, Buffer.alloc((4 - (whole.length % 4)) % 4)]);
  const file = Buffer.concat([filled, more.private ?? Buffer.alloc(0)]);
  if (more.private) {
    file.writeUInt32BE(filled.length, 40);
    file.writeUInt32BE(more.private.length, 44);
  }
  file.writeUInt32BE(more.says ?? file.length, 8);
  return file;
}

/** A table of axes with one, of weight. */
export function weightAxis(least: number, most: number): Buffer {
  const table = Buffer.alloc(36);
  table.writeUInt16BE(16, 4);
  table.writeUInt16BE(1, 8);
  table.writeUInt16BE(20, 10);
  table.write('wght', 16, 'latin1');
  table.writeInt32BE(least * 65_536, 20);
  table.writeInt32BE(400 * 65_536, 24);
  table.writeInt32BE(most * 65_536, 28);
  return table;
}
