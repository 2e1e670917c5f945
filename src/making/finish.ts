import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishDocuments } from '../documents/published.ts';
import { publishFonts } from '../fonts/published.ts';
import { HASHED_FOLDER } from '../hosting/headers.ts';
import { headersFile, redirectsFile } from '../hosting/host-files.ts';
import { askedFor } from '../release/asked.ts';
import { filesOf, readPage } from '../release/page.ts';
import { publishSharePictures } from '../sharing/publish.ts';
import type { DatedSite } from '../site/dated-site.ts';
import { redirectsOf } from '../site/moved.ts';
import type { Page } from '../site/page.ts';
import { pageRecords } from '../site/page-records.ts';
import { SECURITY_TXT, securityTxt } from '../site/security-txt.ts';
import { sitemap } from '../site/sitemap.ts';
import { filesIn } from '../work/files.ts';
import { writeData } from './data.ts';
import { publishImages } from './images.ts';

/** What is known of a site's folder: the files in it, and what a page asks for, where that need not be read in it. */
export interface Laid {
  files: readonly string[];
  asks: (page: Page) => readonly string[] | undefined;
}

/**
 * Removes code and styles that no page asks for: Astro makes them of every part that some site may have.
 * @returns the files that the site asks for
 */
async function removeUnasked(
  folder: string,
  pages: readonly Page[],
  base: string,
  laid: Laid | null,
): Promise<Iterable<string>> {
  const files = laid?.files ?? filesIn(folder);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const asks = (page: Page) => laid?.asks(page) ?? filesOf(readPage(read(page.file)), page.address, base);
  const { wanted } = await askedFor(pages, new Set(files), read, base, asks);
  for (const file of files.filter((it) => it.startsWith(HASHED_FOLDER) && !wanted.has(it))) rmSync(join(folder, file));
  return wanted.keys();
}

/**
 * Makes of a folder with all pages a site: its images and documents, the lists of its pages, and nothing that no page asks for.
 * @param folder the built site, with its pages, its search and its blocks in place
 * @param images the content folder that they lie in, and a folder in which they are remembered
 * @param laid what is known of that folder; null where it is to be read
 */
export async function finishSite(
  folder: string,
  { content, day, options, pages }: DatedSite,
  images: { content: string; cache: string },
  laid: Laid | null = null,
): Promise<void> {
  const wanted = [...(await removeUnasked(folder, pages, options.base, laid))];
  await publishImages(folder, wanted, images.content, images.cache);
  publishFonts(folder, wanted, content.organisations, images.content);
  await publishSharePictures(folder, { content, day, options, pages }, images.content, images.cache);
  publishDocuments(folder, wanted, { pages, content }, images.content);
  writeFileSync(join(folder, 'pages.json'), `${JSON.stringify(pageRecords(pages), null, 1)}\n`);
  writeFileSync(join(folder, '_headers'), headersFile(options.base, options.frameAncestors));
  writeData(folder, { content, day, options, pages });
  writeFileSync(join(folder, '_redirects'), redirectsFile(redirectsOf(content, pages, options), pages));
  const xml = sitemap(pages, options.site);
  if (xml) writeFileSync(join(folder, 'sitemap.xml'), xml);
  const security = securityTxt(content.portal, options, day);
  if (security) {
    mkdirSync(dirname(join(folder, SECURITY_TXT)), { recursive: true });
    writeFileSync(join(folder, SECURITY_TXT), security);
  }
}
