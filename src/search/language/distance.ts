/** Letters that lie beside each other on a Norwegian keyboard, row by row and between rows. */
const ROWS = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm'];

const NEIGHBOURS = new Set(
  ROWS.flatMap((row, y) =>
    [...row].flatMap((letter, x) =>
      [row[x + 1], ROWS[y + 1]?.[x - 1], ROWS[y + 1]?.[x]].flatMap((other) =>
        other ? [letter + other, other + letter] : [],
      ),
    ),
  ),
);

/** Letters that sound alike, or that one writes for each other. */
const ALIKE = new Set(
  [
    'åa',
    'øo',
    'æe',
    'æa',
    'øe',
    'ck',
    'cs',
    'dt',
    'bp',
    'gk',
    'sz',
    'vw',
    'iy',
    'ie',
    'ae',
    'ij',
    'hj',
    'gj',
    'uo',
    'åo',
    'fv',
    'qk',
  ].flatMap((pair) => [pair, pair.split('').reverse().join('')]),
);

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  if (ALIKE.has(a + b)) return 0.6;
  return NEIGHBOURS.has(a + b) ? 0.7 : 1;
}

/** A letter that is doubled or made single costs half, as does a silent `h`, `d` or `t`. */
function gap(word: string, index: number): number {
  const letter = word[index] ?? '';
  if (letter === word[index - 1] || letter === word[index + 1]) return 0.5;
  return 'hdt'.includes(letter) ? 0.8 : 1;
}

/**
 * How far apart two words are: the cheapest way to turn one into the other by leaving out, adding, changing and swapping
 * letters. A whole step costs 1; what the fingers and the ear easily mistake costs less; a wrong first letter costs more.
 * @param most further than this is as good as infinitely far: most words are, after a few letters
 */
export function distance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let before: number[] = [];
  let above: number[] = [0];
  let leastAbove = 0;
  for (let j = 0; j < b.length; j++) above.push((above[j] ?? 0) + gap(b, j));
  for (let i = 0; i < a.length; i++) {
    const row = [(above[0] ?? 0) + gap(a, i)];
    let least = row[0] ?? 0;
    for (let j = 0; j < b.length; j++) {
      const [x = '', y = ''] = [a[i], b[j]];
      const first = i === 0 && j === 0 && x !== y ? 0.4 : 0;
      let cost = Math.min(
        (above[j] ?? 0) + substitution(x, y) + first,
        (above[j + 1] ?? 0) + gap(a, i),
        (row[j] ?? 0) + gap(b, j),
      );
      if (i > 0 && j > 0 && x === b[j - 1] && a[i - 1] === y && x !== y)
        cost = Math.min(cost, (before[j - 1] ?? 0) + 0.7);
      row.push(cost);
      if (cost < least) least = cost;
    }
    // A swap of two letters goes back two rows.
    if (least > most && leastAbove > most) return Number.POSITIVE_INFINITY;
    leastAbove = least;
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}

/** How far a word of some length may be from what was meant. Short words are taken as they stand. */
export function mostFor(length: number): number {
  if (length < 4) return 0;
  if (length === 4) return 0.7;
  if (length <= 6) return 1.1;
  if (length <= 8) return 1.6;
  return length <= 11 ? 2.1 : 2.6;
}
