/** The shortest part of a compound: below it almost every word falls apart into others. */
const SHORTEST = 3;

/**
 * The two parts of a compound, when both are words: `forløpskoordinator` gives `forløp` and `koordinator`. An s or e
 * may join them. Of several ways to part it the one with the longest last part holds.
 * @param known whether a piece of a word is a word of its own
 */
export function splitCompound(word: string, known: (part: string) => boolean): [string, string] | null {
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const last = word.slice(at);
    if (!known(last)) continue;
    const first = word.slice(0, at);
    for (const part of [first, first.replace(/[se]$/, '')])
      if (part.length >= SHORTEST && known(part)) return [part, last];
  }
  return null;
}

/**
 * The last part of a word that is a word of at least four letters, whatever stands before it: `fastlege` gives `lege`
 * where nobody writes of anything `fast`. Null when there is none.
 */
export function lastPart(word: string, known: (part: string) => boolean): string | null {
  for (let at = SHORTEST; at <= word.length - 4; at++) if (known(word.slice(at))) return word.slice(at);
  return null;
}
