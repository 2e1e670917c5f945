import { MOST } from './allowed.ts';
import type { Drawn } from './drawn.ts';
import { partsOf } from './style.ts';

/** The parts of the drawing that an element shows beside its own children. */
function shownBy({ attributes }: Drawn): string[] {
  const href = attributes['href']?.slice(1);
  return [...(href ? [href] : []), ...Object.values(attributes).flatMap(partsOf)];
}

/** The parts that the style sheets of a drawing name. */
function shownByStyles(drawn: Drawn): string[] {
  const css = drawn.name === 'style' ? partsOf(drawn.children.join('')) : [];
  return [...css, ...drawn.children.flatMap((child) => (typeof child === 'string' ? [] : shownByStyles(child)))];
}

/**
 * Whether a drawing draws more than it may when each part is counted every time that it is shown, or shows a part within
 * itself: ten elements that each repeat the one before tenfold are ten thousand million.
 */
export function repeatsTooMuch(root: Drawn): boolean {
  const parts = new Map<string, Drawn>();
  const collect = (drawn: Drawn) => {
    const id = drawn.attributes['id'];
    if (id !== undefined && !parts.has(id)) parts.set(id, drawn);
    for (const child of drawn.children) if (typeof child !== 'string') collect(child);
  };
  collect(root);
  const known = new Map<Drawn, number>();
  const counting = new Set<Drawn>();
  const count = (drawn: Drawn): number => {
    if (counting.has(drawn)) return Number.POSITIVE_INFINITY;
    const before = known.get(drawn);
    if (before !== undefined) return before;
    counting.add(drawn);
    let sum = 1;
    for (const id of shownBy(drawn)) {
      const part = parts.get(id);
      if (part) sum += count(part);
    }
    for (const child of drawn.children) if (typeof child !== 'string') sum += count(child);
    counting.delete(drawn);
    known.set(drawn, sum);
    return sum;
  };
  // A style sheet can let every element show what it names, so a part that it names shows no part in its turn.
  const plain = (drawn: Drawn): boolean =>
    shownBy(drawn).every((id) => parts.get(id)?.name.endsWith('Gradient')) &&
    drawn.children.every((child) => typeof child === 'string' || plain(child));
  const styled = [...new Set(shownByStyles(root))].flatMap((id) => parts.get(id) ?? []);
  return !(count(root) <= MOST.drawn) || !styled.every((part) => plain(part) && count(part) <= MOST.styled);
}
