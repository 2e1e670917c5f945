import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { SiteOptions } from '../site/page.ts';
import { filesIn } from '../work/files.ts';
import { PRODUCT } from '../work/product.ts';
import type { ContentDigests } from './digests.ts';

/** What of the product templates are made of: by any change in it they become others. */
const SOURCES = ['src', 'lib', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The files of one of them, by their paths. */
function sourcesIn(source: string): string[] {
  const path = join(PRODUCT, source);
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? filesIn(path).map((it) => join(path, it)) : [path];
}

/** What npm has noted on the packages that are installed, beside or below the product. */
function installed(): string[] {
  const folders = [join(PRODUCT, 'node_modules'), dirname(PRODUCT)];
  return folders.map((it) => join(it, '.package-lock.json')).filter(existsSync);
}

/** A digest of what is given, and of files with their paths from the product: it may be copied, and is the same. */
function digestOf(given: unknown, files: readonly string[]): string {
  const sum = createHash('sha256').update(JSON.stringify(given));
  for (const file of files)
    sum.update(`\0${relative(PRODUCT, file)}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
  return sum.digest('hex').slice(0, 24);
}

/** A digest of all that is read and made by: the product and its packages. */
export const productKey = (): string => digestOf(process.version, [...SOURCES.flatMap(sourcesIn), ...installed()]);

/**
 * A digest of all that templates are made of: the product and its packages, the options, and what tells danger.
 * @param danger the file with its patterns, wherever it lies
 */
export const templatesKey = ({ base, site }: SiteOptions, danger: string): string =>
  digestOf(
    [process.version, base, site, existsSync(danger) && readFileSync(danger, 'utf8')],
    [...SOURCES.flatMap(sourcesIn), ...installed()],
  );

/** What of the product is in a site beside what templates are made of: its licence, and what its releases told readers. */
const BESIDE = ['LICENSE', 'releases'];

/**
 * A digest of all that a site is made of but the day: whatever has no part in it may change, and nothing else.
 * @param digests of the content: of its own folder, and of the national one under it where it is a layer
 * @param print whether brochures can be made
 */
export function siteKey(options: SiteOptions, digests: readonly ContentDigests[], print: boolean): string {
  const content = digests.map(({ national, organisations }) => [national, ...organisations]);
  return digestOf([templatesKey(options, ''), options, content, print], BESIDE.flatMap(sourcesIn));
}
