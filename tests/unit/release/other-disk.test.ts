import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { sitePlace } from '../../../src/release/place.ts';
import { release, settle } from '../../../src/release/release.ts';
import { inOwnFolder, kept, releaseSite, shown } from './own-folder.ts';

inOwnFolder();

/** A folder on another file system, of which Linux has one in memory. */
const OTHER_DISK = '/dev/shm';
const otherDisk = { skip: !existsSync(OTHER_DISK) && 'There is no other file system here.' };

test('a place, or the releases, may lie on another disk', otherDisk, () => {
  const other = mkdtempSync(join(OTHER_DISK, 'loype-release-'));
  try {
    for (const [what, out] of [
      ['the place', join(other, 'site')],
      ['the releases', 'dist'],
    ] as const) {
      if (what === 'the releases') {
        rmSync('.loype/releases', { recursive: true, force: true });
        mkdirSync(join(other, 'releases'));
        symlinkSync(join(other, 'releases'), '.loype/releases');
      }
      mkdirSync(out);
      writeFileSync(join(out, 'CNAME'), 'www.example.no');
      mkdirSync('made');
      writeFileSync('made/index.html', 'first');
      const { aside } = release(process.cwd(), resolve('made'), sitePlace(process.cwd(), out));
      assert.equal(shown(out), 'first', what);
      assert.equal(readFileSync(join(aside ?? '', 'CNAME'), 'utf8'), 'www.example.no', what);
      assert.ok(!existsSync('made'));
      for (const text of ['second', 'third']) {
        releaseSite(text, out);
        assert.equal(shown(out), text, what);
      }
      const [first = ''] = readdirSync('.loype/releases');
      assert.deepEqual(
        kept(first).filter((it) => !it.startsWith('aside-')),
        ['2', '3'],
        what,
      );
    }
    assert.deepEqual(
      readdirSync(other).filter((it) => !/^(site|releases|site\.aside-\d+)$/.test(it)),
      [],
    );
  } finally {
    rmSync(other, { recursive: true });
  }
});

test('a release to another disk that was killed half-way is completed', otherDisk, () => {
  const other = mkdtempSync(join(OTHER_DISK, 'loype-release-'));
  try {
    const out = join(other, 'site');
    releaseSite('one', out);
    const [name = ''] = readdirSync('.loype/releases');
    const target = readlinkSync(out);
    // The folder that was there was put aside, and the link that is made beside the place did or did not come there.
    for (const left of [[], ['site.next']]) {
      rmSync(out);
      for (const it of left) symlinkSync(target, join(other, it));
      symlinkSync(target, join('.loype/releases', name, 'next'));
      settle(process.cwd(), out);
      assert.equal(shown(out), 'one');
      assert.deepEqual(readdirSync(other), ['site']);
      assert.deepEqual(kept(name), ['1']);
    }
    // What was being copied there.
    mkdirSync(join('.loype/releases', name, '2.partly'));
    releaseSite('two', out);
    assert.deepEqual(kept(name), ['1', '2']);
  } finally {
    rmSync(other, { recursive: true });
  }
});
