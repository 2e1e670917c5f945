import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PRODUCT } from '../work/product.ts';
import { type ReleaseRecord, recordSchema } from './record.ts';

/** Where each release keeps what it told its readers. */
export const RELEASES = join(PRODUCT, 'releases');

/** The file of a version's record. */
export const recordFile = (version: string) => join(RELEASES, `${version}.json`);

/** The versions of which it is known what they told, the oldest first. */
export const recordedVersions = () =>
  globSync('*.json', { cwd: RELEASES })
    .map((file) => basename(file, '.json'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

/** What one of them told. */
export const recordedRelease = (version: string): ReleaseRecord =>
  recordSchema.parse(JSON.parse(readFileSync(recordFile(version), 'utf8')));
