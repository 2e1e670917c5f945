import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordedRelease, recordedVersions } from '../changes/recorded.ts';
import { dataFiles } from '../data/files.ts';
import { embedFiles } from '../embed/files.ts';
import { productVersion } from '../work/product.ts';
import type { SiteInHand } from './site-in-hand.ts';

/**
 * Writes the open data of a site and its blocks for other websites into its folder. They are made of facts at hand, so quickly
 * that none are kept.
 */
export function writeData(folder: string, site: SiteInHand): void {
  const releases = recordedVersions().map(recordedRelease);
  for (const [file, text] of [...dataFiles(site, releases, productVersion()), ...embedFiles(site)]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
