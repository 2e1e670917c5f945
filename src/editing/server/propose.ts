import { join } from 'node:path';
import { type Desk, FACTS } from '../draft/desk.ts';
import type { KeptDrafts } from '../draft/kept.ts';
import type { Around } from '../judge.ts';
import type { GitStore } from '../store/git.ts';
import { answer, NotRight, type State } from './answer.ts';
import type { EditorRequest } from './request.ts';

/** Where proposals go, and where it is remembered which was sent last. */
export interface Proposing {
  store: GitStore;
  kept: KeptDrafts;
}

/**
 * Does what the page asks for, as `answer` does, where changes are sent as proposals. A draft that was sent stays until what
 * it says has been taken in: what is changed then goes into the same proposal.
 * @throws StoreError besides, when it was not sent
 */
export async function propose(
  { store, kept }: Proposing,
  desk: Desk,
  around: Around,
  today: string,
  request: EditorRequest,
): Promise<State> {
  const told = (state: State): State => {
    const sent = kept.readSent();
    return { ...state, proposal: { branch: sent?.version === state.version ? sent.branch : null } };
  };
  if (request.do !== 'save') return told(answer(desk, around, today, request));
  await store.follow();
  const state = answer(desk, around, today, { do: 'open' });
  if (state.problems.some(({ stops }) => stops)) throw new NotRight('There are errors.');
  const { text, version, changes } = desk.ready(FACTS, request.version);
  if (changes.length === 0) return told(state);
  const sent = await store.send({
    path: join(around.content, 'organisations', around.slug, FACTS),
    text,
    subject: `Endringer fra ${around.slug}`,
    lines: state.changes.map(({ nb }) => nb),
    prefix: `redigering/${around.slug}-${today}`,
    last: kept.readSent(),
  });
  kept.keepSent({ ...sent, version });
  return told(state);
}
