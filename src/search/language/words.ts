/** The words of a text in lower case, in their order: letters and digits, parted by everything else. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * A word as one types it without æ, ø and å: `forløp`, `forlop` and `foerloep` all give `forlop`; `pårørende`,
 * `parorende` and `paaroerende` all give `parorende`. Other marks are dropped: `kafé` gives `kafe`.
 */
export function fold(word: string): string {
  // Most words have no such letter.
  const plain = /^\w*$/.test(word) ? word : withoutMarks(word);
  return plain.replace(/a[ae]/g, 'a').replace(/oe/g, 'o');
}

const withoutMarks = (word: string) =>
  word
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ŋ', 'n')
    .replaceAll('ŧ', 't')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
