import { createHash } from 'node:crypto';
import type { Content, OrganisationContent } from '../model/content.ts';
import { UNNOTED, withoutTexts } from '../site/noted-content.ts';
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
  /**
   * The beginning of the key, which is the same as long as nothing has changed but what is noted when it is read
   * (`notedContent`): then only what was made of that is made again.
   */
  base: string;
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

const digestOf = (what: unknown) => createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 24);

/**
 * Parts a site into what is made by itself. Pure.
 * @param made what else the files are made of: the templates
 * @param digests of the content's files
 */
export function scopesOf(site: SiteInHand, made: string, digests: ContentDigests): Scope[] {
  const { content, options, pages } = site;
  const organisations = new Map(content.organisations.map((it) => [it.slug, it]));
  // What the register says of them depends on the day.
  const unnoted = digestOf(UNNOTED.map((it) => (it === 'organisations' ? null : content[it])));
  const fronts = pages.filter(({ kind }) => kind === 'front');
  return [...Map.groupBy(pages, (page) => page.organisation)].map(([slug, own]): Scope => {
    const organisation = slug === null ? undefined : organisations.get(slug);
    const seen = organisation ? [organisation] : content.organisations.map(seenByPortal);
    const known = organisation ? own : [...own, ...fronts];
    const files = organisation ? (digests.organisations.get(organisation.slug) ?? null) : null;
    const base = digestOf([made, options, slug, files, seen, known.map(withoutTexts), unnoted]);
    const key = `${base}-${digestOf([digests.national, known])}`;
    return { organisation: slug, pages: own, content: { ...content, organisations: seen }, known, key, base };
  });
}
