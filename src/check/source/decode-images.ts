/**
 * Decodes the images whose paths stand in the standard input (JSON) and prints for each what is wrong with it, or null. It
 * runs as a process of its own, since an image can be made to bring its decoder down.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import sharp from 'sharp';

/** What is wrong with an image: it is not what its ending says or cannot be decoded, it has too many pixels, it moves, or is a line. */
export type ImageFault = 'unreadable' | 'too large' | 'moving' | 'no picture';

/** The most pixels (width times height) that an image may have: more than a telephone's camera makes. */
const MOST_PIXELS = 64_000_000;

/** The names by which the decoder knows the formats, by endings. AVIF is a kind of HEIF, and HEIC another. */
const FORMATS: Record<string, string> = {
  '.avif': 'heif',
  '.jpeg': 'jpeg',
  '.jpg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
};

/** The fewest pixels (wide and high) of an image that shows something, and how many times as long as wide it may be. */
const LEAST = 10;
const LONGEST = 20;

/** Whether a PNG says before its picture that it has several: the decoder knows only the first. */
const isMovingPng = (bytes: Buffer) => {
  const moves = bytes.indexOf('acTL');
  return moves > 0 && moves < bytes.indexOf('IDAT');
};

async function faultOf(file: string): Promise<ImageFault | null> {
  try {
    const { format, compression, width, height, pages = 1 } = await sharp(file, { limitInputPixels: false }).metadata();
    if (format !== FORMATS[extname(file).toLowerCase()] || (format === 'heif' && compression !== 'av1'))
      return 'unreadable';
    if (width * height > MOST_PIXELS) return 'too large';
    if (pages > 1 || (format === 'png' && isMovingPng(readFileSync(file)))) return 'moving';
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    if (short < LEAST || long > short * LONGEST) return 'no picture';
    // Every pixel is decoded: what is cut short is found at its end.
    await sharp(file, { failOn: 'error', limitInputPixels: MOST_PIXELS }).stats();
    return null;
  } catch {
    return 'unreadable';
  }
}

sharp.cache(false);
const faults: (ImageFault | null)[] = [];
for (const file of JSON.parse(await text(process.stdin)) as string[]) faults.push(await faultOf(file));
process.stdout.write(JSON.stringify(faults));
