import { DOCUMENT_ENDING } from '../../documents/published.ts';
import { unseenSign, webFault } from '../../model/url.ts';
import type { Finding } from '../finding.ts';
import { documentAddress } from '../findings/documents.ts';
import { unseenInLink, unusableLink, webFinding } from '../findings/links.ts';
import type { Place } from '../problem.ts';

/** What a text refers to. A page's fragment is what stands behind `#`; the page that a text is on has the id ''. */
export interface TextReference extends Place {
  /** An image or a document is any file beside the text that is taken for one. */
  kind: 'page' | 'term' | 'contact' | 'helpline' | 'law' | 'limit' | 'image' | 'document';
  id: string;
  fragment?: string;
}

/** A reference without its place. */
export type Referring = Omit<TextReference, keyof Place>;

/** An address that means a document, wherever its file may lie. */
const DOCUMENT = /^(?![a-z][a-z\d+.-]*:)[^?#]+\.pdf$/i;

/** An address that means a file beside the text, whatever it may be. */
export const BESIDE = /^\.\/([^/?#]+\.[a-z\d]{2,5})$/i;

/** An image beside a text, by its address. */
export const IMAGE = /^\.\/([\w.-]+\.(?:jpe?g|png|webp|avif))$/i;

/** What is wrong with a link to a file beside a text that no document can be called. @param name of the file */
export const fileFinding = (name: string): Finding =>
  name.toLowerCase().endsWith(DOCUMENT_ENDING) ? documentAddress(`./${name}`) : unusableLink(`./${name}`);

/** What is wrong with a link's address, or the page that it refers to. */
export function linkOf(url: string): { finding: Finding } | { reference: Referring } | null {
  const inner = /^(?:page:([^#]+))?(?:#(.*))?$/.exec(url);
  if (inner && url !== '') {
    const [, id = '', fragment] = inner;
    return { reference: { kind: 'page', id, ...(fragment === undefined ? {} : { fragment }) } };
  }
  // Of a file that lies there and cannot be used, what is wrong is told at the file.
  const [, beside] = BESIDE.exec(url) ?? [];
  if (beside !== undefined) return { reference: { kind: 'document', id: beside } };
  if (DOCUMENT.test(url) && !url.startsWith('//')) return { finding: documentAddress(url) };
  if (/^mailto:[^\s@]+@[^\s@]+$/.test(url)) {
    const unseen = unseenSign(url);
    return unseen === undefined ? null : { finding: unseenInLink(unseen) };
  }
  const fault = webFault(url);
  return fault && { finding: webFinding(url, fault) };
}
