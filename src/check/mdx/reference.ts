import { isShortened, unseenSign } from '../../model/url.ts';
import type { Finding } from '../finding.ts';
import { shortenedLink, unseenInLink, unusableLink } from '../findings/links.ts';
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
  // A name before an @ makes an address look like another's.
  const isWeb = /^https:\/\/[^/?#@]+\.[^/?#@]+(?:[/?#]|$)/.test(url) && URL.canParse(url);
  if (!isWeb && !/^mailto:[^\s@]+@[^\s@]+$/.test(url)) return { finding: unusableLink(url) };
  const unseen = unseenSign(url);
  if (unseen !== undefined) return { finding: unseenInLink(unseen) };
  return isShortened(url) ? { finding: shortenedLink(url) } : null;
}
