import type { Drawn } from './drawn.ts';

/** The largest number of a place or a measure: fifty times what a drawing may be wide. */
const MOST_NUMBER = 1_000_000;

/** Names in a value that may have numbers in them: of a colour, of a part, of a class. */
const NAMES = /#[^\s;,)"'}]+|(?<!\d)\.[a-z_][\w-]*/gi;

/** Attributes that are names themselves. */
const NAMING = new Set(['id', 'class', 'in', 'in2', 'result', 'font-family']);

const isLarge = (value: string): boolean =>
  (value.replace(NAMES, ' ').match(/(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/gi) ?? []).some(
    (it) => Number(it) > MOST_NUMBER,
  );

/** Whether a drawing says a place or a measure where nothing is shown: what reckons with it may take any time and room. */
export function isBeyondMeasure({ name, attributes, children }: Drawn): boolean {
  return (
    Object.entries(attributes).some(([key, value]) => !NAMING.has(key) && isLarge(value)) ||
    children.some((it) => (typeof it === 'string' ? name === 'style' && isLarge(it) : isBeyondMeasure(it)))
  );
}
