import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { lies, type Span } from '../domain/compared-day.ts';
import { filesIn, link } from '../work/files.ts';
import { clear, ownFolder } from '../work/kept.ts';
import type { MadeOf } from './values.ts';

/** What is known of a scope's files, beside their bytes. */
export interface Made {
  /** What each file asks for, if it is a page; the files by their paths from the site's folder. */
  files: ReadonlyMap<string, readonly string[]>;
  /** Its parts: pages, searches and blocks. */
  parts: readonly PartNotes[];
  /** The days on which it is as it is. */
  days: Span;
}

/** What is noted of a part of a scope that is made by itself. */
export interface PartNotes extends MadeOf {
  /** A page's file, or the folder of a search; '' of the blocks. */
  name: string;
  /** The texts of a search, by the names that they are remembered by. */
  texts?: readonly string[];
}

/** How a file of a scope was when it was looked at: another size or time is another file. */
type Row = [file: string, size: number, time: number, asks: readonly string[]];

const NOTES = 'notes.json';

/** What is noted of a scope. */
interface Notes {
  rows: Row[];
  parts: readonly PartNotes[];
  days: Span;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * The scopes of a site that were made, each in a folder by its key. A folder has its name only when the site that it is part of
 * was looked at as a whole and found to be right; one of a build that ended before has another, and is cleared away. All of it
 * may be deleted at any time.
 */
export class ScopeStore {
  readonly #folder: string;
  readonly #used = new Set<string>();
  /** The files of the scopes that are kept. */
  readonly #files = new Map<string, readonly string[]>();
  /** Those that are there, by the beginnings of their keys. */
  readonly #byBase = new Map<string, string>();
  /** Those that have begun with others. */
  readonly #taken = new Set<string>();
  /** The files of those that were made. */
  readonly #made = new Map<string, readonly string[]>();

  /** @param folder which only one process uses at a time */
  constructor(folder: string) {
    this.#folder = folder;
    ownFolder(folder);
    for (const name of readdirSync(folder))
      if (name.endsWith('.new')) this.#remove(name);
      else this.#byBase.set(name.slice(0, name.lastIndexOf('-')), name);
  }

  #remove(name: string): void {
    clear(join(this.#folder, name));
  }

  /**
   * What is known of a scope that is kept; null when it is not, when its pages are others on this day, or when a file of it is
   * not as it was.
   * @param day ISO
   */
  kept(key: string, day: string): Made | null {
    const made = this.#look(key, day);
    if (made) {
      this.#used.add(key);
      this.#files.set(key, [...made.files.keys()]);
    }
    return made;
  }

  #look(key: string, day: string): Made | null {
    const folder = join(this.#folder, key);
    if (!existsSync(folder)) return null;
    try {
      const [sum, notes = ''] = readFileSync(join(folder, NOTES), 'utf8').split('\n');
      if (sum !== digest(notes)) throw new Error('The notes are damaged.');
      const { rows, parts, days } = JSON.parse(notes) as Notes;
      if (!lies(day, days)) throw new Error('Its pages are others today.');
      const same = rows.every(([file, size, time]) => {
        const facts = lstatSync(join(folder, 'site', file), { throwIfNoEntry: false });
        return facts?.isFile() && facts.size === size && facts.mtimeMs === time;
      });
      if (!same || rows.length === 0) throw new Error('A file has changed.');
      return { files: new Map(rows.map(([file, , , asks]) => [file, asks])), parts, days };
    } catch {
      this.#remove(key);
      return null;
    }
  }

  /** A scope that is kept whose key begins alike: what of it was made of the same can be taken over. */
  like(base: string, day: string): (Made & { key: string }) | null {
    const key = this.#byBase.get(base);
    const made = key === undefined ? null : this.#look(key, day);
    return made && key !== undefined ? { ...made, key } : null;
  }

  /**
   * Begins a scope with a kept one, which is kept no more: some of its files are taken over, and all others taken away.
   * @returns the folder in which the rest of it is made
   */
  beginWith(before: string, key: string, files: ReadonlySet<string>): string {
    const folder = join(this.#folder, `${key}.new`);
    renameSync(join(this.#folder, before), folder);
    for (const it of filesIn(join(folder, 'site'))) if (!files.has(it)) rmSync(join(folder, 'site', it));
    this.#taken.add(key);
    return join(folder, 'site');
  }

  /** The folder in which a scope that is not kept is made. */
  begin(key: string): string {
    const folder = join(this.#folder, `${key}.new`, 'site');
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** The files of a scope that was begun, of which all are made: they are looked for once. */
  #filesMade(key: string): readonly string[] {
    const files = this.#made.get(key) ?? filesIn(join(this.#folder, `${key}.new`, 'site'));
    this.#made.set(key, files);
    return files;
  }

  /**
   * The files of all scopes that are kept, and of those that have begun with others and are made, by their paths from the site's
   * folder, and where each lies.
   */
  keptFiles(): Map<string, string> {
    const lies = (folder: string, files: readonly string[]) =>
      files.map((file): [string, string] => [file, join(this.#folder, folder, 'site', file)]);
    return new Map([
      ...this.#files.entries().flatMap(([key, files]) => lies(key, files)),
      ...this.#taken.values().flatMap((key) => lies(`${key}.new`, this.#filesMade(key))),
    ]);
  }

  /**
   * Puts a scope's files into a site.
   * @param there those that are in place
   * @returns the paths of all from there
   */
  put(key: string, site: string, there: ReadonlySet<string> = new Set()): readonly string[] {
    const kept = this.#files.get(key);
    const from = join(this.#folder, kept ? key : `${key}.new`, 'site');
    const files = kept ?? this.#filesMade(key);
    const folders = new Set<string>();
    for (const file of files) {
      if (there.has(file)) continue;
      const to = join(site, file);
      if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
      folders.add(dirname(to));
      link(join(from, file), to);
    }
    return files;
  }

  /** Keeps a scope that was begun, now that its site was found to be right. */
  keep(key: string, asks: (file: string) => readonly string[], { parts, days }: Pick<Notes, 'parts' | 'days'>): void {
    const folder = join(this.#folder, `${key}.new`);
    const rows = this.#filesMade(key).map((file): Row => {
      const { size, mtimeMs } = lstatSync(join(folder, 'site', file));
      return [file, size, mtimeMs, asks(file)];
    });
    const notes = JSON.stringify({ rows, parts, days } satisfies Notes);
    writeFileSync(join(folder, NOTES), `${digest(notes)}\n${notes}`);
    renameSync(folder, join(this.#folder, key));
    this.#used.add(key);
  }

  /** Forgets the scopes that this build had no use for. */
  forget(): void {
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) this.#remove(name);
  }
}
