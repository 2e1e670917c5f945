import { redo, undo } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { h } from '../dom.ts';
import { moveBlock, removeBlock, toggle, toHeading, toList, toParagraph, toQuote, within } from './commands.ts';
import { openFind } from './find.ts';
import { INSERTS, type Inserting } from './inserts.ts';
import { type Room, t } from './room.ts';
import type { WritingWord } from './words.ts';

/** A tool: what it does, and whether it holds where the caret is. */
interface Tool {
  name: WritingWord;
  command: Command;
  /** Whether the selection is so already; undefined where it is no state. */
  holds?(view: EditorView): boolean;
  /** Whether it is there only within a table. */
  ofTable?: boolean;
}

/** A name within a sentence: `PDF` stays as it is. */
const lowered = (name: string) => (/^\p{Lu}{2}/u.test(name) ? name : name.toLowerCase());

const marked = (name: string) => (view: EditorView) => {
  const { from, to, $from, empty } = view.state.selection;
  const type = view.state.schema.marks[name];
  if (!type) return false;
  return empty
    ? Boolean(type.isInSet(view.state.storedMarks ?? $from.marks()))
    : view.state.doc.rangeHasMark(from, to, type);
};
const isHeading = (level: number) => (view: EditorView) => {
  const { parent } = view.state.selection.$from;
  return parent.type.name === 'heading' && parent.attrs['level'] === level;
};
const isIn = (name: string) => (view: EditorView) => within(view.state, name);

const TOOLS: readonly Tool[] = [
  { name: 'undo', command: undo },
  { name: 'redo', command: redo },
  { name: 'paragraph', command: toParagraph },
  { name: 'heading', command: toHeading(2), holds: isHeading(2) },
  { name: 'subheading', command: toHeading(3), holds: isHeading(3) },
  { name: 'strong', command: toggle('strong'), holds: marked('strong') },
  { name: 'em', command: toggle('em'), holds: marked('em') },
  { name: 'bullets', command: toList('bullet_list'), holds: isIn('bullet_list') },
  { name: 'numbers', command: toList('ordered_list'), holds: isIn('ordered_list') },
  { name: 'quote', command: toQuote },
  { name: 'up', command: moveBlock(-1) },
  { name: 'down', command: moveBlock(1) },
  { name: 'gone', command: removeBlock },
  { name: 'rowAfter', command: addRowAfter, ofTable: true },
  { name: 'columnAfter', command: addColumnAfter, ofTable: true },
  { name: 'rowGone', command: deleteRow, ofTable: true },
  { name: 'columnGone', command: deleteColumn, ofTable: true },
];

/** The tools above a text: one stop of the Tab key, between which the arrow keys go. */
export class Toolbar {
  readonly dom: HTMLElement;
  readonly #view: EditorView;
  readonly #tools: { tool: Tool; button: HTMLButtonElement }[];
  readonly #all: HTMLButtonElement[];
  #at = 0;

  constructor(room: Room, view: EditorView, place: HTMLElement) {
    this.#view = view;
    const make = (text: string, pressed: () => void) =>
      h(
        'button',
        { type: 'button', tabindex: -1, onclick: pressed, onmousedown: (event) => event.preventDefault() },
        text,
      );
    this.#tools = TOOLS.map((tool) => ({
      tool,
      button: make(t(room, tool.name), () => {
        tool.command(view.state, view.dispatch, view);
        view.focus();
      }),
    }));
    const inserting: Inserting = { room, view, place };
    const inserts = INSERTS.map(({ name, start }) =>
      make(
        ['link', 'Term', 'Language'].includes(name) ? t(room, name) : t(room, 'insert', lowered(t(room, name))),
        () => start(inserting),
      ),
    );
    const tools = this.#tools.map(({ button }) => button);
    const find = make(t(room, 'find'), () => openFind(room, view, place));
    this.#all = [...tools.slice(0, 2), find, ...tools.slice(2), ...inserts];
    this.dom = h(
      'div',
      { role: 'toolbar', 'aria-label': t(room, 'tools'), 'aria-controls': 'writing', class: 'tools' },
      ...this.#all,
    );
    this.dom.addEventListener('keydown', (event) => this.#key(event));
    this.dom.addEventListener('focusin', ({ target }) => this.#stop(this.#all.indexOf(target as HTMLButtonElement)));
    this.update();
  }

  #shown(): HTMLButtonElement[] {
    return this.#all.filter((it) => !it.hidden);
  }

  /** The tool at which the Tab key stops. */
  #stop(at: number): void {
    if (at < 0) return;
    this.#at = at;
    for (const [nth, it] of this.#all.entries()) it.tabIndex = nth === at ? 0 : -1;
  }

  #key(event: KeyboardEvent): void {
    const shown = this.#shown();
    const now = shown.indexOf(document.activeElement as HTMLButtonElement);
    const to: Record<string, number> = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: shown.length - 1 };
    const wanted = to[event.key];
    if (event.key === 'Escape') this.#view.focus();
    if (wanted === undefined) return;
    event.preventDefault();
    shown[(wanted + shown.length) % shown.length]?.focus();
  }

  focus(): void {
    this.#all[this.#at]?.focus();
  }

  /** Shows what holds where the caret is. */
  update(): void {
    const inTable = isInTable(this.#view.state);
    for (const { tool, button } of this.#tools) {
      if (tool.ofTable) button.hidden = !inTable;
      if (tool.holds) button.setAttribute('aria-pressed', String(tool.holds(this.#view)));
      const can = tool.holds || tool.command(this.#view.state, undefined, this.#view);
      if (can) button.removeAttribute('aria-disabled');
      else button.setAttribute('aria-disabled', 'true');
    }
    if (this.#all[this.#at]?.hidden) this.#at = 0;
    this.#stop(this.#at);
  }
}
