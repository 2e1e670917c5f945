import type { Drawn } from './drawn.ts';

/** How far a filter may reach and blur: in shares of what it is used on, in percent, and in the drawing's own measure. */
const MOST = { share: 3, percent: 300, own: 20_000, blur: 100 };

const REGION = ['x', 'y', 'width', 'height'];

const numbers = (value: string) => (value.match(/-?[\d.]+(?:e[+-]?\d+)?/gi) ?? []).map((it) => Math.abs(Number(it)));

function regionTooLarge({ attributes }: Drawn): boolean {
  const own = attributes['filterUnits'] === 'userSpaceOnUse';
  return REGION.some((name) => {
    const value = attributes[name] ?? '';
    const most = value.includes('%') ? MOST.percent : own ? MOST.own : MOST.share;
    return numbers(value).some((it) => !(it <= most));
  });
}

/** Whether a filter, or a property that is one, takes in or spreads over more than a drawing needs. */
export function filterTooLarge(drawn: Drawn, properties: readonly [name: string, value: string][]): boolean {
  if (drawn.name === 'filter' && regionTooLarge(drawn)) return true;
  return properties.some(
    ([name, value]) =>
      (name === 'stdDeviation' || (name === 'filter' && /blur|shadow/i.test(value))) &&
      numbers(value).some((it) => !(it <= MOST.blur)),
  );
}
