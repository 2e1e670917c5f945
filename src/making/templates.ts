import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { SiteOptions } from '../site/page.ts';
import { Crew } from '../work/crew.ts';
import { filesIn } from '../work/files.ts';
import { tellTemplates } from '../work/mode.ts';
import { PRODUCT } from '../work/product.ts';
import { worksIn } from '../work/work-folder.ts';
import type { ContentDigests } from './digests.ts';

/** It is JavaScript in the package and TypeScript in the project, as this file is. */
const BUNDLER = join(import.meta.dirname, `bundler${extname(import.meta.filename)}`);

/** What of the product templates are made of: by any change in it they become others. */
const SOURCES = ['src', 'lib', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The templates of a site, bundled without any content. */
export interface Templates {
  /** The folder of the code that renders pages. */
  code: string;
  /** The folder of what every site has: what browsers get, and `public/`. */
  shared: string;
}

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

/** A digest of what is given, and of files with their paths. */
function digestOf(given: unknown, files: readonly string[]): string {
  const sum = createHash('sha256').update(JSON.stringify(given));
  for (const file of files) sum.update(`\0${file}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
  return sum.digest('hex').slice(0, 24);
}

/** A digest of all that templates are made of: the product and its packages, the options, and what tells danger. */
export const templatesKey = ({ base, site }: SiteOptions, danger: string): string =>
  digestOf([process.version, base, site], [...SOURCES.flatMap(sourcesIn), ...installed(), danger].filter(existsSync));

/** What of the product is in a site beside what templates are made of: its licence, and what its releases told readers. */
const BESIDE = ['LICENSE', 'releases'];

/**
 * A digest of all that a site is made of: whatever has no part in it may change, and nothing else.
 * @param digests of the content: of its own folder, and of the national one under it where it is a layer
 * @param print whether brochures can be made
 */
export function siteKey(options: SiteOptions, day: string, digests: readonly ContentDigests[], print: boolean): string {
  const content = digests.map(({ national, organisations }) => [national, ...organisations]);
  return digestOf([templatesKey(options, ''), options, day, content, print], BESIDE.flatMap(sourcesIn));
}

/**
 * The templates of a site, bundled by Astro if the last were made of something else. A change of content, but for what tells
 * danger, which is in the code of the search, bundles nothing.
 * @param work the work folder, of which only one process makes use at a time
 * @param key what they are made of (`templatesKey`)
 */
export async function templatesOf(work: string, key: string): Promise<Templates> {
  const folder = join(work, 'templates');
  const whole = join(folder, key);
  if (!existsSync(whole)) {
    rmSync(folder, { recursive: true, force: true });
    const next = join(folder, 'next');
    mkdirSync(next, { recursive: true });
    // A process sees the environment that it begins in.
    const told = tellTemplates(join(next, 'code'));
    const crew = new Crew<AstroInlineConfig, null>(1, BUNDLER, [], 'bundles templates');
    told();
    await crew.run([{ ...worksIn(work), outDir: join(next, 'shared'), logLevel: 'error' }]).finally(crew.end);
    renameSync(next, whole);
  }
  return { code: join(whole, 'code'), shared: join(whole, 'shared') };
}
