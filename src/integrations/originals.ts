import { existsSync, globSync, readdirSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/**
 * Removes the originals of the texts' images from a built site. Astro puts one there for every image that some text names,
 * and takes it away only when a page shows the image: a site of one organisation would hold the others' photographs, with
 * the place and time that a camera writes into its files.
 * @param site the folder of the built site
 * @param content the content folder
 */
export function removeOriginals(site: string, content: string): void {
  const folder = join(site, '_astro');
  if (!existsSync(folder)) return;
  const images = new Set(globSync('**/*.{jpg,jpeg,png,webp,avif}', { cwd: content }).map((file) => basename(file)));
  for (const file of readdirSync(folder)) {
    // Vite writes an original as name.hash.ending; what Astro makes of it has more behind the hash.
    const ending = extname(file);
    const name = file.slice(0, -ending.length).replace(/\.[\w-]{8}$/, '');
    if (images.has(name + ending)) rmSync(join(folder, file));
  }
}
