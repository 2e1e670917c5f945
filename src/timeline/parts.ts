/** Gives an element its text; without any it is not shown. */
export function fillIn(element: HTMLElement, text: string): void {
  element.textContent = text;
  element.hidden = !text;
}

/** The text of a part of an element, without what is hidden in that part; empty where there is no such part. */
export const textOf = (element: ParentNode, selector: string): string =>
  [...(element.querySelector(selector)?.childNodes ?? [])]
    .map((it) => ((it as HTMLElement).hidden ? '' : it.textContent))
    .join('')
    .trim();

/** Fills in parts of a stage wherever they stand, since the names of its fields say what it is too; or shows or hides them. */
export function set(item: HTMLElement, parts: Record<string, unknown>): void {
  for (const [part, value] of Object.entries(parts)) {
    for (const element of item.querySelectorAll<HTMLElement>(`[data-${part}]`)) {
      if (typeof value === 'string') element.textContent = value;
      element.hidden = !value;
    }
  }
}
