import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a page as browsers read it. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  /** The text directly in it. */
  text: string;
  parent: Element | null;
}

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** All elements of a page in their order, those in templates too. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node | DefaultTreeAdapterTypes.DocumentFragment, parent: Element | null) => {
    let here = parent;
    if ('tagName' in node) {
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      here = { name: node.tagName, attributes, text, parent };
      found.push(here);
    }
    if ('content' in node) walk(node.content, here);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, here);
  };
  walk(parse(html), null);
  return found;
}
