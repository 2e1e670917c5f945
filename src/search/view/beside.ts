/** Shows what stands above the results, what other sites answer or whom to call, or hides its place when there is none. */
export function showList(box: HTMLElement, items: readonly HTMLElement[]): void {
  box.querySelector('ul')?.replaceChildren(...items);
  box.hidden = items.length === 0;
}

/** The finder of municipalities, where the page has it, with the place that was written already in it. */
export function showFinder(box: HTMLElement, asked: boolean, place: string): void {
  const input = box.querySelector('input');
  if (input && asked && box.hidden) input.value = place;
  box.hidden = !(input && asked);
  if (asked) box.querySelector('loype-finder')?.dispatchEvent(new Event('focusin', { bubbles: true }));
}
