import { existsSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * Signs that may stand in the name of a folder and that Node, Vite or Astro take for something else: the end of a path or of
 * a text, any name, or another sign by its number. Found by trying: a build then fails in words that name anything but the
 * folder, or, by `%20` or a tab, reads the content of the folder beside it; a preview below a colon has pages without styles
 * and images. (On Windows a colon stands behind the letter of a disk.)
 */
const MISREAD = sep === '/' ? /[#?%*":\\\p{Cc}]/u : /[#?%*"\p{Cc}]/u;

/** A folder of this name, below which Vite takes every path for an address of its own. */
const MISREAD_NAME = /(?<=^|[\\/])@fs(?=$|[\\/])/;

/** The sign in a path by which what builds the sites reads another one; undefined where there is none. */
export const misreadSign = (path: string): string | undefined => (MISREAD.exec(path) ?? MISREAD_NAME.exec(path))?.[0];

/** A path as text on one line. */
const shown = (path: string) => JSON.stringify(path);

/** The first folder of a path, or its disk. */
const firstOf = (path: string) => (existsSync(path) ? realpathSync(path) : path).split(sep).filter(Boolean)[0];

/**
 * Why Astro cannot work in a folder; undefined where it can. It takes the path of a part of the product for one below the
 * project where both have no folder in common.
 * @param folders what lies in them, and their paths: `{ project: '/home/kari/løype' }`
 */
export function misreadFolder(folders: Readonly<Record<string, string>>): string | undefined {
  for (const [what, path] of Object.entries(folders)) {
    // Vite goes by the place that a link leads to.
    for (const folder of existsSync(path) ? [path, realpathSync(path)] : [path]) {
      const sign = misreadSign(folder);
      if (sign)
        return `The ${what} lies in ${shown(folder)}, and what builds the sites cannot read a path with ${shown(sign)}. Move it to a folder without.`;
    }
  }
  const { project, package: product } = folders;
  if (project && product && firstOf(project) !== firstOf(product))
    return `The project lies in ${shown(project)} and Løype in ${shown(product)}, and what builds the sites needs a folder that holds both. Call it from a folder below ${shown(sep + firstOf(product))}.`;
  return undefined;
}
