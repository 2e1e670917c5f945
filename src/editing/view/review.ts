import type { State } from '../server/answer.ts';
import { type Context, said, w } from './context.ts';
import { h, idOf } from './dom.ts';
import { button, radios } from './inputs.ts';
import type { Word } from './words.ts';

/** What the page does with the whole of the changes. */
export interface Deeds {
  save(): void;
  discard(): void;
  answer(answers: ('mine' | 'theirs')[]): void;
  /** Shows the field at a place. */
  show(path: readonly (string | number)[]): void;
}

/** What both have changed, with a choice for each. */
function conflicts(context: Context, { answer }: Deeds): HTMLElement {
  const answers = context.state.conflicts.map((): 'mine' | 'theirs' => 'theirs');
  return h(
    'section',
    { class: 'conflicts' },
    h('h2', {}, w(context, 'conflicts')),
    h('p', {}, w(context, 'conflictsIntro')),
    ...context.state.conflicts.map((it, nth) =>
      radios({
        path: ['conflict', nth],
        label: said(context, it.where),
        help: `${w(context, 'before')}: ${said(context, it.base)}`,
        value: 'theirs',
        choices: [
          { value: 'theirs', label: w(context, 'theirs') + said(context, it.theirs) },
          { value: 'mine', label: w(context, 'mine') + said(context, it.mine) },
        ],
        chose: (value) => {
          answers[nth] = value as 'mine' | 'theirs';
        },
      }),
    ),
    button(w(context, 'choose'), () => answer(answers), { main: true }),
  );
}

function problems(context: Context, stops: boolean, { show }: Deeds): HTMLElement | null {
  const found = context.state.problems.filter((it) => it.stops === stops);
  if (found.length === 0) return null;
  return h(
    'section',
    { class: stops ? 'errors' : 'warnings' },
    h('p', {}, w(context, stops ? 'mendFirst' : 'worthALook')),
    h(
      'ul',
      {},
      ...found.map((it) =>
        h(
          'li',
          {},
          h(
            'a',
            {
              href: `#${idOf(it.path)}`,
              onclick: (event) => {
                event.preventDefault();
                show(it.path);
              },
            },
            said(context, it),
          ),
        ),
      ),
    ),
  );
}

/** What the last screen is called. */
export const reviewWord = ({ proposal }: State): Word => (proposal ? 'reviewAndSend' : 'review');

/** The last screen: what is changed, in words, what stands in the way, and the button that writes it. */
export function review(context: Context, deeds: Deeds): HTMLElement[] {
  const { state } = context;
  const stopped = state.problems.some(({ stops }) => stops);
  const branch = state.proposal?.branch;
  const sure = h(
    'div',
    { class: 'row', hidden: true },
    button(w(context, 'discardSure'), deeds.discard),
    button(w(context, 'keep'), () => {
      sure.hidden = true;
    }),
  );
  const discard = button(w(context, 'discard'), () => {
    sure.hidden = false;
    sure.querySelector('button')?.focus();
  });
  return [
    h('h1', { id: 'heading', tabindex: -1 }, w(context, reviewWord(state))),
    state.conflicts.length > 0 ? conflicts(context, deeds) : null,
    h('h2', {}, w(context, 'changes')),
    state.changes.length > 0
      ? h('ul', { class: 'changes' }, ...state.changes.map((it) => h('li', {}, said(context, it))))
      : h('p', {}, w(context, 'noChanges')),
    branch && state.changes.length > 0 ? h('p', { class: 'sent' }, w(context, 'sentAs', { branch })) : null,
    problems(context, true, deeds),
    problems(context, false, deeds),
    state.changes.length > 0
      ? h(
          'div',
          { class: 'row' },
          button(w(context, state.proposal ? 'send' : 'save'), deeds.save, {
            main: true,
            id: 'save',
            off: stopped || state.conflicts.length > 0 || Boolean(branch),
          }),
          discard,
        )
      : null,
    sure,
  ].filter((it) => it !== null);
}
