import assert from 'node:assert/strict';
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
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { main as build } from '../../../src/commands/build.ts';
import { main as look } from '../../../src/commands/look.ts';
import type { Main } from '../../../src/terminal/io.ts';
import { run } from './run.ts';

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

const call = (main: Main, ...args: string[]) => run(main, args, { cwd: folder });

const everything = () => readdirSync(folder, { recursive: true }).toSorted();

const REFUSED: [name: string, args: string[], says: RegExp][] = [
  ['look', ['--from', 'dsit', '--out', 'docs'], /^There is no built site in dsit\. /],
  ['look', ['--out', 'docs'], /^--out "docs" is there, and this command has not made it\. /],
  ['look', ['--out', 'copied'], /^--out "copied" is there/],
  ['look', ['--out', 'linked'], /^--out "linked" is there/],
  ['look', ['--out', 'file.txt'], /^--out "file\.txt" is there/],
  ['look', ['--out', 'dist', '--from', 'dist'], /^--out "dist" and --from "dist" lie in each other\. /],
  ['look', ['--out', 'dist', '--from', 'copied'], /^--out "dist" is there/],
  ['look', ['--out', 'dist/copy'], /lie in each other/],
  ['look', ['--out', '.loype'], /lie in each other/],
  ['look', ['--out', '.'], /lie in each other/],
  ['build', ['--out', '.'], /^--out "\." is or holds the project itself\. /],
  ['build', ['--out', '..'], /is or holds the project/],
  ['build', ['--out', 'docs'], /^--out "docs" is there, and this command has not made it\. /],
  ['build', ['--out', 'linked'], /^--out "linked" is there/],
  ['build', ['--out', 'file.txt'], /^--out "file\.txt" is there/],
  ['build', ['--out', 'file.txt/dist'], /^--out "file\.txt\/dist" cannot be written \(E.*Nothing was built\.$/m],
  ['build', ['--out', '/dev/null/a/dist'], /^--out "\/dev\/null\/a\/dist" cannot be written \(E/],
  ['build', ['--out', 'x'.repeat(300)], /^--out "x+" cannot be written \(ENAMETOOLONG/],
];
for (const [name, args, says] of REFUSED)
  test(`${name} ${args.join(' ')} is refused with a sentence, and changes nothing`, async () => {
    const before = everything();
    const { status, stdout, stderr } = await call(name === 'look' ? look : build, ...args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, says);
    assert.match(stderr, /Nothing (is changed|was built)\.\n$/);
    assert.deepEqual(everything(), before);
  });

test('look puts its copy in a new or an empty folder, and in the place of its last copy', async () => {
  for (const out of ['new', 'empty', 'new', '.loype/look', '.loype/look']) {
    const { status, stderr } = await call(look, '--out', out);
    assert.equal(status, 0, stderr);
    assert.equal(readFileSync(join(folder, out, 'index.html'), 'utf8'), '<a href="index.html"></a>');
  }
});

// There is no content here: the build goes on to look for it.
for (const out of ['new', 'empty', 'dist', 'copied', 'dangling'])
  test(`build may put its site at ${out}`, async () => {
    const { status, stderr } = await call(build, '--out', out);
    assert.deepEqual([status, stderr], [2, 'The content folder "content" does not exist.\n']);
  });
