import { HIGH_LIX, LONG_SENTENCE } from '../../domain/readability.ts';
import { hardToRead, longSentence } from '../findings/texts.ts';
import type { TextNode } from '../mdx/node.ts';
import { textReadability } from '../mdx/readability.ts';
import { type Problem, TOP } from '../problem.ts';

/** Of a text with fewer words than this, the measure says little: two long names can carry it. */
const FEWEST_WORDS = 100;

/** Warns of a text that is hard to read, and of its long sentences. It helps to set priorities and stops nothing. */
export function checkReadability(file: string, tree: TextNode): Problem[] {
  const { lix, words, longSentences } = textReadability(tree);
  const hard =
    lix !== null && lix > HIGH_LIX && words >= FEWEST_WORDS ? [{ file, ...TOP, ...hardToRead(lix, HIGH_LIX) }] : [];
  const long = longSentences.map(({ line, column, words }) => ({
    file,
    line,
    column,
    ...longSentence(words, LONG_SENTENCE),
  }));
  return [...hard, ...long];
}
