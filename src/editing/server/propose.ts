import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ForgeError } from '../../forge/forge.ts';
import { inMarkdown, type ProposalHost } from '../../forge/proposals/host.ts';
import { norwegianOf } from '../../model/norwegian.ts';
import type { Desk } from '../draft/desk.ts';
import type { KeptDrafts, SentDraft } from '../draft/kept.ts';
import type { Around } from '../judge.ts';
import { type GitStore, StoreError } from '../store/git.ts';
import { answer, type Reply, readyToSave, type Stands } from './answer.ts';
import type { EditorRequest } from './request.ts';
import { type State, stateOf } from './state.ts';

/** Where proposals go, and where it is remembered which was sent last. */
export interface Proposing {
  store: GitStore;
  kept: KeptDrafts;
  /** Where the branches become proposals that people approve; without it, they do that themselves. */
  host?: ProposalHost | undefined;
  /** Tells whoever runs the editor why a host does not say how a proposal stands. */
  warn?: ((why: string) => void) | undefined;
  /** Who has signed on; without it, whoever has started the editor. */
  author?: string | undefined;
}

/**
 * Does what the page asks for, as `answer` does, where changes are sent as proposals. A draft that was sent stays until what
 * it says has been taken in: what is changed then goes into the same proposal.
 * @throws StoreError besides, when it was not sent
 */
export async function propose<R extends EditorRequest>(
  proposing: Proposing,
  desk: Desk,
  around: Around,
  today: string,
  request: R,
): Promise<Awaited<Reply<R>>> {
  const { store } = proposing;
  // What others have approved comes along while somebody edits.
  void store.keepUp();
  if (request.do === 'standing') return { standing: await standingOf(proposing) } as Awaited<Reply<R>>;
  const work = () => proposed(proposing, desk, around, today, request);
  return request.do === 'save' ? store.inTurn(work) : work();
}

const asForgeError = (error: unknown): ForgeError => {
  if (error instanceof ForgeError) return error;
  throw error;
};

/** How what was sent last stands at its host. A proposal that could not be made there when it was sent is made now. */
async function standingOf({ store, kept, host, warn }: Proposing): Promise<Stands['standing']> {
  const sent = kept.readSent();
  if (!host || !sent) return null;
  try {
    const now = await host.standing(sent);
    if (now) return now;
    const { title, text } = await store.messageOf(sent.commit);
    const refused = await host
      .propose({ ...sent, into: store.into, title, text: inMarkdown(text) })
      .catch(asForgeError);
    // Where another window has asked too, or somebody has proposed it by hand, there is one meanwhile.
    const then = await host.standing(sent);
    if (refused && !then) throw refused;
    return then;
  } catch (error) {
    if (!(error instanceof ForgeError || error instanceof StoreError)) throw error;
    warn?.(error.message);
    return 'silent';
  }
}

/** The proposal that more can go into: none where it was closed, for nobody looks at it then. */
async function openOf(proposing: Proposing): Promise<SentDraft | null> {
  const sent = proposing.kept.readSent();
  const { host } = proposing;
  const now = host && sent ? await host.standing(sent).catch(() => null) : null;
  return now?.state === 'closed' ? null : sent;
}

async function proposed<R extends EditorRequest>(
  proposing: Proposing,
  desk: Desk,
  around: Around,
  today: string,
  request: R,
): Promise<Awaited<Reply<R>>> {
  const { store, kept, author, host } = proposing;
  // A proposal is of all drafts as they are.
  const whole = (state: State) => {
    const versions = [state.version, ...state.drafts.map(({ version }) => version)];
    return state.drafts.length === 0 ? state.version : createHash('sha256').update(versions.join()).digest('hex');
  };
  const told = (state: State): State => {
    const sent = kept.readSent();
    const branch = sent?.version === whole(state) ? sent.branch : null;
    return { ...state, proposal: { branch, ...(host && sent && { isTold: true }) } };
  };
  if (request.do !== 'save') {
    const reply = answer<EditorRequest>(desk, around, today, request);
    return ('version' in reply ? told(reply) : await reply) as Awaited<Reply<R>>;
  }
  await store.follow();
  const state = stateOf(desk, around, today);
  const ready = readyToSave(desk, state, request).filter(({ changes }) => changes.length > 0);
  if (ready.length === 0) return told(state) as Awaited<Reply<R>>;
  const home = join(around.content, 'organisations', around.slug);
  const beside = desk.beside.referred(ready);
  // Those who take it in read what its organisation writes in.
  const form = norwegianOf(state.languages);
  const lines = [state, ...state.drafts].flatMap((it) =>
    it.changes.map(({ [form]: said }) => ('title' in it ? `${it.title} (${it.page.language}): ${said}` : said)),
  );
  const sent = await store.send({
    files: [
      ...beside.map(({ file, bytes }) => ({ path: join(home, file), text: bytes })),
      ...ready.map(({ file, text }) => ({ path: join(home, file), text })),
    ],
    subject: `${form === 'nn' ? 'Endringar frå' : 'Endringer fra'} ${around.slug}`,
    lines,
    prefix: `redigering/${around.slug}-${today}`,
    last: await openOf(proposing),
    author,
  });
  kept.keepSent({ ...sent, version: whole(state) });
  await standingOf(proposing);
  return told(state) as Awaited<Reply<R>>;
}
