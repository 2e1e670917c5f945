import { parseWritten } from '../../check/mdx/parse.ts';
import { moved, PatchError } from './edit.ts';
import { bodyStart } from './front-matter.ts';
import { eolOf } from './lines.ts';

/** A change of the blocks of a text: paragraphs, headings, lists, tables and components at its margin, by their places. */
export type BlockEdit =
  | { do: 'replace-block'; at: number; source: string }
  | { do: 'insert-block'; at: number; source: string }
  | { do: 'remove-block'; at: number }
  | { do: 'move-block'; at: number; to: number };

/** Where a block stands in the file. */
interface Range {
  from: number;
  to: number;
}

/**
 * Where the blocks of an MDX file stand, each from its first sign to its last.
 * @throws PatchError when its text cannot be read
 */
function rangesOf(text: string): Range[] {
  const start = bodyStart(text);
  const parsed = parseWritten(text.slice(start));
  // A text that had to be altered to be read has other places.
  if ('unread' in parsed || parsed.text !== text.slice(start)) throw new PatchError('The text cannot be read.');
  return (parsed.tree.children ?? []).map(({ position }) => ({
    from: start + (position?.start.offset ?? 0),
    to: start + (position?.end.offset ?? 0),
  }));
}

/** The source of each block of an MDX file, in their order. */
export const blockSources = (text: string): string[] => rangesOf(text).map(({ from, to }) => text.slice(from, to));

function change(sources: readonly string[], edit: BlockEdit): string[] {
  const last = sources.length - (edit.do === 'insert-block' ? 0 : 1);
  if (edit.at < 0 || edit.at > last || (edit.do === 'move-block' && (edit.to < 0 || edit.to > last)))
    throw new PatchError(`The text has no block ${edit.at}.`);
  if (edit.do === 'replace-block') return sources.with(edit.at, edit.source);
  if (edit.do === 'insert-block') return sources.toSpliced(edit.at, 0, edit.source);
  if (edit.do === 'remove-block') return sources.toSpliced(edit.at, 1);
  return moved(sources, edit.at, edit.to);
}

/** The text between blocks after a change: a new one has empty lines around it, and takes none when it goes. */
function gapsAfter(gaps: readonly string[], edit: BlockEdit, eol: string): string[] {
  if (edit.do === 'insert-block') {
    // The first block of all has the gap above it and the end below it.
    if (gaps.length === 1) return [gaps[0]?.includes('\n') ? (gaps[0] ?? '') : eol, eol];
    return edit.at === gaps.length - 1
      ? gaps.toSpliced(edit.at, 0, eol + eol)
      : gaps.toSpliced(edit.at + 1, 0, eol + eol);
  }
  if (edit.do !== 'remove-block') return [...gaps];
  return edit.at === gaps.length - 2 && gaps.length > 2 ? gaps.toSpliced(edit.at, 1) : gaps.toSpliced(edit.at + 1, 1);
}

/**
 * Makes one change of the blocks of an MDX file. The others, and what stands between them, stay as they are.
 * @throws PatchError when it cannot be made: a source that is more than one block, or that runs into its neighbour
 */
export function patchBlocks(text: string, edit: BlockEdit): string {
  const ranges = rangesOf(text);
  const start = bodyStart(text);
  const eol = eolOf(text);
  const sources = ranges.map(({ from, to }) => text.slice(from, to));
  const gaps = [...ranges, { from: text.length, to: 0 }].map(({ from }, index) =>
    text.slice(ranges[index - 1]?.to ?? start, from),
  );
  const wanted = change(sources, edit).map((it) => it.replace(/\r?\n/g, eol));
  const between = gapsAfter(gaps, edit, eol);
  const patched = text.slice(0, start) + wanted.map((it, index) => between[index] + it).join('') + between.at(-1);
  const read = blockSources(patched);
  if (read.length !== wanted.length || read.some((it, index) => it !== wanted[index]))
    throw new PatchError('The block does not read back as it was meant.');
  return patched;
}
