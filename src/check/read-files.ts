import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFacts } from '../documents/document.ts';
import { isDocumentName } from '../documents/published.ts';
import { ALWAYS, type Span, within } from '../domain/compared-day.ts';
import { FONT_FILE, MOST_FONT } from '../fonts/font.ts';
import { isImageName } from '../images/image-name.ts';
import { DRAWN_ICON, DRAWN_LOGO, PIXEL_ICON, PIXEL_LOGO } from '../images/logo.ts';
import type { Entries } from '../model/assemble.ts';
import { COLLECTIONS, type CollectionName, collectionOf, entryId } from '../model/collections.ts';
import type { Register } from '../model/schemas/register.ts';
import { slugify } from '../model/slug.ts';
import type { Finding } from './finding.ts';
import { fontFault, secondIcon } from './findings/appearance.ts';
import { DOCUMENT_ELSEWHERE, documentName } from './findings/documents.ts';
import { DRAWING_IN_TEXT } from './findings/file-types.ts';
import { emptyLayer, missingFile, notRead, notShown, secondLogo } from './findings/files.ts';
import { hasContent, LAYER_SEARCH, layered, NO_ORGANISATION } from './layers.ts';
import { type KeptLooks, look } from './look.ts';
import type { CheckedText } from './mdx/check.ts';
import { addOwnWords } from './own-words.ts';
import { type Problem, TOP } from './problem.ts';
import { REQUIRED } from './required.ts';
import { type Desk, isDocument, isFont, readFolder } from './source/files.ts';
import type { SourceFile } from './source/source.ts';
import { type Spoken, spokenIn } from './spoken.ts';

/** A logo, an icon or a font, or a picture that lies where only those may. */
const BESIDE_ORGANISATION = /^(organisations\/[^/]+\/)([^/]+)$/;

/** How the name of a drawing ends. */
const DRAWN_ENDING = '.svg';

/** Where a document may lie: beside a text of an organisation's own. */
const BESIDE_LOCAL_PAGE = /^organisations\/[^/]+\/pages\/[^/]+\/([^/]+)$/;

/** Why no page can link to a document, by where it lies and what it is called. */
function documentFault(file: string): Finding | null {
  const name = BESIDE_LOCAL_PAGE.exec(file)?.[1];
  if (name === undefined) return DOCUMENT_ELSEWHERE;
  return isDocumentName(name) ? null : documentName(name);
}

/** Why no page shows a drawing or an image, by where it lies: an organisation's logo, and images beside texts, are shown. */
function pictureFault(file: string, all: ReadonlySet<string>): Finding | null {
  const [, folder = '', name] = BESIDE_ORGANISATION.exec(file) ?? [];
  if (name === DRAWN_LOGO || name === DRAWN_ICON) return null;
  if (isFont(file)) return name === FONT_FILE ? null : fontFault({ why: 'name' }, MOST_FONT);
  if (file.endsWith(DRAWN_ENDING)) return name === undefined ? DRAWING_IN_TEXT : notShown();
  if (!isImageName(file)) return notRead();
  if (name === PIXEL_LOGO) return all.has(folder + DRAWN_LOGO) ? secondLogo() : null;
  if (name === PIXEL_ICON) return all.has(folder + DRAWN_ICON) ? secondIcon() : null;
  if (name !== undefined) return notShown();
  return /^(pathways|guides|organisations)\//.test(file) ? null : notRead();
}

/** Folders of organisations need the file that says who they are. */
function missingFiles(files: readonly string[]): Problem[] {
  const organisations = new Set(files.flatMap((file) => /^organisations\/[^/]+\//.exec(file) ?? []));
  const required = [...REQUIRED, ...[...organisations].map((folder) => `${folder}organisation.yaml`)];
  return required.filter((file) => !files.includes(file)).map((file) => ({ file, ...TOP, ...missingFile() }));
}

/** A layer without a file that it must have: folders of organisations of which all is gone, or nothing at all. */
function emptied(folder: string): Problem[] {
  const home = join(folder, 'organisations');
  const left = existsSync(home) ? readdirSync(home, { withFileTypes: true }).filter((it) => it.isDirectory()) : [];
  return left.length > 0
    ? left.map(({ name }) => ({ file: `organisations/${name}/organisation.yaml`, ...TOP, ...missingFile() }))
    : [{ file: 'portal.yaml', ...TOP, ...emptyLayer() }];
}

/** The form of Norwegian of a municipality by its address, as far as the register could be read. */
const registeredForm = (municipalities: unknown) => (slug: string) => {
  const all = (municipalities ?? []) as Register['municipalities'];
  const form = all.find(({ name }) => slugify(name) === slug)?.languageForm;
  return form && (form === 'nn' ? 'nn' : 'nb');
};

/** What was read of a content folder, file by file. */
export interface Files {
  entries: Record<CollectionName, { id: string; data: unknown; sketch?: string | undefined }[]>;
  sources: Map<string, SourceFile>;
  texts: Map<string, CheckedText>;
  images: string[];
  /** What documents beside texts say of themselves, by their paths. */
  documents: ReadonlyMap<string, DocumentFacts>;
  problems: Problem[];
  /** In which language each file's problems are told. */
  spoken: Spoken;
  /** Files that could not be read, or do not follow their schema, by their paths. */
  unread: Set<string>;
  /** The days on which the same would be told of each, if they are the last that has come. */
  days: Span;
  /** Of a layer, the files that are its own; null for a folder that holds everything. */
  own: ReadonlySet<string> | null;
}

/**
 * Reads every file of a content folder and checks each by itself.
 * @param latest the last day (ISO) that has come
 * @param national the national content over which the folder is a layer; null for a folder that holds everything
 * @param desk what alone is read of the folder
 * @param looks at files, as they are kept from run to run
 * @throws Error when the folder does not exist
 */
export function readFiles(
  folder: string,
  latest: string,
  national: string | null,
  desk?: Desk,
  looks?: KeptLooks,
): Files {
  const isOther = national !== null && desk === undefined && !hasContent(folder);
  const own = isOther ? { files: [], problems: [] } : readFolder(folder, desk);
  const laid = national === null ? null : layered(own, readFolder(national, NO_ORGANISATION));
  const { files, problems: unreadable } = laid ?? own;
  const entries = Object.fromEntries(Object.keys(COLLECTIONS).map((name) => [name, []])) as unknown as Files['entries'];
  const sources = new Map<string, SourceFile>();
  const texts = new Map<string, CheckedText>();
  const shape: Problem[] = [...unreadable];
  const names = new Set(files.map(({ file }) => file));
  const told: Problem[] = [];
  let days = ALWAYS;
  for (const { file, text } of files) {
    const name = collectionOf(file);
    if (name === null || text === null) {
      const fault = isDocument(file) ? documentFault(file) : pictureFault(file, names);
      if (fault) shape.push({ file, ...TOP, ...fault });
      continue;
    }
    const { read, sketch, told: here, days: its } = look(name, file, text, latest, looks);
    days = within(days, its);
    sources.set(entryId(file), read.source);
    told.push(...here);
    if (read.text) texts.set(entryId(file), read.text);
    if (read.problems.length === 0) entries[name].push({ id: entryId(file), data: read.data, sketch });
    shape.push(...read.problems);
  }
  if (laid !== null) {
    const words = own.files.find(({ file }) => file === LAYER_SEARCH && laid.own.has(file));
    shape.push(...addOwnWords(entries as unknown as Entries, sources, words, laid.own));
    if (!own.files.some(({ file }) => /^organisations\/|^portal\.yaml$/.test(file)) && own.problems.length === 0)
      shape.push(...emptied(folder));
  }
  const known = [...files.map((it) => it.file), ...unreadable.map((it) => it.file)];
  shape.push(...missingFiles(known));
  const images = files.map((it) => it.file).filter(isImageName);
  const documents = files.flatMap(({ file, document }) =>
    document && documentFault(file) === null ? [[file, document] as const] : [],
  );
  return {
    entries,
    sources,
    texts,
    images,
    documents: new Map(documents),
    problems: [...shape, ...told],
    // A file that is not text, or not there, has an organisation all the same.
    spoken: spokenIn(
      [...shape.map(({ file }) => ({ file, text: null })), ...own.files],
      registeredForm(entries.municipalities[0]?.data),
    ),
    unread: new Set(shape.map((it) => it.file)),
    days,
    own: laid?.own ?? null,
  };
}
