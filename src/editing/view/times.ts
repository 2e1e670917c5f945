import { DAYS } from '../../model/schemas/days.ts';
import { dateIn, dateOut, dayIn, dayOut, timeIn } from '../forms/written.ts';
import { isGroup, type Path, type Value } from '../patch/edit.ts';
import { type Context, type Placed, said, w } from './context.ts';
import { h } from './dom.ts';
import { button, group, input, radios, select } from './inputs.ts';
import type { Word } from './words.ts';

/** A date, or a day of every year. */
export function date(context: Context, { field, path, value }: Placed): HTMLElement {
  const [read, shown] = field.kind === 'day' ? [dayIn, dayOut] : [dateIn, dateOut];
  const example = dateOut(context.state.today);
  const help = field.help ? said(context, field.help) : '';
  const form = field.kind === 'day' ? '' : w(context, 'dateForm', { example });
  return input({
    path,
    label: said(context, field.label),
    help: [help, form].filter(Boolean).join(' '),
    value: value === null ? '' : shown(value),
    keys: 'numeric',
    size: 12,
    // Of a day that may be unknown, an empty field says that it is.
    wrote: (written) =>
      context.session.write({
        do: 'set',
        path,
        value: written.trim() === '' && field.kind === 'past-date' ? null : read(written),
      }),
    neat: (written) => shown(read(written)),
  });
}

/** The day when somebody last called, and a button for whoever has just done so. */
export function calledOn(context: Context, placed: Placed, of: string): HTMLElement {
  const { path, value } = placed;
  const today = () => {
    context.focusNext(`${path.join('-')}-today`);
    context.say(`${w(context, 'calledToday')}: ${dateOut(context.state.today)}`);
    void context.session.change({ do: 'set', path, value: context.state.today });
  };
  return h(
    'div',
    { class: 'called' },
    date(context, placed),
    value === null ? h('p', { class: 'help' }, w(context, 'neverCalled')) : null,
    button(w(context, 'calledToday'), today, { what: of, id: `${path.join('-')}-today` }),
    h('p', { class: 'help' }, w(context, 'calledTodayHelp')),
  );
}

const NEW_OPENING: Value = { days: 'weekdays', opens: '09:00', closes: '15:00' };

function opening(context: Context, path: Path, value: Value, nth: number): HTMLElement {
  const it = isGroup(value) ? value : {};
  const time = (name: 'opens' | 'closes') =>
    input({
      path: [...path, name],
      label: w(context, name),
      value: String(it[name] ?? ''),
      keys: 'numeric',
      size: 6,
      wrote: (written) => context.session.write({ do: 'set', path: [...path, name], value: timeIn(written) }),
      neat: timeIn,
    });
  const days = select(context, {
    path: [...path, 'days'],
    label: w(context, 'days'),
    value: String(it['days'] ?? ''),
    choices: DAYS.map((day) => ({ value: day, label: w(context, day as Word) })),
    chose: (day) => context.session.write({ do: 'set', path: [...path, 'days'], value: day }),
  });
  const name = w(context, 'opening', { n: nth + 1 });
  return group(
    path,
    name,
    undefined,
    h(
      'div',
      { class: 'row' },
      days,
      time('opens'),
      time('closes'),
      button(
        w(context, 'remove'),
        () => {
          context.focusNext(`f-${path.slice(0, -1).join('-')}`);
          void context.session.change({ do: 'remove', path });
        },
        { what: name },
      ),
    ),
  );
}

/** When a telephone is answered: day and night, at some times, or, in a period, not at all. */
export function hours(context: Context, { field, path, value }: Placed): HTMLElement {
  const list = Array.isArray(value) ? value : null;
  const chosen = list ? 'openings' : String(value ?? '');
  const add = () => {
    context.focusNext(`f-${[...path, list?.length ?? 0, 'days'].join('-')}`);
    void context.session.change({ do: 'insert', path: [...path, list?.length ?? 0], value: NEW_OPENING });
  };
  const choices = [
    ...(field.choices ?? []).map((it) => ({ value: it.value, label: said(context, it.label) })),
    { value: 'always', label: w(context, 'always') },
    { value: 'openings', label: w(context, 'openings') },
  ];
  return radios(
    {
      path,
      label: said(context, field.label),
      help: field.help && said(context, field.help),
      value: chosen,
      choices,
      chose: (it) => {
        context.focusNext(`f-${path.join('-')}`);
        void context.session.change({ do: 'set', path, value: it === 'openings' ? [NEW_OPENING] : it });
      },
    },
    ...(list ?? []).map((it, nth) => opening(context, [...path, nth], it, nth)),
    list ? button(w(context, 'addOpening'), add) : null,
  );
}
