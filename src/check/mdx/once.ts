import type { TextNode } from './node.ts';

/**
 * Works something out once for each parsed text. While somebody writes, all texts but one stay as they were and keep their trees,
 * which nobody changes.
 */
export function onceForEach<Made>(work: (tree: TextNode) => Made): (tree: TextNode) => Made {
  const made = new WeakMap<TextNode, { it: Made }>();
  return (tree) => {
    const before = made.get(tree);
    if (before) return before.it;
    const it = work(tree);
    made.set(tree, { it });
    return it;
  };
}
