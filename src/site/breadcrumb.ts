import type { Language } from '../model/schemas/language.ts';
import type { LocalPage } from '../model/schemas/local-page.ts';
import { hostName } from '../model/url.ts';
import { countyAnchor } from './counties.ts';
import { embedTitle } from './embed-page.ts';
import type { View } from './view.ts';

/** One step of the way to a page. `href` is null where there is nothing to link to, and on the page itself. */
export interface Crumb {
  text: string;
  href: string | null;
}

/** The short name of a page for breadcrumbs and lists. */
export function shortTitle(view: View): string {
  const { page, content, words } = view;
  if (page.id === 'front') return page.kind === 'portal' ? words.portal.crumb : words.front.crumb;
  if (page.id === 'about-site') return words.about.title;
  if (view.municipality) return view.municipality.label;
  if (page.kind === 'search') return words.search.title;
  if (page.kind === 'embed') return embedTitle(view);
  return (
    frontMatterOf(content, page.entry)?.navTitle ?? frontMatterOf(content, page.entry)?.title ?? words.notFound.title
  );
}

/** What all kinds of text say of themselves: what the local ones do, but for their order among those of their organisation. */
type FrontMatter = Omit<LocalPage, 'order'>;

/** Where a text stands in a content: among those of its page. */
function textsBeside(content: View['content'], entry: string) {
  const [folder, id, , page] = entry.split('/');
  if (folder === 'pathways') return content.pathways.find((it) => it.id === id)?.texts;
  if (folder === 'guides') return content.guides.find((it) => it.id === id)?.texts;
  return content.organisations.find((it) => it.slug === id)?.pages.find((it) => it.id === page)?.texts;
}

/** The front matter of a text by its entry id, in the fields that all kinds of text have. */
export function frontMatterOf(content: View['content'], entry: string | null): FrontMatter | undefined {
  if (entry === null) return undefined;
  return textsBeside(content, entry)?.[entry.slice(entry.lastIndexOf('/') + 1) as Language]?.frontMatter;
}

/** The way from the organisation's own website, or the portal's front page, to a page. */
export function breadcrumb(view: View): Crumb[] {
  const { page, organisation, words } = view;
  const front = view.find('front');
  const website = organisation?.facts.website;
  // Not by its name: that is what the link at the top of the page to this site is called.
  const home: Crumb[] = organisation ? [{ text: website ? hostName(website) : view.name, href: website ?? null }] : [];
  const top: Crumb = { text: organisation ? words.front.crumb : words.portal.crumb, href: front?.address ?? null };
  if (page.id === 'front') return organisation ? [...home, { ...top, href: null }] : [];
  // Oslo is its own county.
  const county = view.municipality?.name === view.municipality?.county.name ? undefined : view.municipality?.county;
  const inCounty = county && front ? [{ text: county.name, href: `${front.address}#${countyAnchor(county)}` }] : [];
  return [...home, top, ...inCounty, { text: shortTitle(view), href: null }];
}
