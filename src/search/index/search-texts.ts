import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { gzipSync } from 'node:zlib';
import type { Ignored } from '../language/ignored.ts';
import { SIGNATURE } from '../view/pagefind.ts';
import { chunkBytes, gathered, type TextIndex } from './compose.ts';
import { type Extract, extract, plainPage, plainText, sourceOf } from './extract.ts';
import { unmask } from './mask.ts';
import { type Fragment, indexTexts, VERSION, wordsIn } from './pagefind.ts';

/** A text that is to be searched. */
export interface SearchText {
  /** Pagefind's code of its language. */
  language: string;
  extract: Extract;
  /** The words that are not indexed. */
  ignored: Ignored;
}

/** What is made of a text, the same on every site that has it. */
export interface MadeText {
  /** The same as long as the text is. */
  key: string;
  index: TextIndex;
  /** What a search page shows of it, as the file lies in a bundle. */
  file: Uint8Array;
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** How long the digest is before what is remembered: what is damaged is read anew. */
const DIGEST = 32;

/** Changes with the form of what is remembered. */
const FORM = 2;

/** As it is remembered: its words are the index of it alone. */
interface Remembered {
  count: number;
  words: Uint8Array;
  file: Uint8Array;
}

/** What a search page shows of a text: with the words that were left out of the index. */
function fileOf(fragment: Fragment, extract: Extract, ignored: Ignored): Uint8Array {
  const headings = new Map(extract.sections.map((it) => [it.id, it.heading]));
  const text = {
    content: unmask(fragment.content, plainText(extract), ignored),
    anchors: fragment.anchors.map(({ id, text, location }) => ({ id, text: headings.get(id) ?? text, location })),
  };
  return gzipSync(SIGNATURE + JSON.stringify(text), { level: 9 });
}

/**
 * The texts of sites, of which Pagefind reads each once, whatever number of pages says the same: they are remembered in a folder
 * that may be deleted at any time, and the indexes of sites are composed of them.
 */
export class SearchTexts {
  readonly #folder: string;
  readonly #index: typeof indexTexts;
  readonly #keys = new WeakMap<Extract, Map<string, string>>();
  /** By digests of what they come of, and whether more than one page did. */
  readonly #extracts = new Map<string, { made: Extract; again: boolean }>();
  readonly #held = new Map<string, MadeText>();
  /** How often each was asked for. */
  readonly #used = new Map<string, number>();

  constructor(folder: string, index = indexTexts) {
    // Others may be making it at this moment: only what is no folder is taken away.
    const there = lstatSync(folder, { throwIfNoEntry: false });
    if (there && !there.isDirectory()) rmSync(folder, { force: true });
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#index = index;
  }

  /** What there is to search on a page, which is parsed once for all that say the same; see `extract`. */
  extractOf(html: string, withHelp: boolean): Extract {
    const source = withHelp ? null : sourceOf(html);
    if (source === null) return extract(html, withHelp);
    const digest = createHash('sha256').update(source).digest('base64');
    const known = this.#extracts.get(digest);
    const made = known?.made ?? extract(html, withHelp);
    this.#extracts.set(digest, { made, again: known !== undefined });
    return made;
  }

  /** The same as long as the text is: the name that it is remembered by. */
  keyOf({ language, extract, ignored }: SearchText): string {
    const keys = this.#keys.get(extract) ?? new Map<string, string>();
    this.#keys.set(extract, keys);
    let key = keys.get(language);
    if (key === undefined) {
      key = createHash('sha256')
        .update(JSON.stringify([VERSION, FORM, language, extract, plainPage(extract, language, ignored)]))
        .digest('hex')
        .slice(0, 32);
      keys.set(language, key);
    }
    return key;
  }

  /** What is remembered of a text; undefined where that is nothing, or is damaged. */
  #recall(key: string): MadeText | undefined {
    try {
      const written = readFileSync(join(this.#folder, key));
      const [sum, bytes] = [written.subarray(0, DIGEST), written.subarray(DIGEST)];
      if (!digestOf(bytes).equals(sum)) return undefined;
      const { count, words, file } = deserialize(bytes) as Remembered;
      return { key, index: { count, words: [...wordsIn(words).values()].flat() }, file };
    } catch {
      return undefined;
    }
  }

  /** Remembers a text. Others may be looking for it at the same time, and never find half of it. */
  #remember({ key, index, file }: MadeText): void {
    const path = join(this.#folder, key);
    const remembered: Remembered = { count: index.count, words: chunkBytes(gathered([index])), file };
    const bytes = serialize(remembered);
    writeFileSync(`${path}.${process.pid}`, Buffer.concat([digestOf(bytes), bytes]));
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true, force: true });
    renameSync(`${path}.${process.pid}`, path);
  }

  /** Makes sure of some texts: Pagefind reads those that are not known yet. */
  async learn(texts: readonly SearchText[]): Promise<void> {
    const unknown = new Map<string, SearchText>();
    for (const text of texts) {
      const key = this.keyOf(text);
      if (this.#held.has(key) || unknown.has(key)) continue;
      const made = this.#recall(key);
      if (made) this.#held.set(key, made);
      else unknown.set(key, text);
    }
    for (const [language, list] of Map.groupBy(unknown, ([, it]) => it.language)) {
      const plain = list.map(([, { extract, ignored }]) => plainPage(extract, language, ignored));
      for (const [at, { fragment, index }] of (await this.#index(language, plain)).entries()) {
        const [key, { extract, ignored }] = list[at] as [string, SearchText];
        const made: MadeText = { key, index, file: fileOf(fragment, extract, ignored) };
        this.#held.set(key, made);
        this.#remember(made);
      }
    }
  }

  /**
   * What is made of a text.
   * @throws Error when it was not learnt
   */
  get(text: SearchText): MadeText {
    const key = this.keyOf(text);
    const made = this.#held.get(key);
    if (!made) throw new Error(`There is no index of "${text.extract.title}".`);
    this.#used.set(key, (this.#used.get(key) ?? 0) + 1);
    return made;
  }

  /** Lets go of what only one page has said, which no other is likely to. */
  rest(): void {
    for (const [digest, { again }] of this.#extracts) if (!again) this.#extracts.delete(digest);
    for (const key of this.#held.keys()) if ((this.#used.get(key) ?? 0) < 2) this.#held.delete(key);
  }

  /**
   * Forgets what nobody asked for.
   * @param kept the keys of what others have use for
   */
  forget(kept: Iterable<string> = []): void {
    const known = new Set([...this.#used.keys(), ...kept]);
    for (const name of readdirSync(this.#folder))
      if (!known.has(name)) rmSync(join(this.#folder, name), { recursive: true, force: true });
  }
}
