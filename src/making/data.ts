import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordedRelease, recordedVersions } from '../changes/recorded.ts';
import { dataFiles } from '../data/files.ts';
import { ComparedDay, type Span } from '../domain/compared-day.ts';
import { calculatorFiles, embedFiles } from '../embed/files.ts';
import { copiesOf } from '../embed/former.ts';
import type { DatedSite } from '../site/dated-site.ts';
import { notedContent, notedPage } from '../site/noted-content.ts';
import { Reads } from '../site/reads.ts';
import { productVersion } from '../work/product.ts';
import type { SiteInHand } from './site-in-hand.ts';

/** Writes files into the folder of a site, and again under the former names of whose they are. */
function write(folder: string, pages: SiteInHand['pages'], files: Iterable<[file: string, text: string]>): void {
  const copies = copiesOf(pages);
  for (const [own, text] of files)
    for (const file of [own, ...copies(own)]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      // What lies there may be another site's too, by a second name.
      writeFileSync(join(folder, file), text, { flag: 'wx' });
    }
}

/**
 * Writes the blocks for other websites of a site, or of an organisation in it, into its folder. They are made of facts at hand and
 * of pages that lie there.
 * @returns the days on which they would be the same, and what of the content and pages they were made of
 */
export function writeBlocks(
  folder: string,
  { day, options, content, pages }: SiteInHand,
): { days: Span; read: string[] } {
  const [today, reads] = [new ComparedDay(day), new Reads()];
  const seen = { day, options, content: notedContent(content, reads), pages: pages.map((it) => notedPage(it, reads)) };
  const calculators = calculatorFiles(seen, ({ file }) => readFileSync(join(folder, file), 'utf8'), today);
  write(folder, pages, [...embedFiles(seen, today), ...calculators]);
  return { days: today.span, read: reads.paths };
}

/** Writes the open data of a site into its folder. They are made so quickly that none are kept. */
export function writeData(folder: string, site: DatedSite): void {
  const releases = recordedVersions().map(recordedRelease);
  write(folder, site.pages, dataFiles(site, releases, productVersion()));
}
