import type { Field } from '../forms/field.ts';
import { numberIn } from '../forms/written.ts';
import { isGroup, isList, type Path, type Value } from '../patch/edit.ts';
import { type Context, type Placed, said, w } from './context.ts';
import { h, idOf } from './dom.ts';
import { button, group, input, nameOf, radios, select, tick } from './inputs.ts';
import { list } from './lists.ts';
import { lines, phones, text } from './text-fields.ts';
import { calledOn, date, hours } from './times.ts';

/** The contacts, or the parts of the municipality, that others refer to by their ids. */
function referred(context: Context, name: 'contacts' | 'parts') {
  const all = isGroup(context.state.value) ? context.state.value[name] : [];
  return (isList(all) ? all : []).flatMap((it) =>
    isGroup(it) && typeof it['id'] === 'string' ? [{ value: it['id'], label: nameOf(context, it) || it['id'] }] : [],
  );
}

function chooser(
  context: Context,
  { field, path, value }: Placed,
  choices: { value: string; label: string }[],
): HTMLElement {
  return select(context, {
    path,
    label: said(context, field.label),
    help: field.help && said(context, field.help),
    value: String(value ?? ''),
    choices,
    chose: (it) => context.session.write({ do: 'set', path, value: it }),
  });
}

/** Where a notice stands: on all pages, on the front page, or on some. */
function where(context: Context, { field, path, value }: Placed): HTMLElement {
  const picked = isList(value) ? value.map(String) : null;
  const pages = [{ id: 'front', title: w(context, 'frontPage') }, ...context.state.pages];
  const ticks = (picked ? pages : []).map(({ id, title }) =>
    h(
      'label',
      { class: 'choice' },
      h('input', {
        type: 'checkbox',
        checked: picked?.includes(id),
        onchange: ({ target }) => {
          const at = picked?.indexOf(id) ?? -1;
          context.focusNext(idOf(path));
          const isTicked = (target as HTMLInputElement).checked;
          void context.session.change(
            isTicked
              ? { do: 'insert', path: [...path, picked?.length ?? 0], value: id }
              : { do: 'remove', path: [...path, at] },
          );
        },
      }),
      title,
    ),
  );
  return radios(
    {
      path,
      label: said(context, field.label),
      value: picked ? 'some' : String(value ?? ''),
      choices: [
        { value: 'everywhere', label: w(context, 'everywhere') },
        { value: 'front', label: w(context, 'front') },
        { value: 'some', label: w(context, 'somePages') },
      ],
      chose: (it) => {
        context.focusNext(idOf(path));
        void context.session.change({ do: 'set', path, value: it === 'some' ? ['front'] : it });
      },
    },
    ...ticks,
  );
}

/** From one age to another; no upper one is no limit. */
function ages(context: Context, { field, path, value }: Placed): HTMLElement {
  const it = isGroup(value) ? value : {};
  const age = (name: 'from' | 'to') =>
    input({
      path: [...path, name],
      label: w(context, name),
      value: String(it[name] ?? ''),
      keys: 'numeric',
      size: 4,
      wrote: (written) =>
        context.session.write({
          do: 'set',
          path: [...path, name],
          value: name === 'to' && written.trim() === '' ? null : numberIn(written),
        }),
    });
  return group(
    path,
    said(context, field.label),
    w(context, 'noLimit'),
    h('div', { class: 'row' }, age('from'), age('to')),
  );
}

/** One field, by what it is filled in with. */
export function fieldFor(context: Context, placed: Placed, owner: string): HTMLElement {
  const { field, path, value } = placed;
  const label = said(context, field.label);
  const help = field.help && said(context, field.help);
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return text(context, placed);
    case 'date':
    case 'day':
      return date(context, placed);
    case 'past-date':
      return calledOn(context, placed, owner);
    case 'phones':
      return phones(context, placed);
    case 'hours':
      return hours(context, placed);
    case 'lines':
      return lines(context, placed);
    case 'where':
      return where(context, placed);
    case 'ages':
      return ages(context, placed);
    case 'list':
      return list(context, placed, (at, it) => fieldsOf(context, field.fields ?? [], at, it));
    case 'group':
      return group(path, label, help, ...fieldsOf(context, field.fields ?? [], path, value));
    case 'yes':
      return tick(path, label, value === true, (it) => context.session.write({ do: 'set', path, value: it }), help);
    case 'choice':
      return chooser(
        context,
        placed,
        (field.choices ?? []).map((it) => ({ value: it.value, label: said(context, it.label) })),
      );
    case 'contact':
      return chooser(context, placed, referred(context, 'contacts'));
    case 'part':
      return chooser(context, placed, referred(context, 'parts'));
    case 'page':
      return chooser(
        context,
        placed,
        context.state.pages.map(({ id, title }) => ({ value: id, label: title })),
      );
    default: {
      const isNumber = field.kind === 'number';
      return input({
        path,
        label,
        help,
        value: String(value ?? ''),
        keys: field.keys ?? (isNumber ? 'numeric' : undefined),
        ...(isNumber && { size: 4 }),
        wrote: (written) =>
          context.session.write({ do: 'set', path, value: isNumber ? numberIn(written) : written.trim() }),
      });
    }
  }
}

/** What a field holds when somebody asks for it. */
function freshValue(context: Context, { kind, fields, choices }: Field): Value {
  switch (kind) {
    case 'text':
    case 'long-text':
      return context.state.languages.length > 1
        ? Object.fromEntries(context.state.languages.map((it) => [it, '']))
        : '';
    case 'yes':
      return true;
    case 'choice':
      return choices?.at(-1)?.value ?? '';
    case 'list':
    case 'phones':
    case 'lines':
      return [];
    case 'hours':
      return [{ days: 'weekdays', opens: '09:00', closes: '15:00' }];
    case 'where':
      return 'front';
    case 'ages':
      return { from: 18, to: null };
    case 'date':
      return context.state.today;
    case 'group':
      return Object.fromEntries(
        (fields ?? []).filter((it) => !it.optional).map((it) => [it.name, freshValue(context, it)]),
      );
    default:
      return '';
  }
}

/** Fields of a group: those that it must have or has, and what else can be asked for. */
export function fieldsOf(
  context: Context,
  fields: readonly Field[],
  path: Path,
  value: Value | undefined,
): HTMLElement[] {
  const owner = nameOf(context, value);
  const at = (field: Field): Placed => {
    if (field.name === '') return { field, path, value };
    return { field, path: [...path, field.name], value: isGroup(value) ? value[field.name] : undefined };
  };
  const there = fields.map(at).filter(({ field, value }) => !field.optional || value !== undefined);
  const missing = fields.map(at).filter(({ field, value }) => field.optional && value === undefined);
  const shown = there.map((placed) => {
    const made = fieldFor(context, placed, owner);
    const label = said(context, placed.field.label);
    if (placed.field.optional)
      made.append(
        button(
          w(context, 'removeNamed', { what: `«${label}»` }),
          () => {
            context.focusNext(`${placed.path.join('-')}-add`);
            void context.session.flush().then(() => context.session.change({ do: 'remove', path: placed.path }));
          },
          { quiet: true, ...(owner && { what: owner }) },
        ),
      );
    return made;
  });
  const adds = missing.map((placed) =>
    button(
      said(context, placed.field.label),
      () => {
        context.focusNext(idOf(placed.path));
        void context.session
          .flush()
          .then(() =>
            context.session.change({ do: 'set', path: placed.path, value: freshValue(context, placed.field) }),
          );
      },
      { id: `${placed.path.join('-')}-add`, what: owner },
    ),
  );
  if (adds.length === 0) return shown;
  return [
    ...shown,
    h(
      'div',
      { class: 'more', role: 'group', 'aria-label': w(context, 'optional') },
      h('p', {}, w(context, 'optional')),
      ...adds,
    ),
  ];
}
