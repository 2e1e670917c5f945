import { repaired } from '../../check/source/signs.ts';
import { type Given, UnreadablePage } from '../analyse.ts';
import { LARGEST_FILE } from './bounds.ts';
import { docxToHtml } from './docx.ts';
import { ZipError } from './zip.ts';

/** Bytes as text: by their mark, by what the HTML says, or as they can be read. */
function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Saved as UTF-8 by what had read it as something else.
    return repaired(text);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const looksLikeHtml = (text: string) =>
  /<(?:!doctype|html|head|body|div|p|table|ul|ol|h[1-6]|br|span|article|section)[\s>/]/i.test(text.slice(0, 20_000));

/**
 * The page in a file that was saved or made in an office program, by what is in it and not by its name.
 * @throws UnreadablePage when it is too large, or neither HTML, text nor a Word document
 */
export async function givenIn(bytes: Buffer): Promise<Given> {
  if (bytes.length > LARGEST_FILE)
    throw new UnreadablePage(`Filen er for stor. Den kan ha høyst ${LARGEST_FILE} byte.`);
  if (bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004') {
    try {
      return { html: await docxToHtml(bytes) };
    } catch (error) {
      if (!(error instanceof ZipError)) throw error;
      throw new UnreadablePage(
        'Filen er ikke et Word-dokument som kan leses. Åpne den i Word, lagre den som .docx, og prøv igjen.',
      );
    }
  }
  if (
    bytes.toString('latin1', 0, 5) === '%PDF-' ||
    (bytes.includes(0) && !/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2)))
  )
    throw new UnreadablePage(
      'Filen er ikke tekst. Lagre siden fra nettleseren som HTML, eller kopier teksten inn i en tekstfil (.txt).',
    );
  const text = decode(bytes);
  return looksLikeHtml(text) ? { html: text } : { text };
}
