import type { Ignored } from '../language/ignored.ts';

/** Stands in for a word that is not indexed. Pagefind counts it as a word and finds nothing in it. */
const MASK = '·';

/** The word in a token, between the signs around it. */
const WORD = /^([^\p{L}\p{N}]*)([\p{L}\p{N}]+)([^\p{L}\p{N}]*)$/u;

/** Tokens that were looked at, by the list that they were looked up in: sites say the same in the same words. */
const lookedUp = new WeakMap<Ignored, Map<string, string>>();

function maskToken(token: string, ignored: Ignored): string {
  const looked = lookedUp.get(ignored) ?? new Map<string, string>();
  lookedUp.set(ignored, looked);
  let masked = looked.get(token);
  if (masked === undefined) {
    const [, before, word, after] = WORD.exec(token) ?? [];
    masked = word && ignored.has(word.toLowerCase()) ? `${before}${MASK}${after}` : token;
    looked.set(token, masked);
  }
  return masked;
}

/**
 * A text without the words that carry no subject, each with something in its place: nobody searches for them, and their
 * many places are two fifths of an index.
 */
export function mask(text: string, ignored: Ignored): string {
  return text
    .split(' ')
    .map((token) => maskToken(token, ignored))
    .join(' ');
}

/**
 * Puts the words back.
 * @param masked what was made of `mask(text, ignored)`, with the same words in the same places; signs may have been added
 * @throws Error when the places are not the same
 */
export function unmask(masked: string, text: string, ignored: Ignored): string {
  const [made, words] = [masked.split(' '), text.split(' ')];
  if (made.length !== words.length)
    throw new Error(`Pagefind made ${made.length} words of ${words.length}: ${text.slice(0, 60)} …`);
  return made
    .map((token, index) => {
      const word = words[index] ?? '';
      return maskToken(word, ignored) === word ? token : token.replace(MASK, WORD.exec(word)?.[2] ?? MASK);
    })
    .join(' ');
}
