/** How many other words may stand between two parts of a pattern that are written apart. */
const FREE = 2;

/** One word of a pattern: what it may be (`<die>`, `livet`, `meg|<kin>`), and how many other words may stand before it. */
export interface Step {
  term: string;
  free: number;
  /** Any word but these: `!<body>`. */
  other: boolean;
}

export interface Pattern {
  steps: Step[];
  /** Nothing that matters follows: `orker ikke $` is not in `orker ikke jobben`. */
  atEnd: boolean;
}

/** Parts that are joined by a plus stand beside each other. */
const joined = (part: string): Step[] =>
  part.split('+').map((term) => ({ term: term.replace('!', ''), free: 0, other: term.startsWith('!') }));

/**
 * Reads a line of `content/danger.yaml`. `a b`: b after a with up to two other words between; `a+b`: nothing between;
 * `a & b`: either may come first; `a+!b`: a and then a word that is not b; `a $`: the query ends there. Gives one pattern for each order.
 */
export function parsePattern(line: string): Pattern[] {
  const parts = line.trim().split(/\s+/);
  const atEnd = parts.at(-1) === '$';
  if (atEnd) parts.pop();
  let orders: Step[][][] = [[]];
  for (let at = 0; at < parts.length; at++) {
    const here = joined(parts[at] ?? '');
    if (parts[at + 1] !== '&') {
      orders = orders.map((order) => [...order, here]);
      continue;
    }
    const there = joined(parts[at + 2] ?? '');
    orders = orders.flatMap((order) => [
      [...order, here, there],
      [...order, there, here],
    ]);
    at += 2;
  }
  return orders.map((order) => ({
    steps: order.flatMap((steps, index) =>
      steps.map((step, place) => (index > 0 && place === 0 ? { ...step, free: FREE } : step)),
    ),
    atEnd,
  }));
}

/** Whether a part of a term, or a word of a set, stands for a set: `<die>`. */
export const isSet = (part: string) => part.startsWith('<');

/** The name of the set that `<die>` stands for. */
export const setName = (part: string) => part.slice(1, -1);

/** The names of the sets of words that a pattern is made of. */
export const setsIn = (pattern: string) => [...pattern.matchAll(/<([a-z]+)>/g)].map(([, name = '']) => name);
