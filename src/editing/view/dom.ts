type Child = Node | string | null | undefined | false;

/** What an element has besides its children: attributes by their names, and what happens, by `on` and the name of the event. */
type Attributes = Record<string, string | number | boolean | ((event: Event) => void) | null | undefined>;

/** An element. Text in it is text: nothing that comes from content is ever read as HTML. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children.filter((it): it is Node | string => Boolean(it)));
  return made;
}

/** An id in the page for a place in the content. */
export const idOf = (path: readonly (string | number)[]): string => `f-${path.join('-')}`;

/** An id in the page for an item of a list, which may be one field with an id of its own. */
export const itemIdOf = (path: readonly (string | number)[]): string => `${idOf(path)}-item`;
