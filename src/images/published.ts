import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { ICON_SIZE } from './logo.ts';
import { imageWidths, QUALITY } from './widths.ts';

/** How much of a digest is in a name. Two files with eight digits in common are found in a second by whoever looks for them. */
const DIGITS = 16;

/** A file that an image is published as. */
export interface ImageFile {
  /** Its name in the folder of hashed files: it says what is in it. */
  name: string;
  width: number;
  height: number;
  /** Whether every pixel is kept as it is: of letters and edges, not of photographs. */
  lossless?: boolean;
}

/** An image beside a text as it is published: in one width or in several. */
export interface PublishedImage {
  /** The one that is shown where a browser does not choose. */
  usual: ImageFile;
  /** All that are offered; none where there is only one. */
  offered: ImageFile[];
}

/** The images whose sizes were read, by what is in them: a page of dozens shows each. */
const known = new Map<string, Promise<PublishedImage>>();

async function publishedAs(name: string, bytes: Buffer, hash: string): Promise<PublishedImage> {
  // What makes images is loaded where there are some.
  const { default: sharp } = await import('sharp');
  // As it is seen: a telephone held upright writes its pictures lying, and says so.
  const { autoOrient: original } = await sharp(bytes).metadata();
  const file = (width: number): ImageFile => ({
    name: `${name}.${hash}_${width}.webp`,
    width,
    height: Math.round((width * original.height) / original.width),
  });
  const widths = imageWidths(original);
  const [, usual = original.width] = widths;
  return { usual: file(usual), offered: widths.map(file) };
}

/** An image of the content by its path: its name, what is in it, and a digest of both and of how it is made. */
function readImage(path: string) {
  const bytes = readFileSync(path);
  const name = basename(path, extname(path));
  const hash = createHash('sha256').update(`${name} ${QUALITY}\n`).update(bytes).digest('hex').slice(0, DIGITS);
  return { bytes, name, hash };
}

/** How the names of all files begin that an image is published as. */
export function imageKey(path: string): string {
  const { name, hash } = readImage(path);
  return `${name}.${hash}`;
}

/**
 * What is published of a logo that is made of pixels, for a place of some height (CSS pixels): twice as many where there are as
 * many.
 */
export async function publishedLogo(path: string, height: number): Promise<ImageFile> {
  const { bytes, name, hash } = readImage(path);
  const { default: sharp } = await import('sharp');
  const { autoOrient: original } = await sharp(bytes).metadata();
  const high = Math.min(2 * height, original.height);
  const wide = Math.max(1, Math.round((high * original.width) / original.height));
  return { name: `${name}.${hash}_${wide}x${high}.webp`, width: wide, height: high, lossless: true };
}

/** What is published of an icon that is made of pixels: PNG, which every browser reads. */
export async function publishedIcon(path: string): Promise<ImageFile> {
  const { bytes, name, hash } = readImage(path);
  const { default: sharp } = await import('sharp');
  const { autoOrient: original } = await sharp(bytes).metadata();
  const size = Math.min(ICON_SIZE, original.width, original.height);
  return { name: `${name}.${hash}_${size}x${size}.png`, width: size, height: size, lossless: true };
}

/** What is published of an image that lies in the content, by its path. */
export function publishedImage(path: string): Promise<PublishedImage> {
  const { bytes, name, hash } = readImage(path);
  const key = `${name}.${hash}`;
  const made = known.get(key) ?? publishedAs(name, bytes, hash);
  known.set(key, made);
  return made;
}
