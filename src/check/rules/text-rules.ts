import { decoded } from '../../domain/decoded.ts';
import type { Language } from '../../model/schemas/language.ts';
import { hasWords, isVisible } from '../../model/visible.ts';
import type { Finding } from '../finding.ts';
import { sameTitle, wordless } from '../findings/headings.ts';
import { vagueLink } from '../findings/texts.ts';
import type { Anchor } from '../mdx/anchors.ts';
import { blocksOf, placeIn } from '../mdx/blocks.ts';
import { nodeText, placeOf, type TextNode } from '../mdx/node.ts';
import type { Place } from '../problem.ts';
import { headings } from './headings.ts';
import { slipsIn } from './slips.ts';
import { PRESENT_TERM, VAGUE_LINKS } from './word-lists.ts';
import { remarksOnWords, type Words } from './word-rules.ts';
import { addressesInParts } from './written-addresses.ts';

/** Something that a text says or how it says it, at its place. */
export type Remark = Place & Finding;

function nodes(node: TextNode, type: string): TextNode[] {
  return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => nodes(child, type))];
}

/** The words of a text in the pieces in which they stand there. Those within `<Language>` are in no language of ours. */
function wordsOf(node: TextNode, language: Language): Words[] {
  const inner = node.name === 'Language' ? null : language;
  const at = placeOf(node);
  if (node.type === 'text') return [{ ...at, text: node.value ?? '', language }];
  const attributes = (node.attributes ?? [])
    .filter((it) => (it.name === 'title' || it.name === 'summary') && typeof it.value === 'string')
    .map((it) => ({ ...at, text: String(it.value), language }));
  const alternative = [node.alt, node.title].flatMap((it) => (it ? [{ ...at, text: it, language }] : []));
  const children = (node.children ?? []).flatMap((child) => (inner ? wordsOf(child, inner) : withoutLanguage(child)));
  return [...attributes, ...alternative, ...children];
}

function withoutLanguage(node: TextNode): Words[] {
  if (node.type === 'text') return [{ ...placeOf(node), text: node.value ?? '', language: null }];
  return (node.children ?? []).flatMap(withoutLanguage);
}

/** Steps whose title is that of another step or of a heading: the place on the page would not be one. */
function steps(anchors: readonly Anchor[]): Remark[] {
  const taken = new Set(anchors.filter((it) => it.kind === 'heading').map((it) => it.id));
  return anchors.flatMap(({ kind, id, title, line, column }): Remark[] => {
    if (kind === 'heading') return [];
    if (!hasWords(title)) return title.trim() === '' ? [] : [{ line, column, ...wordless(title) }];
    const same = taken.has(id);
    taken.add(id);
    return same ? [{ line, column, ...sameTitle(title) }] : [];
  });
}

function links(tree: TextNode): Remark[] {
  // A term leads to the list of words; one that shows nothing is told as empty.
  const terms = [...nodes(tree, 'mdxJsxTextElement'), ...nodes(tree, 'mdxJsxFlowElement')].filter(
    (it) => it.name === 'Term' && isVisible(nodeText(it)),
  );
  return [...nodes(tree, 'link'), ...nodes(tree, 'linkReference'), ...terms].flatMap((node): Remark[] => {
    const text = nodeText(node).trim();
    return !hasWords(text) || VAGUE_LINKS.test(text) ? [{ ...placeOf(node), ...vagueLink(text) }] : [];
  });
}

/** Titles of components, but for steps: what a card leads to must be said, and what is to be opened must have a name. */
function titles(node: TextNode): Remark[] {
  const value = (node.attributes ?? []).find((it) => it.name === 'title' || it.name === 'summary')?.value;
  const inner = (node.children ?? []).flatMap(titles);
  if (typeof value !== 'string' || !isVisible(value) || node.name === 'Step') return inner;
  const vague = node.name === 'LinkCard' && VAGUE_LINKS.test(value.trim());
  const fault = vague ? vagueLink(value) : hasWords(value) ? null : wordless(value);
  return fault ? [{ ...placeOf(node), ...fault }, ...inner] : inner;
}

/** Addresses of persons behind a link's words. Where the words are the address, they are looked at themselves. */
function addressees(tree: TextNode): Words[] {
  return [...nodes(tree, 'link'), ...nodes(tree, 'definition'), ...nodes(tree, 'mdxJsxFlowElement')].flatMap((node) => {
    const url = node.url ?? node.attributes?.find((it) => it.name === 'href')?.value;
    const [, written] = typeof url === 'string' ? (/^mailto:(.+)$/.exec(url) ?? []) : [];
    const address = written && decoded(written);
    return address && !nodeText(node).includes(address) ? [{ ...placeOf(node), text: address, language: null }] : [];
  });
}

/** What is not read in its place: descriptions of images, and what links and images show when they are pointed at. */
function shownElsewhere(node: TextNode): Words[] {
  const own = [node.alt, node.title].flatMap((it) => (it ? [{ ...placeOf(node), text: it, language: null }] : []));
  return [...own, ...(node.children ?? []).flatMap(shownElsewhere)];
}

/** Where an address begins or ends at the edge of a cell: the sign between its name and its host, also as it is hidden from programs. */
const AT = String.raw`(?:@|[([{]\s?(?:@|at|a|krøllalfa|alfakrøll)\s?[)\]}])`;
const ENDS_AT = new RegExp(`${AT}$`, 'i');
const BEGINS_AT = new RegExp(`^${AT}`, 'i');

/** Addresses that are divided over cells of a row, each put together at the cell that it begins in. */
function addressesOverCells(tree: TextNode): Words[] {
  return nodes(tree, 'tableRow').flatMap(({ children: cells = [] }) => {
    const words = cells.map((cell) => nodeText(cell).trim());
    return cells.flatMap((cell, at): Words[] => {
      const [name = '', next = ''] = [/\S+$/.exec(words[at] ?? '')?.[0], words[at + 1]];
      if (name === '' || name.slice(0, -1).includes('@') || !(ENDS_AT.test(name) || BEGINS_AT.test(next))) return [];
      // The sign may have a cell of its own.
      const host = next.replace(BEGINS_AT, '').trim() === '' ? `${next}${words[at + 2] ?? ''}` : next;
      const [first = ''] = /^\S+/.exec(host) ?? [];
      return [{ ...placeOf(cell), text: `${name}${first}`, language: null, placeOf: () => placeOf(cell) }];
    });
  });
}

/** The text as it is read, by what stands by itself on the page, with what is not read in its place. */
function sentences(tree: TextNode): Words[] {
  const blocks = blocksOf(tree).map((block): Words => {
    const placeOf = (index: number) => placeIn(block, index);
    return { ...placeOf(0), text: block.text, language: null, placeOf };
  });
  return [...blocks, ...shownElsewhere(tree)];
}

/** Looks at what a text says: headings, links, words that are withdrawn, left over, or of the other form of Norwegian. */
export function remarksOn(tree: TextNode, anchors: readonly Anchor[], language: Language): Remark[] {
  return [
    ...headings(tree),
    ...steps(anchors),
    ...links(tree),
    ...titles(tree),
    ...slipsIn(tree),
    ...addressesInParts(tree),
    ...remarksOnWords(wordsOf(tree, language), true, PRESENT_TERM.test(nodeText(tree)), [
      ...sentences(tree),
      ...addressees(tree),
      ...addressesOverCells(tree),
    ]),
  ];
}
