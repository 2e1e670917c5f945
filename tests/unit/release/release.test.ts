import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { release, settle } from '../../../src/release/release.ts';

const project = process.cwd();
let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'loype-release-')));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true, force: true });
});

/** Makes a site with one page that says `text`, and releases it to `out`. */
function releaseSite(text: string, out = 'dist'): number {
  const made = resolve('.loype/work/site');
  mkdirSync(join(made, 'vaga'), { recursive: true });
  writeFileSync(join(made, 'index.html'), text);
  writeFileSync(join(made, 'vaga/index.html'), text);
  return release(folder, made, resolve(out)).files;
}

const shown = (out = 'dist') => readFileSync(join(out, 'index.html'), 'utf8');
const kept = (name = 'dist') => readdirSync(join('.loype/releases', name)).toSorted();

test('a site is put in its place as a link to a release, and its files are counted', () => {
  assert.equal(releaseSite('one'), 2);
  assert.equal(shown(), 'one');
  assert.ok(lstatSync('dist').isSymbolicLink());
  assert.equal(resolve(dirname('dist'), readlinkSync('dist')), resolve('.loype/releases/dist/1'));
  assert.ok(!isAbsolute(readlinkSync('dist')), 'the link survives that the project is moved');
  assert.ok(!existsSync('.loype/work/site'));
});

test('the next site takes the place of the first, which is kept one release longer', () => {
  const releases = ['one', 'two', 'three', 'four'].map((text) => {
    releaseSite(text);
    return [shown(), ...kept()];
  });
  assert.deepEqual(releases, [
    ['one', '1'],
    ['two', '1', '2'],
    ['three', '2', '3'],
    ['four', '3', '4'],
  ]);
});

test('releases are counted as numbers', () => {
  mkdirSync('.loype/releases/dist/9', { recursive: true });
  mkdirSync('.loype/releases/dist/10', { recursive: true });
  releaseSite('eleven');
  assert.deepEqual(kept(), ['10', '11']);
});

test('a real folder in the place is moved aside, not lost', () => {
  mkdirSync('dist');
  writeFileSync('dist/mine.txt', 'mine');
  releaseSite('one');
  assert.equal(shown(), 'one');
  const [aside = ''] = kept().filter((name) => name.startsWith('aside-'));
  assert.equal(readFileSync(join('.loype/releases/dist', aside, 'mine.txt'), 'utf8'), 'mine');
});

test('what was moved aside stays through the next releases', () => {
  mkdirSync('dist');
  for (const text of ['one', 'two', 'three']) releaseSite(text);
  assert.equal(kept().filter((name) => name.startsWith('aside-')).length, 1);
  assert.equal(shown(), 'three');
});

test('a link that leads nowhere is replaced', () => {
  symlinkSync('gone', 'dist');
  releaseSite('one');
  assert.equal(shown(), 'one');
});

test('a place in a folder that does not exist yet is made', () => {
  releaseSite('one', 'public/sites/dist');
  assert.equal(shown('public/sites/dist'), 'one');
});

test('no half-made link is left beside the site', () => {
  releaseSite('one');
  assert.deepEqual(readdirSync('.').toSorted(), ['.loype', 'dist']);
});

test('a site in another place of the same name is not taken away', () => {
  releaseSite('mine', 'a/dist');
  for (const text of ['one', 'two', 'three']) releaseSite(text, 'b/dist');
  assert.equal(shown('b/dist'), 'three');
  assert.ok(existsSync('a/dist/index.html'), 'a/dist leads nowhere');
});

test('it is said where a folder lies that was in the place', () => {
  mkdirSync('dist');
  writeFileSync('dist/CNAME', 'www.example.no');
  const made = resolve('made');
  mkdirSync(made);
  const { aside } = release(folder, made, resolve('dist'));
  assert.equal(readFileSync(join(aside ?? '', 'CNAME'), 'utf8'), 'www.example.no');
  mkdirSync(made);
  assert.equal(release(folder, made, resolve('dist')).aside, null);
});

test('what a build left that was killed between its two moves is completed', () => {
  releaseSite('one');
  // A real folder was put aside, and the link to the new site did not come into its place.
  renameSync('dist', '.loype/releases/dist/next');
  settle(folder, resolve('dist'));
  assert.equal(shown(), 'one');
  assert.ok(!existsSync('.loype/releases/dist/next'));
});

test('a link that was left while a site is in the place is cleared away', () => {
  releaseSite('one');
  symlinkSync('.loype/releases/dist/9', '.loype/releases/dist/next');
  settle(folder, resolve('dist'));
  assert.equal(shown(), 'one');
  releaseSite('two');
  assert.equal(shown(), 'two');
});

test('links that killed builds of any version have left are cleared away, and nothing else', () => {
  const kept = ['dist.next-folder', 'dist.next-12', 'dist.nextcloud'];
  for (const name of kept) mkdirSync(name);
  symlinkSync('x', 'dist.next-x');
  for (const name of ['dist.next', 'dist.next-4711', 'dist.next-1']) symlinkSync('.loype/releases/dist/1', name);
  releaseSite('one');
  assert.deepEqual(readdirSync('.').toSorted(), ['.loype', 'dist', ...kept, 'dist.next-x'].toSorted());
});
