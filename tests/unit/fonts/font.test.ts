import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { Random } from '../../../scripts/random.ts';
import { fontCss } from '../../../src/fonts/css.ts';
import { readFont } from '../../../src/fonts/font.ts';
import { tablesOfInter, weightAxis, woff2 } from './make.ts';

/** A font as a tool of others has written it, with its outlines changed. */
const REAL = readFileSync('tests/sites/live/organisations/eksempeldal/font.woff2');

/** Inter without what is only printed, so that it is small enough. */
function small(): Map<string, Buffer> {
  const tables = tablesOfInter();
  for (const name of ['GPOS', 'GSUB', 'GDEF', 'glyf']) tables.set(name, Buffer.alloc(4));
  return tables;
}

const changed = (name: string, change: (table: Buffer) => Buffer) => {
  const tables = small();
  tables.set(name, change(Buffer.from(tables.get(name) ?? Buffer.alloc(0))));
  return readFont(woff2(tables));
};

test('a font is read, whoever has written it, with the weights that it has', () => {
  assert.deepEqual(readFont(REAL), { weights: [400, 400] });
  assert.deepEqual(readFont(woff2(small())), { weights: [400, 400] });
  assert.deepEqual(
    changed('fvar', () => weightAxis(200, 800)),
    { weights: [200, 800] },
  );
  // An axis that goes nowhere, or beyond what weights there are, is none.
  for (const [least, most] of [
    [400, 400],
    [0, 900],
    [100, 1001],
  ] as const)
    assert.deepEqual(
      changed('fvar', () => weightAxis(least, most)),
      { weights: [400, 400] },
    );
});

test('what is no whole font of this type is told', () => {
  const none = { why: 'none' };
  assert.deepEqual(readFont(readFileSync('src/brochure/fonts/OFL.txt')), none);
  assert.deepEqual(readFont(Buffer.alloc(0)), none);
  assert.deepEqual(readFont(Buffer.concat([REAL, Buffer.from('hidden')])), none);
  assert.deepEqual(readFont(woff2(small(), { private: Buffer.from('hidden') })), none);
  assert.deepEqual(readFont(woff2(small(), { says: 7 })), none);
  for (const table of ['cmap', 'glyf', 'OS/2', 'head']) {
    const tables = small();
    tables.delete(table);
    assert.deepEqual(readFont(woff2(tables)), none, table);
  }
  assert.deepEqual(
    changed('cmap', (cmap) => cmap.subarray(0, 40)),
    none,
  );
  assert.deepEqual(
    changed('OS/2', () => Buffer.alloc(3)),
    none,
  );
});

test('a font that would fill the memory when it is unpacked is none', () => {
  const tables = small();
  tables.set('glyf', Buffer.alloc(50_000_000));
  const file = woff2(tables);
  assert.ok(file.length < 50_000);
  assert.deepEqual(readFont(file), { why: 'none' });
  // One that says that it is small.
  const bomb = Buffer.from(REAL);
  const packed = brotliCompressSync(Buffer.alloc(50_000_000));
  const from = bomb.length - bomb.readUInt32BE(20);
  const lying = Buffer.concat([bomb.subarray(0, from), packed]);
  lying.writeUInt32BE(packed.length, 20);
  lying.writeUInt32BE(lying.length, 8);
  assert.deepEqual(readFont(lying), { why: 'none' });
});

test('a font that may not be published, is too large, or lacks a letter is told as such', () => {
  assert.deepEqual(readFont(Buffer.alloc(50_001)), { why: 'large', bytes: 50_001 });
  assert.deepEqual(
    changed('OS/2', (os2) => {
      os2.writeUInt16BE(0x0002, 8);
      return os2;
    }),
    { why: 'forbidden' },
  );
  assert.deepEqual(
    changed('cmap', () => {
      const cmap = Buffer.alloc(12 + 16 + 12);
      cmap.writeUInt16BE(1, 2);
      cmap.writeUInt16BE(3, 4);
      cmap.writeUInt16BE(10, 6);
      cmap.writeUInt32BE(12, 8);
      cmap.writeUInt16BE(12, 12);
      cmap.writeUInt32BE(1, 24);
      cmap.writeUInt32BE(0x61, 28);
      cmap.writeUInt32BE(0x7a, 32);
      return cmap;
    }),
    { why: 'signs', sign: 'æ' },
  );
});

/** A table of signs with parts that all are the same: groups of format 12, each from the first to the last sign. */
function cmapOf(parts: number, groups: readonly (readonly [number, number])[]): Buffer {
  const list = Buffer.alloc(16 + 12 * groups.length);
  list.writeUInt16BE(12, 0);
  list.writeUInt32BE(groups.length, 12);
  for (const [index, [first, last]] of groups.entries()) {
    list.writeUInt32BE(first, 16 + 12 * index);
    list.writeUInt32BE(last, 20 + 12 * index);
  }
  const head = Buffer.alloc(4 + 8 * parts);
  head.writeUInt16BE(parts, 2);
  for (let part = 0; part < parts; part++) head.writeUInt32BE(head.length, 8 + 8 * part);
  return Buffer.concat([head, list]);
}

test('signs that lie over each other, or behind each other in another order, make no font', () => {
  assert.deepEqual(
    changed('cmap', () => cmapOf(32, [[0, 0xffff]])),
    { weights: [400, 400] },
  );
  const all = [0, 0xffff] as const;
  for (const groups of [
    [all, all],
    [[200, 300], all],
    [[300, 200]],
    // Written out it would take an hour, for a file of a hundred bytes.
    Array.from({ length: 19_999 }, () => all),
  ] as const)
    assert.deepEqual(
      changed('cmap', () => cmapOf(32, groups)),
      { why: 'none' },
    );
});

test('a font that a browser would not take is none', () => {
  for (const [table, at, value] of [
    ['head', 12, 0],
    ['maxp', 4, 0],
    ['OS/2', 4, 0],
    ['OS/2', 4, 1001],
  ] as const)
    assert.deepEqual(
      changed(table, (bytes) => {
        bytes.writeUInt16BE(value, at);
        return bytes;
      }),
      { why: 'none' },
      table,
    );
});

test('a file with any damage is read or told, and never ends the check', () => {
  const random = new Random(17);
  for (let round = 0; round < 400; round++) {
    const file = Buffer.from(round % 2 ? REAL : woff2(small()));
    for (let count = 0; count < 1 + (round % 4); count++) file[random.below(file.length)] = random.below(256);
    const read = readFont(round % 5 === 0 ? file.subarray(0, random.below(file.length)) : file);
    assert.ok('weights' in read || ['none', 'forbidden', 'signs'].includes(read.why));
  }
});

test('a font as CSS holds nothing up, and moves nothing', () => {
  const font = { file: '_astro/font.0a1b2c3d.woff2', weights: [200, 800] } as const;
  assert.match(
    fontCss(font, '/pasientforlop/'),
    /^@font-face\{font-family:own;src:url\(\/pasientforlop\/_astro\/font\.0a1b2c3d\.woff2\) format\("woff2"\);font-weight:200 800;font-display:optional\}/,
  );
  assert.match(fontCss({ ...font, weights: [400, 400] }, '/'), /font-weight:400;/);
});
