import { inflateSync } from 'node:zlib';
import { Reader, Unreadable } from './parse.ts';
import { type Dictionary, isDictionary, nameIn, type PdfObject, Reference, type Value } from './values.ts';

/** The most bytes that objects which are packed together may have unpacked, and the most objects of a file. */
const MOST_UNPACKED = 50_000_000;
const MOST_OBJECTS = 300_000;

/** So many bytes of what is no object are read, at the most. */
const MOST_IN_VAIN = 50_000_000;

/** So many more an attempt counts for, however short. */
const ATTEMPT = 1000;

/** A PDF file as its objects. */
export interface PdfFile {
  objects: ReadonlyMap<number, PdfObject>;
  /** Its beginnings, of which the last one that has a root holds. */
  trailers: readonly Dictionary[];
  /** Whether some of it cannot be read. */
  broken: boolean;
}

const OBJECT = /(?<![\w.])(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj(?![a-z])|\btrailer(?=[\0\t\n\f\r ]*<<)/g;
const END = /[\0\t\n\f\r ]*endstream/y;
const NUMBERS = /(?<!\w)(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj[\0\t\n\f\r ]*(\d{1,10})[\0\t\n\f\r ]*endobj/g;

/** A stream that goes on to the end of the file. */
class EndlessStream extends Unreadable {}

/** What lies behind a dictionary, and where it ends: as long as it says, where it says what is so. */
function streamAt(reader: Reader, value: Dictionary, numbers: ReadonlyMap<number, number>): [from: number, to: number] {
  const { text } = reader;
  const from = reader.at;
  const length = value.get('Length');
  const said = length instanceof Reference ? numbers.get(length.number) : length;
  if (typeof said === 'number' && said >= 0) {
    END.lastIndex = from + said;
    if (END.test(text)) return [from, from + said];
  }
  const end = text.indexOf('endstream', from);
  if (end < 0) throw new EndlessStream('a stream without an end');
  const before = text[end - 1] === '\n' ? (text[end - 2] === '\r' ? 2 : 1) : text[end - 1] === '\r' ? 1 : 0;
  return [from, end - before];
}

/** The objects that are packed together in a stream. */
function packedIn({ value, stream }: PdfObject, left: number): { objects: [number, Value][]; size: number } {
  if (!isDictionary(value) || !stream) return { objects: [], size: 0 };
  const filter = value.get('Filter');
  const [only, ...others] = Array.isArray(filter) ? filter : [filter ?? null];
  const packed = nameIn(only) === 'FlateDecode' && value.get('DecodeParms') === undefined;
  if (others.length > 0 || (!packed && filter !== undefined)) throw new Unreadable('objects that are packed strangely');
  const bytes = packed ? inflateSync(stream, { maxOutputLength: left }) : stream;
  const reader = new Reader(bytes.toString('latin1'));
  const [count, first] = [value.get('N'), value.get('First')];
  if (typeof count !== 'number' || typeof first !== 'number' || count > MOST_OBJECTS)
    throw new Unreadable('objects without a list');
  const places: [number, number][] = [];
  for (let index = 0; index < count; index++) {
    const [number, offset] = [reader.value(), reader.value()];
    if (typeof number !== 'number' || typeof offset !== 'number') throw new Unreadable('a list without numbers');
    places.push([number, offset]);
  }
  // They stand one behind the other. Where several begin at the same place, all would be read as often as there are numbers.
  let read = 0;
  const objects = places.map(([number, offset]): [number, Value] => {
    reader.at = first + offset;
    const value = reader.value();
    read += reader.at - (first + offset);
    if (read > bytes.length) throw new Unreadable('objects that lie in each other');
    return [number, value];
  });
  return { objects, size: bytes.length };
}

/** An object as it begins behind its number, null where it is none, and how far it was read. */
function objectAt(bytes: Buffer, text: string, at: number, numbers: ReadonlyMap<number, number>) {
  const reader = new Reader(text, at);
  try {
    const value = reader.value();
    reader.skip();
    if (!isDictionary(value) || !reader.take(/stream(?:\r\n|\n|\r)/y))
      return { object: { value, stream: null }, end: reader.at };
    const [from, to] = streamAt(reader, value, numbers);
    return { object: { value, stream: bytes.subarray(from, to) }, end: to };
  } catch (error) {
    return { object: null, end: error instanceof EndlessStream ? text.length : reader.at };
  }
}

/**
 * Reads a PDF file by what lies in it, one object after the other, and not by the table at its end: what that says need not be
 * so. Of two objects by one number the later holds. What pages show stays packed.
 */
export function readPdf(bytes: Buffer): PdfFile {
  const text = bytes.toString('latin1');
  const numbers = new Map([...text.matchAll(NUMBERS)].map((it) => [Number(it[1]), Number(it[2])]));
  const objects = new Map<number, PdfObject>();
  const trailers: Dictionary[] = [];
  let left = MOST_UNPACKED;
  let broken = false;
  let inVain = 0;
  OBJECT.lastIndex = 0;
  for (let found = OBJECT.exec(text); found && objects.size < MOST_OBJECTS; found = OBJECT.exec(text)) {
    const { object, end } = objectAt(bytes, text, OBJECT.lastIndex, numbers);
    if (!object) {
      // What begins and does not end is read to where it fails, and from its beginning on once more.
      inVain += end - OBJECT.lastIndex + ATTEMPT;
      if (inVain > MOST_IN_VAIN) break;
      continue;
    }
    const { value, stream } = object;
    OBJECT.lastIndex = end;
    const type = isDictionary(value) && stream ? nameIn(value.get('Type')) : '';
    if (isDictionary(value) && (found[1] === undefined || type === 'XRef')) trailers.push(value);
    else if (type === 'ObjStm')
      // After the first that cannot be read nothing is taken of the file but that it may be encrypted.
      try {
        const packed = broken ? null : packedIn(object, left);
        left -= packed?.size ?? 0;
        for (const [number, inner] of packed?.objects ?? []) objects.set(number, { value: inner, stream: null });
      } catch {
        broken = true;
      }
    else if (found[1] !== undefined) objects.set(Number(found[1]), object);
  }
  return { objects, trailers, broken: broken || objects.size >= MOST_OBJECTS || inVain > MOST_IN_VAIN };
}
