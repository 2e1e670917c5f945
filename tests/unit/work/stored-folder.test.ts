import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { storedFolder } from '../../../src/work/stored-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'loype-stored-'));
after(() => rmSync(home, { recursive: true }));
const store = join(home, 'store');
beforeEach(() => rmSync(store, { recursive: true, force: true }));

let made = 0;
const folderFor = (key: string) =>
  storedFolder(store, key, async (folder) => {
    made++;
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, 'inner/a'), `of ${key}`);
    writeFileSync(join(folder, 'b'), '');
  });

test('what a key stands for is made once, and again by another key', async () => {
  made = 0;
  const one = await folderFor('one');
  assert.equal(await folderFor('one'), one);
  assert.notEqual(await folderFor('two'), one);
  assert.equal(await folderFor('one'), one);
  assert.equal(readFileSync(join(one, 'inner/a'), 'utf8'), 'of one');
  assert.equal(made, 2);
});

const DAMAGE: [what: string, damage: (folder: string) => void][] = [
  ['a file that was cut', (folder) => writeFileSync(join(folder, 'inner/a'), 'of')],
  ['a file that is empty', (folder) => writeFileSync(join(folder, 'inner/a'), '')],
  ['a file that is missing', (folder) => rmSync(join(folder, 'b'))],
  ['a file that nobody made', (folder) => writeFileSync(join(folder, 'c'), '')],
  [
    'a folder in place of a file',
    (folder) => {
      rmSync(join(folder, 'b'));
      mkdirSync(join(folder, 'b'));
    },
  ],
  [
    'nothing in it',
    (folder) => {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    },
  ],
  [
    'a file in its place',
    (folder) => {
      rmSync(folder, { recursive: true });
      writeFileSync(folder, '');
    },
  ],
];
for (const [what, damage] of DAMAGE)
  test(`a folder with ${what} is made anew`, async () => {
    const folder = await folderFor('one');
    damage(folder);
    assert.equal(await folderFor('one'), folder);
    assert.equal(readFileSync(join(folder, 'inner/a'), 'utf8'), 'of one');
    assert.deepEqual(readdirSync(folder).sort(), ['b', 'inner']);
  });

test('a folder that could not be made leaves nothing, and says why', async () => {
  const broken = async (folder: string) => {
    writeFileSync(join(folder, 'half'), '');
    throw new Error('no space');
  };
  await assert.rejects(storedFolder(store, 'one', broken), /no space/);
  assert.deepEqual(readdirSync(store), []);
});

test('two who make the same at once get the same, whoever is first', async () => {
  const makes = (then: () => Promise<unknown>) => async (folder: string) => {
    await then();
    writeFileSync(join(folder, 'a'), 'same');
  };
  let other = '';
  const folder = await storedFolder(
    store,
    'one',
    makes(async () => {
      // Another process has its own number, and is done first.
      const number = Object.getOwnPropertyDescriptor(process, 'pid');
      Object.defineProperty(process, 'pid', { value: 1, configurable: true });
      const made = storedFolder(
        store,
        'one',
        makes(async () => null),
      );
      if (number) Object.defineProperty(process, 'pid', number);
      other = await made;
    }),
  );
  assert.equal(folder, other);
  assert.equal(readdirSync(store).length, 1);
});

test('what was not used for an hour goes when there are many, and what was stays', async () => {
  const first = await folderFor('k0');
  for (let at = 1; at < 12; at++) {
    const folder = await folderFor(`k${at}`);
    const old = new Date(Date.now() - (100 - at) * 60_000);
    utimesSync(folder, old, old);
  }
  utimesSync(first, new Date(), new Date());
  await folderFor('last');
  const left = readdirSync(store).map((it) => it.split('.')[0]);
  // Eight at least, and all of the last hour.
  assert.deepEqual(left.toSorted(), ['k0', 'k10', 'k11', 'k6', 'k7', 'k8', 'k9', 'last']);
});
