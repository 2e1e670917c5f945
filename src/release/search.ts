import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bundleFolder, LEXICON_FILE, SEARCH_FOLDER } from '../search/paths.ts';
import type { Page } from '../site/page.ts';
import { filesIn } from '../work/files.ts';

/** The folders of the search's bundles: each search page has one. */
export function bundlesOf(pages: readonly Page[]): string[] {
  return pages
    .filter((page) => page.kind === 'search')
    .map((page) => SEARCH_FOLDER + bundleFolder(page.organisation, page.language));
}

/** The text in a compressed file; null when it is cut or holds nothing. */
function unpacked(bytes: Buffer | null): string | null {
  try {
    return bytes && (gunzipSync(bytes).toString('latin1') || null);
  } catch {
    return null;
  }
}

/** Digests of compressed files that are whole: the text of a page is the same file on most sites. */
const whole = new Set<string>();

/** So many are held at a time. */
const MOST_WHOLE = 20_000;

/** Whether a compressed file is whole and holds something. */
function isWhole(bytes: Buffer): boolean {
  const digest = createHash('sha256').update(bytes).digest('base64');
  if (whole.has(digest)) return true;
  if (unpacked(bytes) === null) return false;
  if (whole.size >= MOST_WHOLE) whole.clear();
  whole.add(digest);
  return true;
}

/** What a bundle's lexicon says of its index: where the first file of it lies, from the bundle. */
function readLexicon(text: string | null): { meta: string } | null {
  try {
    const { index } = JSON.parse(text ?? '');
    return typeof index?.meta === 'string' ? index : null;
  } catch {
    return null;
  }
}

/** What the search of a site asks for, and what in it is wrong. */
export interface Search {
  /** Files by their paths from the site's folder, with the one that names each. */
  wanted: Map<string, string>;
  faults: string[];
}

/**
 * Follows the search of each bundle from its lexicon to the index, and from there to its parts, as the search page does.
 * @param files all files of the site
 * @param read the content of one of them
 * @param isLookedAt whether a file, with all of its bundle, was found to be right before
 */
export function inspectSearch(
  pages: readonly Page[],
  files: ReadonlySet<string>,
  read: (file: string) => Buffer,
  isLookedAt: (file: string) => boolean = () => false,
): Search {
  const wanted = new Map<string, string>();
  const faults: string[] = [];
  const unpackedBefore = new Set<string>();
  const textOf = (file: string) => {
    const text = unpacked(files.has(file) ? read(file) : null);
    if (text !== null) unpackedBefore.add(file);
    return text;
  };
  for (const folder of bundlesOf(pages)) {
    const lexicon = folder + LEXICON_FILE;
    if (isLookedAt(lexicon)) continue;
    const index = readLexicon(textOf(lexicon));
    if (files.has(lexicon) && !index) faults.push(`${lexicon} is cut short, or is no lexicon.`);
    if (!index) continue;
    const meta = folder + index.meta;
    wanted.set(meta, lexicon);
    const parts = textOf(meta)?.match(/[a-z]{2}_[\da-f]{6,}/g) ?? [];
    // The index is named by the same letters as the pages, and by a number of its own.
    const named = [...new Set(parts)].map((part) => {
      const [page, words] = [`${folder}fragment/${part}.pf_fragment`, `${folder}index/${part}.pf_index`];
      return files.has(words) ? words : page;
    });
    for (const it of named) wanted.set(it, meta);
    const has = (kind: string) => named.some((it) => it.endsWith(kind));
    if (files.has(meta) && !(has('.pf_index') && has('.pf_fragment')))
      faults.push(`${meta} names no parts of an index.`);
  }
  for (const file of [...files].filter((it) => it.startsWith(SEARCH_FOLDER))) {
    if (isLookedAt(file)) continue;
    if (!wanted.has(file) && !file.endsWith(LEXICON_FILE)) faults.push(`${file} is asked for by nothing.`);
    if (!unpackedBefore.has(file) && !isWhole(read(file))) faults.push(`${file} is cut short.`);
  }
  return { wanted, faults };
}

/**
 * Looks at the search of some pages as it lies on the disk, where nothing else of the site need be.
 * @param folder in which their bundles lie, perhaps beside those of others
 * @returns the files of it, by their paths from there, and what is wrong with them, each a sentence
 */
export function searchIn(folder: string, pages: readonly Page[]): { files: string[]; faults: string[] } {
  const files = bundlesOf(pages).flatMap((bundle) => {
    const own = join(folder, bundle);
    return existsSync(own) ? filesIn(own).map((it) => bundle + it) : [];
  });
  const there = new Set(files);
  const { wanted, faults } = inspectSearch(pages, there, (file) => readFileSync(join(folder, file)));
  const missing = [...wanted].flatMap(([file, from]) =>
    there.has(file) ? [] : [`${file} is missing, which ${from} asks for.`],
  );
  return { files, faults: [...faults, ...missing] };
}
