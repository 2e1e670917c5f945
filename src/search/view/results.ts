import type { Callable, Pointer } from '../lexicon.ts';
import type { FoundPage } from './engine.ts';
import type { ViewWords } from './payload.ts';

/** At most so many headings of a page are shown below it. */
const HEADINGS = 3;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A result as it is known before its text is fetched: what kind of page it is, and its title as a link. */
export function resultItem({ page }: FoundPage, words: ViewWords): HTMLLIElement {
  const kind = element('span', { className: 'kind' }, words.kinds[page.kind]);
  const title = element('a', { className: 'ds-link', href: page.address }, page.title);
  return element('li', {}, kind, title, element('p', {}, page.lead));
}

/** Puts into a result some words of its text, and links to headings on it. */
export async function fillItem(item: HTMLLIElement, { page, excerpts }: FoundPage): Promise<void> {
  const { best, others } = await excerpts();
  const marked = best.pieces.map((it) => (it.marked ? element('mark', {}, it.text) : it.text));
  item.querySelector('p')?.replaceChildren(...marked);
  const links = [best, ...others]
    .filter((it) => it.id && it.heading)
    .slice(0, HEADINGS)
    .map(({ id, heading }) =>
      element('li', {}, element('a', { className: 'ds-link', href: `${page.address}#${id}` }, heading)),
    );
  item.querySelector('ul')?.remove();
  if (links.length > 0) item.append(element('ul', {}, ...links));
}

/** What another site answers: a line, and the owner's page. */
export function pointerItem({ id, text, url }: Pointer): HTMLLIElement {
  const host = new URL(url).hostname.replace(/^www\./, '');
  const item = element('li', {}, `${text} `, element('a', { className: 'ds-link', href: url }, host));
  item.dataset['id'] = id;
  return item;
}

/** Somebody who can be called: the number first, then who it is, for what, and when. */
export function callItem({ id, name, purpose, phones, hours }: Callable, words: ViewWords): HTMLLIElement {
  const numbers = phones.map(([shown, dial]) =>
    dial
      ? element('a', { className: 'ds-button call', href: dial }, `${words.call} ${shown}`)
      : element('span', { className: 'made-up' }, element('b', {}, shown), ` (${words.madeUp})`),
  );
  const about = [purpose, hours].filter(Boolean).join('. ');
  const item = element('li', {}, ...numbers, element('span', {}, element('b', {}, name), about ? `. ${about}` : ''));
  item.dataset['id'] = id;
  return item;
}
