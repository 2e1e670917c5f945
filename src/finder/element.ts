import type { FinderData } from './data.ts';
import { type Finder, finderIndex } from './index.ts';
import type { FinderPayload, Option } from './options.ts';
import { type FinderView, viewOf } from './view.ts';

/** How long (ms) somebody must have stopped writing before the number of answers is said aloud. */
const PAUSE = 400;

function part(text: string, name: string, lang?: string): HTMLElement {
  const span = document.createElement('span');
  span.className = name;
  span.textContent = text;
  if (lang) span.lang = lang;
  return span;
}

/**
 * The field that finds a municipality: a combobox with a list by the ARIA pattern, over HTML that the server has made. It
 * is defined, and its data fetched, when somebody first goes to the field. What is written there stays in it.
 */
class LoypeFinder extends HTMLElement {
  #payload!: FinderPayload;
  #data: FinderData | undefined;
  #finder: Finder | undefined;
  #input!: HTMLInputElement;
  #list!: HTMLElement;
  #options: Option[] = [];
  #meant: number | null = null;
  #active = -1;
  #pressed: AbortSignal | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#payload = JSON.parse(this.#part('payload').textContent ?? '') as FinderPayload;
    this.#input = this.#part('input') as HTMLInputElement;
    this.#list = this.#part('list');
    this.#input.addEventListener('input', () => this.#answer());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('blur', () => this.#leave());
    addEventListener('pointerdown', () => this.#press(), { capture: true });
    // A press on an answer must not take the focus out of the field before it is a click.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => this.#choose(this.#indexOf(event.target as Element)));
    void this.#load();
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part=${name}]`) as HTMLElement;
  }

  async #load(): Promise<void> {
    try {
      const response = await fetch(`${this.#payload.base}finder.json`);
      if (!response.ok) throw new Error(response.statusText);
      this.#data = (await response.json()) as FinderData;
      this.#finder = finderIndex(this.#data);
      // Who has gone on in the meantime wants no list over the page.
      if (document.activeElement === this.#input) this.#answer();
    } catch {
      this.#say({ status: this.#payload.words.failed, instead: '', similar: null, elsewhere: false });
    }
  }

  /** Shows the answers to what is written now. */
  #answer(): void {
    if (!this.#data || !this.#finder) return;
    const view = viewOf(this.#input.value, this.#data, this.#finder, this.#payload);
    this.#options = view.options;
    this.#meant = view.meant;
    this.#part('similar').textContent = view.similar;
    this.#show();
    this.#say(view);
  }

  /** Says how it went, after a pause, and shows the ways on. */
  #say({ status: text, instead, similar, elsewhere }: Omit<FinderView, 'options' | 'meant'>): void {
    this.#part('why').textContent = instead;
    this.#part('instead').hidden = instead === null;
    this.#part('elsewhere').hidden = !elsewhere;
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      const status = this.#part('status');
      // What stands over the list need not be seen again under it.
      status.classList.toggle('ds-sr-only', similar !== null);
      // What is written again is said again.
      if (status.textContent !== text) status.textContent = text;
    }, PAUSE);
  }

  #show(): void {
    this.#list.replaceChildren(
      ...this.#options.map(({ name, by, where }, index) => {
        const option = document.createElement('li');
        option.id = `${this.#list.id}-${index}`;
        option.role = 'option';
        option.ariaSelected = 'false';
        const named = part(name, 'found');
        if (by) named.append(' ', part(by.text, 'by', by.lang));
        option.append(named, ' ', part(where, 'where'));
        return option;
      }),
    );
    this.#open(this.#options.length > 0);
    this.#activate(-1);
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    const similar = this.#part('similar');
    similar.hidden = !open || similar.textContent === '';
    this.#input.ariaExpanded = String(open);
  }

  /** Knows until a press has ended, and its click with it, that there is one. */
  #press(): void {
    const ended = new AbortController();
    this.#pressed = ended.signal;
    for (const end of ['pointerup', 'pointercancel'])
      addEventListener(end, () => setTimeout(() => ended.abort()), { signal: ended.signal });
  }

  /** Closes the list. What lies under it must not move while it is pressed, for then the press would be no click. */
  #leave(): void {
    if (!this.#pressed || this.#pressed.aborted) this.#close();
    else this.#pressed.addEventListener('abort', () => this.#close());
  }

  #close(): void {
    this.#open(false);
    this.#activate(-1);
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [place, option] of [...this.#list.children].entries()) option.ariaSelected = String(place === index);
    const active = this.#list.children[index];
    active?.scrollIntoView({ block: 'nearest' });
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const count = this.#options.length;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && count > 0) {
      this.#open(true);
      // From the field itself down leads to the first answer, up to the last.
      this.#activate(this.#active < 0 && step < 0 ? count - 1 : (this.#active + step + count) % count);
    } else if (event.key === 'Enter' && count > 0) {
      if (this.#active >= 0) this.#choose(this.#active);
      else if (this.#meant !== null) this.#choose(this.#meant);
      else {
        // A second Enter goes to what the reader has now seen marked.
        this.#open(true);
        this.#activate(0);
      }
    } else if (event.key === 'Escape') {
      if (this.#list.hidden) {
        this.#input.value = '';
        this.#answer();
      } else this.#close();
    } else return;
    event.preventDefault();
  }

  #indexOf(element: Element): number {
    return [...this.#list.children].findIndex((option) => option.contains(element));
  }

  #choose(index: number): void {
    const option = this.#options[index];
    if (option?.href) location.assign(option.href);
    else if (option?.anchor) {
      const county = document.getElementById(option.anchor)?.closest('details');
      if (!county) return;
      this.#close();
      county.open = true;
      county.querySelector('summary')?.focus();
    }
  }
}

customElements.define('loype-finder', LoypeFinder);
