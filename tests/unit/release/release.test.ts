import assert from 'node:assert/strict';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { test } from 'node:test';
import { sitePlace } from '../../../src/release/place.ts';
import { refusedSite, release, releaseLock } from '../../../src/release/release.ts';
import { inOwnFolder, kept, releaseSite, shown } from './own-folder.ts';

inOwnFolder();

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

test('a place in a folder that does not exist yet is made', () => {
  releaseSite('one', 'public/sites/dist');
  assert.equal(shown('public/sites/dist'), 'one');
});

test('a site in another place of the same name is not taken away', () => {
  releaseSite('mine', 'a/dist');
  for (const text of ['one', 'two', 'three']) releaseSite(text, 'b/dist');
  assert.equal(shown('b/dist'), 'three');
  assert.ok(existsSync('a/dist/index.html'), 'a/dist leads nowhere');
});

test('a site below a linked folder is put where the link leads, and can be read both ways', () => {
  mkdirSync('far/deep/deeper', { recursive: true });
  symlinkSync('far/deep/deeper', 'near');
  mkdirSync('far/away');
  symlinkSync(resolve('far/away'), 'absolute');
  symlinkSync('near', 'nearer');
  for (const [index, out] of [
    'near/site',
    'absolute/site',
    'nearer/site',
    'near/new/folder/site',
    'near/../site',
  ].entries()) {
    releaseSite(`${index}`, out);
    assert.equal(readFileSync(join(sitePlace(process.cwd(), out), 'index.html'), 'utf8'), `${index}`, out);
  }
  assert.equal(shown('far/deep/deeper/site'), '2');
  assert.equal(readdirSync('.loype/releases').length, 4, 'one folder of releases for each real place');
  assert.equal(
    releaseLock(process.cwd(), sitePlace(process.cwd(), 'near/site')),
    releaseLock(process.cwd(), sitePlace(process.cwd(), 'far/deep/deeper/site')),
  );
});

test('a site that its link does not lead to is no success', () => {
  mkdirSync('far/deep', { recursive: true });
  symlinkSync('far/deep', 'near');
  mkdirSync('made');
  // The place as it was written, not as it is.
  assert.throws(
    () => release(process.cwd(), resolve('made'), resolve('near/site')),
    /near\/site does not lead to the site/,
  );
});

test('a site of no page, or of fewer files than pages, is not put in any place', () => {
  assert.equal(refusedSite(0, 1), 'A site of 1 pages in 0 files is not published.');
  assert.equal(refusedSite(1, 0), 'A site of 0 pages in 1 files is not published.');
  assert.equal(refusedSite(1, 2), 'A site of 2 pages in 1 files is not published.');
  assert.equal(refusedSite(1, 1), undefined);
});
