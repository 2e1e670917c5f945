import type { Finding } from '../finding.ts';
import { CAPTION_ALONE } from '../findings/images.ts';
import {
  LINK_IN_LINK,
  notInText,
  ONLY_STEPS,
  ONLY_TABLE,
  onlyWords,
  STEP_OUTSIDE_STEPS,
} from '../findings/placement.ts';
import { CELL_WITHOUT_HEAD } from '../findings/tables.ts';
import { hasContent } from './blocks.ts';
import type { TextNode } from './node.ts';

/** Components that are words of the sentence around them. All others stand by themselves. */
const WORDS = new Set(['Language', 'Term']);

/** Components without words of their own that stand within a sentence or by themselves. */
const WITHIN_SENTENCE = new Set(['Law']);

/** What may stand within such words. */
const WITHIN_WORDS = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'linkReference']);

const isComponent = (node: TextNode) => node.type.startsWith('mdxJsx');
const isLink = (node: TextNode) => node.name === 'Term' || node.type === 'link' || node.type === 'linkReference';
const isBlank = (node: TextNode) => node.type === 'text' && (node.value ?? '').trim() === '';

const seen = ({ children = [] }: TextNode) => children.filter((it) => !isBlank(it));

function holdsOneTable(node: TextNode): boolean {
  const [only, ...others] = seen(node);
  return only?.type === 'table' && others.length === 0;
}

/** Whether a row of a table has more in it than the table has columns: the page would leave it out. */
const beyondHead = (row: TextNode, { children: [head] = [] }: TextNode) =>
  (row.children ?? []).slice(head?.children?.length ?? 0).some(hasContent);

/** Whether what stands in a part of a text is a paragraph by itself. */
const standsAlone = (parent: TextNode | undefined) => parent?.type === 'paragraph' && seen(parent).length === 1;

/**
 * Checks that a part of a text stands where it can stand on a page: HTML that does not hold together is mended by each
 * browser in its own way, and a screen reader may read the rest of the page as part of a link.
 * @param ancestors what the node stands in, from the outermost on
 */
export function checkPlacement(node: TextNode, ancestors: readonly TextNode[]): Finding[] {
  const parent = ancestors.at(-1);
  const words = ancestors.findLast((it) => WORDS.has(it.name ?? ''));
  if (words && !WITHIN_WORDS.has(node.type) && !WORDS.has(node.name ?? '')) return [onlyWords(words.name ?? '')];
  if (isLink(node) && ancestors.some(isLink)) return [LINK_IN_LINK];
  if (parent?.name === 'Steps') return node.name === 'Step' || isBlank(node) ? [] : [ONLY_STEPS];
  if (node.name === 'Table' && !holdsOneTable(node)) return [ONLY_TABLE];
  if (node.type === 'image' && node.title && !standsAlone(parent)) return [CAPTION_ALONE];
  if (node.type === 'tableRow' && parent && beyondHead(node, parent)) return [CELL_WITHOUT_HEAD];
  if (node.name === 'Step') return [STEP_OUTSIDE_STEPS];
  const alone = isComponent(node) && !WORDS.has(node.name ?? '') && !WITHIN_SENTENCE.has(node.name ?? '');
  return alone && node.type === 'mdxJsxTextElement' ? [notInText(node.name ?? '')] : [];
}
