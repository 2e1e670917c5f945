// Pages are made in several processes: the site is the same in whatever number, and when one of them dies nothing is published
// and nothing is left.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { FIXTURE } from '../fixture.ts';
import { differences } from './compare.ts';

mkdirSync('.loype/test', { recursive: true });
const folder = realpathSync(mkdtempSync('.loype/test/workers-'));
const content = join(folder, 'content');
after(() => rmSync(folder, { recursive: true, force: true }));

before(() => cpSync(FIXTURE, content, { recursive: true }));

interface Build {
  pid: number;
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

function build(out: string, ...flags: string[]): Build {
  // Brochures are made before, by processes of their own.
  const args = [resolve('scripts/build.ts'), '--content', content, '--out', out, '--no-brochures', ...flags];
  // What it keeps lies in the tests' folder, where no other test looks.
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr] = [child.stdout, child.stderr].map((it) => it.setEncoding('utf8').toArray());
  const code = new Promise<number | null>((done) => child.on('exit', done));
  const ended = Promise.all([code, stdout, stderr]).then(([code, stdout = [], stderr = []]) => {
    return { code, stdout: stdout.join(''), stderr: stderr.join('') };
  });
  return { pid: child.pid ?? 0, ended };
}

/** Everything that is made is made anew. */
function forgetAll(): void {
  for (const part of globSync('.loype/*/build-*/{scopes,cache,standing.json}', { cwd: folder }))
    rmSync(join(folder, part), { recursive: true });
}

/** The processes that make pages of the tests' content, by what they are told. */
function makers(): number[] {
  const rows = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return rows.filter((it) => it.includes(`${folder}/`) && it.endsWith('/order')).map((it) => Number.parseInt(it, 10));
}

/** Waits until two processes make pages for a build. */
async function making({ ended }: Build): Promise<number[]> {
  let isOver = false;
  ended.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const found = makers();
    if (found.length === 2) return found;
    await sleep(20);
  }
  throw new Error('No two processes have made pages.');
}

test('the site is the same in one process and in two', async () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  const first = await build(one, '--workers', '1').ended;
  assert.equal(first.code, 0, first.stderr);
  forgetAll();
  const second = build(two, '--workers', '2');
  await making(second);
  assert.equal((await second.ended).code, 0);
  assert.deepEqual(differences(one, two), []);
  assert.deepEqual(makers(), []);
});

test('a process that dies ends the build with its reason; nothing is published, and none is left', async () => {
  const out = join(folder, 'dies');
  forgetAll();
  const running = build(out, '--workers', '2');
  const [first = 0] = await making(running);
  process.kill(first, 'SIGKILL');
  const { code, stderr } = await running.ended;
  assert.equal(code, 1);
  assert.match(stderr, /^A process that makes pages ended before it was done \(SIGKILL\)\.$/m);
  assert.ok(!existsSync(out));
  assert.deepEqual(makers(), []);
  const { code: next, stderr: says } = await build(out, '--workers', '2').ended;
  assert.equal(next, 0, says);
  assert.deepEqual(differences(out, join(folder, 'one')), []);
});

test('when a build is killed none of its processes is left', async () => {
  const out = join(folder, 'killed');
  forgetAll();
  const running = build(out, '--workers', '2');
  await making(running);
  process.kill(running.pid, 'SIGKILL');
  await running.ended;
  for (let at = 0; at < 500 && makers().length > 0; at++) await sleep(20);
  assert.deepEqual(makers(), []);
  assert.ok(!existsSync(out));
});

test('a number of processes that is none is refused', async () => {
  for (const none of ['0', '-1', 'two', '1.5', '1000']) {
    const { code, stderr } = await build(join(folder, 'none'), `--workers=${none}`).ended;
    assert.equal(code, 2);
    assert.match(stderr, /^--workers ".*" is no number of processes, such as 4\.$/m);
  }
});
