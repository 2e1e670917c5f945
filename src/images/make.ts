import { globSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { isImageName } from './image-name.ts';
import { LOGO_HEIGHT, PIXEL_ICON, PIXEL_LOGO } from './logo.ts';
import { type ImageFile, imageKey, publishedIcon, publishedImage, publishedLogo } from './published.ts';
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

/** The images of a content folder, by how the names of what is published of them begin. */
export const imagesByKey = (folder: string): ReadonlyMap<string, string> => byKey(imagesIn(folder));

/** Each is read once, however many have one name. */
const byKey = (paths: readonly string[]): ReadonlyMap<string, string> =>
  new Map(paths.map((path) => [imageKey(path), path]));

const keyOf = (name: string) => name.replace(/_[\dx]+\.\w+$/, '');

/** The image that is published under a name, made from one of those of the content; null where it is no name of one. */
export async function makeNamed(name: string, images: ReadonlyMap<string, string>): Promise<Buffer | null> {
  const path = images.get(keyOf(name));
  if (path === undefined) return null;
  const { usual, offered } = await publishedImage(path);
  const logo = basename(path) === PIXEL_LOGO ? [await publishedLogo(path, LOGO_HEIGHT)] : [];
  const icon = basename(path) === PIXEL_ICON ? [await publishedIcon(path)] : [];
  const file = [usual, ...offered, ...logo, ...icon].find((it) => it.name === name);
  return file ? make(path, file) : null;
}

/**
 * The image that is published under a name, from whatever image of a content folder it is made.
 * @param folder the content folder
 * @returns null where there is none
 */
export function imageNamed(folder: string, name: string): Promise<Buffer | null> {
  const paths = imagesIn(folder).filter((it) => name.startsWith(`${basename(it, extname(it))}.`));
  return makeNamed(name, byKey(paths));
}
