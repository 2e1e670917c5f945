import { type Attrs, type DOMOutputSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { ATOMS, FRAMES, WORDS } from '../../pages/shown.ts';

/** Headings that a page's text can have; its title is the first. */
export const LEVELS = [2, 3, 4] as const;

const plain =
  (tag: string): (() => DOMOutputSpec) =>
  () => [tag, 0];

/** What a part says besides its words, on its way through the clipboard. */
const carried = (attrs: Attrs) => ({ 'data-attrs': JSON.stringify(attrs) });

/** The same read: only names that the part has, and only words. */
function uncarried(element: HTMLElement, names: readonly string[]): Attrs | false {
  try {
    const given = JSON.parse(element.getAttribute('data-attrs') ?? '{}') as Record<string, unknown>;
    return Object.fromEntries(names.map((name) => [name, typeof given[name] === 'string' ? given[name] : null]));
  } catch {
    return false;
  }
}

/** A frame or an atom: what it looks like is made by its view. */
function component(name: string, attributes: readonly string[], content?: string): NodeSpec {
  return {
    group: name === 'Step' ? '' : 'block',
    attrs: Object.fromEntries([...attributes, ...(content ? ['inline'] : [])].map((it) => [it, { default: null }])),
    ...(content ? { content, defining: true, isolating: true } : { atom: true }),
    parseDOM: [{ tag: `[data-component="${name}"]`, getAttrs: (element) => uncarried(element, attributes) }],
    toDOM: ({ attrs }) =>
      content
        ? ['section', { 'data-component': name, ...carried(attrs) }, 0]
        : ['div', { 'data-component': name, ...carried(attrs) }],
  };
}

const CONTENT: Readonly<Record<string, string>> = { Steps: 'Step+', Table: 'table' };

const cell = (tag: 'td' | 'th'): NodeSpec => ({
  content: 'inline*',
  isolating: true,
  attrs: { align: { default: null }, colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
  tableRole: tag === 'th' ? 'header_cell' : 'cell',
  parseDOM: [{ tag }],
  toDOM: plain(tag),
});

const list = (tag: 'ul' | 'ol'): NodeSpec => ({
  group: 'block',
  content: 'list_item+',
  attrs: { loose: { default: false }, ...(tag === 'ol' && { order: { default: 1 } }) },
  parseDOM: [{ tag }],
  toDOM: (node) => (node.attrs['order'] > 1 ? [tag, { start: node.attrs['order'] }, 0] : [tag, 0]),
});

/**
 * What a text can hold: exactly what the check lets through. What is none of this cannot be written, and what is pasted
 * becomes it.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block*' },
    paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: plain('p') },
    heading: {
      group: 'block',
      content: 'inline*',
      defining: true,
      attrs: { level: { default: 2 } },
      parseDOM: LEVELS.map((level) => ({ tag: `h${level}`, attrs: { level } })),
      toDOM: ({ attrs }) => [`h${attrs['level']}`, 0],
    },
    bullet_list: list('ul'),
    ordered_list: list('ol'),
    list_item: {
      content: 'paragraph block*',
      defining: true,
      attrs: { loose: { default: false } },
      parseDOM: [{ tag: 'li' }],
      toDOM: plain('li'),
    },
    blockquote: {
      group: 'block',
      content: 'block+',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: plain('blockquote'),
    },
    rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['div', ['hr']] },
    table: {
      group: 'block',
      content: 'table_row+',
      tableRole: 'table',
      isolating: true,
      parseDOM: [{ tag: 'table' }],
      toDOM: () => ['table', ['tbody', 0]],
    },
    table_row: {
      content: '(table_cell | table_header)*',
      tableRole: 'row',
      parseDOM: [{ tag: 'tr' }],
      toDOM: plain('tr'),
    },
    table_cell: cell('td'),
    table_header: cell('th'),
    picture: {
      group: 'block',
      atom: true,
      attrs: { src: {}, alt: { default: '' }, title: { default: null } },
      toDOM: ({ attrs }) => ['div', { 'data-picture': attrs['src'] }],
    },
    locked: {
      group: 'block',
      atom: true,
      attrs: { source: {} },
      toDOM: ({ attrs }) => ['pre', attrs['source']],
    },
    ...Object.fromEntries(
      Object.entries(FRAMES).map(([name, attributes]) => [
        name,
        component(name, attributes, CONTENT[name] ?? 'block+'),
      ]),
    ),
    ...Object.fromEntries(Object.entries(ATOMS).map(([name, attributes]) => [name, component(name, attributes)])),
    text: { group: 'inline' },
    hard_break: { group: 'inline', inline: true, selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
    soft_break: { group: 'inline', inline: true, selectable: false, toDOM: () => ['span', ' '] },
    Law: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { id: { default: '' } },
      toDOM: ({ attrs }) => ['span', { 'data-component': 'Law' }, `§ ${attrs['id']}`],
    },
  },
  marks: {
    link: {
      inclusive: false,
      attrs: { href: {}, bare: { default: false } },
      parseDOM: [
        {
          tag: 'a[href],a[data-href]',
          getAttrs: (element) => {
            const href = element.getAttribute('data-href') ?? element.getAttribute('href') ?? '';
            return /^(?:https:\/\/|mailto:|page:|\.\/[a-z0-9-]+\.pdf$)/.test(href) && { href, bare: false };
          },
        },
      ],
      toDOM: ({ attrs }) => ['a', { 'data-href': attrs['href'], class: 'link' }, 0],
    },
    ...Object.fromEntries(
      Object.entries(WORDS).map(([name, attribute]) => [
        name,
        {
          inclusive: false,
          attrs: { [attribute]: { default: '' } },
          parseDOM: [{ tag: `span[data-component="${name}"]`, getAttrs: (element) => uncarried(element, [attribute]) }],
          toDOM: ({ attrs }) => [
            'span',
            { 'data-component': name, ...carried(attrs), ...(name === 'Language' && { lang: attrs[attribute] }) },
            0,
          ],
        } satisfies import('prosemirror-model').MarkSpec,
      ]),
    ),
    strong: {
      parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
      toDOM: plain('strong') as () => DOMOutputSpec,
    },
    em: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }],
      toDOM: plain('em') as () => DOMOutputSpec,
    },
    strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }], toDOM: plain('s') as () => DOMOutputSpec },
    code: { excludes: '_', toDOM: plain('code') as () => DOMOutputSpec },
  },
});
