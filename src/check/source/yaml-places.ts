import { isMap, isScalar, isSeq, type Node, type ParsedNode } from 'yaml';

type Path = readonly PropertyKey[];

/** Where the values of a document and the names of its fields begin: characters from its beginning. */
export interface YamlPlaces {
  /** Of a value, or of the nearest value around it that is there. */
  at(path: Path): number;
  /** Of the name of a field, or of the nearest value around it. */
  keyAt(path: Path): number;
  /** A value as it is written there, where that is no text in quotation marks: `0900`. */
  writtenAt(path: Path): string | undefined;
}

interface Child {
  key: Node | null;
  value: Node | null;
}

/** Finds places in a document. Each list and group of fields is looked through once, however often it is asked for. */
export function yamlPlaces(contents: ParsedNode | null): YamlPlaces {
  const known = new Map<Node, ReadonlyMap<string, Child>>();
  const childrenOf = (node: Node): ReadonlyMap<string, Child> => {
    const before = known.get(node);
    if (before) return before;
    const children = new Map<string, Child>();
    if (isMap<Node, Node | null>(node)) {
      for (const { key, value } of node.items) if (isScalar(key)) children.set(String(key.value), { key, value });
    } else if (isSeq<Node>(node)) {
      for (const [index, value] of node.items.entries()) children.set(String(index), { key: null, value });
    }
    known.set(node, children);
    return children;
  };
  const start = (node: Node | null | undefined) => node?.range?.[0];
  const walk = (path: Path): { key: number | undefined; value: number; node: Node | null } => {
    let [node, key, value]: [Node | null, number | undefined, number] = [contents, undefined, start(contents) ?? 0];
    for (const name of path) {
      const child = node ? childrenOf(node).get(String(name)) : undefined;
      key = start(child?.key);
      if (!child) return { key, value, node: null };
      node = child.value;
      value = start(node) ?? value;
    }
    return { key, value, node };
  };
  return {
    at: (path) => walk(path).value,
    keyAt: (path) => {
      const { key, value } = walk(path);
      return key ?? value;
    },
    writtenAt: (path) => {
      const { node } = walk(path);
      return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
    },
  };
}
