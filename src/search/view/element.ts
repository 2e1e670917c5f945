import dangerPatterns from 'loype:danger';
import { unpacked } from '../danger/packed.ts';
import { detectorOf } from '../danger.ts';
import { Announcer } from './announce.ts';
import { showFinder, showList } from './beside.ts';
import { showDanger } from './danger-block.ts';
import { Engine, type Found, type FoundPage } from './engine.ts';
import { onKey } from './keys.ts';
import type { Payload } from './payload.ts';
import { callItem, fillItem, pointerItem, resultItem } from './results.ts';
import { saidOf } from './said.ts';

/**
 * How long the reader must have paused before the index is asked, and before texts are fetched for what it answered
 * (milliseconds). Titles are here already; texts of what half a word finds are not wanted.
 */
const PAUSE = 20;
const FETCH = 200;

/** What is shorter says too little to search for while it is being written. */
const SHORTEST = 2;

/** How many results are shown at once, with their texts: all of them together weigh less than a keystroke may. */
const SHOWN = 5;

/** What stands beside the results of a search, and is hidden while there is none. */
const BESIDE = ['none', 'more', 'meant', 'elsewhere', 'call', 'finder'] as const;

const dangerIn = detectorOf(unpacked(dangerPatterns));

/**
 * The search page's field and results, over HTML that the server has made. It is defined when somebody first goes to the
 * field; the alphabetical list is there without it. What is written is read from the field and nowhere else: it is put into no
 * address, history or storage, and no request carries it.
 */
class LoypeSearch extends HTMLElement {
  #payload!: Payload;
  #engine: Promise<Engine> | undefined;
  #found: Found | undefined;
  /** Take the words as they are written. */
  #literal = false;
  #shown = 0;
  /** What may have been meant instead, where it would mean something else. */
  #offered = '';
  /** Counts the searches: an answer that comes late is dropped. */
  #turn = 0;
  #pause = 0;
  #announcer!: Announcer;

  connectedCallback(): void {
    this.#payload = JSON.parse(this.#part('payload').textContent ?? '') as Payload;
    this.#announcer = new Announcer(this.#part('count'), this.#part('status'));
    this.#input.addEventListener('input', () => this.#typed());
    this.addEventListener('keydown', (event) => this.#key(event));
    this.#part('clear').addEventListener('click', () => this.#clear());
    this.#part('more').addEventListener('click', () => void this.#more());
    this.#part('instead').addEventListener('click', () => this.#instead());
    if (this.#input.value) this.#typed();
    else void this.#load();
  }

  #part(name: string): HTMLElement {
    // The finder of municipalities has parts of its own.
    return this.querySelector(`[data-part=${name}]:not(loype-finder *)`) as HTMLElement;
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #list(): HTMLElement {
    return this.querySelector('[data-results]') as HTMLElement;
  }

  get #query(): string {
    return this.#input.value.trim().replace(/\s+/g, ' ');
  }

  /** What the search needs is fetched once. After a failure the next letter tries again. */
  #load(): Promise<Engine> {
    this.#engine ??= Engine.load(this.#payload.bundle, this.dataset['tag'] ?? '');
    this.#engine.catch(() => {
      this.#engine = undefined;
    });
    return this.#engine;
  }

  #typed(): void {
    this.#literal = false;
    this.#danger();
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => void this.#search(), PAUSE);
  }

  /** Who to call shows at once: it waits for no index. */
  #danger(): void {
    showDanger(dangerIn(this.#query), {
      blocks: this.querySelectorAll<HTMLElement>('[data-danger]'),
      alert: this.#part('alert'),
      sentence: this.#payload.words.danger,
      field: this.#part('field'),
    });
  }

  async #search(): Promise<void> {
    clearTimeout(this.#pause);
    const turn = ++this.#turn;
    const query = this.#query;
    if (query.length < SHORTEST) return this.#empty();
    this.#part('list').hidden = true;
    if (!this.#found) this.#announcer.say(this.#payload.words.loading, false);
    try {
      const engine = await this.#load();
      // A space behind the last word says that it is whole.
      const found = await engine.find(this.#input.value.trimStart(), this.#literal);
      if (turn !== this.#turn) return;
      this.#found = found;
      const items = this.#items(found.pages.slice(0, SHOWN));
      this.#show(query, found, [...items.keys()]);
      await this.#fill(items, (page) => page.fetched);
      await new Promise((done) => setTimeout(done, FETCH));
      if (turn === this.#turn) await this.#fill(items, (page) => !page.fetched);
    } catch {
      if (turn !== this.#turn) return;
      this.#empty();
      this.#announcer.say(this.#payload.words.failed, true);
    }
  }

  #empty(): void {
    this.#turn++;
    this.#found = undefined;
    this.#list.replaceChildren();
    delete this.#list.dataset['for'];
    for (const part of BESIDE) this.#part(part).hidden = true;
    this.#part('list').hidden = false;
    this.#announcer.say('', true);
  }

  #show(query: string, found: Found, items: readonly HTMLElement[]): void {
    const { words } = this.#payload;
    const { understanding, pages, called, elsewhere } = found;
    if (pages.length + called.length + elsewhere.length === 0 && query.length <= SHORTEST) {
      this.#empty();
      return;
    }
    this.#list.replaceChildren(...items);
    this.#list.dataset['for'] = query;
    this.#shown = items.length;
    showList(this.#part('elsewhere'), elsewhere.map(pointerItem));
    const rows = called.map((it) => callItem(it, words));
    showList(this.#part('call'), rows);
    showFinder(this.#part('finder'), understanding.finder, understanding.place);
    const inDanger = this.querySelector('[data-danger]:not([hidden])') !== null;
    const said = saidOf(query, found, this.#literal, inDanger, words);
    this.#offered = said.offered;
    this.#part('none').hidden = !said.none;
    this.#part('more').hidden = pages.length <= items.length;
    this.#part('meant').hidden = !said.instead;
    this.#part('meant-text').textContent = said.correction;
    this.#part('instead').textContent = said.instead;
    this.#announcer.say(said.count, pages.length > 0 || query.length > 2, said.correction);
  }

  #items(pages: readonly FoundPage[]): Map<HTMLLIElement, FoundPage> {
    return new Map(pages.map((page) => [resultItem(page, this.#payload.words), page]));
  }

  /** A result whose text cannot be fetched is still a link to its page. */
  async #fill(items: ReadonlyMap<HTMLLIElement, FoundPage>, which: (page: FoundPage) => boolean): Promise<void> {
    await Promise.allSettled([...items].filter(([, page]) => which(page)).map(([item, page]) => fillItem(item, page)));
  }

  async #more(): Promise<void> {
    const next = this.#found?.pages.slice(this.#shown, this.#shown + SHOWN) ?? [];
    const items = this.#items(next);
    this.#list.append(...items.keys());
    this.#shown += items.size;
    this.#part('more').hidden = this.#shown >= (this.#found?.pages.length ?? 0);
    [...items.keys()][0]?.querySelector('a')?.focus();
    await this.#fill(items, () => true);
  }

  #instead(): void {
    if (this.#offered) this.#input.value = this.#offered;
    else this.#literal = !this.#literal;
    void this.#search();
    this.#input.focus();
  }

  #clear(): void {
    this.#input.value = '';
    this.#typed();
    void this.#search();
    this.#input.focus();
  }

  #key(event: KeyboardEvent): void {
    onKey(event, {
      input: this.#input,
      links: [...this.#list.querySelectorAll<HTMLElement>(':scope > li > a')],
      search: () => void this.#search(),
      clear: () => this.#clear(),
    });
  }
}

customElements.define('loype-search', LoypeSearch);
