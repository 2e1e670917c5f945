// Scans in black and white (JBIG2) in a PDF: without what a program noted in them, or refused; the picture stays as it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { readDocument } from '../../../src/documents/document.ts';
import { withoutJbig2Notes } from '../../../src/documents/jbig2.ts';
import { MORE, pdf } from '../../pdf.ts';

const SECRET = '59 N 10 E';

/** A segment: its number, its kind, those that it rests on, its page, and what is in it. */
function segment(
  number: number,
  type: number,
  body: Buffer | string,
  rests: readonly number[] = [],
  wide = false,
): Buffer {
  const bytes = Buffer.from(body);
  const size = number <= 256 ? 1 : number <= 65_536 ? 2 : 4;
  const head = Buffer.alloc(5);
  head.writeUInt32BE(number);
  head.writeUInt8(type | (wide ? 0x40 : 0), 4);
  const many = Buffer.alloc(4 + Math.ceil((rests.length + 1) / 8));
  many.writeUInt32BE((0xe0000000 | rests.length) >>> 0);
  const names = rests.map((it) => {
    const name = Buffer.alloc(size);
    name.writeUIntBE(it, 0, size);
    return name;
  });
  const page = wide ? Buffer.from([0, 0, 0, 1]) : Buffer.from([1]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([
    head,
    rests.length < 5 ? Buffer.from([rests.length << 5]) : many,
    ...names,
    page,
    length,
    bytes,
  ]);
}

const PAGE = segment(0, 48, Buffer.alloc(19, 7));
const PICTURE = segment(1, 38, 'the picture');
const END = segment(2, 49, '');
const note = (number = 3, wide = false) => segment(number, 62, `\x20\0\0\0Place\0${SECRET}\0`, [], wide);

const WAYS: readonly [where: string, held: Buffer, plain: Buffer][] = [
  ['nowhere', Buffer.concat([PAGE, PICTURE, END]), Buffer.concat([PAGE, PICTURE, END])],
  ['first', Buffer.concat([note(), PAGE, PICTURE, END]), Buffer.concat([PAGE, PICTURE, END])],
  ['last', Buffer.concat([PAGE, PICTURE, END, note()]), Buffer.concat([PAGE, PICTURE, END])],
  ['twice', Buffer.concat([PAGE, note(), PICTURE, note(4, true)]), Buffer.concat([PAGE, PICTURE])],
  ['behind a large number', Buffer.concat([segment(300, 6, 'a', [1, 2]), note(70_000)]), segment(300, 6, 'a', [1, 2])],
  [
    'behind one that rests on many',
    Buffer.concat([segment(70_000, 6, 'a', [1, 2, 3, 4, 5, 6, 7, 8, 9]), note()]),
    segment(70_000, 6, 'a', [1, 2, 3, 4, 5, 6, 7, 8, 9]),
  ],
];

const image = (bytes: Buffer, fields = '/Filter /JBIG2Decode') =>
  `<</Type /XObject /Subtype /Image /Width 24 /Height 24 ${fields}/Length ${bytes.length}>>\nstream\n${bytes.toString('latin1')}\nendstream`;
const fileWith = (...more: string[]) => pdf({ resources: `/XObject <</Im1 ${MORE} 0 R>>`, more });

for (const [where, held, plain] of WAYS)
  test(`a scan with a note ${where} has none in what is published`, () => {
    assert.deepEqual(withoutJbig2Notes(held), plain);
    for (const file of [
      fileWith(image(held)),
      fileWith(image(deflateSync(held), '/Filter [/FlateDecode /JBIG2Decode]')),
    ]) {
      const read = readDocument(file);
      assert.ok('bytes' in read);
      assert.ok(!read.bytes.includes(SECRET));
      assert.ok(read.bytes.includes(plain));
    }
  });

test('a scan of which nobody can say what it holds is refused', () => {
  const endless = Buffer.concat([PAGE, PICTURE]);
  endless.writeUInt32BE(0xffffffff, PAGE.length + 7);
  for (const bytes of [endless, PICTURE.subarray(0, -1), Buffer.concat([PICTURE, Buffer.from(SECRET)])])
    assert.deepEqual(readDocument(fileWith(image(bytes))), { fault: 'image' });
});

test('a note in what several scans have in common is refused', () => {
  const fields = `/Filter /JBIG2Decode /DecodeParms <</JBIG2Globals ${MORE + 1} 0 R>> `;
  const shared = (bytes: Buffer) => `<</Length ${bytes.length}>>\nstream\n${bytes.toString('latin1')}\nendstream`;
  const read = (bytes: Buffer) => readDocument(fileWith(image(PICTURE, fields), shared(bytes)));
  assert.deepEqual(read(Buffer.concat([segment(0, 0, 'signs'), note()])), { fault: 'image' });
  assert.ok('bytes' in read(segment(0, 0, 'signs')));
});

test('bytes of any kind are read or refused, in time', () => {
  for (let round = 0; round < 300; round++) {
    const bytes = Buffer.from(Array.from({ length: round }, (_, at) => (at * round * 31) % 256));
    withoutJbig2Notes(bytes);
  }
  withoutJbig2Notes(Buffer.alloc(1_000_000));
});
