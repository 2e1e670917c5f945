import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { describe, lock, tryLock } from '../../../src/work/lock.ts';
import { pidNamespace, startOf } from '../../../src/work/process-start.ts';

const project = process.cwd();
const module = (name: string) => JSON.stringify(`file://${resolve(project, 'src/work', name)}`);
let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'loype-lock-')));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a process that runs some code which knows `lock`, and waits for its first word. */
async function run(code: string): Promise<ChildProcess> {
  const program = `import { lock, tryLock } from ${module('lock.ts')};\n${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), once(child, 'exit')]);
  return child;
}

const HOLD = "tryLock('.', 'a', 'hold'); console.log('held'); setInterval(() => {}, 1000);";
const isFree = () => typeof tryLock('.', 'a', 'test') === 'function';

test('a lock is held by one, who is named, until it is given back', () => {
  const unlock = tryLock('.', 'a', 'build --only vaga');
  assert.ok(typeof unlock === 'function');
  const holder = tryLock('.', 'a', 'other');
  assert.ok(typeof holder !== 'function');
  assert.match(
    describe(holder).en,
    new RegExp(`^process ${process.pid} \\("build --only vaga"\\), since \\d\\d:\\d\\d:\\d\\d\\.$`),
  );
  assert.equal(typeof tryLock('.', 'b', 'other'), 'function', 'another lock is another lock');
  unlock();
  assert.ok(isFree());
});

test('the end of a process gives its locks back, however it ends', async () => {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const child = await run(HOLD);
    assert.ok(!isFree());
    child.kill(signal);
    await once(child, 'exit');
    const taken = tryLock('.', 'a', 'test');
    assert.ok(typeof taken === 'function', signal);
    taken();
  }
});

test('who waits is told once by whom, and goes on when the lock is free', async () => {
  const child = await run(HOLD);
  const told: number[] = [];
  const waiting = lock('.', 'a', 'test', (holder) => told.push(holder.pid));
  await new Promise((done) => setTimeout(done, 700));
  child.kill('SIGKILL');
  assert.equal(typeof (await waiting), 'function');
  assert.deepEqual(told, [child.pid]);
});

const HERE = [hostname(), pidNamespace()].join(' ');
const held = (changes: object) => ({
  pid: process.pid,
  start: startOf(process.pid),
  machine: HERE,
  task: 'x',
  since: '2026-11-22T10:00:00Z',
  ...changes,
});

const LEFT: [what: string, content: string, free: boolean][] = [
  ['by this very process', JSON.stringify(held({})), false],
  ['by a process whose number another has now', JSON.stringify(held({ start: 'long ago' })), true],
  ['by a process that is gone', JSON.stringify(held({ pid: 2 ** 30 })), true],
  ['by a process that was given no start', JSON.stringify(held({ start: undefined })), true],
  ['on another machine, where nobody can look', JSON.stringify(held({ machine: 'elsewhere', pid: 2 ** 30 })), false],
  ['when the machine lost its power: nothing', '', true],
  ['when the machine lost its power: half of it', JSON.stringify(held({})).slice(0, 30), true],
];
for (const [what, content, free] of LEFT) {
  test(`a lock that was left ${what} is ${free ? 'taken over' : 'held'}`, () => {
    mkdirSync('.loype/locks/a', { recursive: true });
    writeFileSync('.loype/locks/a/7', content);
    assert.equal(isFree(), free);
  });
}

test('a lock that is held elsewhere is waited for so long and no longer, and it is said which file to delete', async () => {
  mkdirSync('.loype/locks/a', { recursive: true });
  const elsewhere = () =>
    writeFileSync('.loype/locks/a/7', JSON.stringify(held({ machine: 'ferry 4026531836', pid: 12 })));
  elsewhere();
  const says =
    /process 12 on ferry \("x"\), since 2026-11-22 \d\d:00:00\. From here .* If it does not, delete \.loype\/locks\/a\/7$/;
  const told: string[] = [];
  await assert.rejects(
    lock('.', 'a', 'test', (holder) => told.push(describe(holder).en), 300),
    { message: says },
  );
  assert.equal(told.length, 1);
  assert.match(told[0] ?? '', says);
  const waiting = lock('.', 'a', 'test', () => {}, 20_000);
  setTimeout(() => rmSync('.loype/locks/a/7'), 300);
  const unlock = await waiting;
  assert.ok(!('pid' in unlock) && !isFree());
  unlock();
  assert.ok(isFree());
});

test('a process that has ended and that nobody has asked about yet holds nothing', {
  skip: process.platform !== 'linux',
}, async () => {
  // The shell becomes a program that does not ask about its children; before that it might.
  const shell = spawn('sh', ['-c', 'sleep 20 & echo $!; exec tail -f /dev/null'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [word] = (await once(shell.stdout, 'data')) as [Buffer];
  const pid = Number(String(word));
  const until = async (is: () => boolean) => {
    while (!is()) await new Promise((done) => setTimeout(done, 20));
  };
  await until(() => readFileSync(`/proc/${shell.pid}/comm`, 'utf8') === 'tail\n');
  process.kill(pid, 'SIGKILL');
  await until(() => /\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8')));
  assert.equal(startOf(pid), null);
  shell.kill();
});

test('eight processes at once never hold a lock together, though some are killed while they hold it', async () => {
  const code = `
    import { appendFileSync } from 'node:fs';
    const blink = (most) => new Promise((done) => setTimeout(done, Math.random() * most));
    const take = async () => {
      for (;;) {
        const taken = tryLock('.', 'a', 'turn');
        if (typeof taken === 'function') return taken;
        await blink(3);
      }
    };
    console.log('begun');
    for (let turn = 0; turn < 25; turn++) {
      const unlock = await take();
      appendFileSync('log', '+' + process.pid + '\\n');
      await blink(1);
      if (turn === 12 && process.pid % 2) process.kill(process.pid, 'SIGKILL');
      appendFileSync('log', '-' + process.pid + '\\n');
      unlock();
    }`;
  const children = await Promise.all(Array.from({ length: 8 }, () => run(code)));
  await Promise.all(
    children.map((child) => (child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null)),
  );
  const killed = new Set(children.filter((it) => it.signalCode === 'SIGKILL').map((it) => String(it.pid)));
  let holder = '';
  let turns = 0;
  for (const [sign = '', ...rest] of readFileSync('log', 'utf8').trim().split('\n')) {
    const pid = rest.join('');
    if (sign === '+') {
      assert.ok(holder === '' || killed.has(holder), `${pid} and ${holder} at once`);
      holder = pid;
      turns++;
    } else {
      assert.equal(pid, holder);
      holder = '';
    }
  }
  assert.equal(turns, 8 * 25 - killed.size * 12);
  assert.equal(readdirSync('.loype/locks/a').length, 1, 'old numbers are cleared away');
});

test('a file of a lock that says nothing of a holder counts as given back', () => {
  const file = '.loype/locks/a/1';
  mkdirSync('.loype/locks/a', { recursive: true });
  const whole = {
    pid: process.pid,
    start: startOf(process.pid),
    machine: 'elsewhere',
    task: 'build',
    since: '2026-11-22',
  };
  for (const key of Object.keys(whole)) {
    writeFileSync(file, JSON.stringify({ ...whole, [key]: undefined }));
    assert.ok(isFree(), `without ${key}`);
    rmSync('.loype/locks/a', { recursive: true });
    mkdirSync('.loype/locks/a');
  }
  for (const text of ['{}', '5', '"a"', '[]', 'null', 'true', '', '{', JSON.stringify({ ...whole, machine: 7 })]) {
    writeFileSync(file, text);
    assert.ok(isFree(), text);
    rmSync('.loype/locks/a', { recursive: true });
    mkdirSync('.loype/locks/a');
  }
  writeFileSync(file, JSON.stringify(whole));
  assert.ok(!isFree(), 'a whole one of another machine holds');
});

test('a lock that cannot be given back as it should, as on a full disk, is given back, and hides no other fault', () => {
  const taken = tryLock(folder, 'full', 'build');
  assert.ok(typeof taken === 'function');
  // What would be written cannot be.
  const blocked = join(folder, '.loype/locks/full', `${process.pid}.new`);
  mkdirSync(blocked);
  assert.throws(() => {
    try {
      throw new Error('the true reason');
    } finally {
      taken();
    }
  }, /the true reason/);
  rmdirSync(blocked);
  const again = tryLock(folder, 'full', 'build');
  assert.ok(typeof again === 'function');
  again();
});
