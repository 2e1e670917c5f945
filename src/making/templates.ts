import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteOptions } from '../site/page.ts';
import { filesIn } from '../work/files.ts';
import { tellTemplates } from '../work/mode.ts';
import { PRODUCT } from '../work/product.ts';
import { worksIn } from '../work/work-folder.ts';

/** What of the product templates are made of: by any change in it they become others. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

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

/** A digest of all that templates are made of: the product and its packages, the options, and what tells danger. */
export function templatesKey({ base, site }: SiteOptions, danger: string): string {
  const sum = createHash('sha256').update(JSON.stringify([process.version, base, site]));
  for (const file of [...SOURCES.flatMap(sourcesIn), ...installed(), danger].filter(existsSync))
    sum.update(`\0${file}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
  return sum.digest('hex').slice(0, 16);
}

/**
 * The templates of a site, bundled by Astro if the last were made of something else. A change of content, but for what tells
 * danger, which is in the code of the search, bundles nothing.
 * @param work the work folder, of which only one process makes use at a time
 * @param danger the content's file of what tells danger
 */
export async function templatesOf(work: string, options: SiteOptions, danger: string): Promise<Templates> {
  const folder = join(work, 'templates');
  const whole = join(folder, templatesKey(options, danger));
  if (!existsSync(whole)) {
    rmSync(folder, { recursive: true, force: true });
    const next = join(folder, 'next');
    mkdirSync(next, { recursive: true });
    // It is slow to load, and its path may be misread.
    const { build } = await import('astro');
    const told = tellTemplates(join(next, 'code'));
    await build({ ...worksIn(work), outDir: join(next, 'shared'), logLevel: 'error' }).finally(told);
    renameSync(next, whole);
  }
  return { code: join(whole, 'code'), shared: join(whole, 'shared') };
}
