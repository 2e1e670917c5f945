import type { Ignored } from '../language/ignored.ts';
import { remembering } from './remembering.ts';

/** Stands in for a word that is not indexed. Pagefind counts it as a word and finds nothing in it. */
const MASK = '·';

/** The word in a token, between the signs around it. */
const WORD = /^([^\p{L}\p{N}]*)([\p{L}\p{N}]+)([^\p{L}\p{N}]*)$/u;

/** So many texts are remembered at a time, most of which are the same on many sites. */
const MOST_TEXTS = 3000;

interface Masks {
  token(token: string): string;
  text(text: string): string;
}

function makeMasks(ignored: Ignored): Masks {
  const token = remembering((token) => {
    const [, before, word, after] = WORD.exec(token) ?? [];
    return word && ignored.has(word.toLowerCase()) ? `${before}${MASK}${after}` : token;
  });
  return { token, text: remembering((text) => text.split(' ').map(token).join(' '), MOST_TEXTS) };
}

const made = new WeakMap<Ignored, Masks>();

/** What masks by a list of words; it remembers what it has masked: sites say the same in the same words. */
function masksOf(ignored: Ignored): Masks {
  const masks = made.get(ignored) ?? makeMasks(ignored);
  made.set(ignored, masks);
  return masks;
}

/**
 * A text without the words that carry no subject, each with something in its place: nobody searches for them, and their
 * many places are two fifths of an index.
 */
export const mask = (text: string, ignored: Ignored): string => masksOf(ignored).text(text);

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
      return masksOf(ignored).token(word) === word ? token : token.replace(MASK, WORD.exec(word)?.[2] ?? MASK);
    })
    .join(' ');
}
