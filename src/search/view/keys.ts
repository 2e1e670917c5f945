/** What keys do in the search view. */
export interface KeyActions {
  input: HTMLInputElement;
  /** The links of the results, in their order. */
  links: readonly HTMLElement[];
  search: () => void;
  clear: () => void;
}

/** Enter searches at once and sends nothing; the arrows walk through the results; Esc leads back and empties. */
export function onKey(event: KeyboardEvent, { input, links, search, clear }: KeyActions): void {
  const inField = event.target === input;
  if (inField && event.key === 'Enter') {
    event.preventDefault();
    search();
  } else if (event.key === 'Escape') {
    event.preventDefault();
    if (inField) clear();
    else input.focus();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const at = links.indexOf(event.target as HTMLElement);
    if (!inField && at < 0) return;
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (inField && event.key === 'ArrowUp') return;
    event.preventDefault();
    (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
  }
}
