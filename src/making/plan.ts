import { pathwaysOf } from '../embed/place.ts';
import { searchedBy } from '../search/index/write.ts';
import { bundleFolder, SEARCH_FOLDER } from '../search/paths.ts';
import { saidByPages } from '../site/noted-content.ts';
import { EMBED_FOLDER, V1 } from '../site/open-folders.ts';
import type { Page } from '../site/page.ts';
import type { Scope } from './scopes.ts';
import type { Made, PartNotes } from './store.ts';
import type { Values } from './values.ts';

/** The blocks of a scope, among the names of its parts. */
export const BLOCKS = '';

/** The folder of what a search page searches, from the site's: the name of that part. */
export const bundleOfPage = ({ organisation, language }: Page): string =>
  SEARCH_FOLDER + bundleFolder(organisation, language);

const isSearch = ({ kind }: Page) => kind === 'search';

/** What of a scope is made. */
export interface Wanted {
  /** The pages to make, among them those of the searches. */
  pages: readonly Page[];
  /** The search pages whose search is made. */
  searches: readonly Page[];
  /** Whether the blocks are made. */
  blocks: boolean;
  /** Whether drawings are placed beside its pages. */
  drawings: boolean;
}

/** That, and what is taken over from when the scope was made before. */
export interface Plan extends Wanted {
  /** The files that are taken over. */
  files: ReadonlySet<string>;
  /** Files of searches that are made again: most of such a file's kind come out as they were, and are left where they are. */
  perhaps: ReadonlySet<string>;
  /** The parts that are taken over. */
  parts: readonly PartNotes[];
}

/** A scope of which nothing is there. */
export const planOfAll = ({ pages }: Scope): Plan => ({
  ...{ pages, searches: pages.filter(isSearch), blocks: true, drawings: true },
  ...{ files: new Set<string>(), perhaps: new Set<string>(), parts: [] },
});

/**
 * What of a scope is to be made again: what has read anything that is otherwise now; and what is made of pages when one of these is.
 * @param made the scope as it was made when all that nobody notes was the same
 */
export function planOf(scope: Scope, made: Made, values: Values): Plan {
  const said = saidByPages(scope.known);
  const known = new Map(made.parts.map((it) => [it.name, it]));
  const isSame = (name: string) => {
    const part = known.get(name);
    return part !== undefined && values.digestOf(part, said) === part.digest;
  };
  const other = new Set(scope.pages.filter(({ file }) => !isSame(file)));
  const isOther = (page: Page) => other.has(page);
  const searches = scope.pages.filter(
    (it) => isSearch(it) && (isOther(it) || !isSame(bundleOfPage(it)) || searchedBy(it, scope.known).some(isOther)),
  );
  const blocks = !isSame(BLOCKS) || pathwaysOf(scope.pages).some(isOther);
  // A search page is whole when its search is made.
  const pages = scope.pages.filter((it) => isOther(it) || searches.includes(it));
  const again = new Set([...pages.map(({ file }) => file), ...searches.map(bundleOfPage), ...(blocks ? [BLOCKS] : [])]);
  const files = new Set(scope.pages.map(({ file }) => file));
  const bundles = scope.pages.filter(isSearch).map(bundleOfPage);
  const partOf = (file: string): string | undefined => {
    if (files.has(file)) return file;
    if ([EMBED_FOLDER, V1].some((it) => file.startsWith(it))) return BLOCKS;
    return bundles.find((it) => file.startsWith(it));
  };
  const all = [...made.files.keys()];
  const anew = new Set(searches.map(bundleOfPage));
  return {
    ...{ pages, searches, blocks, drawings: false },
    files: new Set(all.filter((it) => !again.has(partOf(it) ?? it))),
    perhaps: new Set(all.filter((it) => anew.has(partOf(it) ?? it))),
    parts: made.parts.filter(({ name }) => !again.has(name)),
  };
}
