/** So long the reader waits at most, in milliseconds; then what stands in the element stays. */
const PATIENCE = 5000;

/** What is shown is whole: a section with its headings. */
const WHOLE = /^<section lang="[a-z]+"><h2>.*<\/section>\n$/s;

/** How a kind of block is shown. */
export interface Look {
  style: string;
  /** Starts what the block can do, in a section that is not shown yet. It may fail: then what stands in the element stays. */
  start?: (section: HTMLElement) => void;
}

/** What tells the blocks of a kind from others. */
interface Kind {
  /** Where the HTML of an element lies, from the folder of this script. */
  file(name: (attribute: string) => string, language: string): string;
  look(): Look | Promise<Look>;
}

/** The address of the block that an element asks for. */
function addressOf(element: Element, { file }: Kind): URL {
  const around = element.closest<HTMLElement>('[lang]')?.lang || 'nb';
  const language = around.split('-')[0]?.toLowerCase().replace(/^no$/, 'nb') ?? '';
  const name = (attribute: string) => {
    const given = element.getAttribute(attribute) ?? '';
    if (!/^[a-z0-9-]+$/.test(given)) throw new Error('Nothing is named.');
    return given;
  };
  if (!/^[a-z]+$/.test(language)) throw new Error('There is no such language.');
  return new URL(file(name, language), import.meta.url);
}

/** The block with its headings at the levels of the page around, and its links as our pages have them. */
async function sectionOf(element: Element, address: URL, signal: AbortSignal): Promise<DocumentFragment> {
  const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  const html = await answer.text();
  if (!answer.ok || !WHOLE.test(html)) throw new Error('There is no such block.');
  const given = Number(element.getAttribute('heading'));
  const more = Number.isInteger(given) && given >= 1 && given <= 5 ? given - 2 : 0;
  // Made aside: where the page lets no text become HTML, this fails and the element is as it was.
  const aside = document.createElement('template');
  aside.innerHTML = html.replace(/(<\/?h)([23])(?=[ >])/g, (_, tag, level) => `${tag}${Number(level) + more}`);
  const section = document.importNode(aside.content, true);
  for (const inside of [section, ...[...section.querySelectorAll('template')].map((it) => it.content)])
    for (const link of inside.querySelectorAll<HTMLAnchorElement>('a[href^="/"],a[href^=http]')) {
      link.href = new URL(link.getAttribute('href') ?? '', address).href;
      // In a frame of ours, the whole window goes there.
      if (element.hasAttribute('themed')) link.target = '_top';
    }
  return section;
}

async function show(element: HTMLElement, kind: Kind): Promise<void> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const late = new Promise<never>((_, refuse) => {
      signal.onabort = refuse;
    });
    const all = Promise.all([sectionOf(element, addressOf(element, kind), signal), kind.look()]);
    const [section, { style, start }] = await Promise.race([all, late]);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    start?.(section.firstElementChild as HTMLElement);
    const root = element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(section);
  } catch {
    // What stands in the element stays.
  }
}

/**
 * Defines an element that shows a block of its kind in a shadow root, when a reader comes near it; with `loading="eager"` at
 * once. What stands in the element is shown until the block has come whole, and stays on any error.
 */
export function define(name: string, kind: Kind): void {
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      #seen = new IntersectionObserver(
        (entries) => {
          if (!entries.some((it) => it.isIntersecting)) return;
          this.#seen.disconnect();
          show(this, kind);
        },
        { rootMargin: '200px' },
      );

      connectedCallback() {
        if (this.shadowRoot) return;
        if (this.getAttribute('loading') === 'eager') show(this, kind);
        else this.#seen.observe(this);
      }

      disconnectedCallback() {
        this.#seen.disconnect();
      }
    },
  );
}
