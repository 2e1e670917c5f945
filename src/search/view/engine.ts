import type { Callable, Lexicon, LexiconPage, Pointer } from '../lexicon.ts';
import { type Packed, unpacked } from '../packed.ts';
import { LEXICON_FILE } from '../paths.ts';
import { type Excerpt, excerpts, type PageText } from '../query/excerpt.ts';
import { type Answers, type Hit, type Ranked, rank } from '../query/rank.ts';
import { type Understanding, understand } from '../query/understand.ts';
import { type Vocabulary, vocabularyOf } from '../query/vocabulary.ts';

/** What is used of Pagefind's own search. */
export interface Pagefind {
  search(text: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  /** Places of the words in the page's text. */
  words: number[];
  data(): Promise<PageText>;
}

/** What Pagefind's script gives. */
export interface PagefindModule {
  createInstance(options: Record<string, unknown>): Pagefind;
}

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

/** Unpacks a lexicon, which lies compressed; some servers unpack it on the way. */
async function unpack(bytes: ArrayBuffer): Promise<Packed> {
  const [first, second] = new Uint8Array(bytes);
  if (first !== 0x1f || second !== 0x8b) return JSON.parse(new TextDecoder().decode(bytes));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json();
}

async function fetchLexicon(address: string): Promise<Lexicon> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return unpacked(await unpack(await response.arrayBuffer()));
}

/** The search of one bundle: Pagefind finds words in texts; the lexicon says which words to look for, and in what order. */
export class Engine {
  readonly #vocabulary: Vocabulary;
  readonly #pagefind: Pagefind;
  readonly #numbers: Map<string, number>;
  readonly #fetched = new Set<number>();
  /** Answers of the index, by text: what was asked while a word was typed is asked again. */
  readonly #asked = new Map<string, Promise<{ results: PagefindResult[] }>>();

  constructor(lexicon: Lexicon, pagefind: Pagefind) {
    this.#vocabulary = vocabularyOf(lexicon);
    this.#pagefind = pagefind;
    this.#numbers = new Map(lexicon.pages.flatMap((page, index) => (page.id ? [[page.id, index] as const] : [])));
  }

  /**
   * Fetches the lexicon and Pagefind.
   * @param tag stands for the bundle's content, so that an old copy is never taken for it
   * @throws when something cannot be fetched
   */
  static async load(address: string, bundle: string, tag: string): Promise<Engine> {
    const [lexicon, pagefind] = await Promise.all([
      fetchLexicon(`${bundle}${LEXICON_FILE}?${tag}`),
      (import(/* @vite-ignore */ `${address}?${tag}`) as Promise<PagefindModule>).then((module) =>
        module.createInstance({ basePath: bundle, baseUrl: '/', noWorker: true, metaCacheTag: tag }),
      ),
    ]);
    return new Engine(lexicon, pagefind);
  }

  #ask(text: string): Promise<{ results: PagefindResult[] }> {
    const asked = this.#asked.get(text) ?? this.#pagefind.search(text);
    this.#asked.set(text, asked);
    return asked;
  }

  /** Answers a query. With `literal` its words are taken as they are written. */
  async find(query: string, literal: boolean): Promise<Found> {
    const understanding = understand(query, this.#vocabulary, literal);
    const alternatives = understanding.units.flatMap((unit) => unit.alternatives);
    const answers: [(typeof alternatives)[number], Map<number, Hit>][] = [];
    const results = new Map<number, PagefindResult>();
    for (const alternative of alternatives) {
      const { results: found } = await this.#ask(alternative.text);
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
    return {
      page,
      fetched: !result || this.#fetched.has(ranked.page),
      excerpts: async () => {
        if (result) {
          const text = await result.data();
          this.#fetched.add(ranked.page);
          return excerpts(text, ranked.places, ranked.heading);
        }
        const heading = page.headings.find(([id]) => id === ranked.heading);
        const others = heading ? [{ id: heading[0], heading: heading[1], pieces: [] }] : [];
        return { best: { id: '', heading: '', pieces: [{ text: page.lead, marked: false }] }, others };
      },
    };
  }
}
