import type { Drawn } from './drawn.ts';

/** Into how many bands a line is parted, each way. */
const BANDS = 64;

/** What stands behind each letter of a path: a place across (x) and down (y), a flag (f), a number of something else (n). */
const GIVEN: Readonly<Record<string, string>> = {
  a: 'nnnffxy',
  c: 'xyxyxy',
  h: 'x',
  l: 'xy',
  m: 'xy',
  q: 'xyxy',
  s: 'xyxy',
  t: 'xy',
  v: 'y',
  z: '',
};

const LETTER = /[\s,]*([a-z])/iy;
const NUMBER = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iy;
const FLAG = /[\s,]*([01])/y;

type Point = readonly [x: number, y: number];

/** The points between which each line or curve of a path lies. */
type Reaches = Point[][];

/** The points at the corners of a square around another. */
const around = ([x, y]: Point, far: number): Point[] => [
  [x - far, y - far],
  [x + far, y + far],
];

/** How far from its end an arc may lead: as far as its ends lie apart, or all around. */
function bulge([rx = 0, ry = 0, , large]: readonly number[], [fromX, fromY]: Point, [toX, toY]: Point): number {
  const apart = Math.hypot(toX - fromX, toY - fromY);
  return large === 1 ? 2 * Math.max(Math.abs(rx), Math.abs(ry), apart) : apart;
}

/** Reads a path by the grammar of SVG; null where it does not keep to it. */
function reachesOf(path: string): Reaches | null {
  const reaches: Reaches = [];
  let at = 0;
  const next = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(path)?.[1];
    if (found !== undefined) at = pattern.lastIndex;
    return found;
  };
  let here: Point = [0, 0];
  let begin = here;
  /** The point towards which the last curve ended, which the next may mirror. */
  let towards = here;
  for (let letter = next(LETTER); letter !== undefined; letter = next(LETTER)) {
    const kind = letter.toLowerCase();
    const given = Object.hasOwn(GIVEN, kind) ? GIVEN[kind] : undefined;
    if (given === undefined) return null;
    if (kind === 'z') {
      reaches.push([here, begin]);
      [here, towards] = [begin, begin];
      continue;
    }
    for (let round = 0; ; round++) {
      const read: number[] = [];
      for (const what of given) {
        const found = next(what === 'f' ? FLAG : NUMBER);
        if (found === undefined) break;
        read.push(Number(found));
      }
      if (read.length === 0 && round > 0) break;
      if (read.length < given.length) return null;
      const [dx, dy] = letter === kind ? here : [0, 0];
      const places = kind === 'a' ? read.slice(5) : read;
      const points: Point[] = [];
      if (kind === 'h') points.push([dx + (places[0] ?? 0), here[1]]);
      else if (kind === 'v') points.push([here[0], dy + (places[0] ?? 0)]);
      else for (let i = 0; i < places.length; i += 2) points.push([dx + (places[i] ?? 0), dy + (places[i + 1] ?? 0)]);
      const end = points.at(-1) ?? here;
      const mirrored: Point = [2 * here[0] - towards[0], 2 * here[1] - towards[1]];
      if (kind === 's' || kind === 't') points.unshift(mirrored);
      if (kind === 'a') points.push(...around(end, bulge(read, here, end)));
      if (kind !== 'm' || round > 0) reaches.push([here, ...points]);
      else begin = end;
      towards = /[csqt]/.test(kind) ? (points.at(-2) ?? end) : end;
      here = end;
    }
  }
  return /^[\s,]*$/.test(path.slice(at)) ? reaches : null;
}

/** The most lines that lie beside each other in one band. A curve counts as the lines between the points that shape it. */
function mostInBand(reaches: readonly (readonly number[])[]): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const ends = reaches.map((values) => [Math.min(...values), Math.max(...values), values.length - 1] as const);
  for (const [from, to] of ends) [low, high] = [Math.min(low, from), Math.max(high, to)];
  const bandOf = (value: number) =>
    high > low ? Math.min(BANDS - 1, Math.floor(((value - low) / (high - low)) * BANDS)) : 0;
  const begin = new Array<number>(BANDS + 1).fill(0);
  const change = (band: number, by: number) => {
    begin[band] = (begin[band] ?? 0) + by;
  };
  for (const [from, to, lines] of ends) {
    change(bandOf(from), lines);
    change(bandOf(to) + 1, -lines);
  }
  let open = 0;
  return Math.max(...begin.map((by) => (open += by)));
}

/**
 * How many lines of a shape lie in the same part of it at most, across or down, whichever is less. A browser compares each of
 * them with the others there that it crosses: a traced coat of arms of 50,000 short lines is drawn at once, and as many that
 * each lead through all of it take minutes. Takes time in proportion to the shape's length.
 */
export function crowdOf({ attributes: { d, points } }: Drawn): number {
  const path = d ?? (points === undefined ? '' : `M${points}z`);
  const reaches = reachesOf(path);
  // A browser draws what it could read of a path: here each number counts.
  if (reaches === null || !reaches.flat(2).every(Number.isFinite)) return path.match(/\d+/g)?.length ?? 0;
  const [across, down] = [0, 1].map((axis) => mostInBand(reaches.map((points) => points.map((it) => it[axis] ?? 0))));
  return Math.min(across ?? 0, down ?? 0);
}
