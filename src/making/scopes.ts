import { createHash } from 'node:crypto';
import type { Content, OrganisationContent } from '../model/content.ts';
import type { Page } from '../site/page.ts';
import type { ContentDigests } from './digests.ts';
import type { SiteInHand } from './site-in-hand.ts';

/** A part of a site that is made by itself: the portal's pages, or an organisation's. */
export interface Scope {
  /** Null of the portal. */
  organisation: string | null;
  /** Its pages. */
  pages: readonly Page[];
  /** What its pages are made of. No more can be reached from them, so that nothing can be missing in the key. */
  content: Content;
  /** The pages that they may know of: their own, and on the portal the front pages of all. */
  known: readonly Page[];
  /** The same as long as its files are, on days that are alike to its pages (`ComparedDay`). */
  key: string;
}

/** What of an organisation's own facts the portal does not see: whom one can call there, and what stands on its pages alone. */
const HIDDEN = new Set([
  ...['contacts', 'coordinators', 'switchboard', 'services', 'partners', 'links', 'colours', 'appearance', 'notices'],
  ...['reportErrors', 'accessibilityStatement', 'statementPending', 'website'],
]);

/** An organisation as the portal sees it: what it is called, of what kind it is, and where it is. */
function seenByPortal({ slug, facts }: OrganisationContent): OrganisationContent {
  const seen = Object.fromEntries(Object.entries(facts).filter(([field]) => !HIDDEN.has(field)));
  return { slug, facts: seen as OrganisationContent['facts'], pages: [] };
}

/**
 * Parts a site into what is made by itself. Pure.
 * @param made what else the files are made of: the templates
 * @param digests of the content's files
 */
export function scopesOf(site: SiteInHand, made: string, digests: ContentDigests): Scope[] {
  const { content, options, pages } = site;
  const organisations = new Map(content.organisations.map((it) => [it.slug, it]));
  // What the register says of them depends on the day.
  const municipalities = createHash('sha256').update(JSON.stringify(content.municipalities)).digest('hex');
  const fronts = pages.filter(({ kind }) => kind === 'front');
  return [...Map.groupBy(pages, (page) => page.organisation)].map(([slug, own]): Scope => {
    const organisation = slug === null ? undefined : organisations.get(slug);
    const seen = organisation ? [organisation] : content.organisations.map(seenByPortal);
    const known = organisation ? own : [...own, ...fronts];
    const files = [digests.national, organisation ? digests.organisations.get(organisation.slug) : seen];
    const key = createHash('sha256')
      .update(JSON.stringify([made, options, slug, files, known, municipalities]))
      .digest('hex')
      .slice(0, 24);
    return { organisation: slug, pages: own, content: { ...content, organisations: seen }, known, key };
  });
}
