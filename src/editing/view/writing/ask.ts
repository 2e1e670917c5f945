import { h } from '../dom.ts';
import { button } from '../inputs.ts';
import { type Room, t } from './room.ts';

/** Something that is asked before it is put into the text. */
export interface Question {
  name: string;
  label: string;
  value?: string;
  /** What can be chosen; without it something is written. */
  choices?: readonly { id: string; title: string }[];
  /** The kinds of files of which one is chosen. */
  accept?: string;
  tick?: boolean;
}

export type Answers = Readonly<Record<string, string>> & { file?: File };

/** A form in the page that asks, and then does something. Escape leaves it. */
export function ask(
  room: Room,
  place: HTMLElement,
  title: string,
  questions: readonly Question[],
  done: (answers: Record<string, string>, file: File | undefined) => string | undefined | Promise<string | undefined>,
  left: () => void,
  more?: { text: string; pressed: () => void },
): void {
  const fields = new Map<string, HTMLInputElement | HTMLSelectElement>();
  const told = h('p', { class: 'error', role: 'alert', id: 'ask-told' });
  const rows = questions.map((it) => {
    const id = `ask-${it.name}`;
    const field = it.choices
      ? h(
          'select',
          { id },
          ...[{ id: '', title: t(room, 'none') }, ...it.choices].map((one) =>
            h('option', { value: one.id, selected: one.id === (it.value ?? '') }, one.title),
          ),
        )
      : h('input', {
          id,
          type: it.accept ? 'file' : it.tick ? 'checkbox' : 'text',
          accept: it.accept,
          autocomplete: 'off',
          checked: it.tick && it.value === 'yes',
        });
    if (!it.choices && !it.accept && !it.tick) field.value = it.value ?? '';
    fields.set(it.name, field);
    return it.tick
      ? h('div', { class: 'field' }, h('label', { class: 'choice' }, field, it.label))
      : h('div', { class: 'field' }, h('label', { for: id }, it.label), field);
  });
  const close = () => {
    place.replaceChildren();
    left();
  };
  const go = async () => {
    const answers = Object.fromEntries(
      [...fields].map(([name, it]) => [
        name,
        it instanceof HTMLInputElement && it.type === 'checkbox' ? (it.checked ? 'yes' : '') : it.value.trim(),
      ]),
    );
    const file = [...fields.values()].flatMap((it) => [...(('files' in it && it.files) || [])])[0];
    const wrong = await done(answers, file);
    if (wrong === undefined) return close();
    told.textContent = wrong;
    const empty = [...fields.values()].find((it) => it.value.trim() === '') ?? [...fields.values()][0];
    empty?.setAttribute('aria-describedby', told.id);
    empty?.focus();
  };
  const form = h(
    'div',
    { class: 'ask', role: 'group', 'aria-label': title },
    h('p', { class: 'ask-title' }, title),
    ...rows,
    told,
    h(
      'div',
      { class: 'row' },
      button(t(room, 'put'), () => void go(), { main: true }),
      more &&
        button(more.text, () => {
          more.pressed();
          close();
        }),
      button(t(room, 'cancel'), close),
    ),
  );
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type !== 'file') {
      event.preventDefault();
      void go();
    }
  });
  place.replaceChildren(form);
  [...fields.values()][0]?.focus();
}
