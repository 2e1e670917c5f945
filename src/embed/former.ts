import { EMBED_FOLDER, V1 } from '../site/open-folders.ts';
import type { Page } from '../site/page.ts';

/** The folders in which the data and blocks of an organisation lie under its name. */
const UNDER_NAMES = [EMBED_FOLDER, `${V1}organisations/`];

/** A file of an organisation's under another of its names; null of what does not lie under the one that is given. */
function renamed(file: string, from: string, to: string): string | null {
  const folder = UNDER_NAMES.find((it) => [`${it}${from}/`, `${it}${from}.json`].some((own) => file.startsWith(own)));
  return folder === undefined ? null : folder + to + file.slice(folder.length + from.length);
}

const known = new WeakMap<readonly Page[], ReadonlyMap<string, readonly string[]>>();

/** Organisations that had other names, by the present one. Of a list of pages, which is long, they are found once. */
function formerNames(pages: readonly Page[]): ReadonlyMap<string, readonly string[]> {
  const names =
    known.get(pages) ??
    new Map(
      pages.flatMap(({ kind, organisation, formerly }) => {
        return kind === 'front' && organisation !== null && formerly ? [[organisation, formerly] as const] : [];
      }),
    );
  known.set(pages, names);
  return names;
}

/**
 * Where a file of an organisation's data or blocks lies beside its own place: under each name that the organisation had. Copies are
 * what serves whoever has written such an address down: another website's script may not read an answer that leads on unless
 * that allows it too, which hosts that only read a list of addresses cannot say; and what is copied or put in by a server lies as
 * it lay.
 * @param pages all pages of the build
 */
export function copiesOf(pages: readonly Page[]): (file: string) => string[] {
  const names = [...formerNames(pages)];
  return (file) => names.flatMap(([slug, former]) => former.flatMap((name) => renamed(file, slug, name) ?? []));
}

/** The file of which one is such a copy; the same file of all others. */
export function originalOf(pages: readonly Page[]): (file: string) => string {
  const names = [...formerNames(pages)].flatMap(([slug, former]) => former.map((name) => ({ slug, name })));
  return (file) => {
    for (const { slug, name } of names) {
      const original = renamed(file, name, slug);
      if (original !== null) return original;
    }
    return file;
  };
}
