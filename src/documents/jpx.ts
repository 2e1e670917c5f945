/** Boxes of a JPEG 2000 file that are needed to draw it, and within the one for its picture's head. */
const BOXES = new Set(['jP  ', 'ftyp', 'rreq', 'jp2h', 'jp2c']);
const HEAD_BOXES = new Set(['ihdr', 'bpcc', 'colr', 'pclr', 'cmap', 'cdef', 'res ']);

const [START, COMMENT, TILE, DATA, END] = [0xff4f, 0xff64, 0xff90, 0xff93, 0xffd9];

/** Marked parts from a place on, to a marker or where they are damaged. */
function* segments(bytes: Buffer, from: number, until: number): Generator<[marker: number, from: number, to: number]> {
  for (let at = from; at + 4 <= bytes.length; ) {
    const marker = bytes.readUInt16BE(at);
    if (marker === until || marker === END) return;
    const to = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker < 0xff00 || to < at + 4) return;
    yield [marker, at, to];
    at = to;
  }
}

/** Where a picture ends, from a place on: at its marker, or with the bytes. */
function endOf(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(Buffer.from([0xff, 0xd9]), from);
  return end < 0 ? bytes.length : end;
}

/** The picture itself, without what a program has noted in its head; null where that stands elsewhere too, or where it is none. */
function codestream(bytes: Buffer): Buffer | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== START) return null;
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  for (const [marker, from, to] of segments(bytes, at, TILE)) {
    if (marker !== COMMENT) kept.push(bytes.subarray(from, to));
    at = to;
  }
  let tiles = 0;
  while (at + 12 <= bytes.length && bytes.readUInt16BE(at) === TILE) {
    const length = bytes.readUInt32BE(at + 6);
    // One that says 0 goes on to the end, whose marker no picture has within it.
    const to = length > 0 ? at + length : endOf(bytes, at);
    let data = at + 12;
    for (const [marker, , next] of segments(bytes, data, DATA)) {
      if (marker === COMMENT) return null;
      data = next;
    }
    if (to > bytes.length || data + 2 > to || bytes.readUInt16BE(data) !== DATA) return null;
    kept.push(bytes.subarray(at, to));
    at = to;
    tiles++;
  }
  return tiles === 0 || (at < bytes.length && bytes.readUInt16BE(at) !== END)
    ? null
    : Buffer.concat([...kept, Buffer.from([0xff, 0xd9])]);
}

function box(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, body]);
}

/** The boxes of a list that are needed, each as it is made of its body; null where the list is damaged. */
function boxes(bytes: Buffer, made: (name: string, body: Buffer) => Buffer | null | undefined): Buffer | null {
  const kept: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length) return null;
    const said = bytes.readUInt32BE(at);
    const long = said === 1;
    if (long && at + 16 > bytes.length) return null;
    const length = long ? Number(bytes.readBigUInt64BE(at + 8)) : said || bytes.length - at;
    const head = long ? 16 : 8;
    if (length < head || at + length > bytes.length) return null;
    const name = bytes.toString('latin1', at + 4, at + 8);
    const body = made(name, bytes.subarray(at + head, at + length));
    if (body === null) return null;
    if (body) kept.push(box(name, body));
    at += length;
  }
  return Buffer.concat(kept);
}

/** A JPEG 2000 image without what a camera or a program has written into it; null where it is none, or is damaged. */
export function withoutJpxNotes(jpx: Buffer): Buffer | null {
  if (jpx.length > 2 && jpx.readUInt16BE(0) === START) return codestream(jpx);
  return boxes(jpx, (name, body) => {
    if (!BOXES.has(name)) return undefined;
    if (name === 'jp2c') return codestream(body);
    return name === 'jp2h' ? boxes(body, (inner, it) => (HEAD_BOXES.has(inner) ? it : undefined)) : body;
  });
}
