import { inflateSync } from 'node:zlib';
import { readPdf } from './file.ts';
import { type Harm, harmOf } from './harm.ts';
import { withoutNotes } from './jpeg.ts';
import {
  Bytes,
  type Dictionary,
  isDictionary,
  Name,
  nameIn,
  type PdfObject,
  Reference,
  textIn,
  type Value,
} from './values.ts';
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
}

/** A file as it is published, with what it says of itself. */
export interface PdfDocument extends DocumentFacts {
  bytes: Buffer;
}

/** Fields that show nothing: who wrote the file with what, and what a program keeps for itself. */
const NOT_SHOWN = new Set([
  ...['Metadata', 'PieceInfo', 'LastModified', 'Thumb', 'SpiderInfo', 'Perms', 'Legal', 'OPI', 'Ref', 'AF'],
  ...['Popup', 'RC', 'NM', 'IRT'],
]);

/** What of the root is needed to show the file. */
const OF_ROOT = new Set([
  ...['Type', 'Pages', 'PageLabels', 'Names', 'Dests', 'ViewerPreferences', 'PageLayout', 'PageMode', 'Outlines'],
  ...['OpenAction', 'MarkInfo', 'StructTreeRoot', 'Lang', 'OutputIntents', 'OCProperties', 'Extensions'],
]);

/** Notes that somebody has put on a page, with their name and what they thought. */
const NOTES = new Set(['Text', 'Popup']);

/** Whether a value is such a note, as it lies on a page. */
const isNote = (value: Value) => isDictionary(value) && NOTES.has(nameIn(value.get('Subtype'))) && value.has('Rect');

/** Fields of a remark on a page that tell whose it is. */
const OF_REMARK = new Set(['T', 'CreationDate', 'M', 'Subj']);

/** How many levels pages may lie below each other. */
const DEEPEST = 50;

/** Whether a file says by its notes that it can be read aloud as the standard for that (PDF/UA) demands, and its part. */
function accessiblePart({ value, stream }: PdfObject): string | null {
  if (!stream || !isDictionary(value)) return null;
  try {
    const bytes =
      nameIn(value.get('Filter')) === 'FlateDecode' ? inflateSync(stream, { maxOutputLength: 1e6 }) : stream;
    return /pdfuaid:part(?:\s*=\s*["']|>)\s*([12])\b/.exec(bytes.toString('latin1'))?.[1] ?? null;
  } catch {
    return null;
  }
}

const escapeXml = (text: string) =>
  text
    .replace(/[^\t\n\r -\ud7ff\ue000-\ufffd]/g, '')
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '');

/** What is left of a file's notes on itself: its title, and that it keeps the standard. */
function notes(title: string, part: string | null): PdfObject {
  const standard = part ? `<pdfuaid:part>${part}</pdfuaid:part>` : '';
  const xml = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">${standard}<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  const value = new Map<string, Value>([
    ['Type', new Name('Metadata')],
    ['Subtype', new Name('XML')],
  ]);
  return { value, stream: Buffer.from(xml) };
}

class Harmful extends Error {
  readonly harm: Harm;

  constructor(harm: Harm) {
    super(harm);
    this.harm = harm;
  }
}

/** Takes over of a file what its root leads to, and refuses what could do something. */
class Copy {
  readonly objects: PdfObject[] = [];
  text = false;
  readonly #from: ReadonlyMap<number, PdfObject>;
  readonly #places = new Map<number, number>();
  readonly #waiting: [place: number, from: PdfObject][] = [];

  constructor(from: ReadonlyMap<number, PdfObject>) {
    this.#from = from;
  }

  /** What a value refers to. */
  readonly get = (value: Value | undefined): Value => {
    let found = value ?? null;
    for (let steps = 0; found instanceof Reference; steps++)
      found = steps > 20 ? null : (this.#from.get(found.number)?.value ?? null);
    return found;
  };

  add(object: PdfObject): Reference {
    this.objects.push(object);
    return new Reference(this.objects.length);
  }

  /** The root of the copy, with all that it leads to. */
  root(root: Dictionary): Dictionary {
    const kept = new Map([...root].filter(([key]) => OF_ROOT.has(key)));
    const form = this.get(root.get('AcroForm'));
    const fields = isDictionary(form) ? this.get(form.get('Fields')) : null;
    if (Array.isArray(fields) && fields.length > 0) throw new Harmful('form');
    const own = harmOf(new Map([...root].filter(([key]) => key !== 'URI')), this.get);
    if (own) throw new Harmful(own);
    const copied = this.#dictionary(kept);
    // The list grows while it is gone through.
    for (const [place, { value, stream }] of this.#waiting)
      this.objects[place - 1] = stream ? this.#stream(value, stream) : { value: this.#value(value), stream };
    return copied;
  }

  #value(value: Value): Value {
    if (value instanceof Reference) return this.#reference(value.number);
    if (Array.isArray(value)) return value.map((it) => this.#value(it));
    if (isNote(value)) return null;
    return isDictionary(value) ? this.#dictionary(value) : value;
  }

  #dictionary(part: Dictionary): Dictionary {
    const harm = harmOf(part, this.get);
    if (harm) throw new Harmful(harm);
    const isFont = nameIn(this.get(part.get('Type'))) === 'Font';
    if (isFont) this.text = true;
    const isRemark = nameIn(this.get(part.get('Type'))) === 'Annot' || part.has('Rect');
    const kept = [...part].filter(([key]) => !NOT_SHOWN.has(key) && !(isRemark && OF_REMARK.has(key)));
    return new Map(kept.map(([key, value]) => [key, this.#value(value)]));
  }

  #reference(number: number): Value {
    const from = this.#from.get(number);
    if (!from || from.value === null) return null;
    if (isNote(from.value)) return null;
    let place = this.#places.get(number);
    if (place === undefined) {
      place = this.objects.push({ value: null, stream: null });
      this.#places.set(number, place);
      this.#waiting.push([place, from]);
    }
    return new Reference(place);
  }

  #stream(value: Value, stream: Buffer): PdfObject {
    if (!isDictionary(value)) return { value: null, stream: null };
    // What lies in another file.
    if (value.has('F')) throw new Harmful('attachment');
    const filter = this.get(value.get('Filter'));
    const [only, ...others] = Array.isArray(filter) ? filter : [filter];
    const isPhotograph = nameIn(this.get(only)) === 'DCTDecode' && others.length === 0;
    // How long it is, which may stand in an object of its own, is written anew.
    const kept = this.#dictionary(new Map([...value].filter(([key]) => key !== 'Length')));
    return { value: kept, stream: isPhotograph ? withoutNotes(stream) : stream };
  }
}

/** How many pages a file has. */
function countPages(root: Dictionary, get: (value: Value | undefined) => Value): number {
  const seen = new Set<Value>();
  const count = (node: Value, depth: number): number => {
    if (!isDictionary(node) || seen.has(node) || depth > DEEPEST) return 0;
    seen.add(node);
    const kids = get(node.get('Kids'));
    return Array.isArray(kids) ? kids.reduce<number>((sum, kid) => sum + count(get(kid), depth + 1), 0) : 1;
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
    kept.set('Metadata', copy.add(notes(textIn(title), before ? accessiblePart(before) : null)));
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
    };
  } catch (error) {
    return { fault: error instanceof Harmful ? error.harm : 'unreadable' };
  }
}
