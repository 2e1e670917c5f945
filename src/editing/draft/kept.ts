import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Edit } from '../patch/edit.ts';

/** What somebody has changed of a file and not saved: the text that it was (null: it was not there), and the changes in their order. */
export interface Draft {
  base: string | null;
  edits: readonly Edit[];
}

/** What was sent as a proposal: where it is, and which version of the draft it holds. */
export interface SentDraft {
  branch: string;
  commit: string;
  version: string;
}

/** How the name of a file begins that is being written. What begins with a full stop is no content. */
const UNFINISHED = '.loype-writing-';

/** The file that says what was sent last. Those of drafts are called by a digest. */
const SENT = 'sent.json';

/**
 * Writes a file so that whoever reads it, at any time and after any crash, finds the old text or the new one, whole.
 * @throws Error when the system does not let it be written
 */
export function writeWhole(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = join(dirname(path), `${UNFINISHED}${process.pid}-${basename(path)}`);
  const file = openSync(unfinished, 'w');
  try {
    if (typeof text === 'string') writeSync(file, text);
    else for (let done = 0; done < text.length; ) done += writeSync(file, text, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
}

/** Removes what a crash has left half written in a folder and those within it. */
export function clearUnfinished(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const it of files) if (it.isFile() && it.name.startsWith(UNFINISHED)) rmSync(join(it.parentPath, it.name));
}

/** Where the drafts of one person for one organisation are kept, outside all content. */
export class KeptDrafts {
  readonly #folder: string;

  /**
   * @param home the folder in whose `.loype` they lie
   * @param content the content folder that they are of
   * @param who whoever writes: each has drafts of their own
   */
  constructor(home: string, content: string, slug: string, who: string) {
    const key = createHash('sha256')
      .update(JSON.stringify([content, slug, who]))
      .digest('hex')
      .slice(0, 16);
    this.#folder = join(home, '.loype/drafts', key);
  }

  #path(file: string): string {
    return join(this.#folder, `${createHash('sha256').update(file).digest('hex').slice(0, 16)}.json`);
  }

  /** The draft of a file; null where there is none, or none that can be read. */
  read(file: string): Draft | null {
    try {
      const { base, edits } = JSON.parse(readFileSync(this.#path(file), 'utf8')) as Draft;
      return (typeof base === 'string' || base === null) && Array.isArray(edits) ? { base, edits } : null;
    } catch {
      return null;
    }
  }

  /** The files of which there are drafts, in their order. */
  files(): string[] {
    if (!existsSync(this.#folder)) return [];
    const names = readdirSync(this.#folder).filter((name) => /^[0-9a-f]{16}\.json$/.test(name));
    const files = names.flatMap((name) => {
      try {
        const { file } = JSON.parse(readFileSync(join(this.#folder, name), 'utf8')) as { file: unknown };
        return typeof file === 'string' && this.#path(file).endsWith(name) && this.read(file) ? [file] : [];
      } catch {
        return [];
      }
    });
    return files.sort();
  }

  /** What was sent last; null where nothing was. */
  readSent(): SentDraft | null {
    try {
      const { branch, commit, version } = JSON.parse(readFileSync(join(this.#folder, SENT), 'utf8')) as SentDraft;
      return [branch, commit, version].every((it) => typeof it === 'string') ? { branch, commit, version } : null;
    } catch {
      return null;
    }
  }

  keepSent(sent: SentDraft): void {
    writeWhole(join(this.#folder, SENT), JSON.stringify(sent));
  }

  keep(file: string, draft: Draft): void {
    writeWhole(this.#path(file), JSON.stringify({ file, ...draft }));
  }

  forget(file: string): void {
    rmSync(this.#path(file), { force: true });
  }

  get #beside(): string {
    return join(this.#folder, 'beside');
  }

  /** The pictures and documents that are to lie beside pages: their paths from the organisation's folder, and where they are. */
  beside(): Map<string, string> {
    if (!existsSync(this.#beside)) return new Map();
    const all = readdirSync(this.#beside, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
    const inFolder = all.map(({ parentPath, name }) => [
      `pages/${basename(parentPath)}/${name}`,
      join(parentPath, name),
    ]);
    return new Map(inFolder as [string, string][]);
  }

  /** Keeps a file that is to lie beside a page. @param id the name of the page's folder */
  keepBeside(id: string, name: string, bytes: Uint8Array): void {
    writeWhole(join(this.#beside, id, name), bytes);
  }

  /** @param id the name of a page's folder; all of them where none is given */
  forgetBeside(id = ''): void {
    rmSync(join(this.#beside, id), { recursive: true, force: true });
  }
}
