import { sentencesOf } from './sentences.ts';

/** A text above this LIX (Björnsson 1968) is hard for many readers. */
export const HIGH_LIX = 45;

/** A sentence with more words than this is hard to keep hold of. */
export const LONG_SENTENCE = 30;

/** A word with more letters than this counts as long. */
const LONG_WORD = 6;

/** Letters and digits with what holds them together ('e-post', '10.30', '2-2'); the groups of a number are one word. */
const WORD = /\d+(?:[ \u00a0]\d+)+|[\p{L}\p{N}\p{M}]+(?:[-–.,:/'’][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text: whatever has a letter or a digit. A phone number is one word. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

const letters = (word: string) => word.match(/\p{L}/gu)?.length ?? 0;

/** A sentence that is too long, and where it begins: which block of the text, and where in it. */
export interface LongSentence {
  block: number;
  /** An index into the block's text. */
  start: number;
  words: number;
  text: string;
}

export interface Readability {
  words: number;
  sentences: number;
  longWords: number;
  /** Words to a sentence and long words in a hundred, added; rounded. Null of a text without words. */
  lix: number | null;
  longSentences: LongSentence[];
}

/**
 * How hard a text is to read, by its length of sentences and words.
 * @param blocks the plain text of each paragraph, heading, list item and so on; no sentence goes over from one to the next
 */
export function readability(blocks: readonly string[]): Readability {
  const sentences = blocks.flatMap((text, block) =>
    sentencesOf(text)
      .map((sentence) => ({ ...sentence, block, words: wordsOf(sentence.text) }))
      .filter((sentence) => sentence.words.length > 0),
  );
  const words = sentences.flatMap((sentence) => sentence.words);
  const longWords = words.filter((word) => letters(word) > LONG_WORD).length;
  return {
    words: words.length,
    sentences: sentences.length,
    longWords,
    lix: words.length === 0 ? null : Math.round(words.length / sentences.length + (100 * longWords) / words.length),
    longSentences: sentences
      .filter((sentence) => sentence.words.length > LONG_SENTENCE)
      .map(({ block, start, text, words: { length } }) => ({ block, start, text, words: length })),
  };
}
