import { inflateRawSync } from 'node:zlib';

/** A file that is no archive that can be read, or holds more than is read. */
export class ZipError extends Error {}

/** How many files an archive may list, and how many bytes one of them may have when it is unpacked. */
const MOST = { files: 2_000, bytes: 20_000_000 };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const [STORED, DEFLATED] = [0, 8];

/** Reads files of an archive by their names, as they are asked for; null for one that is not there. */
export type ReadZip = (name: string) => Buffer | null;

interface Entry {
  method: number;
  packed: number;
  at: number;
}

/** Where the list of files is told of: in the last bytes, before a comment of any length up to 65,535. */
function endOf(zip: Buffer): number {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - 0xffff); at--)
    if (zip.readUInt32LE(at) === END) return at;
  throw new ZipError();
}

function entriesOf(zip: Buffer): Map<string, Entry> {
  const end = endOf(zip);
  const many = zip.readUInt16LE(end + 10);
  if (many > MOST.files) throw new ZipError();
  const entries = new Map<string, Entry>();
  let at = zip.readUInt32LE(end + 16);
  for (let file = 0; file < many; file++) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new ZipError();
    const name = zip.readUInt16LE(at + 28);
    const beside = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    entries.set(zip.toString('utf8', at + 46, at + 46 + name), {
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    });
    at += 46 + name + beside;
  }
  return entries;
}

function unpacked(zip: Buffer, { method, packed, at }: Entry, most: number): Buffer {
  if (zip.readUInt32LE(at) !== LOCAL) throw new ZipError();
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const bytes = zip.subarray(from, from + packed);
  if (bytes.length < packed || (method !== STORED && method !== DEFLATED)) throw new ZipError();
  const whole = method === STORED ? bytes : inflateRawSync(bytes, { maxOutputLength: most });
  if (whole.length > most) throw new ZipError();
  return whole;
}

/** Turns what goes wrong beyond the end of a file, or in unpacking, into one error. */
function reading<Result>(read: () => Result): Result {
  try {
    return read();
  } catch {
    throw new ZipError();
  }
}

/**
 * Opens an archive (ZIP). Nothing is written, and no file is unpacked before it is asked for; what says that it is small and
 * is not, is given up at the limit.
 * @throws ZipError when it is none, or holds more than is read
 */
export function openZip(zip: Buffer): ReadZip {
  const entries = reading(() => entriesOf(zip));
  let left = MOST.bytes;
  return (name) => {
    const entry = entries.get(name);
    if (!entry) return null;
    const bytes = reading(() => unpacked(zip, entry, left));
    left -= bytes.length;
    return bytes;
  };
}
