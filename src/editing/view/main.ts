import './editor.css';
import { pathAfter } from '../change/align.ts';
import { type Path, type Value, valueAt } from '../patch/edit.ts';
import type { State } from '../server/answer.ts';
import { type Context, said } from './context.ts';
import { h, idOf } from './dom.ts';
import { fieldsOf } from './fields.ts';
import { button } from './inputs.ts';
import { showMessages } from './messages.ts';
import { review, reviewWord } from './review.ts';
import { Session, UNHEARD } from './session.ts';
import { type Form, type Word, word } from './words.ts';

const REVIEW = 'se-over';

const main = document.getElementById('main') as HTMLElement;
const status = h('p', { role: 'status', id: 'status' });
const undo = h('p', { id: 'undo', hidden: true });

let form: Form = 'nb';
let state: State | undefined;
let focus: string | undefined;
/** What is said of a change when it is kept. */
let pending: string | undefined;
/** Whether what can be taken back is the change that is being kept. */
let isUndoNew = false;

const session = new Session({
  busy: (isBusy) => isBusy && tell(word(form, 'keeping'), false),
  state: (now, isShown, isDone) => take(now, isShown, isDone),
  alone(value) {
    if (state) state = { ...state, value };
    draw();
  },
  failed(code, lost) {
    const why: Record<number, Word> = { 0: 'unkept', 401: 'stranger', 403: 'stranger', 409: 'elsewhere' };
    const told = [word(form, why[code] ?? 'impossible'), lost && word(form, 'youWrote', { text: lost })];
    const said = told.filter(Boolean).join(' ');
    pending = undefined;
    // What nobody has taken stays on the screen.
    if (UNHEARD.has(code)) tell(said);
    else void reload().then(() => tell(said));
  },
});

/** Says something below the heading. @param aloud whether screen readers say it too */
function tell(text: string, aloud = true): void {
  status.setAttribute('aria-live', aloud ? 'polite' : 'off');
  status.textContent = text;
}

const context = (): Context => ({
  form,
  state: state as State,
  session,
  say: (text) => {
    pending = text;
  },
  now: (path) => valueAt(state?.value, path),
  focusNext: (id) => {
    focus = id;
  },
  undoable(text, edit) {
    pending = text;
    isUndoNew = true;
    const back = button(word(form, 'undo'), () => {
      undo.hidden = true;
      void session.change(edit);
    });
    undo.replaceChildren(back);
    undo.hidden = false;
  },
});

/** What is written into the address: the part of the form that is shown. */
const shownPart = () => location.hash.slice(2) || (state?.sections[0]?.id ?? '');

function summary(now: State): string {
  const errors = now.problems.filter(({ stops }) => stops).length;
  const many = (n: number, one: Word, more: Word) => (n === 1 ? word(form, one) : word(form, more, { n }));
  const parts = [
    now.changes.length > 0 ? many(now.changes.length, 'oneChange', 'manyChanges') : '',
    errors > 0 ? many(errors, 'oneError', 'manyErrors') : '',
  ].filter(Boolean);
  return parts.join(', ');
}

function take(now: State, isShown: boolean, isDone = false): void {
  const before = state?.value;
  state = now;
  if (!isDone || pending === undefined) tell(now.changes.length > 0 ? word(form, 'kept') : '', false);
  else tell(pending);
  // After another change it might be put back elsewhere.
  if (!isUndoNew) undo.hidden = true;
  if (isDone) [pending, isUndoNew] = [undefined, false];
  if (isShown && shownPart() !== REVIEW) {
    showMessages(context());
    const counted = document.getElementById('count');
    if (counted) counted.textContent = summary(now);
  } else drawAround(before ?? null, now.value);
}

const isWritten = (it: Element | null): it is HTMLInputElement | HTMLTextAreaElement =>
  it instanceof HTMLTextAreaElement || (it instanceof HTMLInputElement && it.type === 'text');

/** Makes the screen anew around somebody who writes: in the same field, wherever it stands now. Where it is gone, they are told. */
function drawAround(before: Value, after: Value): void {
  const { activeElement: field } = document;
  const at = document.getElementById(`${field?.id}-m`)?.dataset['at'];
  if (focus !== undefined || !isWritten(field) || at === undefined) {
    draw();
    return;
  }
  const { value: text, selectionStart: from, selectionEnd: to } = field;
  const path = pathAfter(JSON.parse(at) as Path, before, after);
  if (path) focus = idOf(path);
  draw();
  const now = document.activeElement;
  if (path && isWritten(now) && now.value === text.trim()) {
    now.value = text;
    now.setSelectionRange(from, to);
    return;
  }
  document.getElementById('heading')?.focus();
  // What is written next is written nowhere.
  getSelection()?.removeAllRanges();
  tell(word(form, 'otherwise'));
}

async function reload(): Promise<void> {
  const outcome = await session.ask(() => ({ do: 'open' }));
  if ('state' in outcome) take(outcome.state, false);
  else if (state === undefined)
    main.replaceChildren(h('p', { role: 'alert' }, word(form, outcome.status === 0 ? 'unkept' : 'stranger')));
}

/** Shows the field at a place, and goes to it. */
function show(path: Path): void {
  const part = state?.sections.find(({ fields }) => fields.some(({ name }) => name === path[0]))?.id;
  focus = idOf(path);
  if (part && part !== shownPart()) location.hash = `#/${part}`;
  else draw();
}

/** What is said when the whole of the changes could not be dealt with, by the status of the answer. */
const NOT_DONE: Readonly<Record<number, Word>> = { 0: 'unkept', 502: 'unsent' };

/** What is said when somebody else has saved meanwhile: something is asked, or is to be looked at. */
const changedWord = (): Word => (state && state.conflicts.length > 0 ? 'conflicts' : 'otherwise');

/** @param said what is said when it was done, by what there is then */
function take200(outcome: Awaited<ReturnType<Session['ask']>>, said: (now: State) => Word): void {
  if ('state' in outcome) {
    focus = 'heading';
    take(outcome.state, false);
    tell(word(form, said(outcome.state)));
  } else
    void reload().then(() =>
      tell(word(form, outcome.status === 409 ? changedWord() : (NOT_DONE[outcome.status] ?? 'impossible'))),
    );
}

/** What is said after saving. A proposal was sent unless all that it would say had been taken in meanwhile. */
const savedWord = ({ proposal, changes }: State): Word => {
  if (!proposal) return 'saved';
  return proposal.branch && changes.length > 0 ? 'sent' : 'otherwise';
};

const deeds = {
  save: () => void session.ask((version) => ({ do: 'save', version })).then((it) => take200(it, savedWord)),
  discard: () => void session.ask(() => ({ do: 'discard' })).then((it) => take200(it, () => 'discarded')),
  answer: (answers: ('mine' | 'theirs')[]) =>
    void session
      .ask(() => ({ do: 'answer', asked: state?.asked ?? '', answers }))
      .then((it) => take200(it, () => 'kept')),
  show,
};

function navigation(now: State): HTMLElement {
  const part = shownPart();
  const link = (id: string, text: string, more?: HTMLElement) =>
    h(
      'li',
      {},
      h('a', { href: `#/${id}`, 'aria-current': part === id ? 'page' : null }, text, more ? ' ' : null, more),
    );
  const count = h('span', { id: 'count', class: 'count' }, summary(now));
  return h(
    'nav',
    { 'aria-label': word(form, 'parts') },
    h(
      'ul',
      {},
      ...now.sections.map((it) => link(it.id, said(context(), it.title))),
      link(REVIEW, word(form, reviewWord(now)), count),
    ),
  );
}

/** Makes the screen of what there is now. What had the focus has it again. */
function draw(): void {
  if (!state) return;
  const now = state;
  document.documentElement.lang = form;
  const wanted = focus ?? document.activeElement?.id;
  const isAsked = focus !== undefined;
  focus = undefined;
  const section = now.sections.find(({ id }) => id === shownPart());
  const screen = section
    ? [
        h('h1', { id: 'heading', tabindex: -1 }, said(context(), section.title)),
        h('p', { class: 'intro' }, said(context(), section.intro)),
        ...fieldsOf(context(), section.fields, [], now.value),
      ]
    : review(context(), deeds);
  const language = h('button', {
    type: 'button',
    class: 'ds-button',
    'data-variant': 'tertiary',
    id: 'language',
    lang: form === 'nb' ? 'nn' : 'nb',
    onclick: () => {
      void session.flush().then(() => {
        form = form === 'nb' ? 'nn' : 'nb';
        draw();
      });
    },
  });
  language.append(word(form, 'language'));
  main.replaceChildren(...screen);
  document.title = `${screen[0]?.textContent ?? ''} – ${word(form, 'title')}`;
  document.querySelector('header')?.remove();
  main.before(
    h(
      'header',
      {},
      h(
        'a',
        {
          class: 'ds-skip-link',
          href: '#heading',
          onclick: (event) => {
            event.preventDefault();
            document.getElementById('heading')?.focus();
          },
        },
        word(form, 'skip'),
      ),
      h('p', { class: 'name' }, word(form, 'title')),
      language,
      navigation(now),
      status,
      undo,
    ),
  );
  showMessages(context());
  goTo(wanted, isAsked);
}

/** Gives the focus to an element, or to the nearest around what is not there, and opens what it stands in. */
function goTo(id: string | undefined, isAsked: boolean): void {
  const at = (part: string) => document.getElementById(part) ?? document.getElementById(`${part}-item`);
  let found = id ? at(id) : null;
  for (let part = id ?? ''; isAsked && !found && part.includes('-'); ) {
    part = part.slice(0, part.lastIndexOf('-'));
    found = at(part);
  }
  for (let around = found?.parentElement; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  const first = found?.matches('fieldset,details')
    ? ([...found.querySelectorAll<HTMLElement>('summary,input,textarea,select')].find((it) => it.checkVisibility()) ??
      found)
    : found;
  (found instanceof HTMLDetailsElement ? found.querySelector('summary') : id?.endsWith('-s') ? found : first)?.focus();
}

addEventListener('hashchange', () => {
  if (location.hash.startsWith('#token=')) return void session.reconnect();
  if (!location.hash.startsWith('#/')) return;
  focus ??= 'heading';
  void session.flush().then(draw);
});
addEventListener('beforeunload', (event) => {
  if (session.isBusy) event.preventDefault();
});

await reload();
if (state) {
  const first = (state as State).languages.find((it) => it !== 'en');
  form = first === 'nn' ? 'nn' : 'nb';
  draw();
}
