import { createRequire } from 'node:module';
import { openZip, type ReadZip, ZipError } from './zip.ts';

/** What the package asks of an archive. Its own types do not tell of it. */
interface Archive {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<string | Uint8Array>;
}

/** Of the package that reads Word documents, what is used. */
interface Mammoth {
  convertToHtml(
    from: { file: Archive },
    options: { externalFileAccess: boolean; convertImage: unknown; ignoreEmptyParagraphs: boolean },
  ): Promise<{ value: string }>;
  images: { imgElement(of: () => Promise<{ src: string }>): unknown };
}

/** How deep the XML of a document may be nested: the package calls itself for each element within another. */
const DEEPEST = 300;

/** Whether XML is nested deeper than documents are, or declares what a document has no need of. One pass. */
function isStrange(xml: string): boolean {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return true;
  let depth = 0;
  for (const { 0: tag } of xml.matchAll(/<[^<>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>') && !tag.startsWith('<?') && !tag.startsWith('<!')) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The archive as the package is given it: only the XML of the document, each file once. */
function archive(read: ReadZip): Archive {
  const texts = new Map<string, string | null>();
  const textOf = (name: string): string | null => {
    const known = texts.get(name);
    if (known !== undefined) return known;
    const text = /\.(?:xml|rels)$/.test(name)
      ? (read(name)
          ?.toString('utf8')
          .replace(/^\uFEFF/, '') ?? null)
      : null;
    if (text !== null && isStrange(text)) throw new ZipError();
    texts.set(name, text);
    return text;
  };
  return {
    exists: (name) => textOf(name) !== null,
    read: async (name, encoding) => {
      const text = textOf(name) ?? '';
      if (encoding === 'base64') return Buffer.from(text).toString('base64');
      return encoding ? text : Buffer.from(text);
    },
  };
}

/**
 * A Word document (`.docx`) as HTML: headings, paragraphs, lists, tables and links, without its pictures.
 * @throws ZipError when it is no such document, or holds more than is read
 */
export async function docxToHtml(bytes: Buffer): Promise<string> {
  const mammoth = createRequire(import.meta.url)('mammoth') as Mammoth;
  const file = archive(openZip(bytes));
  try {
    const noImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml(
      { file },
      { externalFileAccess: false, convertImage: noImage, ignoreEmptyParagraphs: true },
    );
    return value;
  } catch (error) {
    // It throws what it runs into; none of that is for an editor.
    throw error instanceof ZipError ? error : new ZipError();
  }
}
