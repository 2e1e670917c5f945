import type { Content } from '../model/content.ts';
import { LANGUAGES } from '../model/schemas/language.ts';
import type { Page, SiteOptions } from '../site/page.ts';
import { listPages } from '../site/pages.ts';
import type { BuiltPage } from './built-pages.ts';
import type { Unread } from './unread.ts';

/** Content as far as it could be read, and what is not known of it. */
export interface AsRead {
  content: Content;
  unread: Unread;
  /** Entries without which there is no site, and which could not be read. */
  missing: ReadonlySet<string>;
  /** Whether the register's municipalities are as they should be. */
  registerIsRight: boolean;
}

const ORGANISATION = /^organisations(\/[^/]+(\/organisation)?)?$/;

/** Whether a file is the register's, of whose municipalities the portal has pages. */
export const isOfRegister = (file: string): boolean => file.startsWith('register/');

/** Whether all is known of which municipalities have a page of the portal's. */
const municipalitiesKnown = ({ unread, missing, registerIsRight }: AsRead) =>
  registerIsRight && !missing.has('portal') && !unread.any(ORGANISATION);

/** Pages whose addresses are words of the interface. */
const namedByWords = ({ id, language }: Pick<BuiltPage, 'id' | 'language'>, { missing }: AsRead) =>
  ['about-site', 'search', 'embed'].includes(id) && missing.has(`ui/${language}`);

/** Whether a page shows another language's text in place of one that may be there. */
function standsIn({ entry, fallback }: Page, { unread }: AsRead): boolean {
  const folder = entry?.slice(0, entry.lastIndexOf('/'));
  return fallback && folder !== undefined && LANGUAGES.some((it) => unread.has(`${folder}/${it}`));
}

/** The pages of a site of which it is known that they are in it, and at which address, whatever could not be read. */
export function listKnownPages(read: AsRead, options: SiteOptions): Page[] {
  const { content } = read;
  const pages = listPages(municipalitiesKnown(read) ? content : { ...content, municipalities: [] }, options);
  const unsure = new Set(pages.filter((it) => namedByWords(it, read) || standsIn(it, read)).map((it) => it.address));
  return pages.filter((it) => !unsure.has(it.address) && !(it.moved && unsure.has(it.moved.to)));
}

/** Whether a page that a build had may still be in the site, at the same address: by something that could not be read. */
export function mayBeThere(read: AsRead): (page: BuiltPage) => boolean {
  const { content, unread, missing } = read;
  const slugs = new Set(content.organisations.map(({ slug }) => slug));
  return (page) => {
    const { organisation, kind, id } = page;
    // A text of the same name, or the words that the page is named by.
    if (unread.names.includes(id) || unread.has(`guides/${id}`) || unread.has(`pathways/${id}`)) return true;
    if (namedByWords(page, read)) return true;
    // What the portal had of a municipality leads to its own site now.
    if ((kind === 'municipality' || (kind === 'moved' && id === 'front')) && !municipalitiesKnown(read)) return true;
    if (organisation === null) return missing.has('portal');
    // Another organisation, or another of its pages, may have had this name.
    if (!slugs.has(organisation)) return unread.any(ORGANISATION);
    return ['local', 'moved'].includes(kind) && unread.any(new RegExp(`^organisations/${organisation}/pages(/|$)`));
  };
}
