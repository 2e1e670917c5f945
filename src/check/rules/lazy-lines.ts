import type { Finding } from '../finding.ts';
import { joinsAbove } from '../findings/joined.ts';
import type { TextNode } from '../mdx/node.ts';
import type { Place } from '../problem.ts';
import { type Line, linesOf } from './list-lines.ts';

type Found = Place & Finding;

/** How many signs a line holds at least before somebody goes on in the next one because it is full. */
const FULL = 50;

/** Signs that stand before the first word of a sentence, or behind its last. */
const AROUND = /^[*_[«"“(]+|[*_\])»"”]+$/gu;

const bare = (words: string) => words.trim().replace(AROUND, '');

/**
 * Whether a line begins something of its own: a sentence, where the line above has ended one or has room for more words. What is
 * merely folded goes on in small letters, or below a line that is full.
 */
function isNew(line: Line, above: Line): boolean {
  // Two spaces or a \ at the end break the line on purpose.
  if (/(?: {2}|\\)$/.test(above.words)) return false;
  const [first, before] = [bare(line.words), above.words.trim()];
  const hasEnded = /[.!?:]$/.test(bare(before));
  if (!(hasEnded ? /^[\p{Lu}\d]/u : /^\p{Lu}\p{L}*[\s,.:!?]|^\p{Lu}\p{L}+$/u).test(first)) return false;
  return hasEnded || before.length + (first.split(/\s/)[0]?.length ?? 0) < FULL;
}

/**
 * Words that begin at the margin right below an item of a list or a quotation, and become a part of it: Markdown takes them for the
 * end of its last sentence. Told once for each.
 * @param node an item of a list or a quotation; of anything else nothing is told
 */
export function joinedLines(node: TextNode, text: string): Found[] {
  const of = node.type === 'listItem' ? 'list' : node.type === 'blockquote' ? 'quotation' : null;
  if (of === null) return [];
  const margin = node.position?.start.column ?? 1;
  return (node.children ?? []).flatMap((part): Found[] => {
    if (part.type !== 'paragraph') return [];
    const lines = linesOf(part, text);
    const found = lines.find((line, at) => at > 0 && line.place.column <= margin && isNew(line, lines[at - 1] ?? line));
    return found ? [{ ...found.place, ...joinsAbove(found.words, of) }] : [];
  });
}
