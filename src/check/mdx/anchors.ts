import { headingAnchors, stepAnchor } from '../../domain/anchors.ts';
import type { Place } from '../problem.ts';
import { nodeText, placeOf, type TextNode } from './node.ts';

/** A heading or a step of a text, and the id that it has on the page. */
export interface Anchor extends Place {
  kind: 'heading' | 'step';
  id: string;
  title: string;
}

/**
 * What can be linked to in a text, in its order.
 * @param entry the text's path in the content folder, as `guides/rights/nb`
 */
export function anchorsOf(entry: string, tree: TextNode): Anchor[] {
  const idOf = headingAnchors(entry);
  const walk = (node: TextNode): Anchor[] => {
    const inner = () => (node.children ?? []).flatMap(walk);
    if (node.type === 'heading') {
      const title = nodeText(node);
      return [{ kind: 'heading', id: idOf(title), title, ...placeOf(node) }, ...inner()];
    }
    const title = node.name === 'Step' ? node.attributes?.find((it) => it.name === 'title')?.value : undefined;
    if (typeof title !== 'string') return inner();
    return [{ kind: 'step', id: stepAnchor(entry, title), title, ...placeOf(node) }, ...inner()];
  };
  return walk(tree);
}
