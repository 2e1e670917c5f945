import type { Finding } from '../finding.ts';
import { addressInParts } from '../findings/links.ts';
import { type Block, blocksOf, placeIn } from '../mdx/blocks.ts';
import type { TextNode } from '../mdx/node.ts';
import type { Place } from '../problem.ts';

const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Signs that people write in an email address before its @ and behind it, as they were typed or as they are printed. */
const BEFORE = /[\p{L}\p{N}\p{M}\p{Cs}\p{Default_Ignorable_Code_Point}.+_%&$~^'‘’‐-—-]/u;
const BEHIND = /[\p{L}\p{N}\p{M}\p{Cs}\p{Default_Ignorable_Code_Point}._‐-—-]/u;

/** What ends the words around an address for certain: white space, and what stands between the parts of a path. */
const APART = /[\s/]/u;
/** Brackets, quotation marks and marks of a sentence: an address may begin behind one, though no space is between. */
const MARK = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Extended_Pictographic}",;:!?…|→]/u;
/** A letter that no address has as Markdown knows them. */
const FOREIGN = /[^\p{ASCII}\P{L}]/u;

/** A part of a text that is taken for an address, by its first sign and the one behind its last. */
interface Written {
  from: number;
  to: number;
}

/**
 * What of a text people take for email addresses, whatever Markdown does. All that stands before the @ without a space is of
 * the address, but for what a mark of the sentence divides from it; behind a letter that only a person reads as one of an
 * address, no mark does. No sign is looked at more than three times.
 */
function addressesIn(text: string): Written[] {
  let [read, first, foreign] = [0, 0, false];
  return [...text.matchAll(/@/g)].flatMap(({ index }) => {
    let [from, to] = [index, index + 1];
    while (BEFORE.test(text[from - 1] ?? '')) from--;
    // From `first`, nothing is apart from the rest.
    for (; read < from; read++)
      if (APART.test(text[read] ?? '')) [first, foreign] = [read + 1, false];
      else foreign ||= FOREIGN.test(text[read] ?? '');
    if (first < from && (foreign || !MARK.test(text[from - 1] ?? ''))) from = first;
    while (BEHIND.test(text[to] ?? '')) to++;
    // Points and marks at its ends are the sentence's.
    const host = text.slice(index + 1, to).replace(/[^\p{L}\p{N}\p{M}]+$/u, '');
    if (!host.includes('.')) return [];
    const name = text.slice(from, index).replace(/^[^\p{L}\p{N}]+/u, '');
    if (name === '') return [];
    const end = index + 1 + host.length;
    [read, first, foreign] = [end, end, false];
    return [{ from: index - name.length, to: end }];
  });
}

/** Whether a link is one that Markdown made of an address in the text: it begins with that, not with a bracket. */
const isLiteral = ({ type, position, children = [] }: TextNode) =>
  type === 'link' && position?.start.offset === children[0]?.position?.start.offset;

/** A part of a block's text with the link or the code that it is of. */
type Span = Written & { of: TextNode | undefined };

const spansOf = ({ text, parts }: Block): Span[] =>
  parts.map(({ start, of }, index) => ({ from: start, to: parts[index + 1]?.start ?? text.length, of }));

/**
 * Whether an address is published in one piece: as one link, as code, or, where it could be linked, as words.
 * @param spans those that it stands in
 */
function isWhole({ from, to }: Written, spans: readonly Span[], text: string): boolean {
  const linked = spans.filter(({ of }) => of);
  const literal = linked.filter(({ of }) => of && isLiteral(of));
  if (literal.length === 0) return linked.length > 0 || /^[!-~]+$/.test(text.slice(from, to));
  return literal.some((it) => it.from <= from && it.to >= to);
}

/** The addresses of a block that are not published in one piece. */
function inParts(block: Block): Written[] {
  const spans = spansOf(block);
  let first = 0;
  return addressesIn(block.text).filter((it) => {
    while ((spans[first]?.to ?? it.to) <= it.from) first++;
    let end = first;
    while ((spans[end]?.from ?? it.to) < it.to) end++;
    return !isWhole(it, spans.slice(first, end), block.text);
  });
}

/**
 * Email addresses of which Markdown would link the end alone, another's address ('åse.østby@…' as 'stby@…'), or nothing: it
 * knows addresses by the letters a to z.
 */
export function addressesInParts(tree: TextNode): (Place & Finding)[] {
  return blocksOf(tree).flatMap((block) => {
    // A title is no Markdown, and links nothing.
    if (!block.text.includes('@') || !block.parts.some((it) => 'of' in it)) return [];
    return inParts(block).map(({ from, to }) => ({
      ...placeIn(block, from),
      ...addressInParts(block.text.slice(from, to).replace(UNSEEN, '')),
    }));
  });
}
