import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { h } from '../dom.ts';
import { button } from '../inputs.ts';
import { type Room, t } from './room.ts';

/** Where words that are looked for stand. */
interface Place {
  from: number;
  to: number;
}

interface Looking {
  words: string;
  found: readonly Place[];
}

const looking = new PluginKey<Looking>('find');

/** Each letter as a small one, as many signs as there were. */
const small = (text: string) =>
  text.replace(/\p{Lu}/gu, (it) => (it.toLowerCase().length === it.length ? it.toLowerCase() : it));

/** Where words stand in a text, by whatever letters they are written: each within one paragraph, heading or cell. */
function placesOf(document: Node, words: string): Place[] {
  const wanted = small(words);
  if (wanted === '') return [];
  const found: Place[] = [];
  document.descendants((node, at) => {
    if (!node.isTextblock) return true;
    // One sign for each that is no letter, so that places in the words are places in the text.
    const text = small(node.textBetween(0, node.content.size, undefined, ' '));
    for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + wanted.length))
      found.push({ from: at + 1 + from, to: at + 1 + from + wanted.length });
    return false;
  });
  return found;
}

/** Marks in the text what is looked for. */
export const finding = new Plugin<Looking>({
  key: looking,
  state: {
    init: () => ({ words: '', found: [] }),
    apply(tr, now) {
      const words = (tr.getMeta(looking) as string | undefined) ?? now.words;
      return words === now.words && !tr.docChanged ? now : { words, found: placesOf(tr.doc, words) };
    },
  },
  props: {
    decorations(state) {
      const found = looking.getState(state)?.found ?? [];
      return DecorationSet.create(
        state.doc,
        found.map(({ from, to }) => Decoration.inline(from, to, { class: 'found' })),
      );
    },
  },
});

const foundIn = (state: EditorState): readonly Place[] => looking.getState(state)?.found ?? [];

/** Selects the next place, or the one before, and begins anew at the end. Gives which it is of all; null where there is none. */
function goOn(view: EditorView, by: 1 | -1): number | null {
  const found = foundIn(view.state);
  const { from, to } = view.state.selection;
  const ahead = by > 0 ? found.findIndex((it) => it.from >= to) : found.findLastIndex((it) => it.to <= from);
  const at = ahead >= 0 ? ahead : by > 0 ? 0 : found.length - 1;
  const place = found[at];
  if (!place) return null;
  view.dispatch(
    view.state.tr.setSelection(TextSelection.create(view.state.doc, place.from, place.to)).scrollIntoView(),
  );
  return at + 1;
}

/** A form in the page that looks for words in the text. Escape leaves it, at what was found. */
export function openFind(room: Room, view: EditorView, place: HTMLElement): void {
  const look = (words: string) => view.dispatch(view.state.tr.setMeta(looking, words));
  const field = h('input', { id: 'find-words', type: 'text', autocomplete: 'off', 'aria-describedby': 'find-told' });
  const told = h('p', { id: 'find-told', role: 'status' });
  const say = (nth: number | null) => {
    const all = foundIn(view.state).length;
    const counted = nth === null ? t(room, 'foundMany', String(all)) : t(room, 'foundMany', `${nth} / ${all}`);
    told.textContent = field.value === '' ? '' : all === 0 ? t(room, 'foundNone') : counted;
  };
  const go = (by: 1 | -1) => say(goOn(view, by));
  const close = () => {
    look('');
    place.replaceChildren();
    view.focus();
  };
  field.addEventListener('input', () => {
    look(field.value);
    say(null);
  });
  const form = h(
    'div',
    { class: 'ask', role: 'search', 'aria-label': t(room, 'find') },
    h('div', { class: 'field' }, h('label', { for: field.id }, t(room, 'findWords')), field, told),
    h(
      'div',
      { class: 'row' },
      button(t(room, 'findNext'), () => go(1), { main: true }),
      button(t(room, 'findBefore'), () => go(-1)),
      button(t(room, 'ready'), close),
    ),
  );
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field) {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    }
  });
  place.replaceChildren(form);
  field.focus();
}
