import { hasJbig2Notes, withoutJbig2Notes } from './jbig2.ts';
import { withoutNotes } from './jpeg.ts';
import { withoutJpxNotes } from './jpx.ts';
import { Unreadable } from './parse.ts';
import type { Unpacker } from './unpack.ts';
import { type Dictionary, isDictionary, Name, nameIn, type Value } from './values.ts';

/** Images into which cameras and scanners write, by how they are packed. */
const PHOTOGRAPHS: ReadonlyMap<string, (bytes: Buffer) => Buffer | null> = new Map([
  ['DCTDecode', withoutNotes],
  ['DCT', withoutNotes],
  ['JPXDecode', withoutJpxNotes],
  ['JBIG2Decode', withoutJbig2Notes],
]);

/** How a camera, or a program that changes photographs, begins what it notes, wherever that stands. */
const NOTES = ['Exif\0\0', 'http://ns.adobe.com/xap/1.0/\0', 'Photoshop 3.0\0'];

/** In how many ways a stream may be packed, one around the other: programs take two. */
const MOST_PACKINGS = 8;

type Get = (value: Value | undefined) => Value;

/** A stream with what is said of it. */
interface Stream {
  value: Dictionary;
  stream: Buffer;
}

/** A value that may be one or a list of them, as a list. */
function listOf(value: Value | undefined, get: Get): Value[] {
  const found = get(value);
  return Array.isArray(found) ? found.map(get) : found === null ? [] : [found];
}

/**
 * A stream as it is published. Of an image from a camera no more is left than its picture, in whatever else it is packed; of
 * all else nothing is changed.
 * @param get gives what a value refers to
 * @returns null where nobody can say what it holds besides
 * @throws Unreadable where it is packed as nothing is
 */
export function withoutCamera(from: Stream, get: Get, unpacker: Unpacker): Stream | null {
  const { value, stream } = from;
  const said = ['Filter', 'DecodeParms', 'DP'].map((it) => get(value.get(it)));
  if (said.some((it) => Array.isArray(it) && it.length > MOST_PACKINGS)) throw new Unreadable('packed too often');
  const filters = listOf(value.get('Filter'), get).map(nameIn);
  const at = filters.findIndex((it) => PHOTOGRAPHS.has(it));
  if (at < 0) {
    const isImage = nameIn(get(value.get('Subtype'))) === 'Image';
    return !isImage && isNoted(stream, filters, unpacker) ? null : from;
  }
  const parameters = listOf(value.get('DecodeParms') ?? value.get('DP'), get);
  // What is packed within a photograph, or with a rule of its own around it, is no image that a program makes.
  if (at < filters.length - 1 || parameters.slice(0, at).some(isDictionary)) return null;
  const photograph = unpacked(stream, filters.slice(0, at), unpacker);
  const clean = photograph && PHOTOGRAPHS.get(filters[at] ?? '')?.(photograph);
  if (!clean) return null;
  const rest = [...value].filter(([key]) => key !== 'Filter' && key !== 'DecodeParms' && key !== 'DP');
  const own = parameters[at];
  const kept: [string, Value][] = [['Filter', new Name(filters[at] ?? '')]];
  if (isDictionary(own)) kept.push(['DecodeParms', own]);
  return { value: new Map([...rest, ...kept]), stream: clean };
}

const unpacked = (stream: Buffer, filters: readonly string[], unpacker: Unpacker) =>
  filters.reduce<Buffer | null>((bytes, filter) => bytes && unpacker.unpack(bytes, filter), stream);

/** Whether a stream that is no image by what it says has what a camera notes, as an image within what a page shows may have. */
function isNoted(stream: Buffer, filters: readonly string[], unpacker: Unpacker): boolean {
  const bytes = unpacked(stream, filters, unpacker) ?? stream;
  // What several scans have in common lies in a stream of its own.
  return NOTES.some((it) => bytes.includes(it, 0, 'latin1')) || hasJbig2Notes(bytes);
}
