/**
 * What could not be read. What refers to something there may be right: it is told when that can be read. All else is told
 * at once.
 */
export interface Unread {
  /** Whether what a path without its ending leads to was not read: `pathways/adults/pathway`. */
  has(entry: string): boolean;
  /** The names of its files and folders: a term or a page may be called so, and lie in the wrong place. */
  names: readonly string[];
  /** Whether there is one such path, without its ending. */
  any(pattern: RegExp): boolean;
  /** Files beside the texts of a folder (with its last stroke), by their names. */
  beside(folder: string): readonly string[];
}

const withoutEnding = (path: string) => path.replace(/\.[^./]+$/, '');

/** @param files the paths of files and folders that were not read, from the content folder */
export function unreadOf(files: Iterable<string>): Unread {
  const paths = [...files];
  const entries = paths.map(withoutEnding);
  return {
    // What lies in a folder that could not be opened was not read either.
    has: (entry) => entries.some((it) => it === entry || entry.startsWith(`${it}/`)),
    names: [...new Set(entries.flatMap((it) => it.split('/')))],
    any: (pattern) => entries.some((it) => pattern.test(it)),
    beside: (folder) => paths.filter((it) => it.startsWith(folder)).map((it) => it.slice(folder.length)),
  };
}
