import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Crew } from '../../../src/work/crew.ts';

const MEMBER = join(import.meta.dirname, 'crew-member.ts');

async function withCrew<T>(count: number, use: (crew: Crew<string, string>) => Promise<T>): Promise<T> {
  const crew = new Crew<string, string>(count, MEMBER, ['did'], 'answers tests');
  try {
    return await use(crew);
  } finally {
    await crew.end();
  }
}

/** Whether there is a process of a number. */
function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The numbers of the processes of a crew. */
async function pidsOf(crew: Crew<string, string>, count: number): Promise<number[]> {
  const all = await crew.run(Array.from({ length: 4 * count }, () => 'pid 50'));
  return [...new Set(all.map(Number))];
}

test('answers are in the order of the tasks, whoever was done first', async () => {
  const tasks = ['a 60', 'b 0', 'c 30', 'd 0', 'e 10'];
  for (const count of [1, 3])
    assert.deepEqual(
      await withCrew(count, (crew) => crew.run(tasks)),
      tasks.map((it) => `did ${it}`),
    );
});

test('a crew does one list of tasks after the other, in several processes, and none is left when it is ended', async () => {
  const pids = await withCrew(2, async (crew) => {
    await crew.run(['a', 'b', 'c']);
    return pidsOf(crew, 2);
  });
  assert.equal(pids.length, 2);
  assert.ok(!pids.includes(process.pid));
  assert.deepEqual(pids.filter(runs), []);
});

for (const [what, task, says] of [
  ['cannot do a task', 'fail', /^There is no such page\.$/],
  ['ends', 'exit', /^A process that answers tests ended before it was done \(exit code 7\)\.$/],
  ['is killed', 'die', /^A process that answers tests ended before it was done \(SIGKILL\)\.$/],
] as const)
  test(`a process that ${what} is told with its reason, and the others go too`, async () => {
    let pids: number[] = [];
    const failed = withCrew(2, async (crew) => {
      pids = await pidsOf(crew, 2);
      await crew.run(['a 20', task, 'b 5000', 'c 5000']);
    });
    await assert.rejects(failed, ({ message }: Error) => says.test(message));
    assert.equal(pids.length, 2);
    assert.deepEqual(pids.filter(runs), []);
  });

test('a process that died between two lists of tasks is told at the next', async () => {
  await withCrew(1, async (crew) => {
    const [pid = 0] = await pidsOf(crew, 1);
    process.kill(pid, 'SIGKILL');
    while (runs(pid)) await sleep(10);
    await assert.rejects(crew.run(['a']), /ended before it was done \(SIGKILL\)/);
  });
});

test('a process that was killed ends as such, and not by the task that it could not be told', async () => {
  await withCrew(1, async (crew) => {
    const [pid = 0] = await pidsOf(crew, 1);
    process.kill(pid, 'SIGKILL');
    // It is gone before this process, which does not look up, has heard of it.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    await assert.rejects(crew.run(['a']), /ended before it was done \(SIGKILL\)/);
  });
});

test('a module that cannot be run is told', async () => {
  const crew = new Crew<string, string>(1, join(import.meta.dirname, 'nowhere.ts'), [], 'answers tests');
  await assert.rejects(crew.run(['a']), /ended before it was done \(exit code 1\)/);
  await crew.end();
});

test('processes end when the one that started them is killed', async () => {
  const file = join(import.meta.dirname, 'crew-parent.ts');
  const parent = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await parent.stdout.setEncoding('utf8').take(1).toArray()) as string[];
  const pids = [...new Set((said ?? '').trim().split(' ').map(Number))];
  assert.equal(pids.length, 2);
  parent.kill('SIGKILL');
  for (let at = 0; at < 500 && pids.some(runs); at++) await sleep(20);
  assert.deepEqual(pids.filter(runs), []);
});
