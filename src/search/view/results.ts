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
  return element('li', {}, kind, title, element('p'));
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
  if (links.length > 0) item.append(element('ul', {}, ...links));
}
