import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeBlocks } from '../making/data.ts';
import { finishSite } from '../making/finish.ts';
import { finishedPage } from '../making/finished-page.ts';
import { searchSite } from '../making/search.ts';
import { siteInHand } from '../making/site-in-hand.ts';
import { contentFolder } from '../site/folder.ts';
import type { Page } from '../site/page.ts';

/** Puts the pages of a build where servers look for them, as they are published. */
function placePages(folder: string, pages: readonly Page[]): void {
  for (const page of pages) {
    const path = join(folder, page.file);
    // Astro writes a folder with an index of 'not found'; servers look for a file.
    const made = page.kind === 'not-found' ? path.replace(/\.html$/, '') : '';
    if (made && existsSync(made)) {
      renameSync(join(made, 'index.html'), path);
      rmSync(made, { recursive: true });
    }
    if (existsSync(path)) writeFileSync(path, finishedPage(readFileSync(path, 'utf8')));
  }
}

/** What is done when Astro has written the pages, where it has: the search, images and lists of the site are made. */
export function finish(): AstroIntegration {
  let cache: URL;
  const cached = (name: string) => fileURLToPath(new URL(name, cache));
  return {
    name: 'loype:finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = config.cacheDir;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const site = siteInHand();
        placePages(folder, site.pages);
        await searchSite(folder, site, cached('search/'));
        writeBlocks(folder, site);
        await finishSite(folder, site, { content: contentFolder(), cache: cached('images/') });
      },
    },
  };
}
