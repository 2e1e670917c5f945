import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readBounded } from '../check/source/bounded.ts';
import { stateOf } from '../check/source/state.ts';
import { walk } from '../check/source/walk.ts';

/** Digests of the files of a content folder: of all that is national, and of each organisation's own. */
export interface ContentDigests {
  national: string;
  organisations: ReadonlyMap<string, string>;
}

/** A content folder as it was found: its state (`stateOf`), and digests of what was read after that. */
export interface Found {
  state: string;
  digests: ContentDigests;
}

/** The most bytes of a file that count. The check takes none so large. */
const MOST = 10_000_000;

/** What lies below a folder and is no folder, in order, but what programs keep for themselves: with a full stop first. */
function filesBelow(folder: string): string[] {
  const files: string[] = [];
  const ignored = () => {};
  const visit: Parameters<typeof walk>[1]['visit'] = (file, entry) => {
    const counts = !entry.name.startsWith('.');
    if (counts && !entry.isDirectory()) files.push(file);
    return counts;
  };
  walk(folder, { visit, unreadable: ignored, tooMuch: ignored });
  return files.sort();
}

/** What a file holds, or why it cannot be read. */
function bytesOf(path: string): Buffer | string {
  try {
    return readBounded(path, MOST);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? '';
  }
}

/** Finds a content folder as it is now. */
export const findContent = (folder: string): Found => ({ state: stateOf(folder), digests: digestContent(folder) });

/**
 * The digest of all files that are read below a folder, whatever they hold. It is asked for before anything is checked: what has
 * no end is left to the check.
 */
export function digestContent(folder: string): ContentDigests {
  const sums = new Map<string, ReturnType<typeof createHash>>();
  for (const file of filesBelow(folder)) {
    const slug = /^organisations\/([^/]+)\//.exec(file)?.[1] ?? '';
    const sum = sums.get(slug) ?? createHash('sha256');
    sums.set(slug, sum);
    sum.update(`${file}\0`).update(
      createHash('sha256')
        .update(bytesOf(join(folder, file)))
        .digest(),
    );
  }
  const digests = new Map([...sums].map(([slug, sum]) => [slug, sum.digest('hex')]));
  return { national: digests.get('') ?? '', organisations: digests };
}
