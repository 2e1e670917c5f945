/** What lies outside the organisation's folder is neither read nor written, wherever a link in it leads. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { PatchError } from '../../../../src/editing/patch/edit.ts';
import { Workplace } from '../desk.ts';

const PAGE = { id: 'lenke', language: 'nb' } as const;
const PICTURE = Buffer.from('GIF89a');

let place: Workplace;
let other: string;
beforeEach(() => {
  place = new Workplace();
  other = join(place.home, 'another');
  mkdirSync(join(other, 'lenke'), { recursive: true });
  writeFileSync(join(other, 'lenke/hemmelig.png'), 'of another organisation');
});
afterEach(() => place.delete());

/** Two ways in which a link leads out: a page's folder, and that of all pages. */
const LINKS = {
  'the folder of a page': () => symlinkSync(join(other, 'lenke'), join(place.folder, 'pages/lenke')),
  'the folder of all pages': () => {
    renameSync(join(place.folder, 'pages'), join(place.home, 'moved'));
    symlinkSync(other, join(place.folder, 'pages'));
  },
};

for (const [what, link] of Object.entries(LINKS))
  test(`where ${what} is a link, nothing beside a page is shown or written behind it`, () => {
    link();
    const { beside } = place.desk();
    assert.deepEqual(beside.names(PAGE), []);
    assert.equal(beside.read(PAGE, 'hemmelig.png'), null);
    beside.attach(PAGE, 'ny.png', PICTURE);
    assert.throws(() => beside.referred([{ file: 'pages/lenke/nb.mdx', text: '![](./ny.png)' }]), /is no folder/);
    assert.deepEqual(readdirSync(join(other, 'lenke')), ['hemmelig.png']);
    assert.throws(() => place.desk().open('pages/lenke/nb.mdx'), /is no folder/);
  });

test('what is kept beside pages and not saved has an end, and what is saved has room again', () => {
  const { beside } = place.desk();
  const large = Buffer.alloc(49_000_000);
  beside.attach(PAGE, 'a.png', large);
  beside.attach(PAGE, 'b.png', large);
  assert.throws(() => beside.attach(PAGE, 'c.png', large), PatchError);
  assert.deepEqual(beside.names(PAGE), ['a.png', 'b.png']);
  beside.save(beside.referred([{ file: 'pages/lenke/nb.mdx', text: '![](./a.png)' }]));
  assert.deepEqual(readdirSync(join(place.folder, 'pages/lenke')), ['a.png']);
  beside.attach(PAGE, 'c.png', large);
});

test('a picture is saved with the page that it lies beside, and not with another that has one of that name', () => {
  const { beside } = place.desk();
  beside.attach(PAGE, 'a.png', PICTURE);
  beside.attach({ id: 'ung', language: 'nb' }, 'a.png', PICTURE);
  const saved = beside.referred([{ file: 'pages/ung/nb.mdx', text: '![](./a.png)' }]);
  assert.deepEqual(
    saved.map(({ file }) => file),
    ['pages/ung/a.png'],
  );
});
