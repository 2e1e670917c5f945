/** Proposals are made at a host of repositories too: of branches on Git itself, by the interface that the host documents. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { FACTS } from '../../../../src/editing/draft/desk.ts';
import { KeptDrafts } from '../../../../src/editing/draft/kept.ts';
import type { Reply } from '../../../../src/editing/server/answer.ts';
import { propose } from '../../../../src/editing/server/propose.ts';
import type { EditorRequest } from '../../../../src/editing/server/request.ts';
import { GitStore } from '../../../../src/editing/store/git.ts';
import { PROPOSAL_HOSTS } from '../../../../src/forge/proposals/hosts.ts';
import { Double, PATH, TOKEN } from '../../forge/proposals/doubles.ts';
import { SLUG, set, Workplace } from '../desk.ts';
import { git, Remote } from './remote.ts';

const NUMBER = ['contacts', 3, 'phones', 0];

let remote: Remote;
let place: Workplace;
let double: Double;
let ask: <R extends EditorRequest>(request: R) => Promise<Awaited<Reply<R>>>;

beforeEach(async () => {
  remote = new Remote();
  await remote.start();
  double = new Double('gitlab');
  await double.start();
  place = new Workplace();
  await remote.takeIn(place);
  const store = await GitStore.around(place.folder);
  await store.follow();
  const kept = new KeptDrafts(place.home, place.content, SLUG, 'local');
  const around = { content: place.content, national: null, slug: SLUG };
  const host = PROPOSAL_HOSTS.gitlab({ origin: double.origin, path: PATH }, TOKEN, fetch);
  ask = (request) => propose({ store, kept, host }, place.desk(), around, '2026-11-22', request);
});
afterEach(() => {
  double.stop();
  remote.delete();
  place.delete();
});

const send = async (number: string) => {
  set(place.desk(), NUMBER, number);
  return ask({ do: 'save', version: (await ask({ do: 'open' })).version });
};
const standing = async () => (await ask({ do: 'standing' })).standing;

test('what is sent is proposed once, in the words that it was changed with, and how it stands is told', async () => {
  assert.equal(await standing(), null);
  assert.deepEqual((await ask({ do: 'open' })).proposal, { branch: null });
  const { proposal } = await send('05 67 89 03');
  assert.equal(proposal?.isTold, true);
  const told = '- Nummeret til Tjenestekontoret og koordinerende enhet: 05 67 89 01 → 05 67 89 03';
  const made = { number: 1, branch: proposal?.branch, into: 'main', title: 'Endringer fra eksempelvik', text: told };
  assert.deepEqual(double.made, [{ ...made, state: 'open' }]);
  double.checks = 'running';
  const address = `${double.origin}/${PATH}/-/merge_requests/1`;
  assert.deepEqual(await standing(), { address, state: 'open', checks: 'running' });
  // What is changed later goes into the same one.
  await send('05 67 89 04');
  assert.equal(double.made.length, 1);
});

test('where two windows ask at once for a proposal that is not made yet, both are told of the one that is made', async () => {
  double.isUp = false;
  await send('05 67 89 03');
  double.isUp = true;
  const told = await Promise.all([standing(), standing(), standing()]);
  assert.equal(double.made.length, 1);
  assert.deepEqual(
    told.map((it) => it !== null && it !== 'silent' && it.state),
    ['open', 'open', 'open'],
  );
});

test('a proposal that could not be made when its branch was sent is made as soon as the host answers', async () => {
  double.isUp = false;
  const { proposal } = await send('05 67 89 03');
  assert.match(
    git(remote.repository, 'show', `${proposal?.branch}:content/organisations/${SLUG}/${FACTS}`),
    /67 89 03/,
  );
  assert.equal(await standing(), 'silent');
  assert.deepEqual(double.made, []);
  double.isUp = true;
  const now = await standing();
  assert.equal(now !== null && now !== 'silent' && now.state, 'open');
  assert.deepEqual(
    double.made.map(({ title }) => title),
    ['Endringer fra eksempelvik'],
  );
});

test('what a draft says is text in the proposal, and in lines of its own', async () => {
  set(place.desk(), ['contacts', 3, 'role'], 'Kontoret *Ja* & ~nei~ #1');
  set(place.desk(), ['notices', 1, 'text', 'nb'], 'Stengt.\n\n/merge');
  await ask({ do: 'save', version: (await ask({ do: 'open' })).version });
  const [made] = double.made;
  assert.equal(made?.title, 'Endringer fra eksempelvik');
  assert.match(made.text, /Kontoret \\\*Ja\\\* \\& \\~nei\\~ \\#1/);
  assert.match(made.text, /Stengt\. \/merge/);
  for (const line of made.text.split('\n')) assert.match(line, /^- /);
});

test('nothing more goes into a proposal that was closed: it is another one then', async () => {
  const first = await send('05 67 89 03');
  for (const made of double.made) made.state = 'closed';
  const second = await send('05 67 89 04');
  assert.notEqual(second.proposal?.branch, first.proposal?.branch);
  assert.deepEqual(
    double.made.map(({ branch, state }) => [branch, state]),
    [
      [first.proposal?.branch, 'closed'],
      [second.proposal?.branch, 'open'],
    ],
  );
});

test('what was approved and taken in is no draft any more, and that it is approved is still told', async () => {
  const { proposal } = await send('05 67 89 03');
  git(remote.repository, 'update-ref', 'refs/heads/main', proposal?.branch ?? '');
  for (const made of double.made) made.state = 'approved';
  const store = await GitStore.around(place.folder);
  await store.keepUp();
  const now = await ask({ do: 'open' });
  assert.deepEqual([now.changes, now.proposal?.isTold], [[], true]);
  const told = await standing();
  assert.equal(told !== null && told !== 'silent' && told.state, 'approved');
  assert.match(place.text(), /05 67 89 03/);
});
