import type { PageName } from '../pages/page.ts';
import type { Stands } from '../server/answer.ts';
import type { FileState, State } from '../server/state.ts';
import { type Context, said, w } from './context.ts';
import { h, idOf } from './dom.ts';
import { button, radios } from './inputs.ts';
import { standingPlace } from './standing.ts';
import type { Word } from './words.ts';

/** What the page does with the whole of the changes. */
export interface Deeds {
  save(): void;
  discard(): void;
  answer(answers: ('mine' | 'theirs')[]): void;
  answerPage(page: PageName, asked: string, answers: ('mine' | 'theirs')[]): void;
  /** How what was sent last stands at its host. */
  standing(): Promise<Stands['standing']>;
  /** Shows the field at a place, or the block of a page. */
  show(path: readonly (string | number)[], page?: PageName): void;
}

/** What both have changed, with a choice for each. */
function conflicts(
  context: Context,
  all: FileState['conflicts'],
  of: string,
  answer: (answers: ('mine' | 'theirs')[]) => void,
): HTMLElement {
  const answers = all.map((): 'mine' | 'theirs' => 'theirs');
  return h(
    'section',
    { class: 'conflicts' },
    h('h2', {}, w(context, 'conflicts')),
    h('p', {}, w(context, 'conflictsIntro')),
    ...all.map((it, nth) =>
      radios({
        path: [`conflict${of}`, nth],
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

function problems(
  context: Context,
  all: FileState['problems'],
  stops: boolean,
  show: (path: readonly (string | number)[]) => void,
): HTMLElement | null {
  const found = all.filter((it) => it.stops === stops);
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

/** What is changed of one file, and what stands in the way. */
function ofFile(
  context: Context,
  file: Pick<FileState, 'changes' | 'problems' | 'conflicts'>,
  of: string,
  answer: (answers: ('mine' | 'theirs')[]) => void,
  show: (path: readonly (string | number)[]) => void,
): (HTMLElement | null)[] {
  return [
    file.conflicts.length > 0 ? conflicts(context, file.conflicts, of, answer) : null,
    file.changes.length > 0
      ? h('ul', { class: 'changes' }, ...file.changes.map((it) => h('li', {}, said(context, it))))
      : null,
    problems(context, file.problems, true, show),
    problems(context, file.problems, false, show),
  ];
}

/** The last screen: what is changed, in words, what stands in the way, and the button that writes it. */
export function review(context: Context, deeds: Deeds): HTMLElement[] {
  const { state } = context;
  const { changes, errors } = state.counts;
  const isAsked = [state, ...state.drafts].some((it) => it.conflicts.length > 0);
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
    h('h2', {}, w(context, 'changes')),
    changes === 0 ? h('p', {}, w(context, 'noChanges')) : null,
    branch && changes > 0 ? h('p', { class: 'sent' }, w(context, 'sentAs', { branch })) : null,
    state.proposal?.isTold ? standingPlace(context, deeds) : null,
    ...ofFile(context, state, '', deeds.answer, deeds.show),
    ...state.drafts.flatMap((it) => [
      h('h3', {}, `${it.title} – ${w(context, it.page.language)}`),
      ...ofFile(
        context,
        it,
        `-${it.page.id}-${it.page.language}`,
        (answers) => deeds.answerPage(it.page, it.asked, answers),
        (path) => deeds.show(path, it.page),
      ),
    ]),
    changes > 0
      ? h(
          'div',
          { class: 'row' },
          button(w(context, state.proposal ? 'send' : 'save'), deeds.save, {
            main: true,
            id: 'save',
            off: errors > 0 || isAsked || Boolean(branch),
          }),
          discard,
        )
      : null,
    sure,
  ].filter((it) => it !== null);
}
