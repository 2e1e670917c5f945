import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { HASHED_FOLDER } from '../hosting/headers.ts';
import { isImageName } from './image-name.ts';
import { LOGO_HEIGHT, PIXEL_ICON, PIXEL_LOGO } from './logo.ts';
import { type ImageFile, publishedIcon, publishedImage, publishedLogo } from './published.ts';
import { QUALITY } from './widths.ts';

/** The images of a content folder, by their paths. */
const imagesIn = (folder: string) =>
  globSync('{pathways,guides,organisations}/**/*', { cwd: folder })
    .filter(isImageName)
    .map((it) => join(folder, it));

/** Makes a file of an image: the picture as it is seen and nothing that a camera has written beside it. */
async function make(path: string, { name, width, height, lossless = false }: ImageFile): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const image = sharp(path, { failOn: 'none' }).autoOrient();
  // An icon keeps its form, with room around it where it is not square.
  if (name.endsWith('.png'))
    return image
      .resize({ width, height, fit: 'contain', background: '#00000000', withoutEnlargement: true })
      .png({ compressionLevel: 9 })
      .toBuffer();
  return image
    .resize({ width, height, withoutEnlargement: true })
    .webp(lossless ? { lossless } : { quality: QUALITY })
    .toBuffer();
}

/**
 * The image that is published under a name, from whatever image of a content folder it is made.
 * @param folder the content folder
 * @returns null where there is none
 */
export async function imageNamed(folder: string, name: string): Promise<Buffer | null> {
  for (const path of imagesIn(folder).filter((it) => name.startsWith(`${basename(it, extname(it))}.`))) {
    const { usual, offered } = await publishedImage(path);
    const logo = basename(path) === PIXEL_LOGO ? [await publishedLogo(path, LOGO_HEIGHT)] : [];
    const icon = basename(path) === PIXEL_ICON ? [await publishedIcon(path)] : [];
    const file = [usual, ...offered, ...logo, ...icon].find((it) => it.name === name);
    if (file) return make(path, file);
  }
  return null;
}

/**
 * Puts the images that pages show into a built site.
 * @param site the folder of the built site
 * @param wanted the files that its pages ask for, by their paths from that folder
 * @param folder the content folder
 * @param cache where images are remembered by their names, which say what is in them; it may be deleted at any time
 */
export async function publishImages(
  site: string,
  wanted: Iterable<string>,
  folder: string,
  cache: string,
): Promise<void> {
  mkdirSync(cache, { recursive: true });
  for (const file of wanted) {
    if (!file.startsWith(HASHED_FOLDER) || !/\.(webp|png)$/.test(file) || existsSync(join(site, file))) continue;
    const kept = join(cache, basename(file));
    const bytes = existsSync(kept) ? readFileSync(kept) : await imageNamed(folder, basename(file));
    // The inspection tells of one that is not there.
    if (!bytes) continue;
    if (!existsSync(kept)) writeFileSync(kept, bytes);
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), bytes);
  }
}
