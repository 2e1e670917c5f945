import { GUIDE_IDS } from '../model/schemas/guide.ts';
import { PATHWAY_IDS } from '../model/schemas/pathway.ts';

/** Ids by which any text may link to a page of its own site, with `page:<id>`. */
export const FIXED_PAGE_IDS = ['front', 'about-site', ...PATHWAY_IDS, ...GUIDE_IDS] as const;

/** Whether a page's id is that of one which every site has. */
export const isFixedPageId = (id: string): boolean => (FIXED_PAGE_IDS as readonly string[]).includes(id);

/** Languages, present and likely, in which a site could be: their codes are parts of addresses. */
const LANGUAGE_CODES = ['nb', 'nn', 'no', 'en', 'se', 'sma', 'smj', 'sme', 'fkv'];

const RESERVED = new Set([...LANGUAGE_CODES, 'sok', 'search', '404', 'pagefind', '_astro', 'data', 'embed']);

/** Whether a slug is kept for languages, search or files of the site itself. */
export function isReservedSlug(slug: string): boolean {
  return RESERVED.has(slug);
}
