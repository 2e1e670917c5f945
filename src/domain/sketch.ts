/** How many words in a row are one piece of a text, and how many pieces a sketch keeps. */
const ROW = 3;
const KEPT = 48;

/** Hexadecimal digits of a piece. */
const DIGITS = 8;

/** A number of 32 bits for a word (FNV-1a). */
function numberOf(word: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  return sum;
}

/** A number of 32 bits for the words of a piece in their order, mixed once more. Two pieces seldom have the same. */
function numberOfPiece(words: Int32Array): number {
  let sum = 0;
  for (const word of words) sum = Math.imul(sum, 0x9e3779b1) + word;
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) >>> 0;
}

/**
 * A few numbers by which it can be told how alike two texts are, without either of them: of all pieces of three words in a row,
 * those with the lowest numbers. A comma, a line that is broken elsewhere or a paragraph that was moved changes next to nothing.
 */
export function sketchOf(text: string): string {
  const words = Int32Array.from(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], numberOf);
  const last = Math.max(1, words.length - ROW + 1);
  const pieces = new Set(Array.from({ length: last }, (_, at) => numberOfPiece(words.subarray(at, at + ROW))));
  const lowest = Uint32Array.from(pieces).sort().slice(0, KEPT);
  return [...lowest].map((it) => it.toString(16).padStart(DIGITS, '0')).join('');
}

const piecesOf = (sketch: string) => sketch.match(new RegExp(`[0-9a-f]{${DIGITS}}`, 'g')) ?? [];

/** How much of two texts is the same, from 0 (nothing) to 1 (all): of the pieces in either, how many are in both. */
export function likeness(one: string, other: string): number {
  const [first, second] = [new Set(piecesOf(one)), new Set(piecesOf(other))];
  // The lowest of all pieces of both: any of them that one of the texts has is in its sketch.
  const lowest = [...first.union(second)].sort().slice(0, KEPT);
  return lowest.length === 0 ? 1 : lowest.filter((it) => first.has(it) && second.has(it)).length / lowest.length;
}
