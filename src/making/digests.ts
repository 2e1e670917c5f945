import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { readBounded } from '../check/source/bounded.ts';
import { stateOf } from '../check/source/state.ts';
import { walk } from '../check/source/walk.ts';

/** Digests of the files of a content folder: of all that is national, and of each organisation's own. */
export interface ContentDigests {
  national: string;
  organisations: ReadonlyMap<string, string>;
  /** Of what lies beside national texts and is no text or data, as their images, by their folders. */
  beside: ReadonlyMap<string, string>;
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

/** What is read as content, and not shown as it is. */
const READ = /\.(mdx|ya?ml|json)$/;

/** Digests of files by names, each of many. */
class Sums {
  readonly #sums = new Map<string, ReturnType<typeof createHash>>();

  add(name: string, file: string, digest: Buffer): void {
    const sum = this.#sums.get(name) ?? createHash('sha256');
    this.#sums.set(name, sum);
    sum.update(`${file}\0`).update(digest);
  }

  digests = (): Map<string, string> => new Map([...this.#sums].map(([name, sum]) => [name, sum.digest('hex')]));
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
  const [sums, beside] = [new Sums(), new Sums()];
  for (const file of filesBelow(folder)) {
    const slug = /^organisations\/([^/]+)\//.exec(file)?.[1] ?? '';
    const digest = createHash('sha256')
      .update(bytesOf(join(folder, file)))
      .digest();
    sums.add(slug, file, digest);
    if (slug === '' && !READ.test(file)) beside.add(dirname(file), file, digest);
  }
  const digests = sums.digests();
  return { national: digests.get('') ?? '', organisations: digests, beside: beside.digests() };
}
