import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLayer } from '../check/layers.ts';

/**
 * The folder (absolute) that holds the product: its settings, what it builds with, and the national content. It is the
 * project, or the package where it is installed, wherever a command is called.
 */
export const PRODUCT = dirname(dirname(import.meta.dirname));

/** The national content (absolute) over which a content folder is a layer; null for a folder that holds everything. */
export const nationalUnder = (folder: string): string | null => (isLayer(folder) ? join(PRODUCT, 'content') : null);

/** The version of the product, as `0.1.0`. */
export function productVersion(): string {
  const { version } = JSON.parse(readFileSync(join(PRODUCT, 'package.json'), 'utf8')) as { version: string };
  return version;
}
