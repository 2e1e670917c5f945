import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { createIndex } from 'pagefind';

/** A file of a Pagefind bundle, by its path in it. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A page as Pagefind is given it. */
export interface IndexInput {
  url: string;
  content: string;
}

export type Indexer = (language: string, pages: readonly IndexInput[]) => Promise<IndexFile[]>;

/**
 * What is used of the files that Pagefind makes: the index and the texts. Its scripts and its WebAssembly are not:
 * `view/pagefind.ts` reads the index itself.
 */
const USED = /\.pf_(meta|index|fragment)$/;

function must(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
}

/** Indexes pages with Pagefind. The same pages in the same order give the same bytes. */
export const indexPages: Indexer = async (language, pages) => {
  const { index, errors } = await createIndex({ forceLanguage: language });
  must(errors);
  if (!index) throw new Error('Pagefind gave no index.');
  for (const page of pages) must((await index.addHTMLFile(page)).errors);
  const { files, errors: failed } = await index.getFiles();
  must(failed);
  await index.deleteIndex();
  return files.filter(({ path }) => USED.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
};

const version = JSON.parse(
  readFileSync(fileURLToPath(new URL('../package.json', import.meta.resolve('pagefind'))), 'utf8'),
).version;

/**
 * An indexer that remembers: pages that did not change since the last build are not indexed again. What it remembers is in
 * a folder that may be deleted at any time.
 */
export function rememberingIndexer(folder: string, indexer: Indexer = indexPages) {
  const used = new Set<string>();
  mkdirSync(folder, { recursive: true });
  const remembering: Indexer = async (language, pages) => {
    const name = createHash('sha256')
      .update(JSON.stringify([version, USED.source, language, pages]))
      .digest('hex')
      .slice(0, 32);
    const file = join(folder, name);
    used.add(name);
    if (existsSync(file)) return deserialize(readFileSync(file)) as IndexFile[];
    const made = await indexer(language, pages);
    writeFileSync(file, serialize(made.map(({ path, content }) => ({ path, content: Buffer.from(content) }))));
    return made;
  };
  /** Forgets what this build did not ask for, nor what is kept of another. */
  const forget = (kept: readonly string[] = []) => {
    const known = new Set([...used, ...kept]);
    for (const name of readdirSync(folder)) if (!known.has(name)) rmSync(join(folder, name));
  };
  return { indexer: remembering, used: used as ReadonlySet<string>, forget };
}
