import type { Node } from 'prosemirror-model';
import type { Shown } from '../../pages/shown.ts';
import { type Quirks, written } from '../../pages/write.ts';
import type { Edit } from '../../patch/edit.ts';

/** A block of the text: as it would be written anew, and as it is written. */
export interface Source {
  plain: string;
  source: string;
}

/** Blocks that were written before, by their nodes: what is not touched is the same node. */
const known = new WeakMap<Node, string>();

function plainOf(node: Node): string {
  const before = known.get(node);
  if (before !== undefined) return before;
  const { plain } = written(node.toJSON() as Shown);
  known.set(node, plain);
  return plain;
}

/** The blocks of a document that have something in them, with how they would be written anew. */
export function blocksWith(document: Node): { node: Node; plain: string }[] {
  const all: { node: Node; plain: string }[] = [];
  document.forEach((node) => {
    const plain = plainOf(node);
    if (plain !== '') all.push({ node, plain });
  });
  return all;
}

/** The longest row of blocks that both have, in the same order. */
function sameInOrder(a: readonly string[], b: readonly string[]): [number, number][] {
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (longest[i] as Uint16Array)[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/**
 * What has to be changed of a text so that it says what a document says, and how its blocks are written then. A block that
 * is not changed stays as it is written, to the letter.
 */
export function changesTo(
  document: Node,
  before: readonly Source[],
  quirks: Quirks,
  name: string,
): { edits: Edit[]; after: Source[] } {
  const now = blocksWith(document);
  const fresh = ({ node, plain }: (typeof now)[number]): Source => {
    return { plain, source: quirks.get(plain) ?? written(node.toJSON() as Shown, quirks).kept };
  };
  const edits: Edit[] = [];
  const after: Source[] = [];
  let [own, other] = [0, 0];
  const plains = [before.map(({ plain }) => plain), now.map(({ plain }) => plain)] as const;
  for (const [i, j] of [...sameInOrder(...plains), [before.length, now.length] as const]) {
    // Between what is the same, one block after the other is the same one, changed.
    while (own < i && other < j) {
      const block = fresh(now[other] as (typeof now)[number]);
      edits.push({ do: 'set', path: [name, other], value: block.source });
      after.push(block);
      own++;
      other++;
    }
    for (; own < i; own++) edits.push({ do: 'remove', path: [name, other] });
    for (; other < j; other++) {
      const block = fresh(now[other] as (typeof now)[number]);
      edits.push({ do: 'insert', path: [name, other], value: block.source });
      after.push(block);
    }
    const kept = before[i];
    if (kept) after.push(kept);
    own = i + 1;
    other = j + 1;
  }
  return { edits, after };
}
