import type { Callable, Lexicon, LexiconPage, Pointer } from '../lexicon.ts';
import { type Packed, unpacked } from '../packed.ts';
import { LEXICON_FILE } from '../paths.ts';
import { type Excerpt, excerpts, type PageText } from '../query/excerpt.ts';
import { rank } from '../query/rank.ts';
import type { Answers, Hit, Ranked } from '../query/ranked.ts';
import { type Understanding, understand } from '../query/understand.ts';
import { type Vocabulary, vocabularyOf } from '../query/vocabulary.ts';
import { Pagefind, type PagefindResult, type Read } from './pagefind.ts';

/** The answer to a query, the best page first. Texts are fetched page by page. */
export interface Found {
  understanding: Understanding;
  pages: readonly FoundPage[];
  /** Whether the pages answer too little of the query to be called an answer. */
  weak: boolean;
  /** Those to call whose number or hours are asked for. */
  called: readonly Callable[];
  /** What other sites answer. */
  elsewhere: readonly Pointer[];
}

export interface FoundPage {
  page: LexiconPage;
  /** Whether its text is here already. */
  fetched: boolean;
  /** What the page says of it; fetched when it is asked for, and kept. */
  excerpts(): Promise<{ best: Excerpt; others: Excerpt[] }>;
}

/** The bytes of a file that lies compressed; some servers unpack it on the way. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The search of one bundle: Pagefind finds words in texts; the lexicon says which words to look for, and in what order. */
export class Engine {
  readonly #vocabulary: Vocabulary;
  readonly #pagefind: Pagefind | null;
  readonly #numbers: Map<string, number>;
  readonly #fetched = new Set<number>();
  /** Answers of the index, by text: what was asked while a word was typed is asked again. */
  readonly #asked = new Map<string, Promise<PagefindResult[]>>();
  readonly #texts = new Map<string, Promise<PageText>>();

  constructor(lexicon: Lexicon, pagefind: Pagefind | null) {
    this.#vocabulary = vocabularyOf(lexicon);
    this.#pagefind = pagefind;
    this.#numbers = new Map(lexicon.pages.flatMap((page, index) => (page.id ? [[page.id, index] as const] : [])));
  }

  /**
   * Reads the lexicon, and opens the index that it names.
   * @param read gives a file of the bundle, compressed or not
   * @throws when something cannot be read
   */
  static async open(read: Read): Promise<Engine> {
    const unpacking = async (path: string) => unpack(await read(path));
    const packed: Packed = JSON.parse(new TextDecoder().decode(await unpacking(LEXICON_FILE)));
    return new Engine(unpacked(packed), await Pagefind.open(packed.index, unpacking));
  }

  /**
   * Opens the search of a bundle on the site.
   * @param tag stands for the bundle's content, so that an old lexicon is never taken for it; other files have a hash as name
   * @throws when something cannot be fetched
   */
  static load(bundle: string, tag: string): Promise<Engine> {
    return Engine.open(async (path) => {
      const response = await fetch(bundle + path + (path === LEXICON_FILE ? `?${tag}` : ''));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    });
  }

  #ask(text: string): Promise<PagefindResult[]> {
    const asked = this.#asked.get(text) ?? this.#pagefind?.search(text) ?? Promise.resolve([]);
    this.#asked.set(text, asked);
    return asked;
  }

  /** The text of a page, which is fetched once. After a failure it is tried again. */
  #text(pagefind: Pagefind, id: string): Promise<PageText> {
    const text = this.#texts.get(id) ?? pagefind.text<PageText>(id);
    this.#texts.set(id, text);
    text.catch(() => this.#texts.delete(id));
    return text;
  }

  /** Answers a query. With `literal` its words are taken as they are written. */
  async find(query: string, literal: boolean): Promise<Found> {
    const understanding = understand(query, this.#vocabulary, literal);
    const alternatives = understanding.units.flatMap((unit) => unit.alternatives);
    const answers: [(typeof alternatives)[number], Map<number, Hit>][] = [];
    const results = new Map<number, PagefindResult>();
    for (const alternative of alternatives) {
      const found = await this.#ask(alternative.text);
      const most = Math.max(...found.map((it) => it.score), 0) || 1;
      const hits = new Map<number, Hit>();
      for (const result of found) {
        const page = this.#numbers.get(result.id);
        if (page === undefined) continue;
        hits.set(page, { score: result.score / most, places: result.words });
        results.set(page, result);
      }
      answers.push([alternative, hits]);
    }
    const { pages, weak } = rank(understanding, new Map(answers) as Answers, this.#vocabulary);
    const { callable, elsewhere } = this.#vocabulary.lexicon;
    return {
      understanding,
      pages: pages.map((it) => this.#foundPage(it, results.get(it.page))),
      weak,
      called: understanding.called.flatMap((it) => callable[it] ?? []),
      elsewhere: understanding.elsewhere.flatMap((it) => elsewhere[it] ?? []),
    };
  }

  #foundPage(ranked: Ranked, result: PagefindResult | undefined): FoundPage {
    const page = this.#vocabulary.lexicon.pages[ranked.page] as LexiconPage;
    // A page that only its name led to says what stands under the heading that was meant.
    const heading = page.headings.find(([id]) => id === ranked.heading);
    const id = result?.id ?? (heading && page.id);
    return {
      page,
      fetched: !id || this.#fetched.has(ranked.page),
      excerpts: async () => {
        if (id && this.#pagefind) {
          const text = await this.#text(this.#pagefind, id);
          this.#fetched.add(ranked.page);
          return excerpts(text, ranked.places, ranked.heading);
        }
        const others = heading ? [{ id: heading[0], heading: heading[1], pieces: [] }] : [];
        return { best: { id: '', heading: '', pieces: [{ text: page.lead, marked: false }] }, others };
      },
    };
  }
}
