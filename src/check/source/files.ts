import { existsSync, lstatSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { DocumentFacts } from '../../documents/document.ts';
import { DOCUMENT_ENDING, documentOf } from '../../documents/published.ts';
import { nationalIds } from '../../domain/national-id.ts';
import { FONT_ENDING } from '../../fonts/font.ts';
import { isImageName } from '../../images/image-name.ts';
import { DRAWN_LOGO, PIXEL_LOGO } from '../../images/logo.ts';
import { readDrawing } from '../drawing/read.ts';
import { isLine } from '../drawing/shape.ts';
import { showsNothing } from '../drawing/shown.ts';
import { writtenIn } from '../drawing/written.ts';
import type { Finding } from '../finding.ts';
import { documentFault, documentTooBig } from '../findings/documents.ts';
import { LINE_DRAWN, NOTHING_DRAWN } from '../findings/drawings.ts';
import { unusableType } from '../findings/file-types.ts';
import {
  leadsElsewhere,
  notAFile,
  notAnImage,
  notOrdinary,
  notUtf8,
  tooBig,
  tooDeep,
  tooMany,
  tooMuchText,
  unreadableFile,
} from '../findings/files.ts';
import { conflictMarks } from '../findings/parsing.ts';
import { unusableName } from '../findings/signs.ts';
import { nationalId, nationalIdInName } from '../findings/words.ts';
import { isError, type Place, type Problem, TOP } from '../problem.ts';
import { drawnIconFault, fontFileFault, pixelIconFault } from './appearance.ts';
import { readBounded } from './bounded.ts';
import { conflictIn } from './conflict.ts';
import { imageFindings } from './images.ts';
import { logoFindings } from './logos.ts';
import { placeAt } from './place-at.ts';
import { unusableInName, unusableSign } from './signs.ts';
import { REACH, type Reach, walk } from './walk.ts';

/** A file of the content folder: its path from there with `/`, and its text; images and documents have none. */
export interface ContentFile {
  file: string;
  text: string | null;
  /** What a document says of itself. */
  document?: DocumentFacts;
}

/**
 * A part of a content folder, as somebody writes in it: one organisation, with files that are not saved yet, by their paths
 * from the content folder (null: taken away). An organisation's files are told to nobody but itself.
 */
export interface Desk {
  only: string;
  drafts: ReadonlyMap<string, string | null>;
  /** Pictures and documents that are not saved yet, and where they lie. */
  beside?: ReadonlyMap<string, string>;
}

/** The most bytes that a text or a drawing, an image that is made smaller when the site is built, and a document may have. */
const MOST = { text: 1_000_000, image: 5_000_000, document: 5_000_000 };

/** How much of a folder is read, at the most. */
export interface Bounds extends Reach {
  /** The bytes of all texts together. */
  text: number;
}

const BOUNDS: Bounds = { ...REACH, text: 1_000_000_000 };

/** Images that may lie beside a text, by their endings, with how such a file begins. */
const IMAGES: Record<string, (head: Buffer) => boolean> = {
  '.avif': (head) => head.subarray(4, 8).toString('latin1') === 'ftyp',
  '.jpeg': (head) => head.readUInt16BE(0) === 0xffd8,
  '.jpg': (head) => head.readUInt16BE(0) === 0xffd8,
  '.png': (head) => head.subarray(1, 4).toString('latin1') === 'PNG',
  '.webp': (head) => head.subarray(8, 12).toString('latin1') === 'WEBP',
};

/** Whether a file is tried as a logo: a drawing, or a picture where no drawing takes its place. */
const isShownLogo = (file: string, all: readonly ContentFile[]) =>
  basename(file) === DRAWN_LOGO ||
  (basename(file) === PIXEL_LOGO && !all.some((it) => it.file === `${dirname(file)}/${DRAWN_LOGO}`));

/** Files that are read as text. */
const TEXTS: ReadonlySet<string> = new Set(['.yaml', '.mdx', '.json', '.svg']);

export function isDocument(file: string): boolean {
  return extname(file).toLowerCase() === DOCUMENT_ENDING;
}

export function isFont(file: string): boolean {
  return extname(file).toLowerCase() === FONT_ENDING;
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function drawingFault(text: string, name: string): (Place & Finding) | null {
  // Two versions of a drawing are none, though most of Git's marks are text to XML.
  const conflict = conflictIn(text);
  if (conflict !== null) return { ...placeAt(text, conflict), ...conflictMarks() };
  const drawing = readDrawing(text);
  if ('fault' in drawing) return { ...placeAt(text, drawing.fault.index), ...drawing.fault.finding };
  const [id] = nationalIds(writtenIn(drawing.root));
  // Of what is written there as numbers of signs or in parts, no place is known.
  if (id) return { ...placeAt(text, nationalIds(text)[0]?.from ?? 0), ...nationalId() };
  if (showsNothing(drawing.root)) return { ...TOP, ...NOTHING_DRAWN };
  const fault = isLine(drawing.root) ? LINE_DRAWN : drawnIconFault(name, drawing.root);
  return fault && { ...TOP, ...fault };
}

/** A file as it was read, and what is wrong with it as a file. */
type ReadOne = Omit<ContentFile, 'file'> & { fault: (Place & Finding) | null };

/** Reads one file that is no link, whatever becomes of it meanwhile. */
function readOne(path: string): ReadOne {
  try {
    return readWhole(path);
  } catch (error) {
    return { text: null, fault: { ...TOP, ...unreadableFile((error as NodeJS.ErrnoException).code ?? '') } };
  }
}

/** @throws Error when the file cannot be opened */
function readPdf(path: string): ReadOne {
  const told = (found: Finding): ReadOne => ({ text: null, fault: { ...TOP, ...found } });
  const { size } = lstatSync(path);
  if (size > MOST.document) return told(documentTooBig(size, MOST.document));
  const bytes = readBounded(path, MOST.document);
  if (bytes.length > MOST.document) return told(documentTooBig(bytes.length, MOST.document));
  const read = documentOf(bytes);
  if ('fault' in read) return told(documentFault(read.fault));
  const { bytes: _, ...facts } = read;
  return { text: null, document: facts, fault: null };
}

/** @throws Error when the file cannot be opened */
function readWhole(path: string): ReadOne {
  if (isDocument(path)) return readPdf(path);
  if (isFont(path)) {
    const fault = fontFileFault(basename(path), readBounded(path, MOST.text));
    return { text: null, fault: fault && { ...TOP, ...fault } };
  }
  const ending = extname(path).toLowerCase();
  const image = Object.hasOwn(IMAGES, ending) ? IMAGES[ending] : undefined;
  // A photograph or a document is no text that was saved wrongly.
  if (ending !== '' && !image && !TEXTS.has(ending)) {
    return { text: null, fault: { ...TOP, ...unusableType(extname(path)) } };
  }
  const { size } = lstatSync(path);
  const most = image ? MOST.image : MOST.text;
  if (size > most) return { text: null, fault: { ...TOP, ...tooBig(size, most) } };
  // A file that says that it is empty may be without end.
  const bytes = readBounded(path, most);
  if (bytes.length > most) return { text: null, fault: { ...TOP, ...tooBig(bytes.length, most) } };
  if (image) {
    const fault = bytes.length > 12 && image(bytes) ? pixelIconFault(basename(path), bytes) : notAnImage();
    return { text: null, fault: fault && { ...TOP, ...fault } };
  }
  const text = decode(bytes);
  if (text === null) return { text, fault: { ...TOP, ...notUtf8() } };
  return { text, fault: path.endsWith('.svg') ? drawingFault(text, basename(path)) : textFault(text) };
}

function textFault(text: string): (Place & Finding) | null {
  const size = Buffer.byteLength(text);
  if (size > MOST.text) return { ...TOP, ...tooBig(size, MOST.text) };
  const sign = unusableSign(text);
  return sign && { ...placeAt(text, sign.index), ...sign.finding };
}

/**
 * Every file of a content folder, in the order of their paths, with what is wrong with them as files. Files that systems
 * leave behind by themselves, with names that begin with a full stop, are passed over. Links are never followed, and a folder or a
 * file without end is told as such.
 * @param folder an absolute path
 * @param desk what alone is read of it, and with which drafts; everything as it lies there when it is not given
 * @throws Error when the folder does not exist
 */
export function readFolder(
  folder: string,
  desk?: Desk,
  bounds: Bounds = BOUNDS,
): { files: ContentFile[]; problems: Problem[] } {
  if (!existsSync(folder)) throw new Error(`The content folder ${folder} does not exist.`);
  if (!statSync(folder).isDirectory()) throw new Error(`The content folder ${folder} is a file, not a folder.`);
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const tell = (file: string, found: Finding) => problems.push({ file, ...TOP, ...found });
  const placeOf = (file: string) => desk?.beside?.get(file) ?? join(folder, file);
  let length = 0;
  const read = (file: string) => {
    if (length > bounds.text) return;
    const { fault, ...content } = readOne(placeOf(file));
    const { text } = content;
    length += text?.length ?? 0;
    if (fault) problems.push({ file, ...fault });
    else if (length > bounds.text) tell(file, tooMuchText(bounds.text));
    else files.push({ file, ...content });
  };
  walk(
    folder,
    {
      visit(file, entry) {
        const { name } = entry;
        if (name.startsWith('.') || name === 'Thumbs.db') return false;
        if (desk && dirname(file) === 'organisations' && name !== desk.only) return false;
        if (desk?.drafts.has(file) || desk?.beside?.has(file)) return false;
        const sign = unusableInName(name);
        if (nationalIds(name).length > 0) tell(file, nationalIdInName());
        if (sign !== null) tell(file, unusableName(name.charAt(sign)));
        else if (entry.isDirectory()) {
          if (!isImageName(name) && !isDocument(name) && !isFont(name) && !TEXTS.has(extname(name).toLowerCase()))
            return true;
          tell(file, notAFile());
        } else if (entry.isFile()) read(file);
        else tell(file, entry.isSymbolicLink() ? leadsElsewhere() : notOrdinary());
        return false;
      },
      unreadable: (inner, code) => tell(inner, unreadableFile(code)),
      tooMuch: (inner, what) => tell(inner, what === 'depth' ? tooDeep(bounds.depth) : tooMany(bounds.entries)),
    },
    bounds,
  );
  for (const file of desk?.beside?.keys() ?? []) read(file);
  for (const [file, text] of desk?.drafts ?? []) {
    if (text === null) continue;
    const fault = textFault(text);
    if (fault) problems.push({ file, ...fault });
    else files.push({ file, text });
  }
  const refuse = (all: readonly ContentFile[], findings: readonly (Finding | null)[]) => {
    for (const [index, found] of findings.entries()) {
      const one = all[index];
      if (!found || !one) continue;
      tell(one.file, found);
      if (isError(found)) files.splice(files.indexOf(one), 1);
    }
  };
  const images = files.filter(({ file }) => isImageName(file));
  refuse(images, imageFindings(images.map(({ file }) => placeOf(file))));
  const logos = files.filter(({ file }, _, all) => isShownLogo(file, all));
  const given = logos.map(({ file, text }) => (text === null ? { path: placeOf(file) } : { text }));
  refuse(logos, logoFindings(given));
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), problems };
}
