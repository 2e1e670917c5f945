import type { Finding } from '../content/finding.ts';
import { formerAddress, sameAddress } from '../content/findings/facts.ts';
import { GUIDE_IDS } from '../schemas/guide.ts';
import { PATHWAY_IDS } from '../schemas/pathway.ts';
import type { Moved } from './moved.ts';
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

/** An address that cannot be, told at the field that gives it. */
export interface AddressFault {
  entry: string;
  path: readonly PropertyKey[];
  finding: Finding;
}

function formerFault({ slug, entry, index }: Moved, why: Parameters<typeof formerAddress>[1], address: string) {
  return { entry, path: ['formerSlugs', index], finding: formerAddress(slug, why, address) };
}

/** Of two pages at one address, the fault of the one that has to give way. */
function clash(page: Page, other: Page): AddressFault {
  // A page that exists goes before one that existed.
  const moved = page.moved ?? other.moved;
  if (moved && page.moved && other.moved) return formerFault(moved, 'twice', page.address);
  if (moved) return formerFault(moved, 'taken', page.address);
  // Between an organisation and the portal it is the organisation's folder that can be named anew.
  const slug = page.organisation ?? other.organisation;
  const entry =
    page.organisation === other.organisation ? (page.entry ?? other.entry ?? '') : `organisations/${slug}/organisation`;
  return { entry, path: ['slug'], finding: sameAddress(page.address, (page.entry && other.entry) || null) };
}

/** Two pages at one address, told at the entry of the second, and former addresses that cannot be. Each field once. */
export function addressFaults(pages: readonly Page[]): AddressFault[] {
  const first = new Map<string, Page>();
  const faults = pages.flatMap((page) => {
    if (page.moved && isReservedSlug(page.moved.slug)) return [formerFault(page.moved, 'reserved', page.address)];
    const other = first.get(page.address);
    first.set(page.address, other ?? page);
    return other ? [clash(page, other)] : [];
  });
  // An organisation's former name that is taken clashes on each of its pages.
  const field = (fault: AddressFault) => `${fault.entry} ${fault.path.join(' ')}`;
  const seen = new Set<string>();
  return faults.filter((fault) => {
    const known = fault.path[0] === 'formerSlugs' && seen.has(field(fault));
    seen.add(field(fault));
    return !known;
  });
}
