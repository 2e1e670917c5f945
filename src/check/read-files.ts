import type { DocumentFacts } from '../documents/document.ts';
import { isDocumentName } from '../documents/published.ts';
import { sketchOf } from '../domain/sketch.ts';
import { FONT_FILE, MOST_FONT } from '../fonts/font.ts';
import { isImageName } from '../images/image-name.ts';
import { DRAWN_ICON, DRAWN_LOGO, PIXEL_ICON, PIXEL_LOGO } from '../images/logo.ts';
import { COLLECTIONS, type CollectionName, collectionOf, entryId } from '../model/collections.ts';
import { LANGUAGES, type Language } from '../model/schemas/language.ts';
import type { SearchVocabulary } from '../model/schemas/search.ts';
import type { Finding } from './finding.ts';
import { fontFault, secondIcon } from './findings/appearance.ts';
import { DOCUMENT_ELSEWHERE, documentName } from './findings/documents.ts';
import { emptyLayer, missingFile, notRead, notShown, secondLogo } from './findings/files.ts';
import { NO_TEXT } from './findings/texts.ts';
import { hasContent, LAYER_SEARCH, layered, NO_ORGANISATION, withWords } from './layers.ts';
import { showsSomething } from './mdx/blocks.ts';
import type { CheckedText } from './mdx/check.ts';
import { isError, type Problem, TOP } from './problem.ts';
import { languageName, type ReadFile, readFile } from './read-file.ts';
import { checkFields } from './rules/fields.ts';
import { marksIn } from './rules/marks.ts';
import { checkReadability } from './rules/readability.ts';
import { remarksOn } from './rules/text-rules.ts';
import { type ContentFile, type Desk, isDocument, isFont, readFolder } from './source/files.ts';
import type { SourceFile } from './source/source.ts';
import { type Spoken, spokenIn } from './spoken.ts';

/** Files without which there is no site. */
export const REQUIRED = [
  'portal.yaml',
  'sources.yaml',
  'helplines.yaml',
  'statutory.yaml',
  'overview.yaml',
  'register/municipalities.json',
  'register/counties.json',
  'register/health-areas.json',
  'register/postal-codes.json',
  'register/outside.json',
  'register/places.json',
  'register/changes.json',
  'register/sources.yaml',
  'search.yaml',
  'asking.yaml',
  'elsewhere.yaml',
  'danger.yaml',
  ...LANGUAGES.map((it) => `ui/${it}.yaml`),
];

/** A logo, an icon or a font, or a picture that lies where only those may. */
const BESIDE_ORGANISATION = /^(organisations\/[^/]+\/)([^/]+)$/;

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
  if (!isImageName(file)) return notRead();
  if (name === PIXEL_LOGO) return all.has(folder + DRAWN_LOGO) ? secondLogo() : null;
  if (name === PIXEL_ICON) return all.has(folder + DRAWN_ICON) ? secondIcon() : null;
  if (name !== undefined) return notShown();
  return /^(pathways|guides|organisations)\//.test(file) ? null : notRead();
}

/** What the texts of one file say, looked at by itself. */
function textProblems(file: string, text: CheckedText): Problem[] {
  const { problems, tree, anchors } = text;
  if (!tree) return problems;
  const remarks = [...remarksOn(tree, anchors, languageName(file) as Language), ...marksIn(text.text, tree)].map(
    (remark): Problem => ({ file, ...remark }),
  );
  return [...problems, ...remarks, ...checkReadability(file, tree)];
}

/** One file as it was read, and what it says that it should not. */
interface Looked {
  read: ReadFile;
  /** Of a text. */
  sketch: string | undefined;
  told: Problem[];
}

/** Files as they were last looked at, by their paths, with what that rested on. */
const looked = new Map<string, Looked & { text: string; latest: string }>();

/** Looks at a file by itself. One that has not changed since the last time, as while somebody writes, is not read again. */
function look(name: CollectionName, file: string, text: string, latest: string): Looked {
  const before = looked.get(file);
  if (before?.text === text && before.latest === latest) return before;
  const read = readFile(name, file, text);
  const tree = read.source.problems.length === 0 ? read.text?.tree : null;
  // What is wrong in a text may be what it was to show.
  const empty = tree && read.text?.problems.length === 0 && !showsSomething(tree);
  // What is refused is not advised against as well.
  const refused = new Set(read.problems.map(({ line, column }) => `${line}:${column}`));
  const told = [
    ...checkFields(read.source, text, COLLECTIONS[name].schema, latest).filter(
      (it) => isError(it) || !refused.has(`${it.line}:${it.column}`),
    ),
    ...(empty ? [{ file, ...TOP, ...NO_TEXT }] : []),
    ...(read.text ? textProblems(file, read.text) : []),
  ];
  const now = { read, sketch: read.text ? sketchOf(read.text.text) : undefined, told, text, latest };
  looked.set(file, now);
  return now;
}

/** Folders of organisations need the file that says who they are. */
function missingFiles(files: readonly string[]): Problem[] {
  const organisations = new Set(files.flatMap((file) => /^organisations\/[^/]+\//.exec(file) ?? []));
  const required = [...REQUIRED, ...[...organisations].map((folder) => `${folder}organisation.yaml`)];
  return required.filter((file) => !files.includes(file)).map((file) => ({ file, ...TOP, ...missingFile() }));
}

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
}

/** What the layer says of the search, put before what is said nationally. */
function addWords(own: ContentFile, { entries, sources }: Pick<Files, 'entries' | 'sources'>): Problem[] {
  const [national] = entries.search;
  if (!national) return [];
  const { data, source, problems } = withWords(national.data as SearchVocabulary, own);
  national.data = data;
  sources.set(entryId(own.file), source);
  return problems;
}

/**
 * Reads every file of a content folder and checks each by itself.
 * @param latest the last day (ISO) that has come
 * @param national the national content over which the folder is a layer; null for a folder that holds everything
 * @param desk what alone is read of the folder
 * @throws Error when the folder does not exist
 */
export function readFiles(folder: string, latest: string, national: string | null, desk?: Desk): Files {
  const isOther = national !== null && desk === undefined && !hasContent(folder);
  const own = isOther ? { files: [], problems: [] } : readFolder(folder, desk);
  const { files, problems: unreadable } = national === null ? own : layered(own, readFolder(national, NO_ORGANISATION));
  const entries = Object.fromEntries(Object.keys(COLLECTIONS).map((name) => [name, []])) as unknown as Files['entries'];
  const sources = new Map<string, SourceFile>();
  const texts = new Map<string, CheckedText>();
  const shape: Problem[] = [...unreadable];
  const names = new Set(files.map(({ file }) => file));
  const told: Problem[] = [];
  for (const { file, text } of files) {
    const name = collectionOf(file);
    if (name === null || text === null) {
      const fault = isDocument(file) ? documentFault(file) : pictureFault(file, names);
      if (fault) shape.push({ file, ...TOP, ...fault });
      continue;
    }
    const { read, sketch, told: here } = look(name, file, text, latest);
    sources.set(entryId(file), read.source);
    told.push(...here);
    if (read.text) texts.set(entryId(file), read.text);
    if (read.problems.length === 0) entries[name].push({ id: entryId(file), data: read.data, sketch });
    shape.push(...read.problems);
  }
  if (national !== null) {
    const words = own.files.find(({ file }) => file === LAYER_SEARCH);
    if (words) shape.push(...addWords(words, { entries, sources }));
    if (!own.files.some(({ file }) => /^organisations\/|^portal\.yaml$/.test(file)) && own.problems.length === 0)
      shape.push({ file: 'portal.yaml', ...TOP, ...emptyLayer() });
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
    spoken: spokenIn(own.files),
    unread: new Set(shape.map((it) => it.file)),
  };
}
