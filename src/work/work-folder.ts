import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { SiteOptions } from '../site/page.ts';
import { clear, ownFolder } from './kept.ts';
import { PRODUCT } from './product.ts';

/**
 * Where Astro writes and remembers while it builds or previews a content folder: each combination of what is made has its
 * own, so that one does not use what another has left, and two can be made at once.
 * @param home the folder in whose `.loype` it lies
 */
export function workFolder(home: string, kind: 'build' | 'preview', content: string, options: SiteOptions): string {
  const key = createHash('sha256')
    .update(JSON.stringify([content, options]))
    .digest('hex')
    .slice(0, 12);
  return join(home, '.loype/work', `${kind}-${key}`);
}

/** Where templates are kept that were bundled, for all that is made below a folder. */
export const templatesIn = (home: string): string => join(home, '.loype/templates');

/** Where what was found in the files of content is kept, with which the first build of any site below a folder begins. */
export const looksIn = (home: string): string => join(home, '.loype/looks');

/** Where a layer and the national content under it lie together while pages are made of them. */
export const mergedIn = (work: string): string => join(work, 'content');

/** The list of the brochures of the last build, beside them. */
export const LIST_OF_BROCHURES = 'list.json';

/** Where brochures are kept from build to build, and the list of those of the last one. */
export const brochuresIn = (work: string): string => join(work, 'brochures');
export const brochureListIn = (work: string): string => join(brochuresIn(work), LIST_OF_BROCHURES);

/** Where a site lies that is published no more, for the next one to begin with. */
export const spareIn = (work: string): string => join(work, 'spare');

/** The lock of a work folder, in which only one process may work at a time. */
export const lockOf = (work: string): string => basename(work);

/**
 * What keeps all that Astro writes in a work folder. It has no setting for the folder `.astro`, in which it notes what texts
 * and images there are, and which lies in its root: so the work folder is its root, and the project's parts are named.
 */
export function worksIn(work: string): AstroInlineConfig {
  return {
    root: work,
    // Astro puts it behind its root, even when it is absolute.
    configFile: relative(work, join(PRODUCT, 'astro.config.mjs')),
    srcDir: join(PRODUCT, 'src'),
    publicDir: join(PRODUCT, 'public'),
    cacheDir: join(work, 'cache'),
    vite: { cacheDir: join(work, 'vite') },
  };
}

/**
 * Lets what is made in a folder find the packages of the product, which lie in or beside it, wherever the folder is: they are
 * not in reach of every folder from which a command can be called.
 */
export function linkPackages(work: string): void {
  const link = join(work, 'node_modules');
  const within = join(PRODUCT, 'node_modules', 'astro');
  const packages = existsSync(within) ? dirname(within) : dirname(PRODUCT);
  // It may be a link to one.
  if (!statSync(work, { throwIfNoEntry: false })?.isDirectory()) ownFolder(work);
  const isRight = () => existsSync(link) && realpathSync(link) === realpathSync(packages);
  if (isRight()) return;
  clear(link);
  try {
    symlinkSync(packages, link, 'junction');
  } catch (error) {
    // Another process has made it meanwhile.
    if (!isRight()) throw error;
  }
}

/** Lets Astro write its schemas of the content where editors look for them: in the folder's own `.astro`. */
export function shareSchemas(home: string, work: string): void {
  const [shared, own] = [join(home, '.astro/collections'), join(work, '.astro/collections')];
  mkdirSync(shared, { recursive: true });
  mkdirSync(join(work, '.astro'), { recursive: true });
  if (!existsSync(own)) symlinkSync(shared, own, 'junction');
}
