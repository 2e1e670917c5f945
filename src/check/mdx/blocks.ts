import { isVisible } from '../../model/visible.ts';
import type { Place } from '../problem.ts';
import { below } from '../source/place-at.ts';
import { placeOf, type TextNode } from './node.ts';

/** What stands by itself on the page: a paragraph, a heading, a list item, a cell, a title. */
export interface Block {
  /** Its plain text, as it is read. */
  text: string;
  /** Where its parts stand in the file, by where they begin in `text`, and the link or the code that they are of. */
  parts: (Place & { start: number; of?: TextNode | undefined })[];
}

/** Nodes whose text runs on in the sentence around them. All others stand by themselves. */
const RUNNING = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'break',
  'link',
  'linkReference',
  // Has no text of its own, but can stand within a sentence.
  'image',
  'mdxJsxTextElement',
]);

/** Components that are words of a sentence, though the parser takes them for blocks where a paragraph holds nothing else. */
const WORDS = new Set(['Language', 'Term']);

const isWords = ({ type, name, children = [] }: TextNode) =>
  type === 'mdxJsxFlowElement' && WORDS.has(name ?? '') && children.every(({ type }) => RUNNING.has(type));

/** Whether an empty line is between two parts of a text, so that they are two paragraphs. */
const isApart = (before: TextNode | undefined, node: TextNode) =>
  (node.position?.start.line ?? 0) > (before?.position?.end.line ?? 0) + 1;

/** Nodes that hold no text to read. */
const SILENT = new Set(['definition', 'thematicBreak', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

/** A component's title, which the page shows as a heading or a summary. */
function titleOf(node: TextNode): Block[] {
  const title = (node.attributes ?? []).find((it) => it.name === 'title' || it.name === 'summary')?.value;
  return typeof title === 'string' ? [{ text: title, parts: [{ start: 0, ...placeOf(node) }] }] : [];
}

/** Running nodes whose text is more than words. */
const LINKED_OR_CODE = new Set(['link', 'linkReference', 'inlineCode']);

/** Adds a running node's text to a block. */
function append(block: Block, node: TextNode, around?: TextNode): void {
  const children = node.children ?? [];
  const of = LINKED_OR_CODE.has(node.type) ? node : around;
  if (node.type === 'break') block.text += '\n';
  else if (children.length > 0) for (const child of children) append(block, child, of);
  else if (node.value) {
    block.parts.push({ start: block.text.length, ...placeOf(node), of });
    block.text += node.value;
  }
}

/**
 * The plain text of a parsed text, by what stands by itself on the page, in the order in which it is read. Contacts and
 * helplines, which the page puts in, are left out.
 */
export function blocksOf(node: TextNode): Block[] {
  if (SILENT.has(node.type)) return [];
  const blocks = titleOf(node);
  let running: Block | null = null;
  for (const [index, child] of (node.children ?? []).entries()) {
    const words = isWords(child);
    if (!RUNNING.has(child.type) && !words) {
      running = null;
      blocks.push(...blocksOf(child));
      continue;
    }
    if (!running || (words && isApart(node.children?.[index - 1], child))) {
      running = { text: '', parts: [] };
      blocks.push(running);
    }
    // The space between such words is none of the tree.
    if (words && running.text !== '') running.text += ' ';
    append(running, child);
  }
  return blocks.filter((block) => block.text.trim() !== '');
}

/** Parts of a text that show something without words of their own. */
const SHOWN = /^(?:image|mdxJsx(?:Flow|Text)Element)$/;

/** Whether a text has anything to see: words, an image, or a component, which is told when it is empty. */
export function showsSomething(node: TextNode): boolean {
  return (
    SHOWN.test(node.type) ||
    isVisible(SILENT.has(node.type) ? '' : (node.value ?? '')) ||
    (node.children ?? []).some(showsSomething)
  );
}

/** Where the lines of a block's text end and its parts begin. A block with many findings is looked through once. */
const known = new WeakMap<Block, { ends: number[]; starts: number[] }>();

function measure(block: Block) {
  const before = known.get(block);
  if (before) return before;
  const ends = [...block.text.matchAll(/\n/g)].map(({ index }) => index);
  const measured = { ends, starts: block.parts.map((it) => it.start) };
  known.set(block, measured);
  return measured;
}

/** Components that show what stands in them, and nothing without. All others show something by themselves. */
const FRAMES = new Set(['Details', 'Language', 'LinkCard', 'Message', 'Step', 'Steps', 'Table', 'Term']);

/** Whether a part of a text shows anything by itself or by what stands in it. */
export function hasContent(node: TextNode): boolean {
  if (SILENT.has(node.type)) return false;
  if (node.type === 'image' || (node.type.startsWith('mdxJsx') && !FRAMES.has(node.name ?? ''))) return true;
  return isVisible(node.value ?? '') || (node.children ?? []).some(hasContent);
}

/** Where in the file a place in a block's text stands. */
export function placeIn(block: Block, index: number): Place {
  const { ends, starts } = measure(block);
  const part = block.parts[Math.max(0, below(starts, index + 1) - 1)];
  if (!part) return { line: 1, column: 1 };
  const [first, last] = [below(ends, part.start), below(ends, index)];
  const own = index - (last > first ? (ends[last - 1] ?? 0) + 1 : part.start);
  // A part can go over several lines of the file; on a later one its text begins at the margin.
  return last === first
    ? { line: part.line, column: part.column + own }
    : { line: part.line + last - first, column: own + 1 };
}
