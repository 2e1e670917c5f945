import type { PageName } from '../pages/page.ts';
import { TEXT } from '../pages/text.ts';
import { type Edit, valueAt } from '../patch/edit.ts';
import { type Context, w } from './context.ts';
import { h } from './dom.ts';
import { fieldsOf } from './fields.ts';
import { button } from './inputs.ts';
import type { WritingView } from './writing.ts';

/** What a page's screen needs besides what every screen does. */
export interface PageRoom {
  attach(name: string, data: string): Promise<boolean>;
  picture(name: string): Promise<string | null>;
  write(edits: readonly Edit[]): void;
  /** Begins a page that is not there yet in a language. */
  begin(): void;
}

/** The view that is on the screen, and of what: made anew, the screen keeps it, with the caret and what can be undone. */
let shown: { key: string; view: WritingView } | undefined;

/** What is found of the blocks, by the place of each. */
function messages({ state }: Context): Map<number, State[]> {
  const all = new Map<number, State[]>();
  for (const problem of state.problems) {
    const [name, nth] = problem.path;
    if (name === TEXT && typeof nth === 'number') all.set(nth, [...(all.get(nth) ?? []), problem]);
  }
  return all;
}

type State = Context['state']['problems'][number];

const keyOf = ({ id, language }: PageName, form: string) => `${id}/${language}/${form}`;

/** Takes the view away when another screen is shown. */
export function leavePage(): void {
  shown?.view.destroy();
  shown = undefined;
}

/** Shows what is found of the blocks now. */
export function tellOfText(context: Context): void {
  shown?.view.tell(messages(context));
}

/** Goes to a block of the text. */
export function goToBlock(nth: number): void {
  shown?.view.goTo(nth);
}

/** The view is loaded only where somebody writes: those who change facts do not wait for it. */
async function mount(context: Context, room: PageRoom, place: HTMLElement): Promise<void> {
  const { state, form } = context;
  const { writing } = state;
  if (!writing) return;
  const key = keyOf(writing.page, form);
  if (shown?.key === key && shown.view.shows(valueAt(state.value, [TEXT]))) {
    place.replaceChildren(shown.view.dom);
    tellOfText(context);
    return;
  }
  const { WritingView } = await import('./writing.ts');
  if (!place.isConnected) return;
  leavePage();
  const pages = [{ id: 'front', title: w(context, 'frontPage') }, ...state.pages];
  const view = new WritingView({ form, writing, pages, ...room }, writing, room.write);
  shown = { key, view };
  place.replaceChildren(view.dom);
  tellOfText(context);
}

/** The screen of a page: its fields, and its text. */
export function pageScreen(context: Context, room: PageRoom): HTMLElement[] {
  const { state } = context;
  const { writing } = state;
  if (!writing) return [];
  const language = w(context, writing.page.language);
  // One that is not there yet is called what it is called in another language.
  const known = state.own.find(({ id }) => id === writing.page.id)?.title ?? writing.page.id;
  const title = String(valueAt(state.value, ['title']) ?? '') || known;
  const heading = h('h1', { id: 'heading', tabindex: -1 }, `${title} – ${language}`);
  if (state.value === null)
    return [
      heading,
      h('p', {}, w(context, 'noPageYet', { language })),
      button(w(context, 'beginPage'), room.begin, { main: true, id: 'begin' }),
    ];
  const place = h('div', { id: 'f-text', class: 'place' }, '…');
  // It is put on the screen first.
  queueMicrotask(() => void mount(context, room, place));
  return [
    heading,
    h(
      'section',
      { class: 'page-fields', 'aria-label': w(context, 'aboutPage') },
      ...fieldsOf(context, writing.fields, [], state.value),
    ),
    h('h2', {}, w(context, 'theText')),
    place,
    // What is found of the page as a whole.
    h('div', { class: 'told', 'data-at': '[]' }),
  ];
}
