import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { release } from '../../../src/release/release.ts';
import { inOwnFolder, kept, releaseSite, shown } from './own-folder.ts';

inOwnFolder();

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

/** What people and hosts put into a site, and what of a site they change. */
const PUT: [file: string, put: (path: string) => void][] = [
  ['CNAME', (path) => writeFileSync(path, 'www.example.no')],
  ['.nojekyll', (path) => writeFileSync(path, '')],
  ['.well-known/acme-challenge/x', (path) => writeFileSync(path, 'x')],
  ['.git/HEAD', (path) => writeFileSync(path, 'ref: refs/heads/pages')],
  ['vaga/notes.txt', (path) => writeFileSync(path, 'mine')],
  ['1.json', (path) => writeFileSync(path, '{}')],
  ['index.html', (path) => writeFileSync(path, 'my own front page')],
  ['vaga/link', (path) => symlinkSync('/srv/elsewhere', path)],
  ['constructor', (path) => writeFileSync(path, 'x')],
];

for (const [file, put] of PUT)
  test(`${file}, put into a site by somebody, is never lost, and is told once`, () => {
    releaseSite('one');
    releaseSite('two');
    mkdirSync(dirname(join('dist', file)), { recursive: true });
    put(join('dist', file));
    const what = () => (file === 'vaga/link' ? readlinkSync : (path: string) => readFileSync(path, 'utf8'));
    const before = what()(join('dist', file));
    const made = resolve('made');
    const told = ['three', 'four', 'five', 'six'].map((text) => {
      mkdirSync(made);
      writeFileSync(join(made, 'index.html'), text);
      return release(process.cwd(), made, resolve('dist')).kept;
    });
    assert.deepEqual(
      told.map((it) => it.map(({ files }) => files)),
      [[[file]], [], [], []],
    );
    assert.equal(what()(join(told[0]?.[0]?.folder ?? '', file)), before);
    assert.equal(shown(), 'six');
  });

test('what somebody puts into an earlier site, as one who stands in its folder, is not lost either', () => {
  for (const text of ['one', 'two']) releaseSite(text);
  writeFileSync('.loype/releases/dist/1/CNAME', 'www.example.no');
  writeFileSync('.loype/releases/dist/2/CNAME', 'www.example.com');
  releaseSite('three');
  const asides = kept().filter((it) => it.startsWith('aside-'));
  assert.deepEqual(asides.map((it) => readFileSync(join('.loype/releases/dist', it, 'CNAME'), 'utf8')).toSorted(), [
    'www.example.com',
    'www.example.no',
  ]);
});

test('of a site without the list of its files, which nobody knows whose they are, all are kept', () => {
  releaseSite('one');
  rmSync('.loype/releases/dist/1.json');
  writeFileSync('dist/CNAME', 'www.example.no');
  for (const text of ['two', 'three', 'four']) releaseSite(text);
  const [aside = ''] = kept().filter((it) => it.startsWith('aside-'));
  assert.deepEqual(readdirSync(join('.loype/releases/dist', aside)).toSorted(), ['CNAME', 'index.html', 'vaga']);
});

test('what a system leaves in a folder by itself is not kept', () => {
  releaseSite('one');
  writeFileSync('dist/.DS_Store', 'x');
  for (const text of ['two', 'three']) releaseSite(text);
  assert.deepEqual(kept(), ['2', '3']);
});

test('it is said where a folder lies that was in the place', () => {
  mkdirSync('dist');
  writeFileSync('dist/CNAME', 'www.example.no');
  const made = resolve('made');
  mkdirSync(made);
  const { aside } = release(process.cwd(), made, resolve('dist'));
  assert.equal(readFileSync(join(aside ?? '', 'CNAME'), 'utf8'), 'www.example.no');
  mkdirSync(made);
  assert.equal(release(process.cwd(), made, resolve('dist')).aside, null);
});
