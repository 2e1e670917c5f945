/** How many words in a row are one piece of a text, and how many pieces a sketch keeps. */
const ROW = 3;
const KEPT = 48;

/** Hexadecimal digits of a piece. */
const DIGITS = 8;

/** A number of 32 bits for some words (FNV-1a, mixed once more). Two pieces seldom have the same. */
function numberOf(words: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) >>> 0;
}

/**
 * A few numbers by which it can be told how alike two texts are, without either of them: of all pieces of three words in a row,
 * those with the lowest numbers. A comma, a line that is broken elsewhere or a paragraph that was moved changes next to nothing.
 */
export function sketchOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = Math.max(1, words.length - ROW + 1);
  const pieces = new Set(Array.from({ length: last }, (_, at) => numberOf(words.slice(at, at + ROW).join(' '))));
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
