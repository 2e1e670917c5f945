import { isGroup, type Path, type Value } from '../patch/edit.ts';
import { type Context, type Placed, said, w } from './context.ts';
import { h } from './dom.ts';
import { button, group, input } from './inputs.ts';

/** Where a text is long, a field of several lines. */
const ROWS = 3;

/** A text in the organisation's languages: one line below the other, or one for all of them. */
export function text(context: Context, { field, path, value }: Placed): HTMLElement {
  const { languages } = context.state;
  const label = said(context, field.label);
  const help = field.help && said(context, field.help);
  const rows = field.kind === 'long-text' ? ROWS : undefined;
  const [only] = languages;
  const write = (at: Path, written: string, isOnly: boolean) => {
    const value = written.trim();
    if (value === '' && !isOnly) context.session.write({ do: 'remove', path: at });
    else context.session.write({ do: 'set', path: at, value });
  };
  if (!isGroup(value)) {
    const one = input({
      path,
      label: languages.length > 1 ? `${label} – ${w(context, 'sameInAll').toLowerCase()}` : label,
      help,
      value: typeof value === 'string' ? value : '',
      rows,
      lang: languages.length > 1 ? undefined : only,
      wrote: (written) => write(path, written, true),
    } as Parameters<typeof input>[0]);
    if (languages.length < 2) return one;
    const apart = () => {
      context.focusNext(`f-${[...path, only].join('-')}`);
      void context.session.flush().then(() => {
        const text = context.now(path);
        const texts = languages.map((it): [string, Value] => [it, typeof text === 'string' ? text : '']);
        return context.session.change({ do: 'set', path, value: Object.fromEntries(texts) });
      });
    };
    one.append(button(w(context, 'differently'), apart, { what: label }));
    return one;
  }
  return group(
    path,
    label,
    help,
    ...languages.map((language) => languageInput(context, [...path, language], language, value, rows)),
  );
}

/** What a text says in one language. What is emptied there is not in the file. */
function languageInput(
  context: Context,
  path: Path,
  language: 'nb' | 'nn' | 'en',
  value: { [name: string]: Value },
  rows: number | undefined,
) {
  const before = value[language];
  let isThere = before !== undefined;
  const name = w(context, language);
  return input({
    path,
    label: name.charAt(0).toUpperCase() + name.slice(1),
    value: typeof before === 'string' ? before : '',
    lang: language,
    ...(rows && { rows }),
    wrote: (written) => {
      const text = written.trim();
      // Another language may still say it. The last one stays, empty, for the check to speak of.
      const others = document.querySelectorAll<HTMLInputElement>(`[id^="f-${path.slice(0, -1).join('-')}-"]`);
      const isLast = ![...others].some((it) => 'value' in it && it.lang !== language && it.value.trim() !== '');
      if (text !== '' || isLast) {
        context.session.write({ do: 'set', path, value: text });
        isThere = true;
      } else if (isThere) {
        context.session.write({ do: 'remove', path });
        isThere = false;
      }
    },
  });
}

/** Several words or names, one on each line. */
export function lines(context: Context, { field, path, value }: Placed): HTMLElement {
  let before = Array.isArray(value) ? value.map(String) : [];
  const wrote = (written: string) => {
    const after = written
      .split('\n')
      .map((it) => it.trim())
      .filter(Boolean);
    let start = 0;
    while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
    let end = 0;
    while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
    const [gone, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
    for (const [nth, it] of come.entries())
      context.session.write({ do: nth < gone.length ? 'set' : 'insert', path: [...path, start + nth], value: it });
    for (let nth = gone.length; nth > come.length; nth--)
      context.session.write({ do: 'remove', path: [...path, start + nth - 1] });
    before = after;
  };
  return input({
    path,
    label: said(context, field.label),
    help: field.help && said(context, field.help),
    value: before.join('\n'),
    rows: Math.max(ROWS, before.length + 1),
    wrote,
  });
}

/** Numbers of a telephone, each with what it is for where somebody wants to say it. */
export function phones(context: Context, { field, path, value }: Placed): HTMLElement {
  const all = Array.isArray(value) ? value : [];
  const rows = all.map((it, index) => {
    const at = [...path, index];
    const number = isGroup(it) ? it['number'] : it;
    const name = all.length > 1 ? `${w(context, 'number')} ${index + 1}` : w(context, 'number');
    const label = isGroup(it)
      ? text(context, {
          field: { name: 'label', kind: 'text', label: { nb: w(context, 'numberFor'), nn: w(context, 'numberFor') } },
          path: [...at, 'label'],
          value: it['label'],
        })
      : null;
    const sayWhatFor = () => {
      const texts = Object.fromEntries(context.state.languages.map((language): [string, Value] => [language, '']));
      context.focusNext(`f-${[...at, 'label', context.state.languages[0]].join('-')}`);
      void context.session
        .flush()
        .then(() =>
          context.session.change({ do: 'set', path: at, value: { number: context.now(at) ?? '', label: texts } }),
        );
    };
    return h(
      'div',
      { class: 'row' },
      input({
        path: isGroup(it) ? [...at, 'number'] : at,
        label: name,
        value: String(number ?? ''),
        keys: 'tel',
        size: 16,
        wrote: (written) =>
          context.session.write({ do: 'set', path: isGroup(it) ? [...at, 'number'] : at, value: written.trim() }),
      }),
      label,
      label ? null : button(w(context, 'sayWhatFor'), sayWhatFor, { what: name }),
      button(
        w(context, 'remove'),
        () => {
          context.focusNext(`f-${path.join('-')}`);
          void context.session.change({ do: 'remove', path: at });
        },
        { what: name },
      ),
    );
  });
  const add = () => {
    context.focusNext(`f-${[...path, all.length].join('-')}`);
    const first = value === undefined ? [{ do: 'set' as const, path, value: [''] }] : [];
    void context.session.change(
      ...(first.length ? first : [{ do: 'insert' as const, path: [...path, all.length], value: '' }]),
    );
  };
  return group(
    path,
    said(context, field.label),
    field.help && said(context, field.help),
    ...rows,
    button(w(context, 'addNumber'), add),
  );
}
