/** The parts of a WebP file that are the image itself. Others hold what a camera or a program has written into it. */
const WEBP_PARTS = ['VP8 ', 'VP8L', 'VP8X', 'ALPH'];

/** The parts of a PNG file that are the picture itself, and how large its pixels are. */
const PNG_PARTS = ['IHDR', 'PLTE', 'tRNS', 'pHYs', 'IDAT', 'IEND'];

/** Pictures that are published as PNG, for programs of others that read nothing else. */
const AS_PNG = /(^|\/)share\.png$|^_astro\/favicon\.[^/]+\.png$/;

/** The names of the parts of a PNG file; null where it is none, or has something behind them. */
function pngParts(bytes: Buffer): string[] | null {
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return null;
  const parts: string[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    parts.push(bytes.toString('latin1', at + 4, at + 8));
    at += 12 + bytes.readUInt32BE(at);
  }
  return at === bytes.length && parts.at(-1) === 'IEND' ? parts : null;
}

/** How files of images begin that browsers show. What is published is WebP, and drawings that are written anew. */
const OTHER_IMAGES =
  /^(\xff\xd8\xff|\x89PNG|GIF8|\0\0.\0|BM.{4}\0{4}|II\*\0|MM\0\*|.{4}ftyp(avi[fs]|hei[cfms]|he[iv][cmsx]|mif1|msf1))/s;

/** The names and lengths of the parts of a WebP file; null where it is none, or has something before or behind them. */
function webpParts(bytes: Buffer): string[] | null {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return null;
  if (bytes.readUInt32LE(4) + 8 !== bytes.length) return null;
  const parts: string[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    parts.push(bytes.toString('latin1', at, at + 4));
    const size = bytes.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
  }
  return at === bytes.length ? parts : null;
}

/**
 * What is wrong with a file of a site as an image, or null. Images are WebP, and the picture and the icon of a site PNG, that holds the image and nothing else: no EXIF,
 * XMP or colour profile, by which a photograph tells where, when and by whom it was taken.
 * @param file its path, of which the ending counts
 */
export function imageFault(file: string, bytes: Buffer): string | null {
  const isPng = AS_PNG.test(file);
  const parts = isPng ? pngParts(bytes) : webpParts(bytes);
  if (parts === null) {
    if (isPng) return 'is no whole PNG image';
    if (file.endsWith('.webp')) return 'is no WebP image';
    const head = bytes.toString('latin1', 0, 16);
    return OTHER_IMAGES.test(head) || head.startsWith('RIFF') ? 'is an image that was not made anew' : null;
  }
  const foreign = parts.filter((part) => !(isPng ? PNG_PARTS : WEBP_PARTS).includes(part)).map((part) => part.trim());
  return foreign.length > 0 ? `is an image that holds more than its picture: ${foreign.join(', ')}` : null;
}
