import { type Edit, edited, isList, isSame, moved, PatchError, type Value } from '../patch/edit.ts';
import { eolOf } from '../patch/lines.ts';
import { type Block, blocksIn } from './blocks.ts';

const toLines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** How the blocks of a text are written, with one kind of line end. */
export const sourcesIn = (body: string): string[] => blocksIn(body).map(({ source }) => toLines(source));

/** The blocks of a text, and what stands before, between and behind them. */
function partsOf(body: string): { blocks: Block[]; gaps: string[] } {
  const blocks = blocksIn(body);
  const edges = [0, ...blocks.flatMap(({ from, to }) => [from, to]), body.length];
  const gaps = edges.flatMap((at, nth) => (nth % 2 === 0 ? [body.slice(at, edges[nth + 1])] : []));
  return { blocks, gaps };
}

/** One change of a text's blocks: everything else stays as it is, to the letter. */
function patchBlock(body: string, edit: Edit, eol: string, isWide: boolean): string {
  const { blocks, gaps } = partsOf(body);
  const at = Number(edit.path[1]);
  const written = (value: Value) => toLines(String(value)).replaceAll('\n', eol);
  const apart = eol + eol;
  const sources = blocks.map(({ source }) => source);
  // What stood close by may need a line between.
  const wide = (gap: string) => (isWide && !/\n\s*\n/.test(toLines(gap)) ? apart : gap);
  const woven = (texts: readonly string[], between: readonly string[]) =>
    texts.reduce((all, text, nth) => all + text + (between[nth + 1] ?? ''), between[0] ?? '');
  const inner = (gap: string, nth: number) => (nth > 0 && nth < gaps.length - 1 ? wide(gap) : gap);
  if (edit.do === 'set') return woven(sources.with(at, written(edit.value)), gaps.map(inner));
  if (edit.do === 'move') return woven(moved(sources, at, edit.to), gaps.map(inner));
  if (edit.do === 'remove') {
    const isLast = at === blocks.length - 1;
    // The space below goes with it; of the last one that above.
    const left = gaps.toSpliced(isLast && at > 0 ? at : at + (blocks.length > 1 ? 1 : 0), 1);
    return woven(
      sources.toSpliced(at, 1),
      left.map((gap, nth) => (nth > 0 && nth < left.length - 1 ? wide(gap) : gap)),
    );
  }
  const put = written(edit.value);
  if (blocks.length === 0)
    return `${body === '' || body.endsWith('\n') ? body : body + eol}${/\n\s*$/.test(body) ? '' : eol}${put}${eol}`;
  const around = at === blocks.length ? gaps.toSpliced(at, 0, apart) : gaps.toSpliced(at + 1, 0, apart);
  return woven(
    sources.toSpliced(at, 0, put),
    around.map((gap, nth) => (nth > 0 && nth < around.length - 1 ? wide(gap) : gap)),
  );
}

/**
 * Makes one change of a text, whose value is the list of how its blocks are written. What comes of it is read again: it has
 * the blocks that it had, and the change.
 * @param edit its path begins with the name of the text, and leads to one of its blocks
 * @throws PatchError when the change cannot be made
 */
export function patchText(body: string, edit: Edit): string {
  const before = sourcesIn(body);
  const wanted = edited({ text: before }, { ...edit, path: ['text', ...edit.path.slice(1)] });
  const { text } = wanted as { text: Value };
  if (!isList(text) || edit.path.length !== 2 || text.some((it) => typeof it !== 'string'))
    throw new PatchError('A text is a list of blocks.');
  if (isSame(before, text)) return body;
  const eol = eolOf(body);
  for (const isWide of [false, true]) {
    const patched = patchBlock(body, edit, eol, isWide);
    if (isSame(sourcesIn(patched), text)) return patched;
  }
  throw new PatchError('The change does not read back as it was meant.');
}
