import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageRecord } from '../../src/site/page-records.ts';
import { SHIPPED_SITE } from '../shipped.ts';

/** A site that `npm test` has built: where it lies, the path that it is served under, and its pages. */
export interface BuiltSite {
  folder: string;
  base: string;
  pages: PageRecord[];
  /** A page without its soft hyphens, so that words in it are found. */
  html(page: PageRecord): string;
  /** The text of another of its files, by its path below the site. */
  text(path: string): string;
}

/** One of the sites below `.loype/test/`. */
export const builtSite = (name: 'all' | 'only' | 'live' | 'hostile', base = '/') =>
  siteIn(join('.loype/test', name), base);

function siteIn(folder: string, base = '/'): BuiltSite {
  const pages = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as PageRecord[];
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  return { folder, base, pages, html: (page) => text(page.file).replaceAll('\u00ad', ''), text };
}

/** Every site that is built of the tests' content: whole, one organisation under a path, and published. */
export const SITES = [builtSite('all'), builtSite('only', '/pasientforlop/'), builtSite('live')] as const;

/** The site of the shipped content, of which nothing is expected but what holds for every site. */
export const shipped = () => siteIn(SHIPPED_SITE);

/** Every site, for what holds of each. */
export const EVERY_SITE: readonly BuiltSite[] = [...SITES, shipped()];
