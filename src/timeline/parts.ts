/** The text of what a selector finds in an element, without what is hidden; empty where it finds nothing. */
export const textIn = (element: ParentNode, selector: string): string =>
  [...element.querySelectorAll<HTMLElement>(selector)]
    .filter(({ hidden }) => !hidden)
    .map(({ childNodes }) => [...childNodes].map((it) => ((it as HTMLElement).hidden ? '' : it.textContent)).join(''))
    .join(' ')
    .trim();

/**
 * Fills in parts wherever they stand, since the names of a stage's fields say what it is too: with a text, or none, which is
 * not shown; or shows or hides them.
 */
export function set(item: HTMLElement, parts: Record<string, unknown>): void {
  for (const [part, value] of Object.entries(parts)) {
    for (const element of item.querySelectorAll<HTMLElement>(`[data-${part}],[data-part=${part}]`)) {
      if (typeof value === 'string') element.textContent = value;
      element.hidden = !value;
    }
  }
}
