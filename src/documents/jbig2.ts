/** What a segment says of itself beside the picture: titles, and notes of any kind. */
const EXTENSION = 62;

/** A segment of which its head does not say how long it is. */
const ENDLESS = 0xffffffff;

/** Segments of a scan in black and white (JBIG2), as they lie in a PDF: each behind its head. Null where they cannot be told apart. */
function segmentsOf(bytes: Buffer): { type: number; from: number; to: number }[] | null {
  const found: { type: number; from: number; to: number }[] = [];
  for (let from = 0; from < bytes.length; ) {
    if (from + 11 > bytes.length) return null;
    const [number, flags] = [bytes.readUInt32BE(from), bytes.readUInt8(from + 4)];
    // It names those that it rests on, in as many bytes as its own number needs.
    let at = from + 5;
    let names = bytes.readUInt8(at) >> 5;
    if (names < 5) at += 1;
    else {
      names = bytes.readUInt32BE(at) & 0x1fffffff;
      at += 4 + Math.ceil((names + 1) / 8);
    }
    at += names * (number <= 256 ? 1 : number <= 65_536 ? 2 : 4) + (flags & 0x40 ? 4 : 1);
    if (at + 4 > bytes.length) return null;
    const length = bytes.readUInt32BE(at);
    const to = at + 4 + length;
    if (length === ENDLESS || to > bytes.length) return null;
    found.push({ type: flags & 0x3f, from, to });
    from = to;
  }
  return found;
}

/** A scan in black and white without what a program has noted in it. Null where nobody can say what it holds. */
export function withoutJbig2Notes(bytes: Buffer): Buffer | null {
  const segments = segmentsOf(bytes);
  if (!segments) return null;
  return Buffer.concat(segments.flatMap((it) => (it.type === EXTENSION ? [] : [bytes.subarray(it.from, it.to)])));
}

/** Whether bytes are segments of scans, and one of them is a note. */
export const hasJbig2Notes = (bytes: Buffer): boolean =>
  segmentsOf(bytes)?.some(({ type }) => type === EXTENSION) ?? false;
