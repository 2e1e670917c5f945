import type { Finding } from '../finding.ts';
import { TABLE_OF_NOTHING } from '../findings/tables.ts';
import { TOO_MANY_REPEATS } from '../findings/texts.ts';
import type { Place } from '../problem.ts';
import { placeOf, type TextNode } from './node.ts';

/**
 * What a few signs of a text may become on its page, so that a page grows with its text and no faster. The parser fills each row
 * of a table up to the number of its columns: hundreds of columns above thousands of empty lines were a page of megabytes. And
 * each link by a name has the whole address that the name stands for.
 */
const MOST = {
  /** Cells that nobody wrote, beside as many as were written. */
  filled: 100,
  /** Signs of addresses that stand once and are used many times, beside half as many as the text has. */
  repeated: 20_000,
  /** Signs of facts that stand once and are shown again, beside half as many as what shows them has. */
  shown: 100_000,
};

const nameOf = (node: TextNode) => (node as { identifier?: string }).identifier ?? '';

const cellsOf = ({ children = [] }: TextNode) => children.length;

/** The cells of a table: those that are written, and those that the page fills it up with. */
function filledUp({ children: rows = [] }: TextNode): { written: number; filled: number } {
  const [head] = rows;
  const columns = head ? cellsOf(head) : 0;
  const written = rows.reduce((sum, row) => sum + cellsOf(row), 0);
  const filled = rows.reduce((sum, row) => sum + Math.max(0, columns - cellsOf(row)), 0);
  return { written, filled };
}

/**
 * What of a parsed text would become more than in proportion to it: the first table, and the first link, that is too much.
 * @param length of the text
 */
export function multiplied(tree: TextNode, length: number): (Place & Finding)[] {
  const addresses = new Map<string, number>();
  const links: TextNode[] = [];
  const all = { written: 0, filled: 0 };
  let [table, longest]: [TextNode | undefined, number] = [undefined, 0];
  const walk = (node: TextNode) => {
    if (node.type === 'table') {
      const { written, filled } = filledUp(node);
      all.written += written;
      all.filled += filled;
      if (all.filled > MOST.filled + all.written) table ??= node;
    }
    if (node.type === 'definition') {
      const length = node.url?.length ?? 0;
      addresses.set(nameOf(node), Math.max(length, addresses.get(nameOf(node)) ?? 0));
      longest = Math.max(longest, length);
    }
    if (node.type === 'linkReference') links.push(node);
    for (const child of node.children ?? []) walk(child);
  };
  walk(tree);
  let repeated = 0;
  const link = links.find((node) => {
    repeated += addresses.get(nameOf(node)) ?? longest;
    return repeated > MOST.repeated + length / 2;
  });
  return [
    ...(table ? [{ ...placeOf(table), ...TABLE_OF_NOTHING }] : []),
    ...(link ? [{ ...placeOf(link), ...TOO_MANY_REPEATS }] : []),
  ];
}

/**
 * The first use of something that stands once, as a contact with its numbers and hours, that is too much: all are shown again where
 * a few signs name it.
 * @param uses in their order
 * @param length of what they stand in
 * @param sizeOf about how many signs are shown of it
 */
export function shownTooOften<Use extends { kind: string; id: string }>(
  uses: readonly Use[],
  length: number,
  sizeOf: (use: Use) => number,
): Use | undefined {
  const sizes = new Map<string, number>();
  let shown = 0;
  return uses.find((use) => {
    const key = `${use.kind} ${use.id}`;
    const before = sizes.get(key);
    if (before === undefined) sizes.set(key, sizeOf(use));
    shown += before ?? 0;
    return shown > MOST.shown + length / 2;
  });
}
