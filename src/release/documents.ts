import { readDocument } from '../documents/document.ts';

/**
 * What is wrong with a document beside a page as a file that is to be published, or null: it can do nothing, and says nothing of
 * who made it, where and with what. It is what the build would write of it.
 */
export function documentFault(bytes: Buffer): string | null {
  const read = readDocument(bytes);
  if ('fault' in read) return `is a document that may not be published: ${read.fault}`;
  return read.bytes.equals(bytes) ? null : 'is a document that was not written anew';
}
