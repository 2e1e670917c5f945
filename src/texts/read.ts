import { checkMdx } from '../check/mdx/check.ts';
import { printProblems } from '../check/problem.ts';
import type { TextData } from '../model/text-data.ts';
import { makeText } from './make.ts';

/**
 * Reads what stands in a text file below its fields. It is judged first, and what was judged is what is made, to the letter:
 * in a preview it may have been edited since the content was checked.
 * @param entry its path in the content folder without the ending, as `guides/rights/nb`
 * @throws Error that says what of it is no text
 */
export function readText(entry: string, body: string): TextData {
  const { problems, text } = checkMdx({ file: `${entry}.mdx`, body });
  if (problems.length > 0) throw new Error(printProblems(problems));
  return makeText(entry, text);
}
