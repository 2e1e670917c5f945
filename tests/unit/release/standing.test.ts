import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { ALWAYS } from '../../../src/domain/compared-day.ts';
import type { SameDays } from '../../../src/domain/today.ts';
import { listOf, type Released, release } from '../../../src/release/release.ts';
import { noteStanding, stillStanding } from '../../../src/release/standing.ts';

const TODAY = '2026-11-22';
/** A site that is the same in November, and for content that is read until Christmas. */
const DAYS: SameDays = {
  asOf: { ...ALWAYS, from: '2026-11-01', before: '2026-12-01' },
  latest: { ...ALWAYS, through: '2026-12-24' },
};

let folder = '';
let work = '';
let out = '';
let released: Released;

/** Releases a site of two pages, and more files, to `out`. */
function releaseSite(...more: string[]): Released {
  const made = join(work, 'site');
  mkdirSync(join(made, 'vaga'), { recursive: true });
  for (const file of ['index.html', 'vaga/index.html', ...more]) writeFileSync(join(made, file), 'a page');
  return release(folder, made, out);
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'loype-standing-')));
  work = join(folder, 'build');
  out = join(folder, 'dist');
  released = releaseSite();
  noteStanding(work, { key: 'one', out, site: released.site, pages: 2, days: DAYS });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const stands = (key = 'one', at = out, days = { asOf: TODAY, latest: TODAY }) => stillStanding(work, key, at, days);

test('a site that was released stands, with its pages and files', () => {
  assert.partialDeepStrictEqual(stands(), { site: released.site, pages: 2, files: 2 });
});

test('it is not what is asked for under another key, or at another place', () => {
  assert.equal(stands('other'), null);
  symlinkSync(released.site, join(folder, 'elsewhere'));
  assert.equal(stands('one', join(folder, 'elsewhere')), null);
});

test('it stands on the days on which it would be the same, and on no others', () => {
  const on = (asOf: string, latest = asOf) => stands('one', out, { asOf, latest }) !== null;
  for (const day of ['2026-11-01', '2026-11-23', '2026-11-30']) assert.ok(on(day), day);
  for (const day of ['2026-10-31', '2026-12-01']) assert.ok(!on(day), day);
  assert.ok(on('2026-11-22', '2026-12-24'));
  assert.ok(!on('2026-11-22', '2026-12-25'));
});

test('what systems leave in a folder does not count', () => {
  writeFileSync(join(released.site, '.DS_Store'), '');
  assert.ok(stands());
});

test('nor does what they have left among the files that were published, nor that it is gone', () => {
  const left = () => join(released.site, 'vaga/Thumbs.db');
  released = releaseSite('vaga/Thumbs.db');
  noteStanding(work, { key: 'one', out, site: released.site, pages: 2, days: DAYS });
  assert.partialDeepStrictEqual(stands(), { pages: 2, files: 3 });
  rmSync(left());
  assert.ok(stands());
  rmSync(join(released.site, 'index.html'));
  writeFileSync(left(), '');
  assert.equal(stands(), null);
});

/** What somebody, or another build, may do, after which the site is made anew. */
const CHANGES: Record<string, () => void> = {
  'a file is removed': () => rmSync(join(released.site, 'vaga/index.html')),
  'a file is added': () => writeFileSync(join(released.site, 'other.html'), ''),
  'a file has another size': () => appendFileSync(join(released.site, 'index.html'), '!'),
  'a file was written again': () => utimesSync(join(released.site, 'index.html'), 1, 1),
  'a file is now a link to what it held': () => {
    const file = join(released.site, 'index.html');
    renameSync(file, join(folder, 'held'));
    symlinkSync(join(folder, 'held'), file);
  },
  'another build has put its site there': () => releaseSite(),
  'the place is gone': () => rmSync(out),
  'the place is a folder': () => {
    rmSync(out);
    cpSync(released.site, out, { recursive: true, preserveTimestamps: true });
  },
  'the release is gone': () => rmSync(released.site, { recursive: true }),
  'the list of its files is gone': () => rmSync(listOf(released.site)),
  'the list of its files is another': () => writeFileSync(listOf(released.site), '{}'),
  'the note is gone': () => rmSync(join(work, 'standing.json')),
  'the note is cut short': () => {
    const note = join(work, 'standing.json');
    writeFileSync(note, readFileSync(note).subarray(0, -3));
  },
  'the note is changed': () => {
    const note = join(work, 'standing.json');
    writeFileSync(note, readFileSync(note, 'utf8').replace('"pages":2', '"pages":1'));
  },
  'the note is a folder': () => {
    rmSync(join(work, 'standing.json'));
    mkdirSync(join(work, 'standing.json'));
  },
};

for (const [what, change] of Object.entries(CHANGES))
  test(`it does not stand any more when ${what}`, () => {
    change();
    assert.equal(stands(), null);
  });

test('what cannot be noted is not, and ends nothing', () => {
  noteStanding(work, { key: 'two', out, site: join(folder, 'nowhere'), pages: 2, days: DAYS });
  assert.equal(stands('two'), null);
  assert.equal(stands('one'), null);
  noteStanding(join(folder, 'no/such/folder'), { key: 'one', out, site: released.site, pages: 2, days: DAYS });
});
