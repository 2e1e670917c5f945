import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import { ATOMS, FRAMES } from '../../pages/shown.ts';
import { h } from '../dom.ts';
import { button } from '../inputs.ts';
import { type Room, t } from './room.ts';
import { schema } from './schema.ts';
import { isWritingWord, type WritingWord } from './words.ts';

type Field = HTMLInputElement | HTMLSelectElement;

let nth = 0;

/** What can be chosen for an attribute; null for what is written. */
function choicesFor({ writing, pages }: Room, type: string, name: string) {
  if (type === 'Contact') return writing.choices.contacts;
  if (type === 'Helpline') return writing.choices.helplines;
  return type === 'LinkCard' && name === 'href' ? pages.map(({ id, title }) => ({ id: `page:${id}`, title })) : null;
}

/** A field for an attribute of a block. */
function fieldFor(room: Room, type: string, name: string, wrote: (value: string | null) => void) {
  const id = `block-${++nth}`;
  const label = t(room, name === 'id' ? 'which' : isWritingWord(name) ? name : 'title');
  if (name === 'kind') {
    const field = h('input', { id, type: 'checkbox' });
    field.addEventListener('change', () => wrote(field.checked ? 'important' : null));
    return { row: h('label', { class: 'choice' }, field, label), field: field as Field };
  }
  const choices = choicesFor(room, type, name);
  const isChosen = choices !== null && name === 'id';
  const field: Field = isChosen
    ? h(
        'select',
        { id },
        h('option', { value: '' }, '–'),
        ...choices.map((it) => h('option', { value: it.id }, it.title)),
      )
    : h('input', { id, type: 'text', autocomplete: 'off', list: choices ? `${id}-list` : null });
  field.addEventListener(isChosen ? 'change' : 'input', () => wrote(field.value.trim() || null));
  const known =
    choices &&
    !isChosen &&
    h('datalist', { id: `${id}-list` }, ...choices.map((it) => h('option', { value: it.id }, it.title)));
  return { row: h('div', { class: 'field' }, h('label', { for: id }, label), field, known), field };
}

function show(field: Field, value: unknown): void {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === 'important';
  else if (document.activeElement !== field) {
    const text = String(value ?? '');
    if (field instanceof HTMLSelectElement && ![...field.options].some((it) => it.value === text))
      field.append(h('option', { value: text }, text));
    field.value = text;
  }
}

/** A block that is a form: the fields of its attributes, and the room for what stands in it. */
class FormBlock implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM?: HTMLElement;
  #node: Node;
  readonly #fields: Map<string, Field>;

  constructor(room: Room, node: Node, view: EditorView, at: () => number | undefined) {
    this.#node = node;
    const { name } = node.type;
    const attributes = (FRAMES[name] ?? ATOMS[name] ?? []).filter((it) => it !== 'limits');
    const set = (attribute: string, value: string | null) => {
      const place = at();
      if (place === undefined) return;
      view.dispatch(view.state.tr.setNodeMarkup(place, null, { ...this.#node.attrs, [attribute]: value }));
    };
    const made = attributes.map((it) => [it, fieldFor(room, name, it, (value) => set(it, value))] as const);
    this.#fields = new Map(made.map(([it, { field }]) => [it, field]));
    const title = t(room, name as WritingWord);
    const head = h(
      'div',
      { class: 'block-head', contenteditable: 'false' },
      h('p', {}, title),
      ...made.map(([, it]) => it.row),
    );
    this.dom = h('section', { class: 'block', 'data-component': name, role: 'group', 'aria-label': title }, head);
    if (!node.isLeaf) {
      this.contentDOM = h('div', { class: 'block-content' });
      this.dom.append(this.contentDOM);
    }
    if (name === 'Steps') {
      const add = () => {
        const place = at();
        const step = schema.nodes['Step']?.createAndFill();
        if (place !== undefined && step) view.dispatch(view.state.tr.insert(place + this.#node.nodeSize - 1, step));
      };
      this.dom.append(h('div', { contenteditable: 'false' }, button(t(room, 'newStep'), add)));
    }
    this.update(node);
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    this.#node = node;
    for (const [name, field] of this.#fields) show(field, node.attrs[name]);
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLElement && event.target.closest('input,select,button') !== null;
  }

  ignoreMutation(mutation: { type: string; target: globalThis.Node }): boolean {
    return mutation.type !== 'selection' && !this.contentDOM?.contains(mutation.target);
  }
}

/** A picture with what it shows in words, and what stands below it. */
class PictureBlock implements NodeView {
  readonly dom: HTMLElement;
  #node: Node;
  readonly #fields: Map<string, Field>;

  constructor(room: Room, node: Node, view: EditorView, at: () => number | undefined) {
    this.#node = node;
    const image = h('img', { alt: '' });
    const name = String(node.attrs['src']).replace(/^\.\//, '');
    void room.picture(name).then((data) => {
      const type = /\.jpe?g$/.test(name) ? 'jpeg' : name.split('.').at(-1);
      if (data) image.src = `data:image/${type};base64,${data}`;
    });
    const field = (attribute: 'alt' | 'title', label: WritingWord) => {
      const id = `block-${++nth}`;
      const made = h('input', { id, type: 'text', autocomplete: 'off' });
      made.addEventListener('input', () => {
        const place = at();
        const value = made.value.trim() || (attribute === 'alt' ? '' : null);
        if (place !== undefined)
          view.dispatch(view.state.tr.setNodeMarkup(place, null, { ...this.#node.attrs, [attribute]: value }));
      });
      return [attribute, made, h('div', { class: 'field' }, h('label', { for: id }, t(room, label)), made)] as const;
    };
    const made = [field('alt', 'alt'), field('title', 'caption')];
    this.#fields = new Map(made.map(([attribute, it]) => [attribute, it]));
    this.dom = h(
      'section',
      { class: 'block', role: 'group', 'aria-label': t(room, 'picture'), contenteditable: 'false' },
      h(
        'div',
        { class: 'block-head' },
        h('p', {}, `${t(room, 'picture')}: ${name}`),
        image,
        ...made.map(([, , row]) => row),
      ),
    );
    this.update(node);
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type || node.attrs['src'] !== this.#node.attrs['src']) return false;
    this.#node = node;
    for (const [name, field] of this.#fields) show(field, node.attrs[name]);
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLElement && event.target.closest('input') !== null;
  }

  ignoreMutation(): boolean {
    return true;
  }
}

/** A block that the view cannot show: its source, which stays as it is. */
function lockedBlock(room: Room, node: Node): NodeView {
  return {
    dom: h(
      'section',
      { class: 'block', role: 'group', 'aria-label': t(room, 'locked'), contenteditable: 'false' },
      h('p', {}, t(room, 'locked')),
      h('pre', { tabindex: 0 }, String(node.attrs['source'])),
    ),
    ignoreMutation: () => true,
  };
}

/** The views of the blocks that are forms. */
export function nodeViews(room: Room) {
  const form = (node: Node, view: EditorView, at: () => number | undefined) => new FormBlock(room, node, view, at);
  return {
    ...Object.fromEntries([...Object.keys(FRAMES), ...Object.keys(ATOMS)].map((name) => [name, form])),
    picture: (node: Node, view: EditorView, at: () => number | undefined) => new PictureBlock(room, node, view, at),
    locked: (node: Node) => lockedBlock(room, node),
  };
}
