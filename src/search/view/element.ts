import dangerPatterns from 'loype:danger';
import { detectorOf } from '../danger.ts';
import { corrected } from '../query/understand.ts';
import { Engine, type Found, type FoundPage } from './engine.ts';
import type { Payload } from './payload.ts';
import { callItem, fillItem, pointerItem, resultItem } from './results.ts';

/**
 * How long the reader must have paused before the index is asked, before texts are fetched for what it answered, and
 * before the count is announced (milliseconds). Titles are here already; texts of what half a word finds are not wanted.
 */
const PAUSE = 20;
const FETCH = 200;
const ANNOUNCE = 500;

/** What is shorter says too little to search for while it is being written. */
const SHORTEST = 2;

/** How many results are shown at once, and for how many of them texts are fetched before the reader goes further. */
const SHOWN = 5;
const TEXTS = 1;

/** What stands beside the results of a search, and is hidden while there is none. */
const BESIDE = ['none', 'more', 'meant', 'elsewhere', 'call', 'finder'] as const;

/** Puts values in their places. Not shared with the timeline, whose page would have to fetch it as a file of its own. */
const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

const dangerIn = detectorOf(dangerPatterns);

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
  #announcing = 0;

  connectedCallback(): void {
    this.#payload = JSON.parse(this.#part('payload').textContent ?? '') as Payload;
    this.#input.addEventListener('input', () => this.#typed());
    this.addEventListener('keydown', (event) => this.#key(event));
    this.#part('clear').addEventListener('click', () => this.#clear());
    this.#part('more').addEventListener('click', () => void this.#more());
    addEventListener('scroll', () => void this.#rest(), { passive: true });
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
    const situation = dangerIn(this.#query);
    for (const block of this.querySelectorAll<HTMLElement>('[data-danger]')) {
      const hide = block.dataset['danger'] !== situation;
      if (block.hidden && !hide) {
        const title = block.querySelector('h2')?.textContent?.trim() ?? '';
        this.#part('alert').textContent = fill(this.#payload.words.danger, { title });
        block.hidden = false;
        // The numbers are no use below the edge of the window, or behind the keyboard of a phone.
        const number = block.querySelector('a');
        if (number && number.getBoundingClientRect().bottom > innerHeight) this.#part('field').scrollIntoView();
      }
      block.hidden = hide;
    }
    if (!situation) this.#part('alert').textContent = '';
  }

  async #search(): Promise<void> {
    clearTimeout(this.#pause);
    const turn = ++this.#turn;
    const query = this.#query;
    if (query.length < SHORTEST) return this.#empty();
    this.#part('list').hidden = true;
    if (!this.#found) this.#say(this.#payload.words.loading, false);
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
      if (turn === this.#turn) await this.#fill(new Map([...items].slice(0, TEXTS)), (page) => !page.fetched);
    } catch {
      if (turn !== this.#turn) return;
      this.#empty();
      this.#say(this.#payload.words.failed, true);
    }
  }

  #empty(): void {
    this.#turn++;
    this.#found = undefined;
    this.#list.replaceChildren();
    delete this.#list.dataset['for'];
    for (const part of BESIDE) this.#part(part).hidden = true;
    this.#part('list').hidden = false;
    this.#say('', true);
  }

  #show(query: string, found: Found, items: readonly HTMLElement[]): void {
    const { words } = this.#payload;
    const { understanding, pages, weak, called, elsewhere } = found;
    const { corrections, offers, unknown } = understanding;
    const answered = elsewhere.length + called.length > 0;
    if (pages.length === 0 && !answered && query.length <= SHORTEST) {
      this.#empty();
      return;
    }
    const meant = corrected(query, corrections);
    const shown = corrections.length > 0 ? meant : query;
    this.#list.replaceChildren(...items);
    this.#list.dataset['for'] = query;
    this.#shown = items.length;
    this.#showList('elsewhere', elsewhere.map(pointerItem));
    this.#showList(
      'call',
      called.map((it) => callItem(it, words)),
    );
    this.#showFinder(understanding.finder, understanding.place);
    // Who is in danger has numbers to call, and needs no word of what was not found.
    const inDanger = this.querySelector('[data-danger]:not([hidden])') !== null;
    const silent = (pages.length === 0 && inDanger) || answered;
    const nothing = pages.length === 0 || weak;
    this.#part('none').hidden = !nothing || silent || inDanger;
    this.#part('more').hidden = pages.length <= items.length;
    const counted = pages.length === 1 ? words.results.one : words.results.many;
    const count = fill(counted, { n: pages.length, query: shown });
    const missed = pages.length > 0 && weak ? fill(words.nearest, { query: unknown.join(' ') || query }) : '';
    const said = missed || (pages.length > 0 ? count : fill(words.none, { query }));
    const correction = corrections.length > 0 && pages.length > 0;
    this.#offered = !correction && !this.#literal && offers.length > 0 ? corrected(query, offers) : '';
    this.#part('meant').hidden = !(this.#literal || correction || this.#offered);
    this.#part('meant-text').textContent = correction ? fill(words.corrected, { query: meant }) : '';
    this.#part('instead').textContent = correction
      ? fill(words.literally, { query })
      : fill(words.mended, { query: this.#offered || meant });
    this.#say(
      silent && pages.length === 0 ? '' : said,
      pages.length > 0 || query.length > 2,
      correction ? fill(words.corrected, { query: meant }) : '',
    );
  }

  /** What other sites answer, and whom to call, stand above the results. */
  #showList(name: 'elsewhere' | 'call', items: readonly HTMLElement[]): void {
    this.#part(name)
      .querySelector('ul')
      ?.replaceChildren(...items);
    this.#part(name).hidden = items.length === 0;
  }

  /** The finder of municipalities, where the page has it, with the place that was written already in it. */
  #showFinder(asked: boolean, place: string): void {
    const box = this.#part('finder');
    const input = box.querySelector('input');
    if (input && asked && box.hidden) input.value = place;
    box.hidden = !(input && asked);
    if (asked) box.querySelector('loype-finder')?.dispatchEvent(new Event('focusin', { bubbles: true }));
  }

  /** The count is seen at once, and said when the reader pauses: a screen reader is not to speak at every letter. */
  #say(text: string, announce: boolean, before = ''): void {
    this.#part('count').textContent = text;
    clearTimeout(this.#announcing);
    if (!announce) return;
    this.#announcing = window.setTimeout(() => {
      const [status, said] = [this.#part('status'), `${before} ${text}`.trim()];
      // What is written again is said again.
      if (status.textContent !== said) status.textContent = said;
    }, ANNOUNCE);
  }

  #items(pages: readonly FoundPage[]): Map<HTMLLIElement, FoundPage> {
    return new Map(pages.map((page) => [resultItem(page, this.#payload.words), page]));
  }

  /** A result whose text cannot be fetched is still a link to its page. */
  async #fill(items: ReadonlyMap<HTMLLIElement, FoundPage>, which: (page: FoundPage) => boolean): Promise<void> {
    await Promise.allSettled([...items].filter(([, page]) => which(page)).map(([item, page]) => fillItem(item, page)));
  }

  /** Fetches the texts of what stands further down, when the reader goes there. */
  async #rest(): Promise<void> {
    const items = [...this.#list.querySelectorAll<HTMLLIElement>(':scope > li')];
    const pages = this.#found?.pages ?? [];
    const missing = items.flatMap((item, index) =>
      index >= TEXTS && !item.querySelector('mark, ul') && pages[index] ? [[item, pages[index]] as const] : [],
    );
    await this.#fill(new Map(missing), () => true);
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

  /** Enter searches at once and sends nothing; the arrows walk through the results; Esc leads back and empties. */
  #key(event: KeyboardEvent): void {
    const inField = event.target === this.#input;
    if (inField && event.key === 'Enter') {
      event.preventDefault();
      void this.#search();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (inField) this.#clear();
      else this.#input.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const links = [...this.#list.querySelectorAll<HTMLElement>(':scope > li > a')];
      const at = links.indexOf(event.target as HTMLElement);
      if (!inField && at < 0) return;
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      if (inField && event.key === 'ArrowUp') return;
      event.preventDefault();
      (next < 0 ? this.#input : links[Math.min(next, links.length - 1)])?.focus();
    }
  }
}

customElements.define('loype-search', LoypeSearch);
