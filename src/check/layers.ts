import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '../model/collections.ts';
import type { SearchVocabulary } from '../model/schemas/search.ts';
import { explain } from './explain.ts';
import { nationalFile } from './findings/files.ts';
import { type Problem, TOP } from './problem.ts';
import type { ContentFile, Desk, readFolder } from './source/files.ts';
import { readSource, type SourceFile } from './source/source.ts';

type Folder = ReturnType<typeof readFolder>;

/** The words of a layer of one's own, which stand beside the national ones. */
export const LAYER_SEARCH = 'search.yaml';

/** What nobody writes a text of their own in, so that a whole content is known by it. */
const WHOLE = ['ui', 'register'];

/**
 * Whether a content folder is an own layer over the national content: it has no pathways of its own. Whoever lays a copy of a
 * pathway there to change it has a layer still, and is told that it is national, not that all else is missing.
 * @param folder an absolute path
 */
export const isLayer = (folder: string): boolean => {
  const has = (name: string) => existsSync(join(folder, name));
  return !has('pathways') || !WHOLE.some(has);
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

/**
 * The files of a layer and those of the national content under it, as if they lay in one folder. The layer's words for the
 * search stay out: see `withWords`.
 */
export function layered(own: Folder, national: Folder): Folder {
  const under = national.files.filter(({ file }) => isNational(file));
  const names = new Set(under.map(({ file }) => file));
  const refused = own.files.filter(({ file }) => !mayHold(file, names));
  const kept = own.files.filter(({ file }) => mayHold(file, names) && file !== LAYER_SEARCH);
  const taken = new Set(kept.map(({ file }) => file));
  return {
    files: [...kept, ...under.filter(({ file }) => !taken.has(file))].sort((a, b) => (a.file < b.file ? -1 : 1)),
    problems: [
      ...own.problems,
      ...refused.map(({ file }): Problem => ({ file, ...TOP, ...nationalFile() })),
      ...national.problems.filter(({ file }) => isNational(file)),
    ],
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
