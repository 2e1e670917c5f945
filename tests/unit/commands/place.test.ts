import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  existsSync,
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
import { main as build } from '../../../src/commands/build.ts';
import { main as look } from '../../../src/commands/look.ts';
import { refusedBeside, refusedForBuild, sitePlace, unwritable } from '../../../src/release/place.ts';
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
  symlinkSync('papers', join(folder, 'linked'));
  symlinkSync('/mnt/not-mounted', join(folder, 'dangling'));
  symlinkSync('.loype/releases/dist/0', join(folder, 'cleared'));
  for (const name of ['papers', 'empty']) mkdirSync(join(folder, name));
  for (const file of ['papers/mine.txt', 'file.txt']) writeFileSync(join(folder, file), 'mine');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const call = (main: Main, ...args: string[]) => run(main, args, { cwd: folder });

const everything = () => readdirSync(folder, { recursive: true }).toSorted();

const REFUSED: [name: string, args: string[], says: RegExp][] = [
  ['look', ['--from', 'dsit', '--out', 'papers'], /^There is no built site in dsit\. /],
  ['look', ['--out', 'papers'], /^--out "papers" is there, and this command has not made it\. /],
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
  ['build', ['--out', 'papers'], /^--out "papers" is there, and this command has not made it\. /],
  ['build', ['--out', 'linked'], /^--out "linked" is there/],
  ['build', ['--out', 'dangling'], /^--out "dangling" is a link to \/mnt\/not-mounted, which is not there now\. /],
  ['build', ['--out', 'dist/x'], /^--out "dist\/x" lies in \.loype\/releases, which is the project's own\. /],
  ['build', ['--out', 'copied/a/b'], /^--out "copied\/a\/b" lies in a built site \(\/.*\/copied\)\. /],
  ['build', ['--out', 'public/x'], /^--out "public\/x" lies in public, which is the project's own\. /],
  ['look', ['--out', 'public/x'], /^--out "public\/x" lies in public, which is the project's own\. /],
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

const OF_PROJECT = readdirSync('.', { withFileTypes: true }).filter(
  (it) => it.isDirectory() && !['.loype', 'dist'].includes(it.name) && !existsSync(join(it.name, 'pages.json')),
);
test('a folder that the project has is no place for a site', () => {
  assert.ok(OF_PROJECT.length > 8);
  for (const { name } of OF_PROJECT)
    assert.match(refusedForBuild(process.cwd(), `${name}/new`) ?? name, /lies in .* the project's own/);
});

// There is no content here: the build goes on to look for it.
for (const out of [
  'new',
  'empty',
  'dist',
  'copied',
  'cleared',
  'new/below/others',
  '.loype/test/site',
  'publication',
  'y'.repeat(240),
])
  test(`build may put its site at ${out}`, async () => {
    const { status, stderr } = await call(build, '--out', out);
    assert.deepEqual([status, stderr], [2, 'The content folder "content" does not exist.\n']);
  });

test('a build tries in no folder of its own whether it can write, and leaves nothing that could stand in its way', async () => {
  // The numbers of processes come again in a container.
  symlinkSync('.', join(folder, `dist.next-${process.pid}`));
  assert.equal(unwritable(join(folder, 'dist')), undefined);
  const before = everything();
  assert.equal(unwritable(join(folder, 'a/b/c/dist')), undefined);
  assert.deepEqual(everything(), before);
});

test('many that try at once whether they can write below a new folder do not stand in each other’s way', async () => {
  const module = JSON.stringify(`file://${resolve('src/release/place.ts')}`);
  const code = `import { unwritable } from ${module};
    const faults = new Set();
    for (let i = 0; i < 400; i++) faults.add(unwritable(${JSON.stringify(folder)} + '/new-' + i + '/a/dist'));
    console.log([...faults].filter(Boolean).join());`;
  const said = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
      return Buffer.concat(await child.stdout.toArray()).toString();
    }),
  );
  assert.deepEqual(said, ['\n', '\n', '\n', '\n']);
  assert.deepEqual(
    readdirSync(folder).filter((it) => it.startsWith('new-')),
    [],
  );
});

test('a build puts no site among the parts of the project', () => {
  const parts = ['public', 'content', 'src', 'node_modules', '.git', '.github', 'docs', 'tests', '.loype/locks'];
  const kept = ['work', 'releases', 'compile-cache', 'drafts', 'templates', 'search', 'bench'].map(
    (it) => `.loype/${it}`,
  );
  for (const part of [...parts, ...kept])
    for (const below of ['', '/x', '/x/y'])
      assert.equal(
        refusedForBuild(folder, part + below),
        `--out "${part}${below}" lies in ${part}, which is the project's own. Name a folder outside it.`,
      );
  mkdirSync(join(folder, 'public'));
  symlinkSync('public', join(folder, 'alias'));
  assert.match(refusedForBuild(folder, 'alias/x') ?? '', /lies in public,/);
  assert.match(refusedForBuild(folder, resolve('src/x')) ?? '', /which is the project's own/, 'where the product lies');
});

test('a build puts its site in no place whose name a terminal would obey', () => {
  for (const out of ['a\nb', '\u001b[31ma', 'a\u0007', 'x\u009b1m/y'])
    assert.match(refusedForBuild(folder, out) ?? '', /has a sign that no name has\. /);
});

test('a build puts its site neither in the place of all that the product keeps nor where a program keeps its own', () => {
  rmSync(join(folder, '.loype'), { recursive: true });
  assert.match(refusedForBuild(folder, '.loype') ?? '', /^--out "\.loype" is or holds the project itself\. /);
  for (const [out, never] of [
    ['other/.git', '.git'],
    ['other/.git/hooks/x', '.git'],
    ['other/node_modules/x', 'node_modules'],
  ] as const)
    assert.equal(
      refusedForBuild(folder, out),
      `--out "${out}" lies in a folder ${never}, which is a program's own. Name a folder outside it.`,
    );
  for (const out of ['other/my.git', '.github-pages', 'node_modules_site', '.loype-site'])
    assert.equal(refusedForBuild(folder, out), undefined);
});

test('the place of a site is the same however it is written', () => {
  mkdirSync(join(folder, 'real/deep/er'), { recursive: true });
  symlinkSync('real/deep/er', join(folder, 'alias'));
  const real = join(folder, 'real/deep/er/site');
  for (const given of ['real/deep/er/site', 'alias/site', 'alias/./site/', 'real/deep/../deep/er/site'])
    assert.equal(sitePlace(folder, given), real);
  assert.equal(sitePlace(folder, 'alias/not/yet'), join(folder, 'real/deep/er/not/yet'));
  // The link to a release is the place itself.
  assert.equal(sitePlace(folder, 'dist'), join(folder, 'dist'));
});

test('a site is not put beside the content that it is made of', () => {
  mkdirSync(join(folder, 'texts/organisations'), { recursive: true });
  symlinkSync('texts', join(folder, 'linked-texts'));
  for (const content of ['texts', 'linked-texts'])
    for (const out of ['texts/site', 'linked-texts/site', 'texts/organisations/a/b', 'texts'])
      assert.match(refusedBeside(join(folder, content), folder, out) ?? '', /lies in the content folder/);
  assert.match(refusedBeside(join(folder, 'texts/organisations'), folder, 'texts') ?? '', /holds the content folder/);
  assert.equal(refusedBeside(join(folder, 'texts'), folder, 'texts-site'), undefined);
});
