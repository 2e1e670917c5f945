/** Parts of a JPEG that tell how it is to be shown: what a camera or a program has noted lies in others. */
const SHOWN = new Set([0xe0, 0xee]);

const isNote = (marker: number) => (marker >= 0xe0 && marker <= 0xef && !SHOWN.has(marker)) || marker === 0xfe;

/** A JPEG without what a camera has written into it: place, time and name. What is none is given back as it is. */
export function withoutNotes(jpeg: Buffer): Buffer {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return jpeg;
  const kept: Buffer[] = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1] ?? 0;
    // Behind this comes the picture.
    if (marker === 0xda) break;
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    if (!isNote(marker)) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, jpeg.subarray(at)]);
}
