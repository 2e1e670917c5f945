import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '../model/collections.ts';
import type { SearchVocabulary } from '../model/schemas/search.ts';
import { explain } from './explain.ts';
import { nationalFiles } from './findings/national-files.ts';
import { type Problem, TOP } from './problem.ts';
import { REQUIRED } from './required.ts';
import type { ContentFile, Desk, readFolder } from './source/files.ts';
import { readSource, type SourceFile } from './source/source.ts';

type Folder = ReturnType<typeof readFolder>;

/** The words of a layer of one's own, which stand beside the national ones. */
export const LAYER_SEARCH = 'search.yaml';

/**
 * Whether a content folder is an own layer over the national content: it has no pathways of its own. Whoever lays a copy of a
 * pathway there to change it, or of some of what is around it, has a layer still, and is told that it is national, not that all
 * else is missing: a whole content has most of the files without which there is no site.
 * @param folder an absolute path
 */
export const isLayer = (folder: string): boolean => {
  const has = (name: string) => existsSync(join(folder, name));
  return !has('pathways') || REQUIRED.filter(has).length * 2 < REQUIRED.length;
};

/** What lies at the top of content, by its name. */
const AT_TOP: ReadonlySet<string> = new Set(
  Object.values(COLLECTIONS).map(({ pattern }) => pattern.split('/')[0] ?? ''),
);

/** Whether a folder has anything of content in it. One that has not is another folder, and need not be read through. */
export const hasContent = (folder: string): boolean => readdirSync(folder).some((name) => AT_TOP.has(name));

/** Which files of the national content are read: no organisation, and nothing that the layer has in its own words. */
export const isNational = (file: string): boolean => !file.startsWith('organisations/');

/** Of the national content under a layer no organisation is read: its images and logos would be decoded for nothing. */
export const NO_ORGANISATION: Desk = { only: '', drafts: new Map() };

/** Whether a layer may hold a file: organisations, a portal, words that the search knows, and terms that are not national. */
const mayHold = (file: string, national: ReadonlySet<string>) =>
  /^organisations\//.test(file) ||
  file === 'portal.yaml' ||
  file === LAYER_SEARCH ||
  (/^glossary\/[^/]+$/.test(file) && !national.has(file));

const topOf = (file: string) => file.split('/')[0] ?? '';

/** The files of a folder, and what is wrong with them, of a layer with those that are its own. */
export interface Layered extends Folder {
  /** The layer's own files by their paths, also those that could not be read. */
  own: ReadonlySet<string>;
}

/**
 * The files of a layer and those of the national content under it, as if they lay in one folder. The layer's words for the
 * search stay out: see `withWords`. What is national in the layer is told once, however much it is.
 */
export function layered(own: Folder, national: Folder): Layered {
  const under = national.files.filter(({ file }) => isNational(file));
  const names = new Set(under.map(({ file }) => file));
  // A layer writes its words for the search in a file of the same name.
  const isCopy = ({ file, text }: ContentFile) =>
    file === LAYER_SEARCH && under.some((it) => it.file === file && it.text === text);
  const copied = new Set(own.files.filter(isCopy).map(({ file }) => file));
  const isRefused = (file: string) => copied.has(file) || (AT_TOP.has(topOf(file)) && !mayHold(file, names));
  const all = [...own.files, ...own.problems].map(({ file }) => file);
  const refused = [...new Set(all.filter(isRefused))].sort();
  const kept = own.files.filter(({ file }) => !isRefused(file) && file !== LAYER_SEARCH);
  const taken = new Set(kept.map(({ file }) => file));
  const [first] = refused;
  return {
    files: [...kept, ...under.filter(({ file }) => !taken.has(file))].sort((a, b) => (a.file < b.file ? -1 : 1)),
    problems: [
      ...own.problems.filter(({ file }) => !isRefused(file)),
      ...(first === undefined ? [] : [{ file: first, ...TOP, ...nationalFiles(refused) } satisfies Problem]),
      ...national.problems.filter(({ file }) => isNational(file)),
    ],
    own: new Set(all.filter((file) => !isRefused(file))),
  };
}

/** What a layer says in its `search.yaml`, with the national words behind its own, so that places in it stay its own. */
export function withWords(
  national: SearchVocabulary,
  { text }: ContentFile,
): { data: SearchVocabulary; source: SourceFile; problems: Problem[] } {
  const source = readSource(LAYER_SEARCH, text ?? '');
  const schema = COLLECTIONS.search.schema.pick({ same: true });
  const read = source.problems.length > 0 ? null : schema.safeParse(source.value);
  const problems = [...source.problems, ...explain(source, read?.error?.issues ?? [], schema)];
  return { data: { ...national, same: [...(read?.data?.same ?? []), ...national.same] }, source, problems };
}
