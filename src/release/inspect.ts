import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { HASHED_FOLDER } from '../hosting/headers.ts';
import type { Page } from '../site/page.ts';
import { askedFor } from './asked.ts';
import { drawingFault } from './drawings.ts';
import { siteFiles } from './files.ts';
import { imageFault } from './images.ts';
import { listFault } from './lists.ts';
import { pageFault } from './page.ts';
import { pdfFault } from './pdf.ts';
import { scriptFault } from './scripts.ts';
import { inspectSearch } from './search.ts';
import { styleFault } from './styles.ts';

/** The files below a folder by their paths from it, and what lies there that is neither file nor folder. */
function listFiles(folder: string): { files: string[]; others: string[] } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = (list: typeof entries) =>
    list.map((it) => relative(folder, join(it.parentPath, it.name)).split(sep).join('/')).sort();
  return {
    files: paths(entries.filter((it) => it.isFile())),
    others: paths(entries.filter((it) => !it.isFile() && !it.isDirectory())),
  };
}

/** Looks at a file that is no page by itself, whatever asks for it. */
function fileFault(file: string, bytes: Buffer, pages: readonly Page[], base: string): string | null {
  if (bytes.length === 0) return 'is empty';
  if (/\.svgz?$/i.test(file)) return drawingFault(bytes);
  if (/^_headers$|^_redirects$|\.(json|txt|xml)$/.test(file)) {
    const fault = listFault(file, bytes.toString(), pages, base);
    if (fault) return imageFault(file, bytes) ?? fault;
  }
  return file.endsWith('.css') ? styleFault(bytes.toString(), base + file, base) : imageFault(file, bytes);
}

/**
 * Looks at a site as a whole before it is published: that it has every page that was to be made and no other, each whole and
 * under its own content security policy; every file that a page, a style sheet, a script or the search loads or links to,
 * none of them empty or cut; no file that has no place in a site or that nothing asks for; nothing of another site; and no
 * image or drawing with more in it than what it shows. What is copied as it is gets looked at like the rest.
 * @param folder the built site
 * @param pages all pages of the build
 * @param options the path that the site lies under, and the folder of files that are copied as they are
 * @returns what is wrong, each a sentence; empty when it may be published
 */
export async function inspect(
  folder: string,
  pages: readonly Page[],
  { base, copied }: { base: string; copied: string },
): Promise<string[]> {
  const { files, others } = listFiles(folder);
  const own = new Set(listFiles(copied).files);
  const { required, allows } = siteFiles(pages, [...own]);
  const there = new Set(files);
  const offers = new Map(pages.map((page) => [page.brochure?.file, page]));
  const bytesOf = (file: string) => readFileSync(join(folder, file));
  const textOf = (file: string) => bytesOf(file).toString();
  const faults = others.map((it) => `${it} is no file.`);
  for (const file of required) if (!there.has(file)) faults.push(`${file} is missing.`);
  for (const page of pages.filter((it) => there.has(it.file))) {
    const fault = pageFault(textOf(page.file), page, base);
    if (fault) faults.push(`${page.file} ${fault}.`);
  }
  const { wanted, scripts } = await askedFor(pages, there, textOf, base);
  const search = inspectSearch(pages, there, bytesOf);
  for (const [file, from] of [...wanted, ...search.wanted])
    if (!there.has(file)) faults.push(`${file} is missing, which ${from} asks for.`);
  for (const file of files.filter((it) => !it.endsWith('.html'))) {
    const offering = offers.get(file);
    const look = () => (offering ? pdfFault(bytesOf(file), offering) : fileFault(file, bytesOf(file), pages, base));
    const fault = allows(file) ? look() : 'has no place in a site';
    if (fault) faults.push(`${own.has(file) ? 'public/' : ''}${file} ${fault}.`);
    else if (file.startsWith(HASHED_FOLDER) && !wanted.has(file)) faults.push(`${file} is asked for by nothing.`);
  }
  for (const [file, script] of scripts) {
    const fault = scriptFault(script, base + file, base);
    if (fault) faults.push(`${file} ${fault}.`);
  }
  const listed = new Set(pages.map((page) => page.file));
  return [
    ...faults,
    ...search.faults,
    ...files.filter((it) => it.endsWith('.html') && !listed.has(it)).map((it) => `${it} is no page of this site.`),
  ];
}
