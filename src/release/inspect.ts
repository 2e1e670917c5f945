import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataKindOf } from '../data/files.ts';
import { documentPlaces } from '../documents/published.ts';
import { originalOf } from '../embed/former.ts';
import { calculatorFile, framedFile, pathwaysOf, shownOf } from '../embed/place.ts';
import { FONT_ENDING, readFont } from '../fonts/font.ts';
import { HASHED_FOLDERS } from '../hosting/headers.ts';
import type { Page } from '../site/page.ts';
import { entriesIn } from '../work/files.ts';
import { askedFor } from './asked.ts';
import { documentFault } from './documents.ts';
import { drawingFault } from './drawings.ts';
import { siteFiles } from './files.ts';
import { imageFault } from './images.ts';
import { listFaults, type Place } from './lists.ts';
import { filesOf, pageFault, readPage } from './page.ts';
import { pdfFault } from './pdf.ts';
import { scriptFault } from './scripts.ts';
import { inspectSearch } from './search.ts';
import { styleFault } from './styles.ts';

/** The files below a folder by their paths from it, and what lies there that is neither file nor folder. */
function listFiles(folder: string): { files: string[]; others: string[] } {
  const entries = entriesIn(folder);
  const paths = (are: boolean) => entries.flatMap(([file, it]) => (it.isFile() === are ? [file] : [])).sort();
  return { files: paths(true), others: paths(false) };
}

/** What files ask for, by their paths from the site's folder. */
export type Looked = ReadonlyMap<string, readonly string[]>;

/** By digests, what was found to be right by itself, of which it need not be found again. */
export interface Passed {
  get(name: string): true | undefined;
  set(name: string, passed: true): void;
}

/**
 * Finds what is wrong with a file, unless the same was found to be right before.
 * @param bytes what is in it, or a digest of that
 */
function unlessPassed(passed: Passed, of: unknown, bytes: Buffer | string, find: () => string | null): string | null {
  const name = createHash('sha256')
    .update(`${JSON.stringify(of)}\0`)
    .update(bytes)
    .digest('base64url');
  if (passed.get(name)) return null;
  const fault = find();
  if (fault === null) passed.set(name, true);
  return fault;
}

/** Looks at a file that is no page by itself, whatever asks for it. */
function fileFault(file: string, bytes: Buffer, base: string, listFault: ReturnType<typeof listFaults>): string | null {
  if (bytes.length === 0) return 'is empty';
  if (/\.svgz?$/i.test(file)) return drawingFault(bytes);
  if (/^_headers$|^_redirects$|\.(html|json|txt|xml)$/.test(file)) {
    const fault = listFault(file, bytes.toString());
    if (fault) return imageFault(file, bytes) ?? fault;
  }
  if (file.endsWith(FONT_ENDING)) return 'why' in readFont(bytes) ? 'is no font that may be published' : null;
  return file.endsWith('.css') ? styleFault(bytes.toString(), base + file, base) : imageFault(file, bytes);
}

/**
 * Looks at a site as a whole before it is published: that it has every page that was to be made and no other, each whole and
 * under its own content security policy; every file that a page, a style sheet, a script or the search loads or links to,
 * none of them empty or cut; no file that has no place in a site or that nothing asks for; nothing of another site; and no
 * image or drawing with more in it than what it shows. What is copied as it is gets looked at like the rest.
 * @param folder the built site
 * @param pages all pages of the build
 * @param options the path that the site lies under, its host where that is known, who may frame its blocks, the folder of files that are copied as they
 * are, and files of which each was looked at by itself before, with what it asks for: they are not read again; what was found
 * to be wrong in them; what the content says that looks as if code had missed a value (`saidIn`); what passed before; and digests of
 * what is in files, where that was read before
 * @returns what is wrong, each a sentence, empty when it may be published; what each page asks for; and how many files there are
 */
export async function inspect(
  folder: string,
  pages: readonly Page[],
  {
    base,
    site,
    ancestors,
    copied,
    looked = new Map(),
    found = new Map(),
    said = new Set(),
    passed = new Map(),
    known = new Map(),
  }: Place & {
    copied: string;
    looked?: Looked;
    found?: ReadonlyMap<string, string>;
    said?: ReadonlySet<string>;
    passed?: Passed;
    known?: ReadonlyMap<string, string>;
  },
): Promise<{ files: number; faults: string[]; asks: Looked }> {
  const { files, others } = listFiles(folder);
  const own = new Set(listFiles(copied).files);
  const { required, allows } = siteFiles(pages, [...own]);
  const there = new Set(files);
  const offers = new Map(pages.map((page) => [page.brochure?.file, page]));
  const bytesOf = (file: string) => readFileSync(join(folder, file));
  const textOf = (file: string) => bytesOf(file).toString();
  const faults = others.map((it) => `${it} is no file.`);
  for (const file of required) if (!there.has(file)) faults.push(`${file} is missing.`);
  const asks = new Map<string, readonly string[]>();
  for (const page of pages.filter((it) => there.has(it.file))) {
    const before = looked.get(page.file);
    const read = before ? null : readPage(textOf(page.file));
    asks.set(page.file, read ? filesOf(read, page.address, base) : (before ?? []));
    const fault = read ? pageFault(read, page, base, said) : found.get(page.file);
    if (fault) faults.push(`${page.file} ${fault}.`);
  }
  const { wanted, scripts } = await askedFor(pages, there, textOf, base, ({ file }) => asks.get(file) ?? []);
  const search = inspectSearch(pages, there, bytesOf, (file) => looked.has(file));
  for (const [file, from] of [...wanted, ...search.wanted])
    if (!there.has(file)) faults.push(`${file} is missing, which ${from} asks for.`);
  const listed = new Set(pages.map((page) => page.file));
  const isDocument = documentPlaces(pages);
  const blocks = new Set([...shownOf(pages).map(framedFile), ...pathwaysOf(pages).map(calculatorFile)]);
  const original = originalOf(pages);
  const listFault = listFaults(pages, { base, site, ancestors }, said);
  const isBlock = (file: string) => blocks.has(original(file)) || dataKindOf(file) === 'contacts';
  const isData = (file: string) => !['contacts', null].includes(dataKindOf(file));
  const stray = (file: string) => file.endsWith('.html') && !listed.has(file) && !isBlock(file);
  for (const file of files.filter((it) => !listed.has(it) && !stray(it))) {
    const offering = offers.get(file);
    const ofText = !offering && isDocument(file);
    const look = () => {
      if (offering) {
        const { canonical, brochure } = offering;
        const within = known.get(file) ?? bytesOf(file);
        return unlessPassed(passed, [canonical, brochure?.bytes], within, () => pdfFault(bytesOf(file), offering));
      }
      const bytes = bytesOf(file);
      // Of open data the text says all, and its name of which kind they are.
      if (!ofText && isData(file))
        return unlessPassed(passed, file, bytes, () => fileFault(file, bytes, base, listFault));
      return ofText ? documentFault(bytes) : fileFault(file, bytes, base, listFault);
    };
    const unseen = looked.has(file) ? null : look;
    const fault = allows(file) ? (unseen?.() ?? null) : 'has no place in a site';
    if (fault) faults.push(`${own.has(file) ? 'public/' : ''}${file} ${fault}.`);
    else if ((HASHED_FOLDERS.some((it) => file.startsWith(it)) || ofText) && !wanted.has(file))
      faults.push(`${file} is asked for by nothing.`);
  }
  for (const [file, script] of scripts) {
    const fault = scriptFault(script, base + file, base);
    if (fault) faults.push(`${file} ${fault}.`);
  }
  const all = [...faults, ...search.faults, ...files.filter(stray).map((it) => `${it} is no page of this site.`)];
  return { files: files.length, faults: all, asks };
}
