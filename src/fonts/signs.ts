/** The signs, by their numbers, that a part of a `cmap` table has: of format 4, as all fonts have, or 12. */
function signsOf(table: Buffer): Set<number> {
  const signs = new Set<number>();
  const format = table.readUInt16BE(0);
  if (format === 12) {
    const groups = Math.min(table.readUInt32BE(12), 20_000);
    for (let group = 0; group < groups; group++) {
      const at = 16 + 12 * group;
      const [first, last] = [table.readUInt32BE(at), table.readUInt32BE(at + 4)];
      for (let sign = first; sign <= Math.min(last, first + 0xffff, 0x10ffff); sign++) signs.add(sign);
    }
  }
  if (format === 4) {
    const bytes = table.readUInt16BE(6);
    for (let at = 0; at < bytes; at += 2) {
      const [last, first] = [table.readUInt16BE(14 + at), table.readUInt16BE(16 + bytes + at)];
      for (let sign = first; sign <= last && sign < 0xffff; sign++) signs.add(sign);
    }
  }
  return signs;
}

/**
 * The signs of a font that stand for themselves, by their numbers.
 * @param cmap its table of signs
 * @throws RangeError where the table is cut
 */
export function signsIn(cmap: Buffer): ReadonlySet<number> {
  const all = new Set<number>();
  const parts = Math.min(cmap.readUInt16BE(2), 32);
  for (let part = 0; part < parts; part++) {
    const at = 4 + 8 * part;
    const [platform, encoding] = [cmap.readUInt16BE(at), cmap.readUInt16BE(at + 2)];
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    if (isUnicode) for (const sign of signsOf(cmap.subarray(cmap.readUInt32BE(at + 4)))) all.add(sign);
  }
  return all;
}
