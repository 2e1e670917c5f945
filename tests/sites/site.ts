import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageRecord } from '../../src/site/page-records.ts';

/** A site that `npm test` has built: where it lies, the path that it is served under, and its pages. */
export interface BuiltSite {
  folder: string;
  base: string;
  pages: PageRecord[];
  html(page: PageRecord): string;
  /** The text of another of its files, by its path below the site. */
  text(path: string): string;
}

/** One of the sites below `.loype/test/`. */
export function builtSite(name: 'all' | 'only' | 'live' | 'hostile', base = '/'): BuiltSite {
  const folder = join('.loype/test', name);
  const pages = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as PageRecord[];
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  return { folder, base, pages, html: (page) => text(page.file), text };
}

/** Every site that is built for the tests. */
export const SITES = [builtSite('all'), builtSite('only', '/pasientforlop/'), builtSite('live')] as const;
