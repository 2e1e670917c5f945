import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Digests of the files of a content folder: of all that is national, and of each organisation's own. */
export interface ContentDigests {
  national: string;
  organisations: ReadonlyMap<string, string>;
}

/** The digest of all files that are read below a folder, whatever they hold. Programs keep for themselves what begins with a full stop. */
export function digestContent(folder: string): ContentDigests {
  const sums = new Map<string, ReturnType<typeof createHash>>();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const files = entries
    .map((it) =>
      join(it.parentPath, it.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  for (const file of files) {
    if (/(^|\/)\./.test(file)) continue;
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
