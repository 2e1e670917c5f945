import { parseElements } from '../check/mdx/grammar.ts';
import { headingAnchors } from '../domain/anchors.ts';
import { escapeHtml } from '../domain/html.ts';
import { AUTHORING, type AuthoringComponent } from '../model/schemas/authoring.ts';
import type { ComponentPart, TextComponent, TextData, TextHeading, TextPart } from '../model/text-data.ts';

/** A part of a parsed text, as the hast and mdx specifications have it. Nothing is taken for granted about it. */
interface Node {
  type: string;
  tagName?: string;
  name?: string | null;
  value?: string;
  properties?: Readonly<Record<string, unknown>>;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  children?: readonly Node[];
}

const HEADING = /^h[1-6]$/;

/** The elements of Markdown that become HTML, each with the properties that it may have. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries('blockquote br code del em h1 h2 h3 h4 h5 h6 hr p strong'.split(' ').map((it) => [it, []])),
  ...Object.fromEntries('tbody thead tr'.split(' ').map((it) => [it, []])),
  input: ['type', 'checked', 'disabled'],
  li: ['className'],
  ol: ['className', 'start'],
  td: ['style'],
  th: ['style'],
  ul: ['className'],
};

/** The elements of Markdown that are components here, each with the attributes that these get, and those that they may. */
const COMPONENTS: Readonly<
  Record<string, { component: TextComponent; given: readonly string[]; may?: readonly string[] }>
> = {
  a: { component: 'Link', given: ['href'] },
  img: { component: 'Image', given: ['src', 'alt'], may: ['title'] },
  table: { component: 'Grid', given: [] },
};

/** Elements that hold nothing. */
const EMPTY = new Set(['br', 'hr', 'input']);

/** What a text is not made of. */
function strange(what: string): never {
  throw new Error(`${what} is no part of a text, and is not shown.`);
}

const textWithin = (node: Node): string => node.value ?? (node.children ?? []).map(textWithin).join('');

/** What a table is called: the words at the head of its columns. */
function labelOf(table: Node): string {
  const head = table.children?.find((it) => it.tagName === 'thead');
  const cells = (head?.children ?? []).flatMap((row) => row.children ?? []).filter((it) => it.tagName === 'th');
  return cells
    .map((cell) => textWithin(cell).trim())
    .filter((it) => it !== '')
    .join(', ');
}

/** The image of a paragraph that is nothing but one with a caption: it is a figure, which stands in no paragraph. */
function figureIn({ children = [] }: Node): Node | undefined {
  const [only, ...others] = children.filter((it) => it.type !== 'text' || it.value?.trim() !== '');
  return others.length === 0 && only?.tagName === 'img' && only.properties?.['title'] ? only : undefined;
}

const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** A property of an element as it is written, or nothing where it says nothing. */
function property(tag: string, name: string, value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (!ELEMENTS[tag]?.includes(name)) strange(`<${tag} ${name}>`);
  if (name === 'style') {
    // A style may stand on no element of a page: the side to which a cell is aligned gets a name.
    const [, side = strange(`<${tag} style="${value}">`)] =
      /^text-align: (left|right|center)$/.exec(String(value)) ?? [];
    return ` data-align="${side}"`;
  }
  if (value === true) return ` ${name}`;
  const text = Array.isArray(value) ? value.join(' ') : value;
  if (typeof text !== 'string' && typeof text !== 'number') strange(`<${tag} ${name}>`);
  return ` ${name === 'className' ? 'class' : name}="${escapeHtml(String(text))}"`;
}

/** The attributes of a component, which are words. */
function attributesOf(name: AuthoringComponent, { attributes = [] }: Node): ComponentPart['attributes'] {
  const known = Object.keys(AUTHORING[name].shape);
  const list = attributes.map(({ type, name: key = '', value }): [string, string] => {
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string' || !known.includes(key)) strange(`<${name} ${key}>`);
    return [key, value];
  });
  return Object.fromEntries(list);
}

/** Puts pieces of HTML that stand beside each other together. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const all: TextPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else if (part !== '') all.push(part);
  }
  return all;
}

/**
 * Makes data of a text that was judged: HTML of the elements of Markdown, and components with words as their attributes. It is
 * a wall of its own, which trusts nothing of what was found about the text before: what it does not know it refuses.
 * @param entry the text's path in the content folder, as `guides/rights/nb`
 * @param text the text of whose tree it was found that it may be shown
 * @throws Error that names what is no part of a text
 */
export function makeText(entry: string, text: string): TextData {
  const idOf = headingAnchors(entry);
  const headings: TextHeading[] = [];
  const inner = (node: Node): TextPart[] => joined((node.children ?? []).flatMap(parts));

  function component(node: Node, tag: string, { component, given, may = [] }: (typeof COMPONENTS)[string]): TextPart {
    const names = [...given, ...may.filter((name) => node.properties?.[name])];
    const values = names.map((name) => [name, node.properties?.[name] ?? ''] as const);
    if (values.some(([, value]) => typeof value !== 'string')) strange(`<${tag}>`);
    const label = component === 'Grid' ? [['label', labelOf(node)]] : [];
    const attributes = Object.fromEntries([...values, ...label]) as Record<string, string>;
    return { component, attributes, parts: inner(node) };
  }

  function element(node: Node, tag: string): TextPart[] {
    const markdown = own(COMPONENTS, tag);
    if (markdown) return [component(node, tag, markdown)];
    const figure = tag === 'p' ? figureIn(node) : undefined;
    if (figure) return parts(figure);
    if (!own(ELEMENTS, tag)) strange(`<${tag}>`);
    let written = Object.entries(node.properties ?? {})
      .map(([name, value]) => property(tag, name, value))
      .join('');
    if (HEADING.test(tag)) {
      const title = textWithin(node);
      const slug = idOf(title);
      headings.push({ depth: Number(tag[1]), slug, text: title });
      written += ` id="${escapeHtml(slug)}"`;
    }
    const within = inner(node);
    if (within.length === 0 && EMPTY.has(tag)) return [`<${tag}${written}/>`];
    return [`<${tag}${written}>`, ...within, `</${tag}>`];
  }

  function parts(node: Node): TextPart[] {
    const { type, name, tagName, value } = node;
    if (type === 'text' && typeof value === 'string') return [escapeHtml(value)];
    if (type === 'element' && typeof tagName === 'string') return element(node, tagName);
    if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') {
      if (typeof name !== 'string' || !own(AUTHORING, name)) strange(`<${name ?? ''}>`);
      const component = name as AuthoringComponent;
      return [{ component, attributes: attributesOf(component, node), parts: inner(node) }];
    }
    return strange(/^mdx/.test(type) ? `Code (${textWithin(node).trim()})` : type);
  }

  const root = parseElements(text) as Node;
  return root.type === 'root' ? { parts: inner(root), headings } : strange(root.type);
}
