import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { DEMO_ENDING } from '../hosting/headers.ts';
import type { Content } from '../model/content.ts';
import type { Page } from '../site/page.ts';
import { type DocumentFault, type PdfDocument, readDocument } from './document.ts';

/** How the name of a document ends, and what it may be called: its name is a part of its address. */
export const DOCUMENT_ENDING = '.pdf';
const DOCUMENT = /^[a-z\d-]+\.pdf$/;

/** Whether a document can be published under the name that it has. */
export const isDocumentName = (name: string): boolean => DOCUMENT.test(name);

/** Whether a link of a text that was checked leads to a document beside it. */
export const isDocumentLink = (href: string): boolean => href.startsWith('./') && isDocumentName(href.slice(2));

/** The documents that were read, by what is in them: a page is made in several languages, and a preview checks at every change. */
const known = new Map<string, PdfDocument | { fault: DocumentFault }>();

/**
 * A document as it is when it is written anew once more, which the inspection of a release asks for. One that is never twice the same
 * is told to the editor, and does not stop a build.
 */
function settled(bytes: Buffer): PdfDocument | { fault: DocumentFault } {
  let read = readDocument(bytes);
  for (let turn = 0; turn < 3 && 'bytes' in read; turn++) {
    const again = readDocument(read.bytes);
    if ('bytes' in again && again.bytes.equals(read.bytes)) return read;
    // Of the first alone are the remarks that are left out.
    read = 'bytes' in again ? { ...again, remarks: read.remarks || again.remarks } : again;
  }
  return 'bytes' in read ? { fault: 'unreadable' } : read;
}

/** What is published of a document, or why it may not be. */
export function documentOf(bytes: Buffer): PdfDocument | { fault: DocumentFault } {
  const key = createHash('sha256').update(bytes).digest('hex');
  const read = known.get(key) ?? settled(bytes);
  known.set(key, read);
  return read;
}

/** What is published of the document in a file that was checked, or why it may not be. */
export const documentIn = (path: string): PdfDocument | { fault: DocumentFault } => documentOf(readFileSync(path));

/**
 * The name under which a document lies beside its page. What belongs to a demonstration says so in its name, by which search
 * engines are told to leave it out.
 */
export const publishedName = (name: string, demo: boolean): string =>
  demo ? name.slice(0, -DOCUMENT_ENDING.length) + DEMO_ENDING : name;

/** Pages beside which a document may lie: an organisation's own. */
const isOfPage = (page: Page, file: string) =>
  page.kind === 'local' && page.entry !== null && posix.dirname(page.file) === posix.dirname(file);

/** Whether a file of a site may be a document, by where it lies and what it is called. */
export function documentPlaces(pages: readonly Page[]): (file: string) => boolean {
  const folders = new Set(pages.flatMap(({ kind, file }) => (kind === 'local' ? [posix.dirname(file)] : [])));
  return (file) => folders.has(posix.dirname(file)) && isDocumentName(posix.basename(file));
}

/** What tells which documents a site has: its pages, and whether those of an organisation are a demonstration. */
export interface OfSite {
  pages: readonly Page[];
  content: Pick<Content, 'organisations'>;
}

/**
 * The document that is published at a place of a site, as it lies in the content; null where there is none.
 * @param file its path from the site's folder
 * @param folder the content folder
 */
export function documentAt(file: string, { pages, content }: OfSite, folder: string): Buffer | null {
  const page = pages.find((it) => isOfPage(it, file));
  if (!page || !isDocumentName(posix.basename(file))) return null;
  const demo = content.organisations.find(({ slug }) => slug === page.organisation)?.facts.publication === 'demo';
  const beside = join(folder, dirname(page.entry ?? ''));
  const names = existsSync(beside) ? readdirSync(beside).filter(isDocumentName) : [];
  const name = names.find((it) => publishedName(it, demo) === posix.basename(file));
  const read = name === undefined ? null : documentIn(join(beside, name));
  return read && 'bytes' in read ? read.bytes : null;
}

/**
 * Puts the documents that pages link to into a built site.
 * @param built the folder of the built site
 * @param wanted the files that its pages ask for, by their paths from that folder
 * @param folder the content folder
 */
export function publishDocuments(built: string, wanted: readonly string[], site: OfSite, folder: string): void {
  const isDocument = documentPlaces(site.pages);
  for (const file of wanted) {
    if (!isDocument(file) || existsSync(join(built, file))) continue;
    // The inspection tells of one that is not there.
    const bytes = documentAt(file, site, folder);
    if (!bytes) continue;
    mkdirSync(dirname(join(built, file)), { recursive: true });
    writeFileSync(join(built, file), bytes);
  }
}
