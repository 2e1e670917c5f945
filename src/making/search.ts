import { SearchTexts } from '../search/index/search-texts.ts';
import { writeSearch } from '../search/index/write.ts';
import type { SiteInHand } from './site-in-hand.ts';

/**
 * Makes the search of a built site.
 * @param folder the built site, with its pages in place
 * @param cache a folder in which indexes are remembered
 */
export async function searchSite(folder: string, { content, pages }: SiteInHand, cache: string): Promise<void> {
  // With Pagefind comes a program that is started.
  const { close } = await import('pagefind');
  const texts = new SearchTexts(cache);
  await writeSearch([{ folder, pages, content }], texts);
  texts.forget();
  await close();
}
