import { accessiblePart, notesOn } from './about.ts';
import { Copy, Harmful } from './copy.ts';
import { readPdf } from './file.ts';
import type { Harm } from './harm.ts';
import { Bytes, type Dictionary, isDictionary, Reference, textIn, type Value } from './values.ts';
import { writePdf } from './write.ts';

/** Why a file is none that may be published. */
export type DocumentFault = 'unreadable' | 'encrypted' | Harm;

/** What a file says of itself to those who are to read it. */
export interface DocumentFacts {
  pages: number;
  /** As it is written (`nb-NO`); null where it does not say. */
  language: string | null;
  /** Whether it has the structure by which it is read aloud. */
  tagged: boolean;
  /** Whether it has text at all, and not only pictures of it. */
  text: boolean;
  /** Whether there were remarks on its pages, as of readers of a draft. They are left out. */
  remarks: boolean;
}

/** A file as it is published, with what it says of itself. */
export interface PdfDocument extends DocumentFacts {
  bytes: Buffer;
}

/** How many levels pages may lie below each other. */
const DEEPEST = 50;

/** How many pages a file has. */
function countPages(root: Dictionary, get: (value: Value | undefined) => Value): number {
  const seen = new Set<Value>();
  const count = (node: Value, depth: number): number => {
    if (!isDictionary(node) || seen.has(node) || depth > DEEPEST) return 0;
    seen.add(node);
    const kids = get(node.get('Kids'));
    if (!Array.isArray(kids)) return 1;
    // A list that several name is gone through once: else each of its pages could lead to all of them again.
    if (seen.has(kids)) return 0;
    seen.add(kids);
    return kids.reduce<number>((sum, kid) => sum + count(get(kid), depth + 1), 0);
  };
  return count(get(root.get('Pages')), 0);
}

const LANGUAGE = /^[a-z]{2,3}(?:-[\da-z]{1,8})*$/i;

/**
 * Reads a PDF file and writes it anew of what its pages show and are read by. What it can do beyond that is a fault; what it
 * tells of who made it, where and with what is left out, as are earlier versions of it.
 */
export function readDocument(bytes: Buffer): PdfDocument | { fault: DocumentFault } {
  const [, version = ''] = /^%PDF-(\d\.\d)/.exec(bytes.toString('latin1', 0, 16)) ?? [];
  if (!version) return { fault: 'unreadable' };
  const { objects, trailers, broken } = readPdf(bytes);
  if (trailers.some((it) => it.has('Encrypt'))) return { fault: 'encrypted' };
  const copy = new Copy(objects);
  const trailer = trailers.findLast((it) => isDictionary(copy.get(it.get('Root'))));
  const root = copy.get(trailer?.get('Root'));
  if (broken || !isDictionary(root)) return { fault: 'unreadable' };
  const pages = countPages(root, copy.get);
  if (pages === 0) return { fault: 'unreadable' };
  try {
    const kept = copy.root(root);
    const info = copy.get(trailer?.get('Info'));
    const title = (isDictionary(info) && copy.get(info.get('Title'))) || null;
    const metadata = root.get('Metadata');
    const before = metadata instanceof Reference ? objects.get(metadata.number) : undefined;
    kept.set('Metadata', copy.add(notesOn(textIn(title), before ? accessiblePart(before) : null)));
    const end: Dictionary = new Map([['Root', copy.add({ value: kept, stream: null })]]);
    if (title instanceof Bytes) end.set('Info', copy.add({ value: new Map([['Title', title]]), stream: null }));
    const language = textIn(copy.get(root.get('Lang'))).trim();
    const mark = copy.get(root.get('MarkInfo'));
    return {
      bytes: writePdf(copy.objects, version < '1.5' ? '1.5' : version, end),
      pages,
      language: LANGUAGE.test(language) ? language : null,
      tagged:
        isDictionary(mark) &&
        copy.get(mark.get('Marked')) === true &&
        isDictionary(copy.get(root.get('StructTreeRoot'))),
      text: copy.text,
      remarks: copy.remarks,
    };
  } catch (error) {
    return { fault: error instanceof Harmful ? error.harm : 'unreadable' };
  }
}
