/** The parts of a JPEG by which its picture is drawn: tables, frames, and how long it is. */
const isDrawn = (marker: number) => (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xdb && marker <= 0xdd);

const [FIRST, LAST, PICTURE] = [0xd8, 0xd9, 0xda];

/** Where the picture that begins at a place ends: at the next marker that is none of its own. */
function endOfPicture(jpeg: Buffer, from: number): number {
  for (let at = jpeg.indexOf(0xff, from); at >= 0; at = jpeg.indexOf(0xff, at + 1)) {
    const next = jpeg[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return jpeg.length;
}

/** What tells how the picture is to be shown, without the small picture that may lie there too; null for what a camera notes. */
function shownBy(marker: number, body: Buffer): Buffer | null {
  const name = body.toString('latin1', 0, 5);
  if (marker === 0xe0 && name === 'JFIF\0' && body.length >= 14)
    return Buffer.concat([body.subarray(0, 12), Buffer.from([0, 0])]);
  return marker === 0xee && name === 'Adobe' && body.length >= 12 ? body.subarray(0, 12) : null;
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/**
 * A JPEG without what a camera or a program has written into it: place, time and name, before the picture, between its
 * passes and behind its end. Null where it is none, or is damaged.
 */
export function withoutNotes(jpeg: Buffer): Buffer | null {
  if (jpeg[0] !== 0xff || jpeg[1] !== FIRST) return null;
  const kept: Buffer[] = [jpeg.subarray(0, 2)];
  let pictures = 0;
  for (let at = 2; at < jpeg.length; ) {
    if (jpeg[at] !== 0xff) return null;
    // Any number of signs may stand before a marker to fill up.
    while (jpeg[at + 1] === 0xff) at++;
    const marker = jpeg[at + 1];
    if (marker === LAST || marker === undefined) break;
    const end = at + 4 <= jpeg.length ? at + 2 + jpeg.readUInt16BE(at + 2) : Number.POSITIVE_INFINITY;
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= FIRST) || end < at + 4 || end > jpeg.length) return null;
    const body = jpeg.subarray(at + 4, end);
    const shown = isDrawn(marker) || marker === PICTURE ? body : shownBy(marker, body);
    if (shown) kept.push(segment(marker, shown));
    at = end;
    if (marker !== PICTURE) continue;
    at = endOfPicture(jpeg, end);
    kept.push(jpeg.subarray(end, at));
    pictures++;
  }
  return pictures === 0 ? null : Buffer.concat([...kept, Buffer.from([0xff, LAST])]);
}
