import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { rememberingIndexer } from '../search/index/pagefind.ts';
import { writeSearch } from '../search/index/write.ts';
import { siteInHand } from './site-in-hand.ts';

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
        const { content, pages } = siteInHand();
        const { indexer, forget } = rememberingIndexer(cache);
        await writeSearch(fileURLToPath(dir), pages, content, indexer);
        forget();
        await close();
      },
    },
  };
}
