import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordedRelease, recordedVersions } from '../changes/recorded.ts';
import { dataFiles } from '../data/files.ts';
import { calculatorFiles, embedFiles } from '../embed/files.ts';
import { copiesOf } from '../embed/former.ts';
import { productVersion } from '../work/product.ts';
import type { SiteInHand } from './site-in-hand.ts';

/**
 * Writes the open data of a site and its blocks for other websites into its folder. They are made of facts at hand and of pages
 * that lie there, so quickly that none are kept.
 */
export function writeData(folder: string, site: SiteInHand): void {
  const releases = recordedVersions().map(recordedRelease);
  const calculators = calculatorFiles(site, ({ file }) => readFileSync(join(folder, file), 'utf8'));
  const copies = copiesOf(site.pages);
  for (const [own, text] of [...dataFiles(site, releases, productVersion()), ...embedFiles(site), ...calculators])
    for (const file of [own, ...copies(own)]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
}
