import assert from 'node:assert/strict';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { ALWAYS } from '../../../src/domain/compared-day.ts';
import { ScopeStore } from '../../../src/making/store.ts';

const KEY = 'a1';
const DAY = '2026-11-22';
/** On which its pages are what they are. */
const DAYS = { ...ALWAYS, from: '2026-11-20', before: '2026-12-01' };
const PARTS = [{ name: 'vaga/index.html', set: 's', pages: [], digest: 'd' }];
let folder: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loype-store-'));
  store = join(folder, 'scopes');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes a scope of two files, and keeps it. */
function make(): void {
  const made = new ScopeStore(store);
  const site = made.begin(KEY);
  mkdirSync(join(site, 'vaga'));
  writeFileSync(join(site, 'vaga/index.html'), 'Vågå');
  writeFileSync(join(site, 'vaga/logo.svg'), '<svg/>');
  made.keep(KEY, (file) => (file.endsWith('.html') ? ['_astro/a.css'] : []), { parts: PARTS, days: DAYS });
}

test('what was kept is there again, with what is known of it', () => {
  make();
  const kept = new ScopeStore(store).kept(KEY, DAY);
  assert.deepEqual(kept && [[...kept.files].sort(), kept.parts, kept.days], [
    [
      ['vaga/index.html', ['_astro/a.css']],
      ['vaga/logo.svg', []],
    ],
    PARTS,
    DAYS,
  ]);
});

test('it is put into a site without being written again', () => {
  make();
  const again = new ScopeStore(store);
  assert.ok(again.kept(KEY, DAY));
  again.put(KEY, join(folder, 'site'));
  const [from, to] = [join(store, KEY, 'site/vaga/index.html'), join(folder, 'site/vaga/index.html')];
  assert.equal(readFileSync(to, 'utf8'), 'Vågå');
  assert.equal(statSync(to).ino, statSync(from).ino);
});

const DAMAGES: [what: string, damage: () => void][] = [
  ['a file was changed', () => appendFileSync(join(store, KEY, 'site/vaga/index.html'), '!')],
  ['a file is gone', () => rmSync(join(store, KEY, 'site/vaga/logo.svg'))],
  ['the notes are cut', () => writeFileSync(join(store, KEY, 'notes.json'), '{"rows"')],
  ['the notes are gone', () => rmSync(join(store, KEY, 'notes.json'))],
  [
    'the notes say something else',
    () => {
      const notes = join(store, KEY, 'notes.json');
      writeFileSync(notes, readFileSync(notes, 'utf8').replace('a.css', 'b.css'));
    },
  ],
];
for (const [what, damage] of DAMAGES) {
  test(`it is made again when ${what}`, () => {
    make();
    damage();
    assert.equal(new ScopeStore(store).kept(KEY, DAY), null);
    assert.ok(!existsSync(join(store, KEY)));
    make();
    assert.ok(new ScopeStore(store).kept(KEY, DAY));
  });
}

for (const day of ['2026-11-19', '2026-12-01']) {
  test(`it is made again on a day on which its pages are others: ${day}`, () => {
    make();
    assert.equal(new ScopeStore(store).kept(KEY, day), null);
    make();
  });
}

test('what a build had begun and not kept is cleared away', () => {
  writeFileSync(join(new ScopeStore(store).begin(KEY), 'index.html'), 'Ha');
  const next = new ScopeStore(store);
  assert.equal(next.kept(KEY, DAY), null);
  assert.ok(!existsSync(join(store, `${KEY}.new`)));
});

test('what a build had no use for is forgotten', () => {
  make();
  const other = new ScopeStore(store);
  other.forget();
  assert.ok(!existsSync(join(store, KEY)));
});
