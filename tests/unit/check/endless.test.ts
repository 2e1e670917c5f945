// A content folder may be another folder than was meant, with queues, devices, files and folders without end in it. Nothing hangs.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { readBounded } from '../../../src/check/source/bounded.ts';
import { readFolder } from '../../../src/check/source/files.ts';
import { stateOf } from '../../../src/check/source/state.ts';
import { REACH } from '../../../src/check/source/walk.ts';
import { FIXTURE } from '../../fixture.ts';
import { ALL } from '../../some.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const home = mkdtempSync(join(tmpdir(), 'loype-endless-'));
const folder = join(home, 'content');
after(() => rmSync(home, { recursive: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});

const put = (file: string, text = 'a: b\n') => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const queue = (path: string) => {
  mkdirSync(dirname(path), { recursive: true });
  execFileSync('mkfifo', [path]);
};
/** What is said of a folder, and how many files were read. */
const told = (bounds = { ...REACH, text: 1_000_000_000 }) => {
  const { files, problems } = readFolder(folder, undefined, bounds);
  return [files.length, ...problems.map(({ file, message }) => `${file}: ${message.nb}`)];
};

/** A command of the product as its own process, which is ended when it takes three minutes: it hangs. */
const run = (command: string, ...args: string[]) => runIn(PROJECT, command, ...args);

function runIn(cwd: string, command: string, ...args: string[]) {
  const script = join(PROJECT, `scripts/${command}.ts`);
  const { status, stdout, stderr, signal } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: 'utf8',
    timeout: 180_000,
    killSignal: 'SIGKILL',
  });
  assert.equal(signal, null, `${command} ${args.join(' ')} does not end`);
  return { status, said: stdout + stderr };
}

test('queues and large files of every ending are told, and what is beside them is read', () => {
  put('a.yaml');
  for (const ending of ['.yaml', '.mdx', '.svg', '.png', '.json', '']) queue(join(folder, `q${ending}`));
  put('large.yaml', '');
  truncateSync(join(folder, 'large.yaml'), 200_000_000_000);
  put('large', '');
  truncateSync(join(folder, 'large'), 200_000_000_000);
  const [read, ...problems] = told();
  assert.equal(read, 1);
  assert.equal(problems.filter((it) => /ingen vanlig fil.*kø/.test(String(it))).length, 6);
  assert.deepEqual(
    problems.filter((it) => /MB/.test(String(it))),
    ['large', 'large.yaml'].map(
      (it) => `${it}: Filen er 200000,0 MB. Den kan være høyst 1 MB. Del teksten, eller gjør bildet mindre.`,
    ),
  );
});

test('folders within folders without end are told where they begin to be too many', () => {
  put('a.yaml');
  put(`${'d/'.repeat(REACH.depth)}inner.yaml`);
  assert.deepEqual(told(), [2]);
  put(`${'d/'.repeat(60)}deep.yaml`);
  assert.deepEqual(told(), [
    2,
    `${'d/'.repeat(20)}d: Her ligger mer enn 20 mapper inni hverandre. Resten er ikke lest. Er det riktig innholdsmappe?`,
  ]);
});

test('files without end are told once', () => {
  for (let at = 0; at < 30; at++) put(`a/${at}.yaml`);
  const entries = { depth: 20, entries: 31, text: 1_000 };
  assert.deepEqual(told(entries), [30]);
  put('a/30.yaml');
  put('a/31.yaml');
  assert.deepEqual(told(entries), [
    30,
    'a: Innholdsmappen har mer enn 31 filer og mapper. Resten er ikke lest. Er det riktig mappe?',
  ]);
});

test('text without end is told once', () => {
  for (let at = 0; at < 5; at++) put(`a/${at}.yaml`, `a: ${'b'.repeat(100)}\n`);
  const [read, ...problems] = told({ ...REACH, text: 300 });
  assert.equal(read, 2);
  assert.equal(problems.length, 1);
  assert.match(String(problems[0]), /til sammen mer enn .* MB\. Resten er ikke lest/);
});

test('links that lead upwards are no way without end', () => {
  put('a/b/c.yaml');
  symlinkSync('..', join(folder, 'a/up'));
  symlinkSync('../..', join(folder, 'a/b/up'));
  assert.equal(stateOf(folder), stateOf(folder));
  assert.equal(told().length, 3);
});

test('a file that says it is empty is read no further than it may be', {
  skip: !existsSync('/proc/self/maps') && 'only Linux has /proc',
}, () => {
  const [most, whole] = [100, readBounded('/proc/self/maps', 1_000_000)];
  assert.ok(whole.length > most);
  assert.equal(readBounded('/proc/self/maps', most).length, most + 1);
});

test('a file is read whole when it has just as much as it may have', () => {
  put('a', 'x'.repeat(70_000));
  assert.equal(readBounded(join(folder, 'a'), 70_000).length, 70_000);
  assert.equal(readBounded(join(folder, 'a'), 69_999).length, 70_000);
  assert.equal(readBounded(join(folder, 'a'), 5).length, 6);
  put('b', '');
  assert.equal(readBounded(join(folder, 'b'), 5).length, 0);
});

const COMMANDS: [command: string, ...out: string[]][] = [['check'], ['build', '--out', join(home, 'dist')]];
const NO_CONTENT = /Innholdsmappen har verken organisations\/ eller portal\.yaml\. Er det riktig mappe\?/;

for (const [command, ...out] of COMMANDS)
  test(`${command} of the machine's own folders ends with a sentence`, {
    skip: !existsSync('/proc/self') && 'only Linux has /proc',
  }, () => {
    // A build notes the state of what it reads before it looks at it, which of /proc takes ten seconds.
    for (const other of ALL || command === 'check' ? ['/proc', '/dev'] : ['/dev']) {
      const { status, said } = run(command, '--content', other, ...out);
      assert.equal(status, 1, said);
      assert.match(said, NO_CONTENT);
      assert.ok(said.length < 600, said);
    }
  });

for (const [command, ...out] of COMMANDS)
  test(`${command} of content with queues in it, and links that lead upwards, ends with what is wrong`, () => {
    cpSync(join(FIXTURE, 'organisations/vaga'), join(folder, 'organisations/vaga'), { recursive: true });
    for (const file of ['search.yaml', 'organisations/lom/organisation.yaml', 'organisations/vaga/q.mdx'])
      queue(join(folder, file));
    symlinkSync('..', join(folder, 'organisations/up'));
    symlinkSync('../..', join(folder, 'organisations/vaga/up'));
    const { status, said } = run(command, '--content', folder, ...out);
    assert.equal(status, 1, said);
    for (const file of ['search.yaml', 'organisations/lom/organisation.yaml', 'organisations/vaga/q.mdx'])
      assert.match(said, new RegExp(`${file}:1:1 +LOYPE-FILE +Dette er inga vanleg fil`));
    assert.match(said, /organisations\/up:1:1 +LOYPE-FILE +Dette er ein snarveg/);
  });

test('a portal.yaml that is a queue or leads to a device ends every command with a sentence', () => {
  cpSync(join(FIXTURE, 'organisations/vaga'), join(folder, 'organisations/vaga'), { recursive: true });
  for (const make of [queue, (path: string) => symlinkSync('/dev/zero', path)]) {
    rmSync(join(folder, 'portal.yaml'), { force: true });
    make(join(folder, 'portal.yaml'));
    for (const [command, ...out] of COMMANDS) {
      const { status, said } = run(command, '--content', folder, ...out);
      assert.equal(status, 2, said);
      assert.match(said, /portal\.yaml is no ordinary file, but a queue or a device\. Take it away\./);
    }
  }
});

test('a package.json that is a queue or leads to a device ends every command with a sentence', () => {
  cpSync(join(FIXTURE, 'organisations/vaga'), join(folder, 'organisations/vaga'), { recursive: true });
  for (const make of [queue, (path: string) => symlinkSync('/dev/zero', path)]) {
    rmSync(join(home, 'package.json'), { force: true });
    make(join(home, 'package.json'));
    for (const command of ['check', 'build', 'dev', 'edit', 'report']) {
      const { status, said } = runIn(home, command, '--content', folder);
      assert.equal(status, 2, said);
      assert.match(said, /package\.json is no ordinary file, but a queue or a device\. Take it away\.\n$/);
    }
  }
  rmSync(join(home, 'package.json'));
});

test('a preview of another folder is not begun', () => {
  for (const other of ['/proc', '/dev', home]) {
    const { status, said } = run('dev', '--content', other);
    assert.equal(status, 2, said);
    assert.match(
      said,
      /^There is neither organisations\/ nor portal\.yaml in [^\n]+, so there is nothing to preview\.\n$/,
    );
  }
});

test('import of what is no file, and of a file without end, makes nothing and says why', () => {
  const old = join(home, 'old.html');
  rmSync(old, { force: true });
  queue(old);
  const large = join(home, 'large.html');
  writeFileSync(large, '');
  truncateSync(large, 200_000_000_000);
  for (const [file, why] of [
    [old, /er ingen fil/],
    ['/dev/zero', /er ingen fil/],
    [home, /er ingen fil/],
    [large, /Filen er for stor\. Den kan ha høyst 8000000 byte\./],
  ] as const) {
    const { status, said } = run(
      'import',
      file,
      '--organisation',
      'selbu',
      '--content',
      FIXTURE,
      '--out',
      join(home, 'import'),
    );
    assert.equal(status, 2, said);
    assert.match(said, why);
    assert.ok(!existsSync(join(home, 'import')));
  }
});
