import { isDocumentName } from '../../documents/published.ts';
import { unseenSign, webFault } from '../../model/url.ts';
import type { Finding } from '../finding.ts';
import { documentAddress } from '../findings/documents.ts';
import { unseenInLink, webFinding } from '../findings/links.ts';
import type { Place } from '../problem.ts';

/** What a text refers to. A page's fragment is what stands behind `#`; the page that a text is on has the id ''. */
export interface TextReference extends Place {
  kind: 'page' | 'term' | 'contact' | 'helpline' | 'law' | 'limit' | 'image' | 'document';
  id: string;
  fragment?: string;
}

/** A reference without its place. */
export type Referring = Omit<TextReference, keyof Place>;

/** An address that means a document, wherever its file may lie. */
const DOCUMENT = /^(?![a-z][a-z\d+.-]*:)[^?#]+\.pdf$/i;

/** What is wrong with a link's address, or the page that it refers to. */
export function linkOf(url: string): { finding: Finding } | { reference: Referring } | null {
  const inner = /^(?:page:([^#]+))?(?:#(.*))?$/.exec(url);
  if (inner && url !== '') {
    const [, id = '', fragment] = inner;
    return { reference: { kind: 'page', id, ...(fragment === undefined ? {} : { fragment }) } };
  }
  if (DOCUMENT.test(url) && !url.startsWith('//')) {
    const name = url.startsWith('./') ? url.slice(2) : '';
    return isDocumentName(name) ? { reference: { kind: 'document', id: name } } : { finding: documentAddress(url) };
  }
  if (/^mailto:[^\s@]+@[^\s@]+$/.test(url)) {
    const unseen = unseenSign(url);
    return unseen === undefined ? null : { finding: unseenInLink(unseen) };
  }
  const fault = webFault(url);
  return fault && { finding: webFinding(url, fault) };
}
