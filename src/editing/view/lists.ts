import { slugify } from '../../model/slug.ts';
import { isGroup, isList, type Path, type Value } from '../patch/edit.ts';
import { type Context, type Placed, said, w } from './context.ts';
import { h, idOf, itemIdOf } from './dom.ts';
import { button, group, nameOf } from './inputs.ts';

/** The items that are open, by their list and what they are called by: a screen that is made anew leaves them so. */
const open = new Set<string>();

const keyOf = (path: Path, item: Value, index: number) =>
  `${path.join('/')}/${isGroup(item) && typeof item['id'] === 'string' ? item['id'] : index}`;

/** A text in each of the organisation's languages, of which the first is known. */
const textIn = ({ state }: Context, text: string): Value =>
  state.languages.length > 1
    ? Object.fromEntries(state.languages.map((it, index) => [it, index === 0 ? text : '']))
    : text;

/** An id that none of the others has. */
function freeId(name: string, all: readonly Value[]): string {
  const taken = new Set(all.map((it) => (isGroup(it) ? it['id'] : null)));
  const id = slugify(name).slice(0, 60) || 'kontakt';
  let nth = 1;
  while (taken.has(nth === 1 ? id : `${id}-${nth}`)) nth++;
  return nth === 1 ? id : `${id}-${nth}`;
}

/** What a new item holds, which its fields ask for. */
function fresh(context: Context, { field }: Placed, all: readonly Value[], name: string): Value {
  const empty = textIn(context, '');
  switch (field.fresh) {
    case 'contact':
      return { id: freeId(name, all), role: textIn(context, name), phones: [''], verifiedOn: null };
    case 'coordinator':
      return { fromAge: 0, contact: '' };
    case 'service':
      return { name: empty, forWhom: empty, contact: '', referralNeeded: false };
    case 'notice':
      return { from: context.state.today, text: empty };
    case 'text':
      if (field.name === 'parts') return { id: freeId(name, all), name: textIn(context, name) };
      return Object.fromEntries(
        (field.fields ?? []).filter((it) => !it.optional).map((it) => [it.name, it.kind === 'line' ? '' : empty]),
      );
    default:
      if (field.name === 'highlights') return { page: 'coordinator' };
      if (field.name === 'stays') return { name: empty, fromMonths: 1, toMonths: 1 };
      return field.name === 'exceptions' ? { from: '', hours: 'closed' } : '';
  }
}

/** Whether a new item is asked for by its name, from which its id is made. */
const isNamed = ({ field }: Placed) => field.fresh === 'contact' || field.name === 'parts';

/** The field that asks for the name of a new item, and makes it. */
function naming(context: Context, id: string, make: (name: string) => void): HTMLElement {
  const field = h('input', { type: 'text', id: `${id}-name`, autocomplete: 'off' });
  const go = () => field.value.trim() && make(field.value.trim());
  field.addEventListener('keydown', (event) => event.key === 'Enter' && go());
  return h(
    'div',
    { class: 'naming', hidden: true, id: `${id}-naming` },
    h('label', { for: `${id}-name` }, w(context, 'nameFirst')),
    field,
    button(w(context, 'create'), go, { main: true }),
  );
}

/** A list whose items can be opened, added, taken away and moved. */
export function list(
  context: Context,
  placed: Placed,
  inside: (path: Path, value: Value) => HTMLElement[],
): HTMLElement {
  const { field, path, value } = placed;
  const all = isList(value) ? value : [];
  const one = said(context, field.item ?? field.label);
  const items = all.map((it, index) => {
    const at = [...path, index];
    const name = nameOf(context, it) || `${one} ${w(context, 'nameless')}`;
    const change = (focus: string, ...edits: Parameters<Context['session']['change']>) => {
      context.focusNext(focus);
      void context.session.flush().then(() => context.session.change(...edits));
    };
    const move = (to: number) => {
      const isOpen = open.delete(keyOf(path, it, index));
      if (isOpen) open.add(keyOf(path, it, to));
      context.say(w(context, 'moved', { what: name, n: to + 1 }));
      change(`${idOf([...path, to])}-s`, { do: 'move', path: at, to });
    };
    const remove = () => {
      open.delete(keyOf(path, it, index));
      context.undoable(w(context, 'removed', { what: name }), { do: 'insert', path: at, value: it });
      change(idOf(path), { do: 'remove', path: at });
    };
    const key = keyOf(path, it, index);
    return h(
      'details',
      {
        id: itemIdOf(at),
        open: open.has(key),
        ontoggle: ({ target }) => ((target as HTMLDetailsElement).open ? open.add(key) : open.delete(key)),
      },
      h('summary', { id: `${idOf(at)}-s` }, name),
      ...inside(at, it),
      h(
        'div',
        { class: 'row' },
        button(w(context, 'up'), () => move(index - 1), { what: name, off: index === 0 }),
        button(w(context, 'down'), () => move(index + 1), { what: name, off: index === all.length - 1 }),
        button(w(context, 'remove'), remove, { what: name }),
      ),
      // An item that is one field alone has its place for messages.
      isGroup(it) && h('div', { class: 'told', 'data-at': JSON.stringify(at), id: `${idOf(at)}-m` }),
    );
  });
  const make = (name: string) => {
    const made = fresh(context, placed, all, name);
    open.add(keyOf(path, made, all.length));
    context.focusNext(`${idOf([...path, all.length])}-s`);
    const edit =
      value === undefined
        ? { do: 'set' as const, path, value: [made] }
        : { do: 'insert' as const, path: [...path, all.length], value: made };
    void context.session.flush().then(() => context.session.change(edit));
  };
  const asks = isNamed(placed) ? naming(context, idOf(path), make) : null;
  const add = button(w(context, 'newNamed', { what: one.toLowerCase() }), () => {
    if (!asks) return make('');
    asks.hidden = false;
    asks.querySelector('input')?.focus();
  });
  return group(path, said(context, field.label), field.help && said(context, field.help), ...items, add, asks);
}
