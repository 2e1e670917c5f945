/** Proposals are tried on Git itself, over HTTP with a password. */
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { FACTS, Refused } from '../../../../src/editing/draft/desk.ts';
import { KeptDrafts } from '../../../../src/editing/draft/kept.ts';
import { NotRight, type Reply } from '../../../../src/editing/server/answer.ts';
import { propose } from '../../../../src/editing/server/propose.ts';
import type { EditorRequest } from '../../../../src/editing/server/request.ts';
import { GitStore, StoreError } from '../../../../src/editing/store/git.ts';
import { SLUG, set, Workplace } from '../desk.ts';
import { git, Remote } from './remote.ts';

const DAY = '2026-11-22';
const NUMBER = ['contacts', 3, 'phones', 0];
const PATH = `content/organisations/${SLUG}/${FACTS}`;
const BRANCH = /^redigering\/eksempelvik-2026-11-22-[0-9a-f]{8}$/;

let remote: Remote;
let place: Workplace;
let ask: <R extends EditorRequest>(request: R) => Promise<Awaited<Reply<R>>>;

beforeEach(async () => {
  remote = new Remote();
  await remote.start();
  place = new Workplace();
  await remote.takeIn(place);
  const store = await GitStore.around(place.folder);
  await store.follow();
  const kept = new KeptDrafts(place.home, place.content, SLUG, 'local');
  const around = { content: place.content, national: null, slug: SLUG };
  ask = (request) => propose({ store, kept }, place.desk(), around, DAY, request);
});
afterEach(() => {
  remote.delete();
  place.delete();
});

const send = async () => ask({ do: 'save', version: (await ask({ do: 'open' })).version });
const branchOf = ({ proposal }: Reply<{ do: 'open' }>) => proposal?.branch ?? '';
const branches = () => git(remote.repository, 'for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n');

test('a proposal is a branch with one commit that changes the line, and says in words what it changes', async () => {
  const before = place.text();
  set(place.desk(), NUMBER, '05 67 89 03');
  assert.deepEqual((await ask({ do: 'open' })).proposal, { branch: null });
  const sent = await send();
  assert.match(branchOf(sent), BRANCH);
  assert.deepEqual(branches(), ['main', branchOf(sent)]);
  assert.equal(git(remote.repository, 'diff', '--numstat', `main..${branchOf(sent)}`), `1\t1\t${PATH}`);
  assert.equal(
    `${git(remote.repository, 'show', `${branchOf(sent)}:${PATH}`)}\n`,
    before.replace('- "05 67 89 01"', '- "05 67 89 03"'),
  );
  assert.equal(
    git(remote.repository, 'log', '-1', '--format=%B', branchOf(sent)),
    'Endringer fra eksempelvik\n\n- Nummeret til Tjenestekontoret og koordinerende enhet: 05 67 89 01 → 05 67 89 03',
  );
  // What is checked out stays, and the draft until it has been taken in.
  assert.equal(place.text(), before);
  assert.equal(git(place.home, 'status', '--porcelain'), '');
  assert.equal(sent.changes.length, 1);
});

test('a proposal of an organisation that writes Nynorsk first says so in Nynorsk', async () => {
  set(place.desk(), NUMBER, '05 67 89 03');
  set(place.desk(), ['languages'], ['nn', 'nb', 'en']);
  const said = git(remote.repository, 'log', '-1', '--format=%B', branchOf(await send())).split('\n');
  assert.deepEqual(said.slice(0, 2), ['Endringar frå eksempelvik', '']);
  assert.ok(
    said.includes('- Nummeret til Tenestekontoret og koordinerande eining: 05 67 89 01 → 05 67 89 03'),
    said.join('\n'),
  );
});

test('what is changed later goes into the same proposal, until somebody else has changed that', async () => {
  set(place.desk(), NUMBER, '05 67 89 03');
  const first = branchOf(await send());
  set(place.desk(), ['contacts', 3, 'verifiedOn'], '2026-11-22');
  assert.deepEqual((await ask({ do: 'open' })).proposal, { branch: null });
  assert.equal(branchOf(await send()), first);
  assert.equal(git(remote.repository, 'rev-list', '--count', `main..${first}`), '2');
  remote.change(first, PATH, (text) => text.replace('02 34 56 78', '02 34 56 70'));
  set(place.desk(), ['contacts', 2, 'verifiedOn'], '2026-11-22');
  const second = branchOf(await send());
  assert.match(second, BRANCH);
  assert.notEqual(second, first);
  assert.match(git(remote.repository, 'show', `${first}:${PATH}`), /02 34 56 70/);
});

test('a proposal that is taken in leaves no draft, and what others changed comes along', async () => {
  set(place.desk(), NUMBER, '05 67 89 03');
  const branch = branchOf(await send());
  remote.change('main', PATH, (text) => text.replace('02 34 56 78', '02 34 56 70'));
  set(place.desk(), ['shortName'], 'Vika');
  // What came along is looked at first.
  await assert.rejects(send(), Refused);
  assert.equal(branchOf(await send()), branch);
  const merge = mkdtempSync(join(remote.home, 'merge-'));
  git(merge, 'clone', '--quiet', remote.repository, 'clone');
  git(join(merge, 'clone'), 'merge', '--quiet', '-m', 'Take in', `origin/${branch}`);
  git(join(merge, 'clone'), 'push', '--quiet', 'origin', 'main');
  await send();
  assert.deepEqual((await ask({ do: 'open' })).changes, []);
  assert.match(place.text(), /02 34 56 70[\s\S]*05 67 89 03/);
});

for (const [how, ...merged] of [
  ['as it was sent', 'merge', '--quiet', '--no-ff', '-m', 'Take in'],
  ['as one commit', 'merge', '--quiet', '--squash'],
])
  test(`a proposal that was taken in ${how} is not gone on with: what is changed later is one of its own`, async () => {
    set(place.desk(), NUMBER, '05 67 89 03');
    const first = branchOf(await send());
    const tip = git(remote.repository, 'rev-parse', first);
    const merge = join(mkdtempSync(join(remote.home, 'merge-')), 'clone');
    git(remote.home, 'clone', '--quiet', remote.repository, merge);
    git(merge, ...merged, `origin/${first}`);
    if (merged.includes('--squash')) git(merge, 'commit', '--quiet', '-m', 'Take in');
    git(merge, 'push', '--quiet', 'origin', 'main');
    // Nothing is sent of what has been taken in, and nothing is said to have been.
    assert.deepEqual((await send()).changes, []);
    remote.change('main', PATH, (text) => text.replace('02 34 56 78', '02 34 56 70'));
    set(place.desk(), ['contacts', 3, 'verifiedOn'], '2026-11-22');
    await assert.rejects(send(), Refused);
    const second = branchOf(await send());
    assert.match(second, BRANCH);
    assert.notEqual(second, first);
    assert.equal(git(remote.repository, 'rev-parse', first), tip);
    assert.equal(git(remote.repository, 'rev-list', '--count', `main..${second}`), '1');
  });

test('what others have changed in the same place is asked before it is sent', async () => {
  set(place.desk(), NUMBER, '05 67 89 03');
  remote.change('main', PATH, (text) => text.replace('05 67 89 01', '05 67 89 09'));
  await assert.rejects(send(), Refused);
  assert.deepEqual(branches(), ['main']);
  const { conflicts, asked } = await ask({ do: 'open' });
  assert.equal(conflicts[0]?.theirs.nb, '05 67 89 09');
  await ask({ do: 'answer', asked, answers: ['mine'] });
  const branch = branchOf(await send());
  assert.match(git(remote.repository, 'diff', `main..${branch}`), /-.*05 67 89 09"\n\+.*05 67 89 03"/);
});

test('a draft with an error is not sent', async () => {
  set(place.desk(), NUMBER, '12');
  await assert.rejects(send(), NotRight);
  assert.deepEqual(branches(), ['main']);
});

test('where the remote does not answer, or does not take it, the draft stays, and is sent later', async () => {
  set(place.desk(), NUMBER, '05 67 89 03');
  remote.isUp = false;
  await assert.rejects(send(), StoreError);
  remote.isUp = true;
  const hook = join(remote.repository, 'hooks/pre-receive');
  writeFileSync(hook, '#!/bin/sh\nexit 1\n');
  chmodSync(hook, 0o755);
  await assert.rejects(send(), StoreError);
  assert.deepEqual((await ask({ do: 'open' })).proposal, { branch: null });
  rmSync(hook);
  assert.match(branchOf(await send()), BRANCH);
});

test('another password is refused, and asked of nobody', async () => {
  set(place.desk(), NUMBER, '05 67 89 03');
  git(place.home, 'remote', 'set-url', 'origin', remote.address.replace('hemmelig', 'gjettet'));
  await assert.rejects(send(), StoreError);
  assert.deepEqual(branches(), ['main']);
});

test('a clone with changes of its own sends nothing', async () => {
  set(place.desk(), NUMBER, '05 67 89 03');
  writeFileSync(place.facts, place.text().replace('02 34 56 78', '02 34 56 70'));
  await assert.rejects(send(), /changes of its own/);
  git(place.home, 'commit', '--quiet', '--all', '-m', 'Here alone');
  await assert.rejects(send(), /changes of its own/);
  assert.deepEqual(branches(), ['main']);
});

test('where there is no clone, or none of a remote, it does not begin', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'loype-no-clone-'));
  await assert.rejects(GitStore.around(bare), /no clone/);
  git(bare, 'init', '--quiet', '-b', 'main');
  await assert.rejects(GitStore.around(bare), /follows none/);
  rmSync(bare, { recursive: true });
});

test('a remote that hangs is asked once at a time, and what is sent waits for no more than that', async () => {
  const store = await GitStore.around(place.folder);
  const before = remote.looked;
  remote.isHanging = true;
  const asked = [store.keepUp(0), store.keepUp(0), store.keepUp(0)];
  while (remote.held.length === 0) await new Promise((done) => setTimeout(done, 10));
  remote.letGo();
  await Promise.all([...asked, store.inTurn(async () => undefined)]);
  assert.equal(remote.looked - before, 1);
  await store.keepUp(0);
  assert.equal(remote.looked - before, 2);
});
