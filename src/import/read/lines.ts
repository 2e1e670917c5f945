import { SYMBOL } from '../../check/source/signs.ts';
import { type Block, type Part, partsText, type Region, tidyParts } from '../block.ts';

/** How an item of a list is marked where its marks are typed. */
const BULLET = /^(?:[•●▪■◦○‣⁃·*–—-]\s*|o\s+)(?=\S)/u;
const NUMBER = /^\d{1,2}[.)]\s*(?=[^\d\s])/u;

/** A mark of a list as office programs draw it, in a symbol font. */
const DRAWN = new RegExp(`^\\s*(?:${SYMBOL.source})(?=\\s|$)`, 'u');

const ENDED = /[.!?:;…»”"]$/u;
const GOES_ON = /^[\p{Ll}(]/u;

/** A line of a paragraph, by its parts. `soft`: it ended where the page was full, as a space at its end shows. */
export interface Line {
  parts: Part[];
  soft?: boolean;
  /** Whether all of it is bold. */
  bold?: boolean;
}

/** The parts of a line, tidied. A mark of a list that was drawn is a typed one, before it would go as a sign that nobody can read. */
function partsOf({ parts }: Line): Part[] {
  const first = parts.findIndex(({ text }) => text.trim() !== '');
  return tidyParts(parts.map((part, at) => (at === first ? { ...part, text: part.text.replace(DRAWN, '•') } : part)));
}

/** Whether a line goes on from the one before it. */
function goesOn(before: Line, line: Line): boolean {
  const [above, text] = [partsText(partsOf(before)), partsText(partsOf(line))];
  if (above === '' || text === '' || BULLET.test(text) || NUMBER.test(text)) return false;
  if (ENDED.test(above)) return false;
  return GOES_ON.test(text) || (before.soft ?? false);
}

/** Lines of which those that go on from the one before are one with it. */
export function joinLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const [before, above] = [joined.at(-1), lines[at - 1]];
    if (before && above && goesOn(above, line)) {
      before.parts.push({ text: ' ' }, ...line.parts);
      before.soft = line.soft ?? false;
      before.bold = (before.bold ?? false) && (line.bold ?? false);
    } else joined.push({ ...line, parts: [...line.parts] });
  }
  return joined;
}

/** Takes so many signs from the beginning of a line. */
function without(parts: readonly Part[], many: number): Part[] {
  let left = many;
  return parts.flatMap((part) => {
    const taken = Math.min(left, part.text.length);
    left -= taken;
    return taken === part.text.length ? [] : [{ ...part, text: part.text.slice(taken) }];
  });
}

/** A line as a block, or null where nothing stands in it. Typed marks of a list make an item of it. */
export function blockOf(line: Line, group: number, region: Region): Block | null {
  const parts = partsOf(line);
  const text = partsText(parts);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const [bullet = ''] = BULLET.exec(text) ?? [];
  const [number = ''] = bullet ? [] : (NUMBER.exec(text) ?? []);
  const mark = bullet || number;
  const own = mark ? tidyParts(without(parts, mark.length)) : parts;
  return {
    kind: mark ? 'item' : 'paragraph',
    level: 0,
    ordered: number !== '',
    text: partsText(own),
    parts: own,
    region,
    group,
    named: false,
    numbered: false,
  };
}
