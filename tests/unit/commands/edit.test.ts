/** What the program of the editor says before it begins, of where proposals go. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { SLUG, Workplace } from '../editing/desk.ts';
import { git, Remote } from '../editing/store/remote.ts';
import { Double, TOKEN } from '../forge/proposals/doubles.ts';

let place: Workplace;
let remote: Remote;
let double: Double;
beforeEach(async () => {
  place = new Workplace();
  remote = new Remote();
  double = new Double('gitlab');
  await remote.start();
  await double.start();
  await remote.takeIn(place);
});
afterEach(() => {
  double.stop();
  remote.delete();
  place.delete();
});

/** Starts the program with a token, and gives all that it says until it ends, or until it says something. */
async function started(token: string | undefined, until: RegExp): Promise<{ said: string; code: number | null }> {
  const args = [resolve('scripts/edit.ts'), '--content', place.content, '--organisation', SLUG, '--no-preview'];
  const { LOYPE_PROPOSAL_TOKEN: _, ...env } = process.env;
  const program = spawn(process.execPath, [...args, '--store', 'gitlab'], {
    cwd: place.home,
    env: { ...env, ...(token !== undefined && { LOYPE_PROPOSAL_TOKEN: token }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer) => {
    said += String(chunk);
    if (until.test(said)) program.kill();
  };
  program.stdout.on('data', hear);
  program.stderr.on('data', hear);
  return new Promise((done) => program.on('close', (code) => done({ said, code })));
}

const atDouble = (path: string) =>
  git(place.home, 'remote', 'set-url', 'origin', `${double.origin.replace('//', '//bruker:hemmelig@')}/${path}`);

test('a remote that is no host of repositories, and a token that is missing, end it with a sentence', async () => {
  const { said, code } = await started(TOKEN, /Editor at/);
  assert.match(said, /The remote of the clone is at no host of repositories\./);
  assert.equal(code, 1);
  atDouble('kommune/sider.git');
  const without = await started(undefined, /Editor at/);
  assert.match(without.said, /put it in the variable LOYPE_PROPOSAL_TOKEN\./);
  assert.equal(without.code, 1);
});

test('a token that the host refuses is told at once, without the passwords of the clone', async () => {
  atDouble('kommune/sider.git');
  const { said } = await started('another', /:\d+: 401/);
  assert.match(said, /127\.0\.0\.1:\d+: 401/);
  assert.doesNotMatch(said, /hemmelig|another/);
});

test('with the right token it begins, and says nothing of the host', async () => {
  atDouble('kommune/sider.git');
  const { said } = await started(TOKEN, /Editor at/);
  assert.match(said, /Editor at http:\/\/localhost:\d+\/#token=/);
  assert.doesNotMatch(said, /: 401|cannot be understood/);
});
