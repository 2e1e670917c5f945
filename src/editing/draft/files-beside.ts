import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PageName } from '../pages/page.ts';
import { PatchError } from '../patch/edit.ts';
import { type KeptDrafts, writeWhole } from './kept.ts';
import { linkOnTheWay } from './links.ts';

/** The most bytes that one person keeps beside pages without saving them: twenty of the largest files. */
const MOST = 100_000_000;

/** The pictures and documents beside the pages of one organisation, those of drafts included. */
export class FilesBeside {
  readonly #folder: string;
  readonly #kept: KeptDrafts;

  /** @param folder the organisation's, absolute */
  constructor(folder: string, kept: KeptDrafts) {
    this.#folder = folder;
    this.#kept = kept;
  }

  /**
   * Keeps a picture or a document beside a page, until its page is saved.
   * @throws PatchError when too much is kept already
   */
  attach({ id }: PageName, name: string, bytes: Uint8Array): void {
    const kept = [...this.files().values()].reduce((sum, path) => sum + statSync(path).size, 0);
    if (kept + bytes.length > MOST) throw new PatchError('Too much is kept beside pages that are not saved.');
    this.#kept.keepBeside(id, name, bytes);
  }

  /** The files beside pages that are not saved yet, by their paths from the organisation's folder, and where they are. */
  files(): ReadonlyMap<string, string> {
    return this.#kept.beside();
  }

  /** The names of the files that lie, or are to lie, beside a page. */
  names({ id }: PageName): string[] {
    const home = join(this.#folder, 'pages', id);
    const isFolder =
      linkOnTheWay(this.#folder, `pages/${id}`) === null &&
      (lstatSync(home, { throwIfNoEntry: false })?.isDirectory() ?? false);
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

  /**
   * The files beside pages that the texts of those pages refer to, which are to be saved, with what is in them.
   * @param saved the pages by their files, and what they will say; null for one that is taken away
   * @throws Error when one would lie behind a link
   */
  referred(saved: readonly { file: string; text: string | null }[]): { file: string; bytes: Buffer }[] {
    const isReferred = (file: string) =>
      saved.some((it) => dirname(it.file) === dirname(file) && it.text?.includes(`./${basename(file)}`));
    return [...this.files()]
      .filter(([file]) => isReferred(file))
      .map(([file, path]) => {
        const link = linkOnTheWay(this.#folder, file);
        if (link !== null) throw new Error(`${link} is no folder.`);
        return { file, bytes: readFileSync(path) };
      });
  }

  /** Writes the files beside pages that are to be saved, and throws the others away. */
  save(files: readonly { file: string; bytes: Buffer }[]): void {
    for (const { file, bytes } of files) writeWhole(join(this.#folder, file), bytes);
    this.#kept.forgetBeside();
  }
}
