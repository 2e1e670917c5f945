import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Conflict, changesOf, type FieldOrder, merge } from '../change/merge.ts';
import { follow, type Tracked, track, untracked } from '../change/tracked.ts';
import { contentOf, patched } from '../pages/file.ts';
import { pageOf } from '../pages/page.ts';
import type { Edit, Value } from '../patch/edit.ts';
import { FilesBeside } from './files-beside.ts';
import { type Draft, type KeptDrafts, writeWhole } from './kept.ts';
import { linkOnTheWay } from './links.ts';

/** The file of an organisation's facts, by its path from the organisation's folder. */
export const FACTS = 'organisation.yaml';

/** A file as somebody sees it who is changing it. */
export interface Open {
  /** By which a change says what it was made of. */
  version: string;
  /** What the file says with the changes. */
  value: Value;
  /** What it would say in the file; null where there is none. */
  text: string | null;
  /** What it says as it is saved, and the fewest changes between the two. */
  saved: Value;
  changes: readonly Edit[];
  /** What somebody else has changed meanwhile in the same place. Nothing is saved until each is answered. */
  conflicts: readonly Conflict[];
  /** By which an answer says what was asked. */
  asked: string;
}

/** A file and its draft as they are now. */
interface Work {
  draft: Draft;
  open: Open;
  /** The part of the draft that meets none of what others have saved. */
  met: Draft;
}

const digest = (text: string | null) =>
  createHash('sha256')
    .update(text ?? '\0')
    .digest('hex')
    .slice(0, 16);

const askedBy = (conflicts: readonly Conflict[]) =>
  digest(JSON.stringify(conflicts.map(({ path, base, mine, theirs }) => [path, base, mine, theirs])));

/** Why something was not done: it is about an edition of the file that is not known any more, or others have changed the same. */
export class Refused extends Error {
  readonly conflicts: readonly Conflict[];

  constructor(message: string, conflicts: readonly Conflict[] = []) {
    super(message);
    this.conflicts = conflicts;
  }
}

/** How many editions are remembered, of which somebody may still look at one. */
const REMEMBERED = 500;

/**
 * Where one person works on the files of one organisation. Every change is kept before it is answered. What others save
 * meanwhile is taken in.
 */
export class Desk {
  /** What lies beside its pages. */
  readonly beside: FilesBeside;
  readonly #folder: string;
  readonly #kept: KeptDrafts;
  readonly #order: (file: string) => FieldOrder;
  /** What somebody has been shown, by its version. */
  readonly #shown = new Map<string, Value>();
  /** What was worked out last of each file, and of what. */
  readonly #last = new Map<string, { of: string; work: Work }>();

  /** @param folder the organisation's, absolute */
  constructor(folder: string, kept: KeptDrafts, order: (file: string) => FieldOrder) {
    this.beside = new FilesBeside(folder, kept);
    this.#folder = folder;
    this.#kept = kept;
    this.#order = order;
  }

  /**
   * What lies in a file; null where a page is not there.
   * @throws Error when it is no file, or lies behind a link: links are not followed
   */
  #onDisk(file: string): string | null {
    const path = join(this.#folder, file);
    const link = linkOnTheWay(this.#folder, file);
    if (link !== null) throw new Error(`${link} is no folder.`);
    const found = lstatSync(path, { throwIfNoEntry: file === FACTS });
    if (!found) return null;
    if (!found.isFile()) throw new Error(`${file} is no file.`);
    return readFileSync(path, 'utf8');
  }

  /** The pages that there are, and those of which there are drafts, in the order of their files. */
  pages(): string[] {
    const home = join(this.#folder, 'pages');
    const isFolder = lstatSync(home, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const folders = isFolder ? readdirSync(home, { withFileTypes: true }).filter((it) => it.isDirectory()) : [];
    const there = folders.flatMap(({ name }) =>
      readdirSync(join(home, name), { withFileTypes: true })
        .filter((it) => it.isFile())
        .map((it) => `pages/${name}/${it.name}`),
    );
    return [...new Set([...there, ...this.#kept.files()])].filter((file) => pageOf(file) !== null).sort();
  }

  /** The files of which there are drafts. */
  drafts(): string[] {
    return this.#kept.files().filter((file) => file === FACTS || pageOf(file) !== null);
  }

  #tracked(file: string, { base, edits }: Draft): Tracked {
    return follow(track(contentOf(file, base)), edits);
  }

  /**
   * The draft of what is on the disk now: changes that others have saved are taken in where they meet none of it. Worked out
   * once for what lies on the disk and in the draft.
   * @throws PatchError when the file cannot be read
   */
  #work(file: string): Work {
    const disk = this.#onDisk(file);
    const kept = this.#kept.read(file) ?? { base: disk, edits: [] };
    const of = digest(JSON.stringify([file, disk, kept.base, kept.edits]));
    const last = this.#last.get(file);
    if (last?.of === of) return last.work;
    const mine = this.#tracked(file, kept);
    let work: Work;
    if (kept.base === disk) work = this.#opened(file, kept, mine, [], kept);
    else {
      const { edits, conflicts } = merge(contentOf(file, kept.base), mine, contentOf(file, disk), this.#order(file));
      const met = { base: disk, edits };
      if (conflicts.length === 0) {
        this.#keep(file, met);
        return this.#work(file);
      }
      work = this.#opened(file, kept, mine, conflicts, met);
    }
    this.#last.set(file, { of, work });
    return work;
  }

  #opened(file: string, draft: Draft, mine: Tracked, conflicts: readonly Conflict[], met: Draft): Work {
    const saved = contentOf(file, draft.base);
    const changes = changesOf(saved, mine, this.#order(file));
    const text = patched(file, draft.base, changes);
    const value = untracked(mine);
    const version = digest(text);
    this.#remember(version, value);
    return { draft, met, open: { version, value, text, saved, changes, conflicts, asked: askedBy(conflicts) } };
  }

  #keep(file: string, draft: Draft): void {
    if (draft.edits.length > 0) this.#kept.keep(file, draft);
    else this.#kept.forget(file);
  }

  /** @throws PatchError when the file cannot be read */
  open(file: string): Open {
    return this.#work(file).open;
  }

  #remember(version: string, value: Value): void {
    this.#shown.delete(version);
    this.#shown.set(version, value);
    const [oldest] = this.#shown.keys();
    if (this.#shown.size > REMEMBERED && oldest !== undefined) this.#shown.delete(oldest);
  }

  /**
   * Makes changes of a file, which were made of one of its versions. Where it has changed since, as in another window, they
   * are put together with that.
   * @throws Refused when that version is not known, or the same place has changed since
   * @throws PatchError when a change cannot be made
   */
  edit(file: string, version: string, edits: readonly Edit[]): void {
    const { draft, open: now } = this.#work(file);
    const seen = this.#shown.get(version);
    if (seen === undefined) throw new Refused('unknown version');
    let own = edits;
    if (version !== now.version) {
      const merged = merge(seen, follow(track(seen), edits), now.value, this.#order(file));
      if (merged.conflicts.length > 0) throw new Refused('changed since', merged.conflicts);
      own = merged.edits;
    }
    const next = { base: draft.base, edits: [...draft.edits, ...own] };
    // What cannot be made is not kept, and what cannot be written neither.
    follow(track(now.value), own);
    this.#keep(file, next);
    try {
      this.open(file);
    } catch (error) {
      this.#keep(file, draft);
      throw error;
    }
  }

  /**
   * Answers what both have changed: mine or theirs, for each conflict in its order.
   * @param asked what was asked, as `open` gave it
   * @throws Refused when something else is to be asked now: others have saved again
   */
  answer(file: string, asked: string, answers: readonly ('mine' | 'theirs')[]): void {
    const {
      met,
      open: { conflicts },
    } = this.#work(file);
    if (asked !== askedBy(conflicts) || conflicts.length !== answers.length)
      throw new Refused('changed since', conflicts);
    const chosen = conflicts.flatMap(({ takeMine }, index) => (answers[index] === 'mine' ? [takeMine] : []));
    // What is taken from the end of a list moves nothing before it.
    this.#keep(file, { base: met.base, edits: [...met.edits, ...chosen.reverse()] });
  }

  /** Throws the changes of a file away. */
  discard(file: string): void {
    this.#kept.forget(file);
  }

  /**
   * The changes, when nothing stands in their way.
   * @param version what was looked at, and nothing later
   * @throws Refused when it has changed since, or others have changed the same
   */
  ready(file: string, version: string): Open {
    const open = this.open(file);
    if (open.conflicts.length > 0) throw new Refused('changed by others', open.conflicts);
    if (version !== open.version) throw new Refused('changed since');
    return open;
  }

  /**
   * Writes the changes into the file.
   * @param version of what is saved: what was looked at, and nothing later
   * @throws Refused when it has changed since, or others have changed the same
   */
  save(file: string, version: string): void {
    const { text, changes } = this.ready(file, version);
    const path = join(this.#folder, file);
    if (changes.length > 0 && text !== null) writeWhole(path, text);
    else if (changes.length > 0) this.#remove(path);
    this.#kept.forget(file);
  }

  /** Takes a page away, and its folder when nothing is left in it. */
  #remove(path: string): void {
    rmSync(path, { force: true });
    const folder = dirname(path);
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }

  /** Throws all changes away. */
  discardAll(): void {
    for (const file of this.drafts()) this.discard(file);
    this.#kept.forgetBeside();
  }
}
