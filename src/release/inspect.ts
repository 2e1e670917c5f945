import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Page } from '../site/page.ts';
import { drawingFault } from './drawings.ts';
import { siteFiles } from './files.ts';
import { imageFault } from './images.ts';
import { filesOf, pageFault } from './page.ts';

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

/** The files of code that a script of the site imports, by their paths from the site's folder. */
function importsOf(code: string): string[] {
  return [...code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)].map((match) => `_astro/${match[1]}`);
}

const fileFault = (file: string, bytes: Buffer) =>
  /\.svgz?$/i.test(file) ? drawingFault(bytes) : imageFault(file, bytes);

/**
 * Looks at a site as a whole before it is published: that it has every page that was to be made and no other, each whole and
 * under its own content security policy, every file that a page loads or links to, no file that has no place in a site, and
 * no image or drawing with more in it than what it shows. What is copied as it is gets looked at like the rest.
 * @param folder the built site
 * @param pages all pages of the build
 * @param options the path that the site lies under, and the folder of files that are copied as they are
 * @returns what is wrong, each a sentence; empty when it may be published
 */
export function inspect(
  folder: string,
  pages: readonly Page[],
  { base, copied }: { base: string; copied: string },
): string[] {
  const { files, others } = listFiles(folder);
  const own = new Set(listFiles(copied).files);
  const { required, allows } = siteFiles(pages, [...own]);
  const there = new Set(files);
  const faults = others.map((it) => `${it} is no file.`);
  const wanted = new Map<string, string>();
  for (const file of required) if (!there.has(file)) faults.push(`${file} is missing.`);
  for (const page of pages.filter((it) => there.has(it.file))) {
    const html = readFileSync(join(folder, page.file), 'utf8');
    const fault = pageFault(html, page);
    if (fault) faults.push(`${page.file} ${fault}.`);
    for (const file of filesOf(html, base)) wanted.set(file, page.file);
  }
  for (const file of files.filter((it) => /^_astro\/.*\.js$/.test(it)))
    for (const other of importsOf(readFileSync(join(folder, file), 'utf8'))) wanted.set(other, file);
  for (const [file, from] of wanted)
    if (!there.has(file) && !there.has(decodeURI(file))) faults.push(`${file} is missing, which ${from} asks for.`);
  for (const file of files.filter((it) => !it.endsWith('.html'))) {
    const fault = allows(file) ? fileFault(file, readFileSync(join(folder, file))) : 'has no place in a site';
    if (fault) faults.push(`${own.has(file) ? 'public/' : ''}${file} ${fault}.`);
  }
  const listed = new Set(pages.map((page) => page.file));
  return [
    ...faults,
    ...files.filter((it) => it.endsWith('.html') && !listed.has(it)).map((it) => `${it} is no page of this site.`),
  ];
}
