import { publishedName } from '../documents/published.ts';
import type { View } from '../site/view.ts';

/** What a rendered text consists of: HTML, and the places where a page puts in something of its own. */
export type Part = { kind: 'html'; html: string } | { kind: 'contact'; id: string };

/** The marker of an organisation's contact. */
export function contactMarker(id: string): string {
  return `<loype-marker data-contact="${id}"></loype-marker>`;
}

/** The address of a document beside a text, until a page puts in where it lies beside that. */
export const documentMarker = (href: string): string => `document:${href.slice('./'.length)}`;

const MARKER = /<loype-marker data-contact="([^"]+)"><\/loype-marker>/;

/** Cuts a rendered text at its markers. */
export function partsOf(html: string): Part[] {
  const parts: Part[] = [];
  let rest = html;
  for (let match = MARKER.exec(rest); match; match = MARKER.exec(rest)) {
    parts.push({ kind: 'html', html: rest.slice(0, match.index) });
    parts.push({ kind: 'contact', id: match[1] ?? '' });
    rest = rest.slice(match.index + match[0].length);
  }
  return [...parts, { kind: 'html', html: rest }];
}

/**
 * Gives links to pages of the same site (`page:<id>#<fragment>`), and to documents beside the page's text, their addresses. A fragment is a heading in the text's
 * language; where the target's text is in another one, as on a fallback page, the link leads to the top of the page.
 * Terms have the same fragment in every language.
 * @throws Error when a page does not exist; the content check finds that first
 */
export function resolveLinks(html: string, view: View): string {
  const own = html.replace(
    /href="document:([a-z\d-]+\.pdf)"/g,
    (_, name: string) => `href="${view.page.address}${publishedName(name, view.demo)}"`,
  );
  return own.replace(/href="page:([^"#]+)(#[^"]*)?"/g, (_, id: string, fragment = '') => {
    const target = view.find(id);
    if (!target) throw new Error(`${view.page.entry} links to the page "${id}", which does not exist.`);
    const there = id === 'words' || target.textLanguage === view.page.textLanguage;
    return `href="${target.address}${there ? fragment : ''}"`;
  });
}
