import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { readContent } from '../check/read.ts';
import { rememberingIndexer } from '../search/index/pagefind.ts';
import { writeSearch } from '../search/index/write.ts';
import { contentFolder } from '../site/folder.ts';
import { siteOptions } from '../site/options.ts';
import { listPages } from '../site/pages.ts';

/** Makes the search of the site when Astro has written its pages. */
export function search(): AstroIntegration {
  let cache = '';
  return {
    name: 'loype:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('search/', config.cacheDir));
      },
      'astro:build:done': async ({ dir }) => {
        const { content } = readContent(contentFolder());
        if (!content) throw new Error('The content changed while the site was built. Build it again.');
        const { indexer, forget } = rememberingIndexer(cache);
        await writeSearch(fileURLToPath(dir), listPages(content, siteOptions()), content, indexer);
        forget();
        await close();
      },
    },
  };
}
