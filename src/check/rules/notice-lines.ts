import { inlineText, lineTree } from '../../site/inline-text.ts';
import type { Finding } from '../finding.ts';
import { blockInLine, notLinked, strangeInLine } from '../findings/lines.ts';
import { vagueLink } from '../findings/texts.ts';
import { nodeText, type TextNode } from '../mdx/node.ts';
import { leftIn, runsOf } from './marks.ts';
import { slipsIn } from './slips.ts';
import { VAGUE_LINKS } from './word-lists.ts';

/** A mark of a heading, a list, a quotation or a table that begins a line. A date may begin one: it makes no list here. */
const BLOCK = /^[ \t]*(#{1,6}(?=\s)|[-+*•●▪·](?=\s)|>(?=\s)|\|(?=.*\|)|\d{1,2}[.)](?=[^\n]*\n[ \t]*\d{1,2}[.)]\s))/m;

/** The line under the head of a table that has no lines at its sides. */
const UNDER_HEAD = /^[ \t]*:?-+:?[ \t]*\|[-:| \t]*$/m;

/** Marks that are left in the words of a line. Nothing strikes words out in one. */
function leftInWords(node: TextNode, written: string): Finding[] {
  const own = [...runsOf(node)].flatMap(({ from, to }): Finding[] => {
    const left = leftIn(written.slice(from, to));
    if (!left) return [];
    const { index, ...finding } = left;
    const struck = written.startsWith('~~', from + index);
    return [struck ? strangeInLine({ kind: 'other', found: '~~' }) : finding];
  });
  return [...own, ...(node.children ?? []).flatMap((child) => leftInWords(child, written))];
}

/** A web address as it is written, without the mark of the sentence behind it. */
const ADDRESS = /(?<![\p{L}\p{N}@./-])(?:https?:\/\/|www\.)[^\s<>"»”]*[^\s<>"»”.,;:!?)]/gu;

/** Addresses in the words of a line: nothing there becomes a link by itself. */
function bareAddresses(node: TextNode): Finding[] {
  if (node.type === 'link') return [];
  const own = node.type === 'text' ? [...(node.value ?? '').matchAll(ADDRESS)].map(([found]) => notLinked(found)) : [];
  return [...own, ...(node.children ?? []).flatMap(bareAddresses)];
}

const linksOf = (node: TextNode): TextNode[] => [
  ...(node.type === 'link' ? [node] : []),
  ...(node.children ?? []).flatMap(linksOf),
];

/** What is wrong with a line that takes links and emphasis, and nothing else: what it holds, and what would be shown as marks. */
export function lineFindings(text: string): Finding[] {
  const { faults } = inlineText(text);
  const { tree, written } = lineTree(text);
  const root = tree as TextNode;
  const block = BLOCK.exec(text)?.[1] ?? (UNDER_HEAD.test(text) ? '|' : undefined);
  const vague = linksOf(root).flatMap((link) => {
    const words = nodeText(link).trim();
    return VAGUE_LINKS.test(words) ? [vagueLink(words)] : [];
  });
  const slips = slipsIn(root).map(({ line: _, column: __, ...finding }): Finding => finding);
  // A mark at the beginning is told as what it would have made.
  const left = block === undefined ? leftInWords(root, written) : [];
  const told = [...faults.map(strangeInLine), ...(block ? [blockInLine(block)] : []), ...left, ...slips, ...vague];
  // In what is told to be no link, an address is no mistake by itself.
  return told.some(({ code }) => code === 'LOYPE-LINK-TARGET') ? told : [...told, ...bareAddresses(root)];
}
