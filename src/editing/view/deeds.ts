import type { State } from '../server/state.ts';
import { show } from './moving.ts';
import type { Deeds } from './review.ts';
import type { Screen } from './screen.ts';
import type { Outcome } from './session.ts';
import { silentWord } from './token.ts';
import type { Word } from './words.ts';

/** What is said when the whole of the changes could not be dealt with, by the status of the answer. */
const NOT_DONE: Readonly<Record<number, Word>> = { 502: 'unsent' };

/** What is said after saving. A proposal was sent unless all that it would say had been taken in meanwhile. */
function savedWord({ proposal, changes, drafts }: State): Word {
  if (!proposal) return 'saved';
  return proposal.branch && changes.length + drafts.length > 0 ? 'sent' : 'otherwise';
}

/** @param said what is said when it was done, by what there is then */
async function goOnWith(screen: Screen, outcome: Outcome, said: (now: State) => Word): Promise<void> {
  if ('state' in outcome) {
    screen.focus = 'heading';
    screen.take(outcome.state, false);
    screen.status.tell(screen.word(said(outcome.state)));
    return;
  }
  await screen.reload();
  // Somebody else has saved meanwhile: something is asked, or is to be looked at.
  const changed = (screen.state?.conflicts.length ?? 0) > 0 ? 'conflicts' : 'otherwise';
  const why = outcome.status === 0 ? silentWord() : (NOT_DONE[outcome.status] ?? 'impossible');
  screen.status.tell(screen.word(outcome.status === 409 ? changed : why));
}

/** What is done with the whole of the changes. */
export const deedsOn = (screen: Screen): Deeds => ({
  async save() {
    const outcome = await screen.session.ask((version) => ({
      do: 'save',
      version,
      pages: (screen.state?.drafts ?? []).map((it) => ({ page: it.page, version: it.version })),
    }));
    screen.desks.forgetPages();
    await goOnWith(screen, outcome, savedWord);
  },
  async discard() {
    screen.desks.forgetPages();
    await goOnWith(screen, await screen.session.ask(() => ({ do: 'discard' })), () => 'discarded');
  },
  async answer(answers) {
    const outcome = await screen.session.ask(() => ({ do: 'answer', asked: screen.state?.asked ?? '', answers }));
    await goOnWith(screen, outcome, () => 'kept');
  },
  async answerPage(page, asked, answers) {
    await screen.desks.make(page).session.ask(() => ({ do: 'answer', asked, answers }));
    await screen.reload();
    screen.status.tell(screen.word('kept'));
  },
  standing: () => screen.session.standing(),
  show: (path, page) => show(screen, path, page),
});
