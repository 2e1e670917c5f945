import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent } from '../src/check/read.ts';
import type { PageRecord } from '../src/site/page-records.ts';
import { DAYS } from './fixture.ts';

/**
 * The folder of the shipped content, which editors change: only what holds after each of their edits is expected of it, and
 * whatever has an expectation of words, numbers, addresses or counts stands on `fixture.ts`. `edits.ts` makes such edits.
 */
export const SHIPPED = fileURLToPath(new URL('../content', import.meta.url));

/** Where the site of the shipped content was built for the tests. */
export const SHIPPED_SITE = '.loype/test/shipped';

/** The shipped content, read. */
export function readShipped() {
  const { content, problems, warnings } = readContent(SHIPPED, DAYS);
  assert.ok(content, JSON.stringify(problems));
  return { content, warnings };
}

/** The pages of that site. */
export const shippedPages = () => JSON.parse(readFileSync(join(SHIPPED_SITE, 'pages.json'), 'utf8')) as PageRecord[];
