import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { SiteOptions } from '../src/site/pages.ts';

/**
 * Where Astro writes and remembers while it builds from a content folder: each combination of what is built has its own, so
 * that one build does not use what another has left.
 */
export function workFolder(content: string, options: SiteOptions): string {
  const key = createHash('sha256')
    .update(JSON.stringify([content, options]))
    .digest('hex')
    .slice(0, 12);
  return resolve('.loype/work', key);
}
