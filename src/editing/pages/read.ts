import type { TextNode } from '../../check/mdx/node.ts';
import { ATOMS, type Attrs, FRAMES, type Mark, type Shown, WORDS } from './shown.ts';

/** What a part has that the view cannot show: it is told by throwing, and the part is locked. */
class NotShown extends Error {}

const no = (what: string): never => {
  throw new NotShown(what);
};

/** The attributes of a component, which are all literal text. */
function attributesOf({ name, attributes = [] }: TextNode, known: readonly string[]): Attrs {
  const all = attributes.map((it) => {
    if (it.type !== 'mdxJsxAttribute' || typeof it.value !== 'string' || !known.includes(it.name ?? ''))
      return no(`an attribute of ${name}`);
    return [it.name ?? '', it.value] as const;
  });
  if (new Set(all.map(([key]) => key)).size < all.length) return no('the same attribute twice');
  const given = Object.fromEntries(all);
  return Object.fromEntries(known.map((key) => [key, given[key] ?? null]));
}

const withMarks = (shown: Shown, marks: readonly Mark[]): Shown => (marks.length > 0 ? { ...shown, marks } : shown);

/** Words with soft breaks between their lines, which are shown as spaces. */
function words(text: string, marks: readonly Mark[]): Shown[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, nth) => {
    const broken = nth > 0 ? [withMarks({ type: 'soft_break' }, marks)] : [];
    return line === '' ? broken : [...broken, withMarks({ type: 'text', text: line }, marks)];
  });
}

/** Whether a link is an address that stands in the text by itself. */
const isBare = ({ children = [], position }: TextNode) => {
  const [only] = children;
  return (
    only?.type === 'text' &&
    only.position?.start.offset === position?.start.offset &&
    only.position?.end.offset === position?.end.offset
  );
};

function inlineOf(node: TextNode, marks: readonly Mark[]): Shown[] {
  const inner = (mark: Mark) => (node.children ?? []).flatMap((it) => inlineOf(it, [...marks, mark]));
  switch (node.type) {
    case 'text':
      return words(node.value ?? '', marks);
    case 'emphasis':
      return inner({ type: 'em' });
    case 'strong':
      return inner({ type: 'strong' });
    case 'delete':
      return inner({ type: 'strike' });
    case 'inlineCode':
      return /[\r\n]/.test(node.value ?? '')
        ? no('code over lines')
        : [{ type: 'text', text: node.value || no('empty code'), marks: [...marks, { type: 'code' }] }];
    case 'break':
      return [withMarks({ type: 'hard_break' }, marks)];
    case 'link':
      if (node.title) return no('the title of a link');
      return inner({ type: 'link', attrs: { href: node.url ?? '', bare: isBare(node) } });
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement': {
      const name = node.name ?? '';
      if (name === 'Law') return [withMarks({ type: 'Law', attrs: attributesOf(node, ['id']) }, marks)];
      const attribute = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
      if (!attribute || !node.children?.length) return no(name);
      return inner({ type: name, attrs: attributesOf(node, [attribute]) });
    }
    default:
      return no(node.type);
  }
}

/** Words one after the other, of which those with the same marks are one. */
function sentence(nodes: readonly TextNode[]): Shown[] {
  const all: Shown[] = [];
  for (const it of nodes.flatMap((node) => inlineOf(node, []))) {
    const last = all.at(-1);
    if (it.type === 'text' && last?.type === 'text' && JSON.stringify(it.marks) === JSON.stringify(last.marks))
      all[all.length - 1] = { ...last, text: `${last.text}${it.text}` };
    else all.push(it);
  }
  return all;
}

const block = (type: string, content: readonly Shown[], attrs?: Attrs): Shown => ({
  type,
  ...(attrs && { attrs }),
  ...(content.length > 0 && { content }),
});

const PHRASING = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'break', 'mdxJsxTextElement']);

/** The deepest heading that a page can have: its title is the first. */
const DEEPEST = 4;

function list({ ordered, start, spread, children = [] }: TextNode & Record<string, unknown>): Shown {
  const items = children.map((item) => {
    const { checked, spread: isLoose } = item as TextNode & Record<string, unknown>;
    if (typeof checked === 'boolean') return no('a box to tick');
    const inner = blocksOf(item.children ?? []);
    return inner[0]?.type === 'paragraph' ? block('list_item', inner, { loose: Boolean(isLoose) }) : no('an item');
  });
  const loose = Boolean(spread);
  return ordered
    ? block('ordered_list', items, { order: Number(start ?? 1), loose })
    : block('bullet_list', items, { loose });
}

function table({ align, children = [] }: TextNode & { align?: (string | null)[] }): Shown {
  const columns = children[0]?.children?.length ?? 0;
  const rows = children.map((row, nth) => {
    const cells = row.children ?? [];
    if (cells.length > columns) return no('more cells than columns');
    const all = Array.from({ length: columns }, (_, at) => sentence(cells[at]?.children ?? []));
    return block(
      'table_row',
      all.map((it, at) => block(nth === 0 ? 'table_header' : 'table_cell', it, { align: align?.[at] ?? null })),
    );
  });
  return block('table', rows);
}

function component(node: TextNode): Shown {
  const name = node.name ?? '';
  const children = (node.children ?? []).filter((it) => !(it.type === 'text' && !it.value?.trim()));
  const atom = Object.hasOwn(ATOMS, name) ? ATOMS[name] : undefined;
  if (atom) return children.length > 0 ? no('what stands in it') : block(name, [], attributesOf(node, atom));
  const frame = Object.hasOwn(FRAMES, name) ? FRAMES[name] : undefined;
  if (!frame) return block('paragraph', sentence([node]));
  const attrs = attributesOf(node, frame);
  if (children.length === 0) return no('an empty frame');
  if (children.some(({ type }) => PHRASING.has(type)))
    return block(name, [block('paragraph', sentence(node.children ?? []))], { ...attrs, inline: true });
  const inner = blocksOf(children);
  const fits =
    name === 'Steps' ? inner.every(({ type }) => type === 'Step') : inner.every(({ type }) => type !== 'Step');
  const isTable = name !== 'Table' || (inner.length === 1 && inner[0]?.type === 'table');
  return fits && isTable ? block(name, inner, { ...attrs, inline: false }) : no('what stands in it');
}

function blockOf(node: TextNode): Shown {
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph': {
      const [only] = children;
      if (children.length === 1 && only?.type === 'image')
        return block('picture', [], { src: only.url ?? '', alt: only.alt ?? '', title: only.title ?? null });
      return block('paragraph', sentence(children));
    }
    case 'heading':
      return (node.depth ?? 1) < 2 || (node.depth ?? 1) > DEEPEST
        ? no('a heading of this level')
        : block('heading', sentence(children), { level: node.depth ?? 2 });
    case 'list':
      return list(node as TextNode & Record<string, unknown>);
    case 'blockquote':
      return children.length > 0 ? block('blockquote', blocksOf(children)) : no('an empty quotation');
    case 'thematicBreak':
      return block('rule', []);
    case 'table':
      return table(node as TextNode & { align?: (string | null)[] });
    case 'mdxJsxFlowElement':
      return component(node);
    default:
      return no(node.type);
  }
}

/** Components that stand on one line one after the other, which the parser takes for blocks, are words of one paragraph. */
export function together(nodes: readonly TextNode[]): TextNode[] {
  const all: TextNode[] = [];
  for (const node of nodes) {
    const before = all.at(-1);
    const [end, start] = [before?.position?.end, node.position?.start];
    if (!before || !end || !start || end.line !== start.line) {
      all.push(node);
      continue;
    }
    const space = { type: 'text', value: ' '.repeat(start.column - end.column) } as TextNode;
    const inner = before.type === 'paragraph' ? (before.children ?? []) : [before];
    const position = { start: before.position?.start, end: node.position?.end };
    all[all.length - 1] = { type: 'paragraph', children: [...inner, space, node], position } as TextNode;
  }
  return all;
}

const blocksOf = (nodes: readonly TextNode[]): Shown[] => together(nodes).map(blockOf);

/** A block of a parsed text as the view shows it; null where it has something that the view cannot show. */
export function shownOf(node: TextNode): Shown | null {
  try {
    return blockOf(node);
  } catch (error) {
    if (error instanceof NotShown) return null;
    throw error;
  }
}
