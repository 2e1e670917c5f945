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

/** What all kinds of text say of themselves: what the local ones do. */
type FrontMatter = LocalPage;

/** The front matter of every text of a content, by its entry id. */
const frontMatters = new WeakMap<View['content'], Map<string, FrontMatter>>();

function frontMattersOf(content: View['content']): Map<string, FrontMatter> {
  const all = [
    ...content.pathways,
    ...content.guides,
    ...content.organisations.flatMap((organisation) => organisation.pages),
  ];
  const texts = all.flatMap((it) => Object.values(it.texts));
  return new Map(texts.map((text) => [text.entry, text.frontMatter] as const));
}

/** The front matter of a text by its entry id, in the fields that all kinds of text have. */
export function frontMatterOf(content: View['content'], entry: string | null) {
  const known = frontMatters.get(content) ?? frontMattersOf(content);
  frontMatters.set(content, known);
  return entry === null ? undefined : known.get(entry);
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
