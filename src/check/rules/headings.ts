import { hasWords, isVisible } from '../../model/visible.ts';
import type { Finding } from '../finding.ts';
import {
  EMPTY_HEADING,
  headingAboveTitle,
  noLevelLeft,
  SECOND_TITLE,
  skippedLevel,
  wordless,
} from '../findings/headings.ts';
import { holdsRefused, nodeText, placeOf, type TextNode } from '../mdx/node.ts';
import type { Place } from '../problem.ts';

/** Components whose title is a heading on the page, under which all stands that is in them. */
const TITLED = new Set(['Message', 'Step']);

const LOWEST = 6;

/** What is wrong with a heading's words, and with its level where it stands. */
function faultsOf(node: TextNode, above: number, title: number): Finding[] {
  const depth = node.depth ?? 2;
  const text = nodeText(node).trim();
  const words = !isVisible(text) ? (holdsRefused(node) ? [] : [EMPTY_HEADING]) : hasWords(text) ? [] : [wordless(text)];
  if (depth === 1) return [...words, SECOND_TITLE];
  if (depth <= title) return [...words, title < LOWEST ? headingAboveTitle(depth, title + 1) : noLevelLeft()];
  return depth > above + 1 ? [...words, skippedLevel(depth, above + 1)] : words;
}

/** Looks at headings by the levels that the page has, in which the titles of components count (`headingLevels`). */
export function headings(tree: TextNode): (Place & Finding)[] {
  const found: (Place & Finding)[] = [];
  let above = 1;
  /** @param title the level of the title that a part stands under; 1 outside all components */
  const walk = (node: TextNode, title: number) => {
    if (node.type === 'heading') {
      found.push(...faultsOf(node, above, title).map((it) => ({ ...placeOf(node), ...it })));
      above = node.depth ?? 2;
    }
    const around = above;
    const own = TITLED.has(node.name ?? '') ? Math.min(above + 1, LOWEST) : title;
    if (own !== title) above = own;
    for (const child of node.children ?? []) walk(child, own);
    if (own !== title) above = around;
  };
  walk(tree, 1);
  return found;
}
