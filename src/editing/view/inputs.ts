import { dayOut } from '../forms/written.ts';
import { isGroup, isList, type Path, type Value } from '../patch/edit.ts';
import { type Context, w } from './context.ts';
import { h, idOf } from './dom.ts';

/** Where a message about a field stands; empty until there is one. */
const slot = (path: Path) => h('div', { class: 'told', id: `${idOf(path)}-m`, 'data-at': JSON.stringify(path) });

/** What every field has. */
interface Labelled {
  path: Path;
  label: string;
  help?: string | undefined;
}

/** What a field is described by: its help and its message. */
const describedBy = ({ path, help }: Labelled) => `${help ? `${idOf(path)}-h ` : ''}${idOf(path)}-m`;

const helpOf = ({ path, help }: Labelled) => (help ? h('p', { class: 'help', id: `${idOf(path)}-h` }, help) : null);

/** A field with its label, its help, and the place for what is wrong with it. */
const labelled = (it: Labelled, field: HTMLElement) =>
  h('div', { class: 'field' }, h('label', { for: field.id }, it.label), helpOf(it), field, slot(it.path));

interface Input extends Labelled {
  value: string;
  rows?: number;
  keys?: string | undefined;
  lang?: string;
  /** Of a short field: how many signs wide. */
  size?: number;
  wrote(text: string): void;
  /** How what was written is shown when somebody leaves the field. */
  neat?(text: string): string;
}

/** A field to write in. */
export function input({ path, label, help, value, rows, keys, lang, size, wrote, neat }: Input): HTMLElement {
  const id = idOf(path);
  const common = {
    id,
    lang,
    autocomplete: 'off',
    'aria-describedby': describedBy({ path, label, help }),
    oninput: ({ target }: Event) => wrote((target as HTMLInputElement).value),
    onchange: ({ target }: Event) => {
      const field = target as HTMLInputElement;
      if (neat) field.value = neat(field.value);
    },
  };
  const field = rows
    ? h('textarea', { ...common, rows })
    : h('input', {
        ...common,
        type: 'text',
        inputmode: keys,
        size,
        class: size ? 'short' : null,
        spellcheck: keys ? 'false' : null,
      });
  field.value = value;
  return labelled({ path, label, help }, field);
}

interface Select extends Labelled {
  value: string;
  choices: readonly { value: string; label: string }[];
  chose(value: string): void;
}

/** A list to choose from. What stands in the file and is none of it is shown as it is. */
export function select(context: Context, { path, label, help, value, choices, chose }: Select): HTMLElement {
  const id = idOf(path);
  const all = choices.some((it) => it.value === value)
    ? choices
    : [{ value, label: value || w(context, 'pickOne') }, ...choices];
  const field = h(
    'select',
    {
      id,
      'aria-describedby': describedBy({ path, label, help }),
      onchange: ({ target }) => chose((target as HTMLSelectElement).value),
    },
    ...all.map((it) => h('option', { value: it.value, selected: it.value === value }, it.label)),
  );
  return labelled({ path, label, help }, field);
}

interface Radios extends Labelled {
  value: string;
  choices: readonly { value: string; label: string }[];
  chose(value: string): void;
}

/** A few things of which one holds. */
export function radios({ path, label, help, value, choices, chose }: Radios, ...more: (Node | null)[]): HTMLElement {
  const id = idOf(path);
  return h(
    'fieldset',
    { class: 'field', id, tabindex: -1, 'aria-describedby': describedBy({ path, label, help }) },
    h('legend', {}, label),
    helpOf({ path, label, help }),
    ...choices.map((it) =>
      h(
        'label',
        { class: 'choice' },
        h('input', {
          type: 'radio',
          name: id,
          value: it.value,
          checked: it.value === value,
          onchange: () => chose(it.value),
        }),
        it.label,
      ),
    ),
    ...more,
    slot(path),
  );
}

/** Something that is so or not. */
export function tick(
  path: Path,
  label: string,
  value: boolean,
  ticked: (value: boolean) => void,
  help?: string,
): HTMLElement {
  const id = idOf(path);
  return h(
    'div',
    { class: 'field' },
    h(
      'label',
      { class: 'choice' },
      h('input', {
        type: 'checkbox',
        id,
        checked: value,
        'aria-describedby': `${id}-m`,
        onchange: ({ target }) => ticked((target as HTMLInputElement).checked),
      }),
      label,
    ),
    help ? h('p', { class: 'help' }, help) : null,
    slot(path),
  );
}

/** Something that is done. `what` says for screen readers what of, where several buttons have the same words. */
export const button = (
  text: string,
  pressed: () => void,
  more: { what?: string; id?: string; main?: boolean; quiet?: boolean; off?: boolean } = {},
) =>
  h(
    'button',
    {
      type: 'button',
      class: 'ds-button',
      id: more.id,
      'data-variant': more.main ? 'primary' : more.quiet ? 'tertiary' : 'secondary',
      disabled: more.off,
      onclick: pressed,
    },
    text,
    more.what ? h('span', { class: 'ds-sr-only' }, ` ${more.what}`) : null,
  );

/** A group of fields under one heading. */
export const group = (path: Path, label: string, help: string | undefined, ...children: (Node | null)[]): HTMLElement =>
  h(
    'fieldset',
    { class: 'group', id: idOf(path), tabindex: -1 },
    h('legend', {}, label),
    help ? h('p', { class: 'help' }, help) : null,
    ...children,
    slot(path),
  );

/** What a name in the file stands for: a contact or a page by what it is called, a day as it is written. */
function called(context: Context, name: string): string {
  const contacts = context.now(['contacts']);
  const contact = (isList(contacts) ? contacts : []).find((it) => isGroup(it) && it['id'] === name);
  if (contact !== undefined) return nameOf(context, contact);
  return context.state.pages.find(({ id }) => id === name)?.title ?? dayOut(name);
}

/** What a text of the organisation is called by in the language of the form. */
export function nameOf(context: Context, value: Value | undefined): string {
  if (typeof value === 'string' || typeof value === 'number') return called(context, String(value));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const { form, state } = context;
  for (const language of [form, ...state.languages]) {
    const text = value[language];
    if (typeof text === 'string' && text) return text;
  }
  for (const name of ['name', 'role', 'title', 'contact', 'text', 'number', 'page', 'from']) {
    const inner = value[name] === undefined ? '' : nameOf(context, value[name]);
    if (inner) return inner;
  }
  return '';
}
