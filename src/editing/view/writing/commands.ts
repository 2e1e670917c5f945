import { setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import type { Node, NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import {
  type Command,
  type EditorState,
  NodeSelection,
  Plugin,
  Selection,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { schema } from './schema.ts';

const node = (name: string): NodeType => schema.nodes[name] as NodeType;
const mark = (name: string) => schema.marks[name] as import('prosemirror-model').MarkType;

export const toggle = (name: 'strong' | 'em'): Command => toggleMark(mark(name));
export const toParagraph: Command = setBlockType(node('paragraph'));

/** A heading of a level; a paragraph where it is one already. */
export const toHeading =
  (level: number): Command =>
  (state, dispatch) => {
    const { parent } = state.selection.$from;
    const isOne = parent.type === node('heading') && parent.attrs['level'] === level;
    return (isOne ? toParagraph : setBlockType(node('heading'), { level }))(state, dispatch);
  };

/** Whether the selection is within a kind of block. */
export function within({ selection: { $from } }: EditorState, name: string): boolean {
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === node(name)) return true;
  return false;
}

/** A list; no list where it is one already, and the other kind where it is that. */
export const toList =
  (name: 'bullet_list' | 'ordered_list'): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
      const { type, attrs } = $from.node(depth);
      if (type === node(name)) return liftListItem(node('list_item'))(state, dispatch);
      if (type !== node('bullet_list') && type !== node('ordered_list')) continue;
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), node(name), { loose: attrs['loose'] }));
      return true;
    }
    return wrapInList(node(name))(state, dispatch);
  };

export const toQuote: Command = wrapIn(node('blockquote'));
export const sink: Command = sinkListItem(node('list_item'));
export const lift: Command = liftListItem(node('list_item'));

/** Puts a block behind the one that the caret is in, as far within others as it may stand; in the place of an empty paragraph. */
export function insertBlock(state: EditorState, made: Node): Transaction {
  const { $from, $to } = state.selection;
  const { tr } = state;
  for (let depth = $to.depth; depth >= 0; depth--) {
    const parent = $to.node(depth);
    const index = $to.indexAfter(depth);
    if (!parent.canReplaceWith(index, index, made.type)) continue;
    const inner = depth < $from.depth ? $from.node(depth + 1) : null;
    const isEmpty = inner?.type === node('paragraph') && inner.content.size === 0;
    const at = depth < $to.depth ? $to.after(depth + 1) : $to.pos;
    if (isEmpty) tr.replaceWith($from.before(depth + 1), $from.after(depth + 1), made);
    else tr.insert(at, made);
    const start = isEmpty ? $from.before(depth + 1) : at;
    // Who writes goes on below it, or in it.
    if (start + made.nodeSize >= tr.doc.content.size) tr.insert(start + made.nodeSize, node('paragraph').create());
    const inside = made.isAtom ? start + made.nodeSize : start + 1;
    return tr.setSelection(Selection.near(tr.doc.resolve(inside))).scrollIntoView();
  }
  return tr;
}

/** Where the outermost block stands that the selection is in. */
export function blockAt({ selection, doc }: EditorState): { from: number; node: Node } | null {
  if (selection instanceof NodeSelection && selection.$from.depth === 0)
    return { from: selection.from, node: selection.node };
  if (selection.$from.depth === 0) return null;
  const from = selection.$from.before(1);
  const found = doc.nodeAt(from);
  return found && { from, node: found };
}

/** Takes the outermost block to the place of its neighbour. */
export const moveBlock =
  (by: -1 | 1): Command =>
  (state, dispatch) => {
    const block = blockAt(state);
    const index = block ? state.doc.resolve(block.from).index(0) : -1;
    const other = block && state.doc.maybeChild(index + by);
    if (!block || !other) return false;
    if (dispatch) {
      const { tr, selection } = state;
      const offset = selection.from - block.from;
      const to = by < 0 ? block.from - other.nodeSize : block.from + other.nodeSize;
      tr.delete(block.from, block.from + block.node.nodeSize).insert(to, block.node);
      const isWhole = selection instanceof NodeSelection && selection.$from.depth === 0;
      tr.setSelection(isWhole ? NodeSelection.create(tr.doc, to) : Selection.near(tr.doc.resolve(to + offset)));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };

/** Takes the outermost block away. */
export const removeBlock: Command = (state, dispatch) => {
  const block = blockAt(state);
  if (!block) return false;
  if (dispatch) {
    const tr = state.tr.delete(block.from, block.from + block.node.nodeSize);
    dispatch(
      tr.setSelection(Selection.near(tr.doc.resolve(Math.min(block.from, tr.doc.content.size)))).scrollIntoView(),
    );
  }
  return true;
};

/** A table with a row of names and empty rows below it. */
export function tableOf(title: string, columns: number, rows: number): Node {
  const row = (name: 'table_header' | 'table_cell') =>
    node('table_row').create(
      null,
      Array.from({ length: columns }, () => node(name).create()),
    );
  const all = [row('table_header'), ...Array.from({ length: rows }, () => row('table_cell'))];
  return node('Table').create({ title, inline: false }, node('table').create(null, all));
}

/** Words with a mark in the place of what is selected. */
export function putWords(state: EditorState, text: string, name: string, attrs: Record<string, unknown>): Transaction {
  const { from, to } = state.selection;
  const made = schema.text(text, [mark(name).create(attrs)]);
  const { tr } = state;
  // What is selected keeps the rest of what it is.
  if (state.doc.textBetween(from, to) === text) return tr.addMark(from, to, mark(name).create(attrs));
  tr.replaceWith(from, to, made);
  return tr.removeStoredMark(mark(name));
}

/** The words around the caret that have a mark, and what it says. */
export function markAround({ selection, doc }: EditorState, name: string) {
  const { $from } = selection;
  const found = [...$from.marks(), ...($from.nodeAfter?.marks ?? [])].find(({ type }) => type === mark(name));
  if (!found) return null;
  let [from, to] = [$from.pos, $from.pos];
  const start = $from.start();
  $from.parent.forEach((child, offset) => {
    const [a, b] = [start + offset, start + offset + child.nodeSize];
    if (found.isInSet(child.marks) && a <= $from.pos && $from.pos <= b)
      [from, to] = [Math.min(from, a), Math.max(to, b)];
  });
  return { from, to, attrs: found.attrs, text: doc.textBetween(from, to) };
}

export const removeMark = (state: EditorState, name: string): Transaction => {
  const found = markAround(state, name);
  return found ? state.tr.removeMark(found.from, found.to, mark(name)) : state.tr;
};

export const selectRange = (state: EditorState, from: number, to: number): Transaction =>
  state.tr.setSelection(TextSelection.create(state.doc, from, to));

/** Lists of one kind that stand one after the other are one list: written, they would be. */
export const joined = new Plugin({
  appendTransaction(all, _, state) {
    if (!all.some((it) => it.docChanged)) return null;
    const { tr } = state;
    const places: number[] = [];
    state.doc.descendants((parent, at) => {
      let offset = at + 1;
      parent.forEach((child, _offset, index) => {
        const next = parent.maybeChild(index + 1);
        offset += child.nodeSize;
        if (next && next.type === child.type && child.type.name.endsWith('_list')) places.push(offset);
      });
    });
    let offset = 0;
    state.doc.forEach((child, _offset, index) => {
      offset += child.nodeSize;
      const next = state.doc.maybeChild(index + 1);
      if (next && next.type === child.type && child.type.name.endsWith('_list')) places.push(offset);
    });
    for (const at of places.sort((a, b) => b - a)) tr.join(at);
    return tr.docChanged ? tr : null;
  },
});
