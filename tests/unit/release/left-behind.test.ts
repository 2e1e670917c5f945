import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { settle, toldAside } from '../../../src/release/release.ts';
import { inOwnFolder, releaseSite, shown } from './own-folder.ts';

inOwnFolder();

test('a link that leads nowhere is replaced', () => {
  symlinkSync('gone', 'dist');
  releaseSite('one');
  assert.equal(shown(), 'one');
});

test('no half-made link is left beside the site', () => {
  releaseSite('one');
  assert.deepEqual(readdirSync('.').toSorted(), ['.loype', 'dist']);
});

test('what a build left that was killed between its two moves is completed', () => {
  releaseSite('one');
  // A real folder was put aside, and the link to the new site did not come into its place.
  renameSync('dist', '.loype/releases/dist/next');
  settle(process.cwd(), resolve('dist'));
  assert.equal(shown(), 'one');
  assert.ok(!existsSync('.loype/releases/dist/next'));
});

for (const [what, folder] of [
  ['among the releases', () => `.loype/releases/dist/aside-${Date.now()}`],
  ['beside its place, where the releases are on another disk', () => `dist.aside-${Date.now()}`],
] as const)
  test(`a folder that a killed build had put aside ${what} is told by whoever completes its work`, () => {
    releaseSite('one');
    mkdirSync('.loype/releases/dist/aside-1');
    renameSync('dist', '.loype/releases/dist/next');
    const aside = folder();
    mkdirSync(aside);
    writeFileSync(`${aside}/CNAME`, 'www.example.no');
    assert.equal(settle(process.cwd(), resolve('dist')), resolve(aside));
    assert.equal(shown(), 'one');
    assert.equal(settle(process.cwd(), resolve('dist')), null);
    assert.equal(
      toldAside(process.cwd(), 'dist', resolve(aside)),
      `What was in dist is not lost: it lies in ${aside} now.`,
    );
  });

test('a folder that was put aside before is not told again', () => {
  releaseSite('one');
  mkdirSync('.loype/releases/dist/aside-1');
  renameSync('dist', '.loype/releases/dist/next');
  assert.equal(settle(process.cwd(), resolve('dist')), null);
  assert.equal(shown(), 'one');
});

test('a link that was left while a site is in the place is cleared away', () => {
  releaseSite('one');
  symlinkSync('.loype/releases/dist/9', '.loype/releases/dist/next');
  settle(process.cwd(), resolve('dist'));
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
