import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Summary } from '../../src/making/summary.ts';

/** What a finished site has. */
export interface Counted {
  pages: number;
  /** How many of them were made in this run. */
  rendered: number;
  /** Of all files. */
  bytes: number;
}

/** What a build tells (`build --json`): it has more files of HTML than pages, since blocks for other websites are none. */
export function countsTold(summary: string): Counted {
  const { pages, bytes } = JSON.parse(summary) as Summary;
  return { pages: pages.made + pages.kept, rendered: pages.made, bytes };
}

/** What lies in a folder that was made anew, in which every file of HTML is a page. */
export function countsIn(folder: string): Counted {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((it) => it.isFile());
  const pages = files.filter((it) => it.name.endsWith('.html')).length;
  const bytes = files.reduce((sum, it) => sum + statSync(join(it.parentPath, it.name)).size, 0);
  return { pages, rendered: pages, bytes };
}
