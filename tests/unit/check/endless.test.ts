// A content folder may be another folder than was meant, with queues, devices, files and folders without end in it. Nothing hangs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { readBounded } from '../../../src/check/source/bounded.ts';
import { readFolder } from '../../../src/check/source/files.ts';
import { stateOf } from '../../../src/check/source/state.ts';
import { REACH } from '../../../src/check/source/walk.ts';
import { FIXTURE } from '../../fixture.ts';
import { inTurn } from '../../in-turn.ts';
import { ALL, some } from '../../some.ts';

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

const OUT = ['--out', join(home, 'dist')];
const of = (command: string, content: string, ...args: string[]) => ({
  command,
  args: ['--content', content, ...(command === 'build' ? OUT : []), ...args],
});

test("check and build of the machine's own folders end with a sentence", {
  skip: !existsSync('/proc/self') && 'only Linux has /proc',
}, () => {
  // A build notes the state of what it reads before it looks at it, which of /proc takes ten seconds.
  const calls = [
    of('check', '/proc'),
    of('check', '/dev'),
    of('build', '/dev'),
    ...(ALL ? [of('build', '/proc')] : []),
  ];
  for (const { status, said } of inTurn(calls)) {
    assert.equal(status, 1, said);
    assert.match(said, /Innholdsmappen har verken organisations\/ eller portal\.yaml\. Er det riktig mappe\?/);
    assert.ok(said.length < 600, said);
  }
});

/** The folder with the content of one organisation. */
const withVaga = () =>
  cpSync(join(FIXTURE, 'organisations/vaga'), join(folder, 'organisations/vaga'), { recursive: true });

test('check and build of content with queues in it, and links that lead upwards, end with what is wrong', () => {
  withVaga();
  const queues = ['search.yaml', 'organisations/lom/organisation.yaml', 'organisations/vaga/q.mdx'];
  for (const file of queues) queue(join(folder, file));
  symlinkSync('..', join(folder, 'organisations/up'));
  symlinkSync('../..', join(folder, 'organisations/vaga/up'));
  for (const { status, said } of inTurn([of('check', folder), of('build', folder)])) {
    assert.equal(status, 1, said);
    for (const file of queues) assert.match(said, new RegExp(`${file}:1:1 +LOYPE-FILE +Dette er inga vanleg fil`));
    assert.match(said, /organisations\/up:1:1 +LOYPE-FILE +Dette er ein snarveg/);
  }
});

/** In place of a file that commands read before all others: a queue, and a device that gives without end. */
const ENDLESS: [what: string, make: (path: string) => void][] = [
  ['is a queue', queue],
  ['leads to a device', (path) => symlinkSync('/dev/zero', path)],
];

for (const [what, make] of some(ENDLESS, 1))
  test(`a portal.yaml or package.json that ${what} ends every command with a sentence`, () => {
    withVaga();
    make(join(folder, 'portal.yaml'));
    for (const { status, said } of inTurn([of('check', folder), of('build', folder)])) {
      assert.equal(status, 2, said);
      assert.match(said, /portal\.yaml is no ordinary file, but a queue or a device\. Take it away\./);
    }
    rmSync(join(folder, 'portal.yaml'));
    make(join(home, 'package.json'));
    const commands = some(['check', 'build', 'dev', 'edit', 'report'], 2);
    for (const { status, said } of inTurn(commands.map((it) => ({ ...of(it, folder), cwd: home })))) {
      assert.equal(status, 2, said);
      assert.match(said, /package\.json is no ordinary file, but a queue or a device\. Take it away\.\n$/);
    }
    rmSync(join(home, 'package.json'));
  });

test('a preview of another folder is not begun', () => {
  for (const { status, said } of inTurn(['/proc', '/dev', home].map((it) => of('dev', it)))) {
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
  const files = [
    [old, /er ingen fil/],
    ['/dev/zero', /er ingen fil/],
    [home, /er ingen fil/],
    [large, /Filen er for stor\. Den kan ha høyst 8000000 byte\./],
  ] as const;
  const rest = ['--organisation', 'selbu', '--content', FIXTURE, '--out', join(home, 'import')];
  const ended = inTurn(files.map(([file]) => ({ command: 'import', args: [file, ...rest] })));
  for (const [at, { status, said }] of ended.entries()) {
    assert.equal(status, 2, said);
    assert.match(said, files[at]?.[1] ?? /^$/);
  }
  assert.ok(!existsSync(join(home, 'import')));
});
