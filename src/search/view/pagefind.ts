import { stem } from '../language/stem.ts';
import { fold, wordsOf } from '../language/words.ts';
import type { Lexicon } from '../lexicon.ts';
import { cborOf } from './cbor.ts';

/**
 * Pagefind's index without Pagefind's program: a list of words with their places, which these lines read. Its WebAssembly is
 * 70 kB, most of it stemmers and sorting that are not used here, and needs a page that allows it to run. The package has an exact
 * version, and a test holds what is found to what its own script finds.
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

/** What all of Pagefind's files begin with. */
export const SIGNATURE = 'pagefind_dcd';

const contentOf = async (read: Read, path: string) => (await read(path)).subarray(SIGNATURE.length);

/** Pages that have a word: how far each is from the one before, and places, each after the one before; below zero a weight. */
type Pages = [far: number, places: number[], meta: unknown][];

/** A word's stem, pages that have it as it is, and pages that have it with marks. */
type Word = [stem: string, pages: Pages, marked: [form: string, pages: Pages][]];

type Meta = [version: string, pages: [id: string, words: number][], chunks: [from: string, to: string, name: string][]];

/** The weight of a word in running text, and how little a word says that only begins as the one that is looked for. */
const USUAL = 24;
const BEGINNING = 0.5;

/** The most letters that an English word has more than the stem it is found by: those that Pagefind takes and `stem` leaves. */
const LEFT = 4;
const SHORTEST = 4;

/** How much a page has of a word, and where. */
interface Held {
  amount: number;
  places: number[];
}

/** The search of one index. Its parts are fetched when something is first looked for. */
export class Pagefind {
  readonly #read: Read;
  readonly #pages: Meta[1];
  readonly #chunks: readonly string[];
  readonly #english: boolean;
  #words: Promise<readonly [string, Word][]> | undefined;

  private constructor(read: Read, [, pages, chunks]: Meta, english: boolean) {
    this.#read = read;
    this.#pages = pages;
    this.#chunks = chunks.map(([, , name]) => name);
    this.#english = english;
  }

  /** @throws when a file cannot be read */
  static async open({ meta, english }: Lexicon['index'], read: Read): Promise<Pagefind> {
    return new Pagefind(read, cborOf(await contentOf(read, meta)) as Meta, english);
  }

  async #load(): Promise<readonly [string, Word][]> {
    const chunks = await Promise.all(this.#chunks.map((it) => contentOf(this.#read, `index/${it}.pf_index`)));
    return chunks.flatMap((it) => (cborOf(it) as [Word[]])[0].map((word): [string, Word] => [fold(word[0]), word]));
  }

  /** The stem that a word of the index begins with if it is the one that is looked for, and the rest of it. */
  #rest(found: string, wanted: string): number | null {
    if (found.startsWith(wanted)) return found.length - wanted.length;
    const short = this.#english && found.length >= SHORTEST && wanted.length - found.length <= LEFT;
    return short && wanted.startsWith(found) ? 0 : null;
  }

  /** The pages that have a word, by their number. */
  #holding(words: readonly [string, Word][], wanted: string): Map<number, Held> {
    const holding = new Map<number, Held>();
    for (const [found, [, plain, marked]] of words) {
      const rest = this.#rest(found, wanted);
      if (rest === null) continue;
      const part = rest === 0 ? 1 : BEGINNING;
      for (const pages of [plain, ...marked.map(([, it]) => it)]) {
        let page = 0;
        for (const [far, places] of pages) {
          page += far;
          const held = holding.get(page) ?? { amount: 0, places: [] };
          holding.set(page, held);
          let [place, weight] = [0, USUAL];
          for (const it of places) {
            if (it < 0) {
              weight = -it - 1;
              place = 0;
              continue;
            }
            place += it;
            held.places.push(place);
            held.amount += (part * weight) / USUAL;
          }
        }
      }
    }
    return holding;
  }

  /**
   * The pages that have all words of a text, the best first: those that have much of them for their length.
   * @param text words in small letters, parted by spaces
   */
  async search(text: string): Promise<PagefindResult[]> {
    this.#words ??= this.#load();
    this.#words.catch(() => {
      this.#words = undefined;
    });
    const words = await this.#words;
    const wanted = wordsOf(text).map((word) => stem(word, this.#english ? 'en' : 'nb'));
    if (wanted.length === 0) return [];
    const holding = wanted.map((it) => this.#holding(words, it));
    const usual = this.#pages.reduce((sum, [, length]) => sum + length, 0) / this.#pages.length;
    return this.#pages
      .flatMap(([id, length], page): PagefindResult[] => {
        const held = holding.flatMap((it) => it.get(page) ?? []);
        if (held.length < wanted.length) return [];
        const score = held.reduce((sum, { amount }) => sum + amount / (amount + 0.3 + (0.7 * length) / usual), 0);
        return [{ id, score, words: [...new Set(held.flatMap((it) => it.places))].sort((a, b) => a - b) }];
      })
      .sort((a, b) => b.score - a.score);
  }

  /** The text of a page by its id. */
  async text<Text>(id: string): Promise<Text> {
    return JSON.parse(new TextDecoder().decode(await contentOf(this.#read, `fragment/${id}.pf_fragment`)));
  }
}
