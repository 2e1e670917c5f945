import { mdxToHast, mdxToMdast } from 'satteri';
import type { TextNode } from './node.ts';

/**
 * The grammar in which texts are both judged and shown: tables and strikethrough, and quotation marks, dashes and dots
 * as they are printed.
 */
export const GRAMMAR = { gfm: true, smartPunctuation: true } as const;

/**
 * Parses a text. Nothing in it is evaluated.
 * @throws Error with `line:column: message` when it cannot be parsed
 */
export function parseText(text: string): TextNode {
  return mdxToMdast(text, { features: GRAMMAR }) as TextNode;
}

/**
 * Parses a text with its signs as they are written, for whoever writes it. Nothing in it is evaluated.
 * @param text one that was parsed by `parseText` before, since there is text that ends the parser's process
 */
export function parseAsWritten(text: string): TextNode {
  return mdxToMdast(text, { features: { ...GRAMMAR, smartPunctuation: false } }) as TextNode;
}

/**
 * Parses a text to the elements that it is shown as. Nothing in it is evaluated.
 * @param text one that was parsed by `parseText` before, since there is text that ends the parser's process
 */
export function parseElements(text: string): unknown {
  return mdxToHast(text, { features: GRAMMAR });
}
