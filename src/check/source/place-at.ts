import type { Place } from '../problem.ts';

/** The number of values of a rising list that are below a limit. */
export function below(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the lines begin of the text that was asked for last: in one with many mistakes, many places are. */
let last: { text: string; starts: number[] } = { text: '', starts: [0] };

/** Where a character of a text stands. */
export function placeAt(text: string, index: number): Place {
  if (last.text !== text) last = { text, starts: [0, ...Array.from(text.matchAll(/\n/g), (it) => it.index + 1)] };
  const line = below(last.starts, index + 1);
  return { line, column: index - (last.starts[line - 1] ?? 0) + 1 };
}
