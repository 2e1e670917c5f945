/** Signs that stand behind each other, by the numbers of the first and the last. */
type Stretch = readonly [first: number, last: number];

/** The most parts of a table of signs that are read: fonts have one for each system that reads them, which is three or four. */
const MOST_PARTS = 32;

/** The most stretches of a part: fonts of all the world's signs have fewer. */
const MOST_STRETCHES = 20_000;

/** Stretches in the order in which the format demands them: so they are no more than what is written, whatever it says. */
function inOrder(stretches: Stretch[]): Stretch[] {
  let before = -1;
  for (const [first, last] of stretches) {
    if (first <= before || last < first) throw new RangeError('signs that are out of order');
    before = last;
  }
  return stretches;
}

/** The signs that a part of a `cmap` table has: of format 4, as all fonts have, or 12. */
function stretchesOf(table: Buffer): Stretch[] {
  const format = table.readUInt16BE(0);
  if (format === 12) {
    const groups = table.readUInt32BE(12);
    if (groups > MOST_STRETCHES) throw new RangeError('more signs than there are');
    return inOrder(
      Array.from({ length: groups }, (_, group): Stretch => {
        const at = 16 + 12 * group;
        return [table.readUInt32BE(at), table.readUInt32BE(at + 4)];
      }),
    );
  }
  if (format !== 4) return [];
  const bytes = table.readUInt16BE(6);
  return inOrder(
    Array.from({ length: bytes / 2 }, (_, segment): Stretch => {
      const at = 14 + 2 * segment;
      return [table.readUInt16BE(at + bytes + 2), table.readUInt16BE(at)];
    }),
  );
}

/**
 * Whether a font has a sign, by its number.
 * @param cmap its table of signs
 * @throws RangeError where the table is cut, or not in order
 */
export function signsIn(cmap: Buffer): (sign: number) => boolean {
  const parts = Array.from({ length: Math.min(cmap.readUInt16BE(2), MOST_PARTS) }, (_, part) => {
    const at = 4 + 8 * part;
    const [platform, encoding] = [cmap.readUInt16BE(at), cmap.readUInt16BE(at + 2)];
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    return isUnicode ? cmap.readUInt32BE(at + 4) : null;
  });
  // Several systems may read the same part.
  const stretches = [...new Set(parts)].flatMap((from) => (from === null ? [] : stretchesOf(cmap.subarray(from))));
  return (sign) => stretches.some(([first, last]) => sign >= first && sign <= last);
}
