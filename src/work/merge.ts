import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { isNational, LAYER_SEARCH } from '../check/layers.ts';
import type { SearchVocabulary } from '../model/schemas/search.ts';
import { readFilesIn } from './files.ts';
import { clear, ownFolder } from './kept.ts';

/** The words of the search as `readContent` takes them: those of the layer first. */
function words(own: string, national: string): string {
  const read = (folder: string): SearchVocabulary => parse(readFileSync(join(folder, LAYER_SEARCH), 'utf8'));
  return stringify({ ...read(national), same: [...read(own).same, ...read(national).same] });
}

/** Writes a file unless it holds just that: what has not changed is not seen as changed. */
function put(file: string, bytes: Buffer): void {
  const lies = lstatSync(file, { throwIfNoEntry: false });
  if (lies?.isFile() && lies.size === bytes.length && readFileSync(file).equals(bytes)) return;
  if (lies && !lies.isFile()) clear(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/**
 * Lays a layer and the national content under it together in one folder, from which pages are made. What is there already
 * and no longer belongs there is taken away.
 * @param own the layer, which `readContent` has found to be without errors (absolute)
 * @param national the national content (absolute)
 * @param to the folder that holds both (absolute)
 */
export function mergeContent(own: string, national: string, to: string): void {
  try {
    layTogether(own, national, to);
  } catch {
    // What lies there is not what was laid there, as a file in the place of a folder.
    clear(to);
    layTogether(own, national, to);
  }
}

function layTogether(own: string, national: string, to: string): void {
  ownFolder(to);
  const files = new Map(
    readFilesIn(national)
      .filter((file) => isNational(file))
      .map((file) => [file, join(national, file)]),
  );
  for (const file of readFilesIn(own)) files.set(file, join(own, file));
  const merged = existsSync(join(own, LAYER_SEARCH)) ? words(own, national) : null;
  for (const [file, from] of files)
    put(join(to, file), file === LAYER_SEARCH && merged !== null ? Buffer.from(merged) : readFileSync(from));
  for (const file of readFilesIn(to)) if (!files.has(file)) rmSync(join(to, file));
}
