import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFilesIn } from '../work/files.ts';

/** Digests of the files of a content folder: of all that is national, and of each organisation's own. */
export interface ContentDigests {
  national: string;
  organisations: ReadonlyMap<string, string>;
}

/** The digest of all files that are read below a folder, whatever they hold. */
export function digestContent(folder: string): ContentDigests {
  const sums = new Map<string, ReturnType<typeof createHash>>();
  for (const file of readFilesIn(folder)) {
    const slug = /^organisations\/([^/]+)\//.exec(file)?.[1] ?? '';
    const sum = sums.get(slug) ?? createHash('sha256');
    sums.set(slug, sum);
    sum.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest(),
    );
  }
  const digests = new Map([...sums].map(([slug, sum]) => [slug, sum.digest('hex')]));
  return { national: digests.get('') ?? '', organisations: digests };
}
