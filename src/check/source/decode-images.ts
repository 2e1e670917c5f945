/**
 * Decodes the images whose paths stand in the standard input (JSON) and prints for each what is wrong with it, or null. It
 * runs as a process of its own, since an image can be made to bring its decoder down.
 */
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import sharp from 'sharp';

/** What is wrong with an image: it is not what its ending says or cannot be decoded, it has too many pixels, or it moves. */
export type ImageFault = 'unreadable' | 'too large' | 'moving';

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

async function faultOf(file: string): Promise<ImageFault | null> {
  try {
    const { format, compression, width, height, pages = 1 } = await sharp(file, { limitInputPixels: false }).metadata();
    if (format !== FORMATS[extname(file).toLowerCase()] || (format === 'heif' && compression !== 'av1'))
      return 'unreadable';
    if (width * height > MOST_PIXELS) return 'too large';
    if (pages > 1) return 'moving';
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
