/**
 * Decodes images by their paths and says of each what is wrong with it, or `whole`. It runs as a process of its own, since an image
 * can be made to bring its decoder down.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import sharp from 'sharp';
import { answerEach } from './tried.ts';

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

/** Whether a PNG has a part before its picture that says that it has several: the decoder knows only the first. */
function isMovingPng(bytes: Buffer): boolean {
  // Behind its signature each part has its length, its name, and after what is in it a sum.
  for (let at = 8; at + 8 <= bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (name === 'acTL' || name === 'IDAT') return name === 'acTL';
  }
  return false;
}

/** Whether an AVIF says among its brands that it is a row of pictures, which the decoder cannot read. */
function isMovingAvif(bytes: Buffer): boolean {
  if (bytes.length < 16 || bytes.toString('latin1', 4, 8) !== 'ftyp') return false;
  const brands = bytes.toString('latin1', 8, Math.min(bytes.readUInt32BE(0), 200, bytes.length));
  return brands.match(/.{4}/gs)?.some((it, at) => at !== 1 && it === 'avis') ?? false;
}

async function faultOf(file: string): Promise<ImageFault | null> {
  try {
    if (extname(file).toLowerCase() === '.avif' && isMovingAvif(readFileSync(file))) return 'moving';
    const { format, compression, width, height, pages = 1 } = await sharp(file, { limitInputPixels: false }).metadata();
    if (format !== FORMATS[extname(file).toLowerCase()] || (format === 'heif' && compression !== 'av1'))
      return 'unreadable';
    if (width * height > MOST_PIXELS) return 'too large';
    if (pages > 1 || (format === 'png' && isMovingPng(readFileSync(file)))) return 'moving';
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    if (short < LEAST || long > short * LONGEST) return 'no picture';
    // Every pixel is decoded, and nothing is reckoned of them: what is cut short is found at its end.
    await sharp(file, { failOn: 'error', limitInputPixels: MOST_PIXELS }).raw().toBuffer();
    return null;
  } catch {
    return 'unreadable';
  }
}

sharp.cache(false);
await answerEach<string, ImageFault | 'whole'>(async (file) => (await faultOf(file)) ?? 'whole');
