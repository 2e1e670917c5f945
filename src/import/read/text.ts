import type { Block, OldPage } from '../block.ts';
import { phonesIn } from '../facts/phones.ts';
import { blockOf, joinLines, type Line } from './lines.ts';

/** The longest line that can be a heading, in signs. */
const LONGEST_HEADING = 80;

const lineOf = (text: string): Line => ({ parts: [{ text }], soft: /\S\s+$/u.test(text) });

const startsSmall = (line: Line) => /^\s*\p{Ll}/u.test(line.parts[0]?.text ?? '');

/** Paragraphs of lines: parted by empty lines, but for one that only stands where a page or a column ended. */
function paragraphs(text: string): Line[][] {
  const all: Line[][] = [[]];
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029\f\v]/u)) {
    if (line.trim() === '') all.push([]);
    else all.at(-1)?.push(lineOf(line));
  }
  const filled = all.filter((it) => it.length > 0);
  const joined: Line[][] = [];
  for (const lines of filled) {
    const before = joined.at(-1);
    const last = before?.at(-1);
    const first = lines[0];
    // A sentence that was cut by an empty line goes on below it.
    const cut = last?.soft && first && startsSmall(first) && joinLines([last, first]).length === 1;
    if (cut) before?.push(...lines);
    else joined.push(lines);
  }
  return joined.map(joinLines);
}

/** Whether a paragraph is one short line without a mark at its end, as headings are. */
function looksLikeHeading({ text, kind }: Block): boolean {
  if (kind !== 'paragraph' || text.length > LONGEST_HEADING) return false;
  if (/[.!:;,…]$/u.test(text) || /@|https?:|www\./u.test(text) || !/^[\p{Lu}\d«"]/u.test(text)) return false;
  return phonesIn(text).length === 0 && /\p{L}/u.test(text);
}

/** The short lines among blocks, as headings of what comes below them; many of them in a row are a list. */
function withHeadings(blocks: readonly { block: Block; alone: boolean }[]): Block[] {
  const short = blocks.map(({ block, alone }) => alone && looksLikeHeading(block));
  return blocks.map(({ block }, at) => {
    if (!short[at] || at === blocks.length - 1) return block;
    const from = short.slice(0, at).lastIndexOf(false) + 1;
    const rest = short.indexOf(false, at);
    const to = rest < 0 ? short.length : rest;
    return to - from >= 4 && at < to - 1 ? { ...block, kind: 'item' } : { ...block, kind: 'heading', level: 2 };
  });
}

/** Reads an old page that was pasted or saved as plain text. */
export function readText(text: string): OldPage {
  const blocks = paragraphs(text).flatMap((lines, group) => {
    const found = lines.flatMap((line) => blockOf(line, group, 'text') ?? []);
    return found.map((block) => ({ block, alone: found.length === 1 }));
  });
  return {
    title: null,
    lang: null,
    url: null,
    blocks: withHeadings(blocks),
  };
}
