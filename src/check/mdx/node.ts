import type { MdastNode } from 'satteri';
import type { Place } from '../problem.ts';

/** A node of a parsed text, with the fields that the checks look at. */
export type TextNode = MdastNode & {
  name?: string | null;
  url?: string;
  alt?: string | null;
  title?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: TextNode[];
  value?: string;
  /** By which notes, and what leads to them, are called. */
  label?: string | null;
  depth?: number;
  position?: { start: Place & { offset: number }; end: Place & { offset: number } };
};

/** All text below a node, as it is read. */
export function nodeText(node: TextNode): string {
  if (node.type === 'text') return node.value ?? '';
  // Over the end of a line it is shown with a space there, which the anchor of a heading has too.
  if (node.type === 'inlineCode') return (node.value ?? '').replace(/\r\n?|\n/g, ' ');
  return (node.children ?? []).map(nodeText).join('');
}

/** Components that are words, or stand within a sentence. All others are refused there. */
const IN_SENTENCE: ReadonlySet<string> = new Set(['Language', 'Law', 'Term']);

/** Whether in a part of a text something stands that is refused by itself, so that the part is not empty to its writer. */
export function holdsRefused({ children = [] }: TextNode): boolean {
  return children.some(
    (it) =>
      /^mdx.*Expression$/.test(it.type) ||
      (it.type === 'mdxJsxTextElement' && !IN_SENTENCE.has(it.name ?? '')) ||
      holdsRefused(it),
  );
}

/** Where a node begins. */
export function placeOf(node: TextNode): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
