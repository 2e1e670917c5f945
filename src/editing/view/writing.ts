import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { closeHistory, history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, Fragment, Node } from 'prosemirror-model';
import { splitListItem } from 'prosemirror-schema-list';
import { EditorState, Plugin, PluginKey, Selection } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import { TEXT } from '../pages/text.ts';
import type { Edit, Value } from '../patch/edit.ts';
import type { Writing } from '../server/state.ts';
import type { Told } from '../told/sentence.ts';
import { h } from './dom.ts';
import { joined, lift, sink, toggle } from './writing/commands.ts';
import { finding } from './writing/find.ts';
import { INSERTS } from './writing/inserts.ts';
import { nodeViews } from './writing/nodes.ts';
import { cleaned } from './writing/paste.ts';
import { type Messages, type Room, t } from './writing/room.ts';
import { schema } from './writing/schema.ts';
import { blocksWith, changesTo, type Source } from './writing/sources.ts';
import { Toolbar } from './writing/toolbar.ts';

const told = new PluginKey<DecorationSet>('told');

/** What is found of the blocks, below each. A deeper heading than the one above lets is told at once. */
function decorations(room: Room, document: Node, messages: Messages): DecorationSet {
  const all: Decoration[] = [];
  let nth = 0;
  let level = 1;
  const places = new Map(blocksWith(document).map(({ node }) => [node, nth++]));
  document.forEach((node, offset) => {
    const here: Pick<Told, 'nb' | 'nn' | 'stops'>[] = [...(messages.get(places.get(node) ?? -1) ?? [])];
    if (node.type.name === 'heading') {
      const own = Number(node.attrs['level']);
      const text = t(room, 'tooSkipped');
      if (own > level + 1 && here.length === 0) here.push({ nb: text, nn: text, stops: false });
      level = own;
    }
    if (here.length === 0) return;
    const end = offset + node.nodeSize;
    all.push(Decoration.node(offset, end, { class: here.some(({ stops }) => stops) ? 'wrong' : 'doubted' }));
    const made = () =>
      h(
        'div',
        { class: 'told', contenteditable: 'false' },
        ...here.map((it) => h('p', { class: it.stops ? 'error' : 'warning' }, it[room.form])),
      );
    all.push(Decoration.widget(end, made, { side: -1, key: `${offset}-${JSON.stringify(here)}` }));
  });
  return DecorationSet.create(document, all);
}

const toldPlugin = (room: Room) =>
  new Plugin<DecorationSet>({
    key: told,
    state: {
      init: (_, { doc }) => decorations(room, doc, new Map()),
      apply: (tr, set) => {
        const messages = tr.getMeta(told) as Messages | undefined;
        return messages ? decorations(room, tr.doc, messages) : set.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: (state) => told.getState(state) },
  });

/** The text of a page, that somebody writes in. */
export class WritingView {
  readonly dom: HTMLElement;
  readonly #view: EditorView;
  readonly #toolbar: Toolbar;
  #sources: Source[];
  /** What is said of what was pasted: it stays until something else is. */
  readonly #pasted = h('p', { class: 'pasted', role: 'status', id: 'pasted' });
  readonly #quirks: ReadonlyMap<string, string>;
  #messages: Messages = new Map();

  /** @param write keeps changes of the text, which are made one after the other */
  constructor(room: Room, writing: Writing, write: (edits: readonly Edit[]) => void) {
    const document = Node.fromJSON(schema, { type: 'doc', content: writing.shown });
    this.#quirks = new Map(writing.quirks);
    this.#sources = blocksWith(document).map(({ plain }, nth) => ({ plain, source: writing.sources[nth] ?? plain }));
    const place = h('div', { class: 'asking' });
    const mount = h('div', { class: 'paper' });
    const view = new EditorView(mount, {
      state: EditorState.create({ doc: document, plugins: this.#plugins(room) }),
      nodeViews: nodeViews(room),
      attributes: {
        id: 'writing',
        role: 'textbox',
        'aria-multiline': 'true',
        tabindex: '0',
        'aria-label': t(room, 'text'),
        'aria-describedby': 'writing-help',
        lang: writing.page.language,
        class: 'text',
      },
      // The tools may stand over the top of the text.
      scrollMargin: { top: 280, bottom: 40, left: 0, right: 0 },
      scrollThreshold: { top: 280, bottom: 20, left: 0, right: 0 },
      handleDOMEvents: {
        // Before it is read in any other way.
        paste: (it, event) => {
          if (event.target instanceof HTMLInputElement) return false;
          event.preventDefault();
          this.#paste(room, it, event);
          return true;
        },
      },
      handleDrop: (_, event) => {
        // What is dragged from elsewhere is put in as files and text are: by the tools, and by pasting.
        event.preventDefault();
        this.#pasted.textContent = t(room, 'filesByTools');
        return true;
      },
      dispatchTransaction: (tr) => {
        view.updateState(view.state.apply(tr));
        this.#toolbar.update();
        if (!tr.docChanged) return;
        const { edits, after } = changesTo(view.state.doc, this.#sources, this.#quirks, TEXT);
        this.#sources = after;
        if (edits.length > 0) write(edits);
      },
    });
    this.#view = view;
    this.#toolbar = new Toolbar(room, view, place);
    view.dom.addEventListener('keydown', (event) => {
      if (event.key === 'F10' && event.altKey) this.#toolbar.focus();
    });
    this.dom = h(
      'div',
      { class: 'writing' },
      h('p', { class: 'help', id: 'writing-help' }, t(room, 'help')),
      h('div', { class: 'over' }, this.#toolbar.dom, this.#pasted),
      place,
      mount,
    );
    // Somebody who begins a page has a line to write on.
    if (document.childCount === 0) view.dispatch(view.state.tr.insert(0, schema.nodes['paragraph']?.create() as Node));
  }

  #plugins(room: Room): Plugin[] {
    const br = schema.nodes['hard_break'];
    const link = INSERTS.find(({ name }) => name === 'link');
    return [
      history(),
      keymap({
        'Mod-z': undo,
        'Shift-Mod-z': redo,
        'Mod-y': redo,
        'Mod-b': toggle('strong'),
        'Mod-i': toggle('em'),
        'Mod-k': () => {
          const place = this.dom.querySelector<HTMLElement>('.asking');
          if (place) link?.start({ room, view: this.#view, place });
          return true;
        },
        'Mod-]': sink,
        'Mod-[': lift,
        Enter: splitListItem(schema.nodes['list_item'] as NonNullable<typeof br>),
        'Shift-Enter': chainCommands(exitCode, (state, dispatch) => {
          if (br) dispatch?.(state.tr.replaceSelectionWith(br.create()).scrollIntoView());
          return true;
        }),
      }),
      keymap(baseKeymap),
      tableEditing(),
      joined,
      toldPlugin(room),
      finding,
    ];
  }

  /** What is pasted becomes what a text can hold; what was left out is said. */
  #paste(room: Room, view: EditorView, event: ClipboardEvent): void {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (html === '' && text === '') {
      if ((event.clipboardData?.files.length ?? 0) > 0) this.#pasted.textContent = t(room, 'filesByTools');
      return;
    }
    if (html === '') {
      const paragraphs = text.split(/\r?\n\s*\r?\n|\r?\n/).filter((it) => it.trim() !== '');
      const made = paragraphs.map((it) => schema.nodes['paragraph']?.create(null, schema.text(it.trim())) as Node);
      if (made.length <= 1) view.dispatch(view.state.tr.insertText(made[0]?.textContent ?? '').scrollIntoView());
      else view.dispatch(view.state.tr.replaceSelection(slice(made)).scrollIntoView());
      return;
    }
    // What was copied here is ours, and is read by the same schema.
    const { body, left } = cleaned(html);
    const parsed = DOMParser.fromSchema(schema).parseSlice(body, { preserveWhitespace: false });
    view.dispatch(closeHistory(view.state.tr.replaceSelection(parsed)).scrollIntoView().setMeta('paste', true));
    const what = left.map((it) => t(room, it)).join(', ');
    this.#pasted.textContent = what === '' ? t(room, 'pasted') : t(room, 'leftOut', what);
  }

  /** Whether it shows a text as it is kept. */
  shows(value: Value | undefined): boolean {
    return JSON.stringify(this.#sources.map(({ source }) => source)) === JSON.stringify(value ?? []);
  }

  /** Says below each block what is found of it. */
  tell(messages: Messages): void {
    this.#messages = messages;
    this.#view.dispatch(this.#view.state.tr.setMeta(told, this.#messages));
  }

  /** Goes to a block, by its place among those with something in them; to the beginning without one. */
  goTo(nth = 0): void {
    const { doc, tr } = this.#view.state;
    const wanted = blocksWith(doc)[nth]?.node;
    let at = 0;
    doc.forEach((node, offset) => {
      if (node === wanted) at = offset;
    });
    this.#view.dispatch(
      tr.setSelection(Selection.near(doc.resolve(Math.min(at + 1, doc.content.size)))).scrollIntoView(),
    );
    this.#view.focus();
  }

  destroy(): void {
    this.#view.destroy();
  }
}

const slice = (nodes: readonly Node[]) => schema.topNodeType.create(null, Fragment.from([...nodes])).slice(0);
