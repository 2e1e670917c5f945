import { type Readability, readability } from '../../domain/readability.ts';
import type { Place } from '../problem.ts';
import { blocksOf, placeIn } from './blocks.ts';
import type { TextNode } from './node.ts';

/** A sentence that is too long, at the place in its file where it begins. */
export interface LongSentenceAt extends Place {
  words: number;
  text: string;
}

/** How hard an MDX text is to read; its long sentences by their places in the file. */
export type TextReadability = Omit<Readability, 'longSentences'> & { longSentences: LongSentenceAt[] };

/** How hard a parsed MDX text is to read, and where its long sentences begin. */
export function textReadability(tree: TextNode): TextReadability {
  const blocks = blocksOf(tree);
  const { longSentences, ...rest } = readability(blocks.map((block) => block.text));
  return {
    ...rest,
    longSentences: longSentences.flatMap(({ block, start, words, text }) => {
      const found = blocks[block];
      return found ? [{ ...placeIn(found, start), words, text }] : [];
    }),
  };
}
