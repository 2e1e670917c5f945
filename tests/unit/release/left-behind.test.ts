import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { settle } from '../../../src/release/release.ts';
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
