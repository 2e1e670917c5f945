import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { main as pack } from '../../../scripts/pack.ts';
import { canPrint } from '../../../src/brochure/compile.ts';
import { main as check } from '../../../src/commands/check.ts';
import { main as look } from '../../../src/commands/look.ts';
import { main as poster } from '../../../src/commands/poster.ts';
import { main as report } from '../../../src/commands/report.ts';
import { main as rulesCheck } from '../../../src/commands/rules-check.ts';
import { main as schemas } from '../../../src/commands/schemas.ts';
import { markMade } from '../../../src/release/mark.ts';
import { PACKAGE_MARK, refusedForFile, refusedForPackage } from '../../../src/release/place.ts';
import { isComparedRules } from '../../../src/rules/compared.ts';
import { command, type Main, Stop } from '../../../src/terminal/io.ts';
import { writeNamed } from '../../../src/terminal/output.ts';
import { FIXTURE } from '../../fixture.ts';
import { run } from './run.ts';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'loype-named-')));
after(() => rmSync(top, { recursive: true }));
const home = join(top, 'home');

const put = (file: string, text = 'mine') => {
  mkdirSync(dirname(join(home, file)), { recursive: true });
  writeFileSync(join(home, file), text);
};

beforeEach(() => {
  rmSync(home, { recursive: true, force: true });
  for (const file of ['README.md', 'src/a.ts', 'docs/a.md', '.git/HEAD', 'mine.html', 'mine.json', 'mine/x.txt'])
    put(file);
  for (const file of ['index.html', 'pages.json']) put(join('dist', file), '{}');
  put('package.json', '{"name":"x"}');
  put('list.json', '[{"id":1}]');
  symlinkSync('README.md', join(home, 'link.html'));
  symlinkSync('src', join(home, 'link'));
  cpSync(FIXTURE, join(home, 'content'), { recursive: true });
});

const everything = () =>
  readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name))
    .sort()
    .map((path) => `${path} ${readFileSync(path).length}`);

const COMMANDS: [name: string, main: Main, flag: string][] = [
  ['report', report, '--html'],
  ['check', check, '--gitlab'],
  ['rules:check', rulesCheck, '--write-report'],
];

const TAKEN: [given: string, says: RegExp][] = [
  ['README.md', /is there, and this command has not written it\. Name a new file\.$/m],
  ['package.json', /is there, and/],
  ['list.json', /is there, and/],
  ['mine.html', /is there, and/],
  ['link.html', /is there, and/],
  ['src/a.ts', /lies in src, which is the project's own/],
  ['src/new.ts', /lies in src,/],
  ['link/new.ts', /lies in src,/],
  ['docs/a.md', /lies in docs,/],
  ['.git/HEAD', /lies in \.git,/],
  ['content/portal.yaml', /lies in content,/],
  ['dist/report.html', /lies in a built site/],
  ['mine', /is a folder\. Name a file\./],
];

for (const [name, main, flag] of COMMANDS)
  test(`${name} ${flag} writes over nothing that it has not written itself`, async () => {
    const before = everything();
    for (const [given, says] of TAKEN) {
      const { status, stdout, stderr } = await run(main, [flag, given], { cwd: home, env: {} });
      assert.deepEqual([status, stdout], [2, ''], `${given}: ${stderr}`);
      assert.match(stderr, says, given);
      assert.ok(stderr.startsWith(`${flag} "${given}"`), stderr);
    }
    assert.deepEqual(everything(), before);
  });

test('a report is written to a new or an empty file, over an earlier one, and to what is no file', async () => {
  put('empty.html', '');
  for (const given of ['new.html', 'new.html', 'empty.html', 'empty.html', '/dev/null']) {
    const { status, stderr } = await run(report, ['--html', given], { cwd: home, env: {} });
    assert.equal(status, 0, `${given}: ${stderr}`);
  }
  for (const given of ['new.json', 'new.json']) {
    const { status, stderr } = await run(check, ['--gitlab', given], { cwd: home, env: {} });
    assert.equal(status, 0, stderr);
  }
  put('rules.md', '# Our limits, and what their owner says now\n');
  const named = { flag: '--write-report', given: 'rules.md', isOwn: isComparedRules };
  assert.equal(refusedForFile(home, join(home, 'content'), named), undefined);
});

const skip = canPrint() ? false : 'the compiler is not installed';
test('a poster is written over an earlier one, and over no other file', { skip }, async () => {
  const print = (out: string) => run(poster, ['vaga', '--out', out], { cwd: home, env: {} });
  for (const mine of [
    'mine',
    '%PDF-1.7\nmine',
    '%PDF-1.7\n(loype-poster)',
    '%PDF-1.7\n<pdf:Keywords>loype-poster</pdf:Keywords><xmp:CreatorTool>Mine',
    'mine <pdf:Keywords>loype-poster</pdf:Keywords><xmp:CreatorTool>Typst 1',
  ]) {
    put('posters/vaga-nn.pdf', mine);
    const before = everything();
    const { status, stdout, stderr } = await print('posters');
    assert.deepEqual([status, stdout], [2, ''], mine);
    assert.match(stderr, /^--out "posters\/vaga-nn\.pdf" is there, and this command has not written it\./);
    assert.deepEqual(everything(), before);
  }
  for (const [given, says] of [
    ['src', /lies in src,/],
    ['link', /lies in src,/],
    ['docs/x', /lies in docs,/],
    ['content', /lies in content,/],
    ['dist/x', /lies in a built site/],
    ['README.md', /cannot be written/],
  ] as const) {
    const before = everything();
    const { status, stderr } = await print(given);
    assert.equal(status, 2, given);
    assert.match(stderr, says);
    assert.deepEqual(everything(), before, given);
  }
  put('posters/vaga-nn.pdf', '');
  for (const time of ['new', 'again']) assert.equal((await print('posters')).status, 0, time);
  assert.match(readFileSync(join(home, 'posters/vaga-nn.pdf'), 'latin1'), /^%PDF-/);
});

test('schemas are written over earlier ones, and over no other file', async () => {
  const write = () => run(schemas, [], { cwd: home });
  put('.vscode/settings.json');
  put('.vscode/schemas/mine.json');
  for (const mine of ['mine', '{}', '{\n  "$comment": "Mine."\n}\n']) {
    put('.vscode/schemas/portal.json', mine);
    const before = everything();
    const { status, stderr } = await write();
    assert.equal(status, 2, mine);
    assert.match(stderr, /^\.vscode\/schemas\/portal\.json is there, and this command has not written it\./);
    assert.deepEqual(everything(), before);
  }
  rmSync(join(home, '.vscode/schemas/portal.json'));
  for (const time of ['new', 'again']) assert.equal((await write()).status, 0, time);
  for (const file of ['settings.json', 'schemas/mine.json'])
    assert.equal(readFileSync(join(home, '.vscode', file), 'utf8'), 'mine');
});

const PLACES: [given: string, says: RegExp][] = [
  ['.', /is or holds the project/],
  ['src', /lies in src,/],
  ['src/x', /lies in src,/],
  ['mine', /is there, and this command has not made it/],
  ['link', /is there, and|lies in/],
  ['README.md', /is there, and this command has not made it/],
  ['dist/x', /lies in a built site/],
  ['README.md/x', /cannot be written/],
];

test('pack deletes nothing that it has not made', async () => {
  put('mine/files/thesis.txt');
  const before = everything();
  for (const [given, says] of PLACES) {
    const { status, stdout, stderr } = await run(pack, ['--out', given], { cwd: home });
    assert.deepEqual([status, stdout], [2, ''], given);
    assert.match(stderr, says, given);
  }
  assert.deepEqual(everything(), before);
  assert.equal(refusedForPackage(home, 'new'), undefined);
  put('.loype/package/files/package.json');
  assert.equal(refusedForPackage(home, '.loype/package'), undefined, 'what a run that was killed has left');
  put('made/files/package.json');
  markMade(join(home, 'made'), PACKAGE_MARK, 'Made.');
  assert.equal(refusedForPackage(home, 'made'), undefined);
  put('made/files/thesis.txt');
  assert.match(
    refusedForPackage(home, 'made') ?? '',
    /holds what this command has not put there \(files\/thesis\.txt\)/,
  );
});

test('look makes no copy anew in which somebody has put or changed something', async () => {
  const again = () => run(look, ['--out', 'copy'], { cwd: home });
  assert.equal((await again()).status, 0);
  assert.equal((await again()).status, 0);
  for (const file of ['notes.txt', 'index.html', 'deep/er/x.txt']) {
    put(join('copy', file), 'a note of mine');
    const { status, stderr } = await again();
    assert.equal(status, 2, file);
    assert.match(stderr, new RegExp(`^--out "copy" holds what this command has not put there \\(${file}\\)\\. `));
    assert.equal(readFileSync(join(home, 'copy', file), 'utf8'), 'a note of mine');
    rmSync(join(home, 'copy'), { recursive: true });
    assert.equal((await again()).status, 0);
  }
});

test('a file that a flag names and that cannot be written, as on a full disk, is told in one sentence with the flag', async () => {
  for (const [name, main, flag] of COMMANDS.filter(([, it]) => it === check || it === report)) {
    const { status, stderr } = await run(main, [flag, '/dev/full'], { cwd: home });
    assert.equal(status, 2, name);
    assert.match(
      stderr,
      new RegExp(`^${flag} "/dev/full" cannot be written \\(ENOSPC[^\n]+\\)\\. Name another file\\.\n$`),
    );
  }
  for (const given of ['/dev/full', 'mine', 'nowhere/x', 'README.md/x'])
    assert.throws(
      () => writeNamed({ cwd: home }, '--to', given, 'x'),
      (error) =>
        error instanceof Stop && error.code === 2 && error.message.startsWith(`--to "${given}" cannot be written (E`),
    );
});

test('what the system does not let be done is a sentence with exit code 1, and a fault of ours is not', async () => {
  const fails = (path: string) =>
    command(async () => {
      writeFileSync(path, 'x');
      return 0;
    });
  for (const path of ['/dev/full', join(home, 'nowhere/x'), join(home, 'mine')]) {
    const { status, stdout, stderr } = await run(fails(path), []);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^The system did not let it be done: E[A-Z]+: [^\n]+\.\n$/);
  }
  await assert.rejects(
    run(
      command(async () => ({}) as never),
      [],
    ).then(() =>
      run(
        command(async () => {
          throw new TypeError('ours');
        }),
        [],
      ),
    ),
    /ours/,
  );
});
