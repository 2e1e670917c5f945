import { inflateSync } from 'node:zlib';
import { isDictionary, Name, nameIn, type PdfObject, type Value } from './values.ts';

/** Whether a file says by its notes that it can be read aloud as the standard for that (PDF/UA) demands, and its part. */
export function accessiblePart({ value, stream }: PdfObject): string | null {
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
export function notesOn(title: string, part: string | null): PdfObject {
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
