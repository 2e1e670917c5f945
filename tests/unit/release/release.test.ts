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
import { sitePlace } from '../../../src/release/place.ts';
import { refusedSite, release, releaseLock, settle } from '../../../src/release/release.ts';

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
  return release(folder, made, sitePlace(folder, out)).files;
}

const shown = (out = 'dist') => readFileSync(join(out, 'index.html'), 'utf8');
/** The releases of a place, and what was put aside; each release has the list of its files beside it. */
const kept = (name = 'dist') => {
  const there = readdirSync(join('.loype/releases', name)).toSorted();
  const releases = there.filter((it) => !it.endsWith('.json'));
  for (const it of there.filter((it) => it.endsWith('.json'))) assert.ok(releases.includes(it.slice(0, -5)), it);
  return releases;
};

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
      return release(folder, made, resolve('dist')).kept;
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
    assert.equal(readFileSync(join(sitePlace(folder, out), 'index.html'), 'utf8'), `${index}`, out);
  }
  assert.equal(shown('far/deep/deeper/site'), '2');
  assert.equal(readdirSync('.loype/releases').length, 4, 'one folder of releases for each real place');
  assert.equal(
    releaseLock(folder, sitePlace(folder, 'near/site')),
    releaseLock(folder, sitePlace(folder, 'far/deep/deeper/site')),
  );
});

test('a site that its link does not lead to is no success', () => {
  mkdirSync('far/deep', { recursive: true });
  symlinkSync('far/deep', 'near');
  mkdirSync('made');
  // The place as it was written, not as it is.
  assert.throws(() => release(folder, resolve('made'), resolve('near/site')), /near\/site does not lead to the site/);
});

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
      const { aside } = release(folder, resolve('made'), sitePlace(folder, out));
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
      settle(folder, out);
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

test('a site of no page, or of fewer files than pages, is not put in any place', () => {
  const made = resolve('made');
  assert.equal(refusedSite(made, 1), 'A site of 1 pages in 0 files is not published.');
  mkdirSync(join(made, 'vaga'), { recursive: true });
  writeFileSync(join(made, 'vaga/index.html'), 'one');
  assert.equal(refusedSite(made, 0), 'A site of 0 pages in 1 files is not published.');
  assert.equal(refusedSite(made, 2), 'A site of 2 pages in 1 files is not published.');
  assert.equal(refusedSite(made, 1), undefined);
});
