import { nearest } from '../../domain/nearest.ts';
import type { Content, OrganisationContent } from '../../model/content.ts';
import type { OwnText } from '../../model/schemas/text.ts';
import { FIXED_PAGE_IDS } from '../../site/addresses.ts';
import { inlineText, linksIn } from '../../site/inline-text.ts';
import { HIGHLIGHT_OF_FRONT, highlightTwice } from '../findings/highlights.ts';
import { noticeLacks } from '../findings/lines.ts';
import { removedOfAll } from '../findings/lost.ts';
import { noSuchPage, unknownPage } from '../findings/targets.ts';
import { vagueLink } from '../findings/texts.ts';
import type { Report } from '../problem.ts';
import type { Unread } from '../unread.ts';
import { lineFindings } from './notice-lines.ts';
import { VAGUE_LINKS } from './word-lists.ts';

/** A text that may be in each language, by its path in the file. */
const linesOf = (text: OwnText, path: readonly PropertyKey[]): (readonly [readonly PropertyKey[], string])[] =>
  typeof text === 'string'
    ? [[path, text]]
    : Object.entries(text).map(([language, line]) => [[...path, language], line ?? ''] as const);

/** The ids of the pages that an organisation's site has. */
export function pageIds(content: Content, { pages }: OrganisationContent): string[] {
  const national = [...content.pathways, ...content.guides].map(({ id }) => id as string);
  const fixed = FIXED_PAGE_IDS.filter((id) => id === 'front' || id === 'about-site' || national.includes(id));
  return [...fixed, ...pages.map(({ id }) => id)];
}

/** Tells a page that an organisation's site has not, unless it may be one that could not be read. */
function referring(content: Content, organisation: OrganisationContent, unread: Unread, report: Report) {
  const entry = `organisations/${organisation.slug}/organisation`;
  const known = pageIds(content, organisation);
  const hidden = ['guides', 'pathways', `organisations/${organisation.slug}/pages`].some(unread.has);
  return (path: readonly PropertyKey[], id: string | undefined, linked = false) => {
    if (id === undefined || hidden || known.includes(id) || unread.names.includes(id)) return;
    const near = nearest(id, known);
    report(entry, path, linked ? unknownPage(id, near) : noSuchPage(id, near, known));
  };
}

/** Checks that the front page's links, and the addresses of pages that were removed, lead to pages that there are. */
export function checkLinkedPages(
  content: Content,
  organisation: OrganisationContent,
  unread: Unread,
  report: Report,
): void {
  const entry = `organisations/${organisation.slug}/organisation`;
  const refer = referring(content, organisation, unread, report);
  const seen = new Set<string>();
  for (const [index, { page, url, title }] of organisation.facts.highlights.entries()) {
    refer(['highlights', index, 'page'], page);
    const target = page ?? url ?? '';
    const at = ['highlights', index, page === undefined ? 'url' : 'page'];
    if (page === 'front') report(entry, at, HIGHLIGHT_OF_FRONT);
    else if (seen.has(target)) report(entry, at, highlightTwice(target));
    seen.add(target);
    for (const [place, words] of linesOf(title ?? {}, ['highlights', index, 'title']))
      if (VAGUE_LINKS.test(words.trim())) report(entry, place, vagueLink(words.trim()));
  }
  const own = organisation.pages.map(({ id }) => id);
  for (const [slug, { leadsTo }] of Object.entries(organisation.facts.removed)) {
    refer(['removed', slug, 'leadsTo'], leadsTo);
    if (pageIds(content, organisation).includes(slug) && !own.includes(slug))
      report(entry, ['removed', slug], removedOfAll(slug));
  }
}

/** Checks an organisation's messages: that their links lead somewhere, and that they are in all its languages. */
export function checkNotices(
  content: Content,
  organisation: OrganisationContent,
  unread: Unread,
  report: Report,
): void {
  const entry = `organisations/${organisation.slug}/organisation`;
  const { notices, languages } = organisation.facts;
  const refer = referring(content, organisation, unread, report);
  for (const [index, { text, where }] of notices.entries()) {
    const path = ['notices', index, 'text'];
    for (const [at, line] of linesOf(text, path)) {
      const { parts } = inlineText(line);
      for (const finding of lineFindings(line)) report(entry, at, finding);
      // What else is wrong with an address is told by itself.
      for (const href of linksIn(parts)) if (/^page:[a-z\d-]+$/.test(href)) refer(at, href.slice('page:'.length), true);
    }
    if (typeof where !== 'string')
      for (const [place, id] of where.entries()) refer(['notices', index, 'where', place], id);
    const lacking = typeof text === 'string' ? languages : languages.filter((it) => text[it] === undefined);
    if (lacking.length > 0 && languages.length > 1) report(entry, path, noticeLacks(lacking, typeof text !== 'string'));
  }
}
