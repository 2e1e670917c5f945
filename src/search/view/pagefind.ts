import type { Lexicon } from '../lexicon.ts';

/**
 * Pagefind's search without Pagefind's script: its WebAssembly is asked directly. The script has filters, sorting, several
 * indexes, workers and its own excerpts and decompression, none of which is used here: 11 kB for what these lines do. The
 * package has an exact version, and a test holds the answers to those of its script.
 */

/** What a page's search finds of a text. */
export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the words in the page's text. */
  words: number[];
}

/** Reads a file of a bundle, uncompressed, by its path from the bundle's folder. */
export type Read = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** A text in WebAssembly's memory: where, and how many bytes. */
type Slice = [at: number, length: number];

/** What is called of Pagefind's WebAssembly. A handle stands for the index; each call that changes it gives a new one. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(at: number, size: number, align: number): void;
  init_pagefind(...meta: Slice): number;
  load_index_chunk(handle: number, ...chunk: Slice): number;
  request_indexes(handle: number, ...query: Slice): Slice;
  search(handle: number, ...rest: [...Slice, ...Slice, ...Slice, ...Slice, exact: number, marks: number]): Slice;
}

/** What all of Pagefind's files begin with. */
export const SIGNATURE = 'pagefind_dcd';

const contentOf = async (read: Read, path: string) => (await read(path)).subarray(SIGNATURE.length);

/** The search of one index. Its parts are fetched when a word needs them. */
export class Pagefind {
  readonly #read: Read;
  readonly #wasm: Exports;
  readonly #chunks = new Map<string, Promise<void>>();
  #handle: number;

  private constructor(read: Read, wasm: Exports, meta: Uint8Array) {
    this.#read = read;
    this.#wasm = wasm;
    this.#handle = wasm.init_pagefind(...this.#put(meta));
  }

  /** @throws when a file cannot be read, or WebAssembly is not to be had */
  static async open({ wasm, meta }: Lexicon['index'], read: Read): Promise<Pagefind> {
    const [bytes, first] = await Promise.all([contentOf(read, wasm), contentOf(read, meta)]);
    let made: Exports | undefined;
    // What the compiler of Pagefind expects of its surroundings: a table that begins with four values.
    const start = () => {
      const table = (made as Exports).__wbindgen_externrefs;
      const at = table.grow(4);
      for (const [index, value] of [undefined, null, true, false].entries()) table.set(at + index, value);
    };
    const code = await WebAssembly.compile(bytes);
    // It asks for this one function, under a name of its compiler's.
    const imports = WebAssembly.Module.imports(code).map(({ module, name }) => [module, { [name]: start }] as const);
    const instance = await WebAssembly.instantiate(code, Object.fromEntries(imports));
    made = instance.exports as unknown as Exports;
    made.__wbindgen_start();
    return new Pagefind(read, made, first);
  }

  /** Puts bytes where WebAssembly reads them, and gives them to it. */
  #put(bytes: Uint8Array): Slice {
    const at = this.#wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(this.#wasm.memory.buffer, at).set(bytes);
    return [at, bytes.length];
  }

  #putText(text: string): Slice {
    return this.#put(new TextEncoder().encode(text));
  }

  /** Takes a text that WebAssembly gives, which is JSON. */
  #take<Value>([at, length]: Slice): Value {
    const text = new TextDecoder().decode(new Uint8Array(this.#wasm.memory.buffer, at >>> 0, length));
    this.#wasm.__wbindgen_free(at, length, 1);
    return JSON.parse(text);
  }

  async #load(chunk: string): Promise<void> {
    const bytes = await contentOf(this.#read, `index/${chunk}.pf_index`);
    this.#handle = this.#wasm.load_index_chunk(this.#handle, ...this.#put(bytes));
  }

  /**
   * The pages that have all words of a text, the best first.
   * @param text words in small letters, parted by spaces
   */
  async search(text: string): Promise<PagefindResult[]> {
    // The index looks words up without their marks, and ranks them by what was written.
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
    const chunks = this.#take<string[]>(this.#wasm.request_indexes(this.#handle, ...this.#putText(plain)));
    for (const chunk of chunks.filter(Boolean)) {
      if (!this.#chunks.has(chunk)) this.#chunks.set(chunk, this.#load(chunk));
      await this.#chunks.get(chunk);
    }
    const [query, written, filters, sort] = [plain, text, '{}', ''].map((it) => this.#putText(it)) as [
      Slice,
      Slice,
      Slice,
      Slice,
    ];
    const { results } = this.#take<{ results: { p: string; s: number; l: { l: number }[] }[] }>(
      this.#wasm.search(this.#handle, ...query, ...written, ...filters, ...sort, 0, 0),
    );
    return results.map(({ p, s, l }) => ({ id: p, score: s, words: l.map((it) => it.l) }));
  }

  /** The text of a page by its id. */
  async text<Text>(id: string): Promise<Text> {
    return JSON.parse(new TextDecoder().decode(await contentOf(this.#read, `fragment/${id}.pf_fragment`)));
  }
}
