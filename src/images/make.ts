import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { HASHED_FOLDER } from '../hosting/headers.ts';
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

/** Images of the content, by how the names of what is published of them begin: each is read once, however many have one name. */
const imagesByKey = (paths: readonly string[]): ReadonlyMap<string, string> =>
  new Map(paths.map((path) => [imageKey(path), path]));

const keyOf = (name: string) => name.replace(/_[\dx]+\.\w+$/, '');

/** The image that is published under a name, made from an image of the content; null where it is no name of one. */
async function makeNamed(name: string, path: string | undefined): Promise<Buffer | null> {
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
  return makeNamed(name, imagesByKey(paths).get(keyOf(name)));
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
  let sources: ReadonlyMap<string, string> | undefined;
  for (const file of wanted) {
    if (!file.startsWith(HASHED_FOLDER) || !/\.(webp|png)$/.test(file) || existsSync(join(site, file))) continue;
    const name = basename(file);
    const kept = join(cache, name);
    if (!existsSync(kept)) sources ??= imagesByKey(imagesIn(folder));
    const bytes = existsSync(kept) ? readFileSync(kept) : await makeNamed(name, sources?.get(keyOf(name)));
    // The inspection tells of one that is not there.
    if (!bytes) continue;
    if (!existsSync(kept)) writeFileSync(kept, bytes);
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), bytes);
  }
}
