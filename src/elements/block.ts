import { style } from './contact.ts';

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
  /** Where the HTML of an element lies, from the folder of the script that websites name. */
  file(name: (attribute: string) => string, language: string): string;
  look(): Look | Promise<Look>;
}

// By a name of its own: the bundler would take an address that is made of it for files of ours.
const HERE = import.meta.url;

const KINDS: Readonly<Record<string, Kind>> = {
  'loype-contact': {
    file: (name, language) => `../data/v1/organisations/${name('organisation')}/contacts.${language}.html`,
    look: () => ({ style }),
  },
  'loype-timeline': {
    file: (name, language) => `${name('organisation')}/timeline-${name('pathway')}/block.${language}.html`,
    look: () => import('./timeline.ts'),
  },
};

/** The language of an element: its own, or that of what it stands in, out through the shadow roots of the page around. */
function languageOf(element: Element): string {
  const { lang } = element.closest<HTMLElement>('[lang]') ?? {};
  const { host } = element.getRootNode() as ShadowRoot;
  if (lang === undefined && host) return languageOf(host);
  return (lang || 'nb').split(/[-_]/)[0]?.toLowerCase().replace(/^no$/, 'nb') ?? '';
}

/** The address of the block that an element asks for. This part lies in a folder beside that script. */
function addressOf(element: Element, { file }: Kind): URL {
  const language = languageOf(element);
  const name = (attribute: string) => {
    const given = element.getAttribute(attribute) ?? '';
    if (!/^[a-z0-9-]+$/.test(given)) throw new Error('Nothing is named.');
    return given;
  };
  if (!/^[a-z]+$/.test(language)) throw new Error('There is no such language.');
  return new URL(`../${file(name, language)}`, HERE);
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

/**
 * Shows the block of an element in a shadow root. What stands in the element is shown until it has come whole, and stays on any
 * error.
 * @param signal ends the reader's patience
 */
export async function show(element: HTMLElement, signal: AbortSignal): Promise<void> {
  const kind = KINDS[element.localName];
  try {
    if (!kind || signal.aborted) return;
    const late = new Promise<never>((_, refuse) => {
      signal.onabort = refuse;
    });
    const all = Promise.all([sectionOf(element, addressOf(element, kind), signal), kind.look()]);
    const [section, look] = await Promise.race([all, late]);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look.style);
    const shown = section.firstElementChild as HTMLElement;
    look.start?.(shown);
    // Who is on the link that goes is led to the heading in its place, not to the beginning of the page.
    const heading = element.matches(':focus-within') ? (shown.firstElementChild as HTMLElement) : null;
    if (heading) heading.tabIndex = -1;
    const root = element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(section);
    heading?.focus({ preventScroll: true });
  } catch {
    // What stands in the element stays.
  }
}
