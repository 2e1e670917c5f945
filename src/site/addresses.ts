import { GUIDE_IDS } from '../schemas/guide.ts';
import { PATHWAY_IDS } from '../schemas/pathway.ts';
import type { Page } from './pages.ts';

/** Ids by which any text may link to a page of its own site, with `page:<id>`. */
export const FIXED_PAGE_IDS = ['front', 'about-site', ...PATHWAY_IDS, ...GUIDE_IDS] as const;

/** Languages, present and likely, in which a site could be: their codes are parts of addresses. */
const LANGUAGE_CODES = ['nb', 'nn', 'no', 'en', 'se', 'sma', 'smj', 'sme', 'fkv'];

const RESERVED = new Set([...LANGUAGE_CODES, 'sok', 'search', '404', 'pagefind', '_astro']);

/** Whether a slug is kept for languages, search or files of the site itself. */
export function isReservedSlug(slug: string): boolean {
  return RESERVED.has(slug);
}

/** Two pages at one address, told at the entry of the second. */
export function addressFaults(pages: readonly Page[]): { entry: string; message: string }[] {
  const first = new Map<string, Page>();
  return pages.flatMap((page) => {
    const other = first.get(page.address);
    first.set(page.address, other ?? page);
    if (!other) return [];
    // Between an organisation and the portal it is the organisation's folder that can be named anew.
    const slug = page.organisation ?? other.organisation;
    const entry =
      page.organisation === other.organisation
        ? (page.entry ?? other.entry ?? '')
        : `organisations/${slug}/organisation`;
    const rest = page.entry && other.entry ? ` Den andre er ${other.entry}.mdx.` : '';
    return [{ entry, message: `To sider har adressen ${page.address}.${rest} Gi en av dem en annen «slug».` }];
  });
}
