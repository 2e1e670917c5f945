import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HASHED_FOLDER } from '../hosting/headers.ts';
import { imagesByKey, makeNamed } from '../images/make.ts';
import { kept, ownFolder } from '../work/kept.ts';

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
  ownFolder(cache);
  let images: ReadonlyMap<string, string> | undefined;
  for (const file of wanted) {
    if (!file.startsWith(HASHED_FOLDER) || !/\.(webp|png)$/.test(file) || existsSync(join(site, file))) continue;
    const name = basename(file);
    const bytes = await kept(join(cache, name), () => {
      images ??= imagesByKey(folder);
      return makeNamed(name, images);
    });
    // The inspection tells of one that is not there.
    if (!bytes) continue;
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), bytes);
  }
}
