import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { isLayer } from '../check/layers.ts';

/**
 * The folder (absolute) that holds the product: its settings, what it builds with, and the national content. It is the
 * project, or the package where it is installed, wherever a command is called.
 */
export const PRODUCT = dirname(dirname(import.meta.dirname));

const NATIONAL = join(PRODUCT, 'content');

/** Whether this is the package, which is compiled: whoever installs it takes the national content from it. */
const IS_PACKAGE = extname(import.meta.filename) === '.js';

/**
 * The national content (absolute) over which a content folder is a layer; null for a folder that holds everything. Of the
 * package each is a layer but its own: a whole copy of the national content would take its place for ever, and say nothing.
 */
export function nationalUnder(folder: string, isPackage = IS_PACKAGE): string | null {
  if (folder === NATIONAL) return null;
  return isPackage || isLayer(folder) ? NATIONAL : null;
}

/** The version of the product, as `0.1.0`. */
export function productVersion(): string {
  const { version } = JSON.parse(readFileSync(join(PRODUCT, 'package.json'), 'utf8')) as { version: string };
  return version;
}
