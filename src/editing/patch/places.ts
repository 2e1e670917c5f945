import { type CST, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { PatchError, type Path, type Value } from './edit.ts';

/** A list or a group of fields in a document. */
export type Collection = Node & { items: unknown[]; flow?: boolean; srcToken?: CST.Token };

/** A field of a group, or an item of a list, in the text. */
export interface Child {
  /** Where it begins: its name, its dash, or its value within brackets. */
  start: number;
  /** Behind its colon or its dash; where it begins when it has none. */
  mark: number;
  /** Where what it says ends, before a remark or the end of the line. */
  end: number;
  name: string | number;
  /** Null where nothing is written. */
  value: Node | null;
}

export const isCollection = (node: Node | null | undefined): node is Collection => isMap(node) || isSeq(node);

/** A document whose nodes know where they stand. `yaml` begins behind the mark of an encoding. */
export function parsePlaces(yaml: string): { root: Node | null; value: Value } {
  const document = parseDocument(yaml, { keepSourceTokens: true, logLevel: 'silent', uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw new PatchError(`The file cannot be read: ${error.message}`);
  return { root: document.contents as Node | null, value: document.toJS() as Value };
}

/** Where what a value says ends: a list or a group ends with its last part, not with the remarks below it. */
export function endOf(node: Node, text: string): number {
  if (isCollection(node) && !node.flow) {
    const last = childrenOf(node, text).at(-1);
    if (last) return last.end;
  }
  const [start, end] = node.range ?? [0, 0];
  // A text over several lines includes the end of the last.
  return start + text.slice(start, end).trimEnd().length;
}

function pairChild(pair: Pair<Node, Node | null>, text: string): Child {
  const source = (pair as { srcToken?: CST.CollectionItem }).srcToken;
  const colon = source?.sep?.find((it) => it.type === 'map-value-ind');
  if (!isScalar(pair.key) || !colon || source?.start.some((it) => it.type === 'explicit-key-ind'))
    throw new PatchError('A field is written in a way that is not known here.');
  const mark = colon.offset + 1;
  const value = isWritten(pair.value) ? pair.value : null;
  const end = value ? endOf(value, text) : mark;
  return { start: pair.key.range?.[0] ?? 0, mark, end, name: String(pair.key.value), value };
}

const isWritten = (node: Node | null): node is Node =>
  node !== null && !(isScalar(node) && node.range?.[0] === node.range?.[1]);

/** The parts of a list or a group, in their order. */
export function childrenOf(node: Collection, text: string): Child[] {
  if (isMap<Node, Node | null>(node)) return node.items.map((pair) => pairChild(pair, text));
  const items = (node as unknown as { items: Node[] }).items;
  if (node.flow)
    return items.map((value, name) => {
      const start = value.range?.[0] ?? 0;
      return { start, mark: start, end: endOf(value, text), name, value };
    });
  const source = (node.srcToken as CST.BlockSequence | undefined)?.items ?? [];
  const dashes = source.flatMap(({ start }) => start.find((it) => it.type === 'seq-item-ind') ?? []);
  return items.map((it, name) => {
    const dash = dashes[name];
    if (!dash) throw new PatchError('A list is written in a way that is not known here.');
    const value = isWritten(it) ? it : null;
    const mark = dash.offset + 1;
    return { start: dash.offset, mark, end: value ? endOf(value, text) : mark, name, value };
  });
}

/** What stands at a path, and the list or group that it is a part of. */
export interface Found {
  /** The part at the end of the path; undefined where there is none. */
  child: Child | undefined;
  /** The list or group around it; null where nothing is written there yet. */
  parent: Collection | null;
  /** The part that the list or group is the value of; undefined at the top of the file. */
  holder: Child | undefined;
  siblings: Child[];
  /** Whether it stands within brackets, and whether those stand within others. */
  inFlow: boolean;
  isNested: boolean;
}

/** @throws PatchError when the way to it is not there */
export function find(root: Node | null, path: Path, text: string): Found {
  let parent: Node | null = root;
  let [holder, isNested]: [Child | undefined, boolean] = [undefined, false];
  for (const [depth, name] of path.entries()) {
    if (parent !== null && !isCollection(parent)) {
      if (isAlias(parent)) throw new PatchError('A value that stands elsewhere cannot be changed here.');
      throw new PatchError(`There is nothing at ${path.slice(0, depth + 1).join('.')}.`);
    }
    const inFlow: boolean = isNested || parent?.flow === true;
    const siblings = parent ? childrenOf(parent, text) : [];
    const child = siblings.find((it) => it.name === name);
    if (depth === path.length - 1) return { child, parent, holder, siblings, inFlow, isNested };
    if (!child) throw new PatchError(`There is nothing at ${path.slice(0, depth + 1).join('.')}.`);
    [holder, parent, isNested] = [child, child.value, inFlow];
  }
  throw new PatchError('The whole file cannot be changed at once.');
}
