import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PageName } from '../pages/page.ts';
import { type KeptDrafts, writeWhole } from './kept.ts';

/** The pictures and documents beside the pages of one organisation, those of drafts included. */
export class FilesBeside {
  readonly #folder: string;
  readonly #kept: KeptDrafts;

  /** @param folder the organisation's, absolute */
  constructor(folder: string, kept: KeptDrafts) {
    this.#folder = folder;
    this.#kept = kept;
  }

  /** Keeps a picture or a document beside a page, until its page is saved. */
  attach({ id }: PageName, name: string, bytes: Uint8Array): void {
    this.#kept.keepBeside(id, name, bytes);
  }

  /** The files beside pages that are not saved yet, by their paths from the organisation's folder, and where they are. */
  files(): ReadonlyMap<string, string> {
    return this.#kept.beside();
  }

  /** The names of the files that lie, or are to lie, beside a page. */
  names({ id }: PageName): string[] {
    const home = join(this.#folder, 'pages', id);
    const isFolder = lstatSync(home, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const there = (isFolder ? readdirSync(home, { withFileTypes: true }) : []).filter(
      (it) => it.isFile() && !/^\.|\.mdx$/.test(it.name),
    );
    const own = [...this.files().keys()].filter((it) => dirname(it) === `pages/${id}`).map((it) => basename(it));
    return [...new Set([...there.map(({ name }) => name), ...own])].sort();
  }

  /** What is in a file beside a page; null where there is none. */
  read(page: PageName, name: string): Buffer | null {
    if (!this.names(page).includes(name)) return null;
    const file = `pages/${page.id}/${name}`;
    return readFileSync(this.files().get(file) ?? join(this.#folder, file));
  }

  /** The files beside pages that texts which are to be saved refer to, with what is in them. */
  referred(texts: readonly (string | null)[]): { file: string; bytes: Buffer }[] {
    return [...this.files()]
      .filter(([file]) => texts.some((text) => text?.includes(`./${basename(file)}`)))
      .map(([file, path]) => ({ file, bytes: readFileSync(path) }));
  }

  /** Writes the files beside pages that are to be saved, and throws the others away. */
  save(files: readonly { file: string; bytes: Buffer }[]): void {
    for (const { file, bytes } of files) writeWhole(join(this.#folder, file), bytes);
    this.#kept.forgetBeside();
  }
}
