import { parseAsWritten } from '../../check/mdx/grammar.ts';
import type { TextNode } from '../../check/mdx/node.ts';
import { parseWritten } from '../../check/mdx/parse.ts';
import { shownOf, together } from './read.ts';
import { locked, type Shown } from './shown.ts';
import { written } from './write.ts';

/** A block of a text: where it stands, and how it is written. */
export interface Block {
  from: number;
  to: number;
  source: string;
}

/** A text by its blocks, with the trees that they were parsed to; none where it cannot be parsed, and is one block. */
interface Parsed {
  blocks: Block[];
  nodes: TextNode[] | null;
}

const offsets = ({ position }: TextNode) => [position?.start.offset ?? 0, position?.end.offset ?? 0] as const;

/** The last text that was parsed: one request asks for its blocks several times. */
const last = new Map<string, Parsed>();
const REMEMBERED = 20;

function parsed(body: string): Parsed {
  const known = last.get(body);
  if (known) return known;
  const made = parseAnew(body);
  last.set(body, made);
  const [oldest] = last.keys();
  if (last.size > REMEMBERED && oldest !== undefined) last.delete(oldest);
  return made;
}

function parseAnew(body: string): Parsed {
  const whole = (): Parsed => {
    const source = body.trim();
    const from = body.indexOf(source);
    return { blocks: source === '' ? [] : [{ from, to: from + source.length, source }], nodes: null };
  };
  const read = parseWritten(body);
  // What had to be changed before it could be parsed has other places than what is written.
  if ('unread' in read || read.hidden.length > 0 || read.text !== body) return whole();
  // What stands on one line, as two components one after the other, is one block.
  const nodes = together(parseAsWritten(body).children ?? []);
  const blocks = nodes.map((node) => {
    const [from, end] = offsets(node);
    const source = body.slice(from, end).trimEnd();
    return { from, to: from + source.length, source };
  });
  return { blocks, nodes };
}

/** The blocks of a text, one after the other. What is in none of them is space. */
export const blocksIn = (body: string): Block[] => parsed(body).blocks;

/** A text as the writing view shows it. */
export interface ShownText {
  blocks: Shown[];
  /** How each is written, and what of it is written in another way than it would be anew. */
  sources: string[];
  quirks: [plain: string, source: string][];
}

/** Whether what is written anew of a block is shown as the same. */
function isFaithful(shown: Shown, plain: string): boolean {
  const read = parseWritten(plain);
  if ('unread' in read || read.hidden.length > 0 || read.text !== plain) return false;
  const [only, ...others] = together(parseAsWritten(plain).children ?? []);
  return others.length === 0 && only !== undefined && JSON.stringify(shownOf(only)) === JSON.stringify(shown);
}

/** Blocks within a block that are parsed as blocks and keep their writing, with their trees. */
function within(node: TextNode, body: string, indent: number): { node: TextNode; source: string }[] {
  if (node.type === 'blockquote' || node.type === 'table') return [];
  return (node.children ?? []).flatMap((child) => {
    if (!/^(paragraph|heading|list|listItem|mdxJsxFlowElement|table)$/.test(child.type)) return [];
    const [from, to] = offsets(child);
    const column = child.type === 'listItem' ? indent : (child.position?.start.column ?? 1) - 1;
    const source = body
      .slice(from, to)
      .replace(/\r\n?/g, '\n')
      .replace(new RegExp(`\\n {1,${column || 1}}`, 'g'), '\n');
    const inner = within(child, body, column);
    return child.type === 'listItem' ? inner : [{ node: child, source }, ...inner];
  });
}

/** A text as it is shown to whoever writes it. What the view cannot show, or would change by writing it, is locked. */
export function shownText(body: string): ShownText {
  const { blocks, nodes } = parsed(body);
  const quirks = new Map<string, string>();
  const shown = blocks.map(({ source }, nth): Shown => {
    const node = nodes?.[nth];
    const it = node ? shownOf(node) : null;
    if (!node || !it) return locked(source);
    const { plain } = written(it);
    const own = source.replace(/\r\n?/g, '\n');
    if (plain === own) return it;
    if (!isFaithful(it, plain)) return locked(source);
    for (const part of within(node, body, 0)) {
      const inner = shownOf(part.node);
      const anew = inner && written(inner).plain;
      if (inner && anew && anew !== part.source) quirks.set(anew, part.source);
    }
    quirks.set(plain, own);
    return it;
  });
  return { blocks: shown, sources: blocks.map(({ source }) => source), quirks: [...quirks] };
}
