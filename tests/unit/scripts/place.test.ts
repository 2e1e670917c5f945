import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
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
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

let folder = '';

/** A project of its own: a released site at `dist`, its files copied to `copied`, and a folder that somebody wrote. */
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'loype-place-')));
  for (const site of ['.loype/releases/dist/1', 'copied']) {
    mkdirSync(join(folder, site), { recursive: true });
    for (const file of ['index.html', 'pages.json']) writeFileSync(join(folder, site, file), '<a href="/"></a>');
  }
  symlinkSync('.loype/releases/dist/1', join(folder, 'dist'));
  symlinkSync('docs', join(folder, 'linked'));
  symlinkSync('gone', join(folder, 'dangling'));
  for (const name of ['docs', 'empty']) mkdirSync(join(folder, name));
  for (const file of ['docs/mine.txt', 'file.txt']) writeFileSync(join(folder, file), 'mine');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts', script), ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, stdout, stderr };
}

const everything = () => readdirSync(folder, { recursive: true }).toSorted();

const REFUSED: [script: string, args: string[], says: RegExp][] = [
  ['look.ts', ['--from', 'dsit', '--out', 'docs'], /^There is no built site in dsit\. /],
  ['look.ts', ['--out', 'docs'], /^--out "docs" is there, and this command has not made it\. /],
  ['look.ts', ['--out', 'copied'], /^--out "copied" is there/],
  ['look.ts', ['--out', 'linked'], /^--out "linked" is there/],
  ['look.ts', ['--out', 'file.txt'], /^--out "file\.txt" is there/],
  ['look.ts', ['--out', 'dist', '--from', 'dist'], /^--out "dist" and --from "dist" lie in each other\. /],
  ['look.ts', ['--out', 'dist', '--from', 'copied'], /^--out "dist" is there/],
  ['look.ts', ['--out', 'dist/copy'], /lie in each other/],
  ['look.ts', ['--out', '.loype'], /lie in each other/],
  ['look.ts', ['--out', '.'], /lie in each other/],
  ['build.ts', ['--out', '.'], /^--out "\." is or holds the project itself\. /],
  ['build.ts', ['--out', '..'], /is or holds the project/],
  ['build.ts', ['--out', 'docs'], /^--out "docs" is there, and this command has not made it\. /],
  ['build.ts', ['--out', 'linked'], /^--out "linked" is there/],
  ['build.ts', ['--out', 'file.txt'], /^--out "file\.txt" is there/],
  ['build.ts', ['--out', 'file.txt/dist'], /^--out "file\.txt\/dist" cannot be written \(E.*Nothing was built\.$/m],
  ['build.ts', ['--out', '/dev/null/a/dist'], /^--out "\/dev\/null\/a\/dist" cannot be written \(E/],
  ['build.ts', ['--out', 'x'.repeat(300)], /^--out "x+" cannot be written \(ENAMETOOLONG/],
];
for (const [script, args, says] of REFUSED)
  test(`${script} ${args.join(' ')} is refused with a sentence, and changes nothing`, () => {
    const before = everything();
    const { status, stdout, stderr } = run(script, ...args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, says);
    assert.match(stderr, /Nothing (is changed|was built)\.\n$/);
    assert.deepEqual(everything(), before);
  });

test('look puts its copy in a new or an empty folder, and in the place of its last copy', () => {
  for (const out of ['new', 'empty', 'new', '.loype/look', '.loype/look']) {
    const { status, stderr } = run('look.ts', '--out', out);
    assert.equal(status, 0, stderr);
    assert.equal(readFileSync(join(folder, out, 'index.html'), 'utf8'), '<a href="index.html"></a>');
  }
});

// There is no content here: the build goes on to look for it.
for (const out of ['new', 'empty', 'dist', 'copied', 'dangling'])
  test(`build.ts may put its site at ${out}`, () => {
    const { status, stderr } = run('build.ts', '--out', out);
    assert.deepEqual([status, stderr], [2, 'The content folder "content" does not exist.\n']);
  });
