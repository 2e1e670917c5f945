import { EVERYWHERE } from '../domain/anchors.ts';
import type { Content } from '../model/content.ts';
import type { Language } from '../model/schemas/language.ts';
import { slugify } from '../model/slug.ts';
import { countyAnchor } from './counties.ts';

/** What front pages have besides what every page has: those of organisations, and those of portals. Some have it only sometimes. */
const OF_ORGANISATIONS = [
  ...['who', 'pathways', 'way', 'treatment', 'districts', 'districts-title', 'facts'],
  ...['without-referral', 'with-referral', 'own', 'guides', 'links', 'partners'],
];
const OF_PORTALS = [
  ...['finder', 'finder-hint', 'finder-list', 'counties', 'counties-title'],
  ...['pathways', 'way', 'organisations', 'guides', 'links'],
];

function aboutAnchors({ about, brochure }: Content['words'][Language]): string[] {
  const headings = [about.accessibility, about.report, about.missing, brochure.list, about.privacy, about.sources];
  return ['contents-title', ...headings.map(slugify)];
}

/**
 * The anchors that a page without a text has, or may have, besides the numbers of its help. A test holds them together with the
 * pages.
 * @param own whether a text of an organisation links to it: its front page is that of the organisation
 */
export function fixedAnchors(
  id: 'front' | 'about-site',
  { words, register }: Pick<Content, 'words' | 'register'>,
  language: Language,
  own: boolean,
): string[] {
  if (id === 'about-site') return [...EVERYWHERE, ...aboutAnchors(words[language])];
  const portals = own ? [] : [...OF_PORTALS, ...register.counties.map(countyAnchor)];
  return [...EVERYWHERE, ...OF_ORGANISATIONS, ...portals];
}
