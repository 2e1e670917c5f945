import './editor.css';
import { norwegianOf } from '../../model/norwegian.ts';
import { slugify } from '../../model/slug.ts';
import { pathAfter } from '../change/align.ts';
import type { PageName } from '../pages/page.ts';
import { TEXT } from '../pages/text.ts';
import { type Edit, type Path, type Value, valueAt } from '../patch/edit.ts';
import type { State } from '../server/state.ts';
import { type Context, said } from './context.ts';
import { h, idOf } from './dom.ts';
import { fieldsOf } from './fields.ts';
import { button } from './inputs.ts';
import { showMessages } from './messages.ts';
import { type Chosen, oldPageScreen } from './old-page.ts';
import { goToBlock, leavePage, type PageRoom, pageScreen, tellOfText } from './page-screen.ts';
import { pagesScreen } from './pages.ts';
import { addressOf, OLD_PAGE, PAGES, pageAt, REVIEW } from './places.ts';
import { review, reviewWord } from './review.ts';
import { type Listener, Session, UNHEARD } from './session.ts';
import { type Form, type Word, word } from './words.ts';

const main = document.getElementById('main') as HTMLElement;
const status = h('p', { role: 'status', id: 'status' });
const undo = h('p', { id: 'undo', hidden: true });

let form: Form = document.documentElement.lang === 'nn' ? 'nn' : 'nb';
let focus: string | undefined;
/** What is said of a change when it is kept. */
let pending: string | undefined;
/** Whether what can be taken back is the change that is being kept. */
let isUndoNew = false;

/** What is changed at one place: the facts, or a page. What is not kept of it waits there, whatever is on the screen. */
interface Desk {
  session: Session;
  state: State | undefined;
}

function deskFor(page?: PageName): Desk {
  const desk: Desk = {
    state: undefined,
    session: new Session(
      listenerOf(() => desk),
      page,
    ),
  };
  return desk;
}

const facts: Desk = deskFor();
const pages = new Map<string, Desk>();
/** What is on the screen. */
let desk: Desk = facts;
let state: State | undefined;
let session = facts.session;

/** What a desk hears. Of one that is not on the screen nothing is shown. */
function listenerOf(own: () => Desk): Listener {
  return {
    busy: (isBusy) => isBusy && own() === desk && tell(word(form, 'keeping'), false),
    state: (now, isShown, isDone) => {
      own().state = now;
      if (own() === desk) take(now, isShown, isDone);
    },
    alone(value) {
      if (own() !== desk) return;
      if (state) state = { ...state, value };
      draw();
    },
    failed(code, lost) {
      const why: Record<number, Word> = { 0: 'unkept', 401: 'stranger', 403: 'stranger', 409: 'elsewhere' };
      const told = [word(form, why[code] ?? 'impossible'), lost && word(form, 'youWrote', { text: lost })];
      const said = told.filter(Boolean).join(' ');
      pending = undefined;
      // What nobody has taken stays on the screen.
      if (UNHEARD.has(code) || own() !== desk) tell(said);
      else void reload().then(() => tell(said));
    },
  };
}

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
  const { changes, errors } = now.counts;
  const many = (n: number, one: Word, more: Word) => (n === 1 ? word(form, one) : word(form, more, { n }));
  const parts = [
    changes > 0 ? many(changes, 'oneChange', 'manyChanges') : '',
    errors > 0 ? many(errors, 'oneError', 'manyErrors') : '',
  ].filter(Boolean);
  return parts.join(', ');
}

function take(now: State, isShown: boolean, isDone = false): void {
  const before = state?.value;
  state = now;
  desk.state = now;
  if (!isDone || pending === undefined) tell(now.counts.changes > 0 ? word(form, 'kept') : '', false);
  else tell(pending);
  // After another change it might be put back elsewhere.
  if (!isUndoNew) undo.hidden = true;
  if (isDone) [pending, isUndoNew] = [undefined, false];
  if (isShown && shownPart() !== REVIEW) {
    showMessages(context());
    tellOfText(context());
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
  const asked = desk;
  const outcome = await session.ask(() => ({ do: 'open' }));
  if (asked !== desk) return;
  if ('state' in outcome) take(outcome.state, false);
  else if (state === undefined)
    main.replaceChildren(h('p', { role: 'alert' }, word(form, outcome.status === 0 ? 'unkept' : 'stranger')));
}

/** Goes to the screen that the address says. What is written is kept first. */
async function goToScreen(): Promise<void> {
  await session.flush();
  const part = shownPart();
  const page = pageAt(part);
  const before = desk;
  if (!page) {
    leavePage();
    desk = facts;
  } else {
    const key = addressOf(page);
    const known = pages.get(key) ?? deskFor(page);
    pages.set(key, known);
    desk = known;
  }
  ({ state, session } = desk);
  // What others screens have changed is asked for; of a page, what is in it.
  if (desk !== before || part === REVIEW || part === PAGES || state === undefined) await reload();
  else draw();
}

/** Shows the field or the block at a place of the facts or of a page, and goes to it. */
function show(path: Path, page?: PageName): void {
  const sections = state?.sections ?? [];
  const part = page ? addressOf(page) : sections.find(({ fields }) => fields.some(({ name }) => name === path[0]))?.id;
  const isText = page !== undefined && path[0] === TEXT;
  focus = isText ? 'heading' : idOf(path);
  const go = () => isText && void textShown().then(() => goToBlock(Number(path[1] ?? 0)));
  if (part && part !== shownPart()) {
    location.hash = `#/${part}`;
    go();
  } else {
    draw();
    go();
  }
}

/** Waits until a text is on the screen. */
async function textShown(): Promise<void> {
  for (let tries = 0; tries < 100 && !document.getElementById('writing'); tries++)
    await new Promise((done) => setTimeout(done, 50));
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
const savedWord = ({ proposal, changes, drafts }: State): Word => {
  if (!proposal) return 'saved';
  return proposal.branch && changes.length + drafts.length > 0 ? 'sent' : 'otherwise';
};

const deeds = {
  save: () =>
    void session
      .ask((version) => ({
        do: 'save',
        version,
        pages: (state?.drafts ?? []).map((it) => ({ page: it.page, version: it.version })),
      }))
      .then((it) => {
        pages.clear();
        take200(it, savedWord);
      }),
  discard: () => {
    pages.clear();
    void session.ask(() => ({ do: 'discard' })).then((it) => take200(it, () => 'discarded'));
  },
  answer: (answers: ('mine' | 'theirs')[]) =>
    void session
      .ask(() => ({ do: 'answer', asked: state?.asked ?? '', answers }))
      .then((it) => take200(it, () => 'kept')),
  answerPage: (page: PageName, asked: string, answers: ('mine' | 'theirs')[]) =>
    void deskFor(page)
      .session.ask(() => ({ do: 'answer', asked, answers }))
      .then(() => reload())
      .then(() => tell(word(form, 'kept'))),
  show,
};

/** Changes something of another place than the one on the screen. Gives whether it is kept. */
async function changeAt(page: PageName | undefined, edits: (now: State) => Edit[]): Promise<boolean> {
  const { session: other } = page ? deskFor(page) : facts;
  const opened = await other.ask(() => ({ do: 'open' }));
  if (!('state' in opened)) return false;
  const outcome = await other.ask((version) => ({ do: 'edit', version, edits: edits(opened.state) }));
  return 'state' in outcome;
}

const pageDeeds = {
  async make(page: PageName, title: string) {
    const value = { title, summary: '', [TEXT]: [] };
    if (await changeAt(page, () => [{ do: 'set', path: [], value }])) location.hash = `#/${addressOf(page)}`;
    else tell(word(form, 'impossible'));
  },
  async remove(id: string, leadsTo: string) {
    const { own = [], today = '' } = state ?? {};
    const found = own.find((it) => it.id === id);
    const slugs = new Set<string>();
    let isDone = true;
    for (const language of found?.languages ?? []) {
      isDone &&= await changeAt({ id, language }, ({ value }) => {
        slugs.add(String(valueAt(value, ['slug']) ?? id));
        return [{ do: 'set', path: [], value: null }];
      });
      pages.delete(addressOf({ id, language }));
    }
    isDone &&= await changeAt(undefined, ({ value }) => {
      const gone = [...slugs].map((slug) => [slug, { on: today, leadsTo }] as const);
      return valueAt(value, ['removed'])
        ? gone.map(([slug, it]) => ({ do: 'set', path: ['removed', slug], value: it }))
        : [{ do: 'set', path: ['removed'], value: Object.fromEntries(gone) }];
    });
    focus = 'heading';
    await reload();
    tell(isDone ? word(form, 'pageRemoved', { what: found?.title ?? id }) : word(form, 'impossible'));
  },
};

const oldPageDeeds = {
  read: (data: string) => facts.session.readOld(data),
  async take({ contacts, title, summary, language, blocks }: Chosen) {
    let isDone = true;
    if (contacts.length > 0)
      isDone = await changeAt(undefined, ({ value }) => {
        const there = valueAt(value, ['contacts']);
        const many = Array.isArray(there) ? there.length : 0;
        return contacts.map((it, nth) => ({ do: 'insert', path: ['contacts', many + nth], value: it }));
      });
    const taken = new Set([...(state?.own ?? []), ...(state?.pages ?? [])].map((it) => it.id));
    const name = slugify(title).slice(0, 60) || 'fra-den-gamle-siden';
    const id = [name, `${name}-hos-oss`, `${name}-2`].find((it) => !taken.has(it)) ?? `${name}-3`;
    const value = { title, summary, [TEXT]: blocks };
    if (isDone && blocks.length > 0) isDone = await changeAt({ id, language }, () => [{ do: 'set', path: [], value }]);
    focus = 'heading';
    await reload();
    if (isDone) location.hash = `#/${blocks.length > 0 ? addressOf({ id, language }) : (state?.sections[0]?.id ?? '')}`;
    tell(word(form, isDone ? 'oldTaken' : 'impossible'));
  },
};

/** What a page's screen works with. */
function pageRoom(): PageRoom {
  const { session: own } = desk;
  const page = pageAt(shownPart());
  return {
    say: (text) => tell(text),
    picture: (name) => own.picture(name),
    write: (edits) => {
      for (const edit of edits) own.write(edit);
    },
    async attach(name, data) {
      const outcome = page ? await own.ask(() => ({ do: 'attach', page, name, data })) : { status: 0 };
      if ('state' in outcome) state = outcome.state;
      return 'state' in outcome;
    },
    begin() {
      const now = state;
      const known = now?.own.find((it) => it.id === page?.id);
      focus = 'heading';
      void own.change({
        do: 'set',
        path: [],
        value: { title: known?.title ?? page?.id ?? '', summary: '', [TEXT]: [] },
      });
    },
  };
}

function navigation(now: State): HTMLElement {
  const part = shownPart();
  const link = (id: string, text: string, more?: HTMLElement) =>
    h(
      'li',
      {},
      h(
        'a',
        {
          href: `#/${id}`,
          'aria-current': part === id ? 'page' : id === PAGES && (pageAt(part) || part === OLD_PAGE) ? 'true' : null,
        },
        text,
        more ? ' ' : null,
        more,
      ),
    );
  const count = h('span', { id: 'count', class: 'count' }, summary(now));
  return h(
    'nav',
    { 'aria-label': word(form, 'parts') },
    h(
      'ul',
      {},
      ...now.sections.map((it) => link(it.id, said(context(), it.title))),
      link(PAGES, word(form, 'pages')),
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
    : shownPart() === OLD_PAGE
      ? oldPageScreen(context(), oldPageDeeds)
      : shownPart() === PAGES
        ? pagesScreen(context(), pageDeeds)
        : pageAt(shownPart())
          ? pageScreen(context(), pageRoom())
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
  document.querySelector('footer a')?.replaceChildren(word(form, 'licences'));
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

addEventListener('hashchange', (event) => {
  if (location.hash.startsWith('#token=')) {
    const { hash } = new URL(event.oldURL);
    return void session.reconnect(hash.startsWith('#/') ? hash : '#/kontakter');
  }
  if (!location.hash.startsWith('#/')) return;
  focus ??= 'heading';
  void goToScreen();
});
addEventListener('beforeunload', (event) => {
  if ([facts, ...pages.values()].some((it) => it.session.isBusy)) event.preventDefault();
});

await goToScreen();
if (state) {
  form = norwegianOf((state as State).languages);
  draw();
}
