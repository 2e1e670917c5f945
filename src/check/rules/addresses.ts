import type { Content } from '../../model/content.ts';
import { isFixedPageId, isReservedSlug } from '../../site/addresses.ts';
import { municipalityPageId } from '../../site/municipality-pages.ts';
import type { Moved, Page } from '../../site/page.ts';
import type { Finding } from '../finding.ts';
import { formerAddress, sameAddress } from '../findings/folders.ts';

/** An address that cannot be, told at the field that gives it. */
export interface AddressFault {
  entry: string;
  path: readonly PropertyKey[];
  finding: Finding;
}

function formerFault({ slug, entry, path, of }: Moved, why: Parameters<typeof formerAddress>[1], address: string) {
  return { entry, path, finding: formerAddress(slug, why, address, of === 'removed' ? 'removed' : 'formerSlugs') };
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

/** Whether the name of a page's text, its folder or its organisation is one that the site needs itself, which is told of that. */
const isToldByName = ({ entry, organisation, address }: Page) =>
  (organisation !== null && isReservedSlug(organisation)) ||
  (entry !== null && isReservedSlug(address.split('/').at(-2) ?? '')) ||
  isFixedPageId(/^organisations\/[^/]+\/pages\/([^/]+)\//.exec(entry ?? '')?.[1] ?? '');

/** The register's page of a municipality whose folder has another's number, or none: that is told at the number. */
function isToldByNumber({ kind, id }: Page, { organisations }: Content): boolean {
  if (kind !== 'municipality') return false;
  const facts = organisations.find(({ slug }) => municipalityPageId(slug) === id)?.facts;
  return facts?.kind === 'municipality' && (facts.number !== undefined || !facts.fictional);
}

/** Whether another check tells what is wrong with where a page is. */
export const isToldElsewhere = (page: Page, content: Content): boolean =>
  isToldByName(page) || isToldByNumber(page, content);

/** Two pages at one address, told at the entry of the second, and former addresses that cannot be. Each field once. */
export function addressFaults(pages: readonly Page[]): AddressFault[] {
  const first = new Map<string, Page>();
  const faults = pages.flatMap((page) => {
    if (page.moved && isReservedSlug(page.moved.slug)) return [formerFault(page.moved, 'reserved', page.address)];
    const other = first.get(page.address);
    first.set(page.address, other ?? page);
    return other ? [clash(page, other)] : [];
  });
  // An organisation's former name that is taken clashes on each of its pages, and what was removed in each language.
  const field = (fault: AddressFault) => `${fault.entry} ${fault.path.join(' ')}`;
  const seen = new Set<string>();
  return faults.filter((fault) => {
    const known = (fault.path[0] === 'formerSlugs' || fault.path[0] === 'removed') && seen.has(field(fault));
    seen.add(field(fault));
    return !known;
  });
}
