import { isShortened } from '../../model/url.ts';
import type { Finding } from '../finding.ts';
import { shortenedLink, unusableLink } from '../findings/links.ts';
import type { Place } from '../problem.ts';

/** What a text refers to. A page's fragment is what stands behind `#`; the page that a text is on has the id ''. */
export interface TextReference extends Place {
  kind: 'page' | 'term' | 'contact' | 'helpline' | 'law' | 'limit' | 'image';
  id: string;
  fragment?: string;
}

/** A reference without its place. */
export type Referring = Omit<TextReference, keyof Place>;

/** What is wrong with a link's address, or the page that it refers to. */
export function linkOf(url: string): { finding: Finding } | { reference: Referring } | null {
  const inner = /^(?:page:([^#]+))?(?:#(.*))?$/.exec(url);
  if (inner && url !== '') {
    const [, id = '', fragment] = inner;
    return { reference: { kind: 'page', id, ...(fragment === undefined ? {} : { fragment }) } };
  }
  if (/^mailto:[^\s@]+@[^\s@]+$/.test(url)) return null;
  // A name before an @ makes an address look like another's.
  if (!/^https:\/\/[^/?#@]+\.[^/?#@]+(?:[/?#]|$)/.test(url) || !URL.canParse(url))
    return { finding: unusableLink(url) };
  return isShortened(url) ? { finding: shortenedLink(url) } : null;
}
