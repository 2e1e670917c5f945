// Images in a PDF beside a text: without what a camera noted, however they are packed, or refused; the picture stays as it is.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { readDocument } from '../../../src/documents/document.ts';
import { withoutNotes } from '../../../src/documents/jpeg.ts';
import { documentFault } from '../../../src/release/documents.ts';
import { MORE, pdf } from '../../pdf.ts';

const SECRET = '59 N 10 E';
const bytesOf = (text: string) => Buffer.from(text, 'latin1');

/** A part of a JPEG. */
const part = (marker: number, body: string, fill = 0) =>
  Buffer.concat([Buffer.alloc(fill, 0xff), Buffer.from([0xff, marker, 0, body.length + 2]), bytesOf(body)]);

let plain: Buffer = Buffer.alloc(0);
let inPasses: Buffer = Buffer.alloc(0);
before(async () => {
  const pixels = Buffer.from(Array.from({ length: 24 * 24 * 3 }, (_, index) => (index * 37) % 251));
  const image = sharp(pixels, { raw: { width: 24, height: 24, channels: 3 } });
  plain = await image.clone().jpeg().toBuffer();
  inPasses = await image.clone().jpeg({ progressive: true }).toBuffer();
});

const pixelsOf = (jpeg: Buffer) => sharp(jpeg).raw().toBuffer();

/** What stands before a sequence in a JPEG is parted from what follows. */
function splitAt(jpeg: Buffer, marker: number, last = false): [Buffer, Buffer] {
  const sign = Buffer.from([0xff, marker]);
  const at = last ? jpeg.lastIndexOf(sign) : jpeg.indexOf(sign);
  return [jpeg.subarray(0, at), jpeg.subarray(at)];
}

const exif = (fill = 0) => part(0xe1, `Exif\0\0${SECRET}`, fill);

/** Ways in which a photograph can hold what a camera noted. */
const HOLDING: [where: string, made: (jpeg: Buffer) => Buffer][] = [
  ['behind its beginning', (jpeg) => Buffer.concat([jpeg.subarray(0, 2), exif(), jpeg.subarray(2)])],
  ['behind signs that fill up', (jpeg) => Buffer.concat([jpeg.subarray(0, 2), exif(1), jpeg.subarray(2)])],
  [
    'behind many signs that fill up',
    (jpeg) => Buffer.concat([jpeg.subarray(0, 2), exif(9), exif(1), jpeg.subarray(2)]),
  ],
  ['before its picture', (jpeg) => Buffer.concat([splitAt(jpeg, 0xda)[0], exif(), splitAt(jpeg, 0xda)[1]])],
  ['before its end', (jpeg) => Buffer.concat([splitAt(jpeg, 0xd9, true)[0], exif(1), splitAt(jpeg, 0xd9, true)[1]])],
  ['between its passes', (jpeg) => Buffer.concat([splitAt(jpeg, 0xda, true)[0], exif(), splitAt(jpeg, 0xda, true)[1]])],
  ['behind its end', (jpeg) => Buffer.concat([jpeg, exif()])],
  [
    'as a second picture behind its end',
    (jpeg) => Buffer.concat([jpeg, jpeg.subarray(0, 2), exif(), jpeg.subarray(2)]),
  ],
  ['without an end', (jpeg) => Buffer.concat([jpeg.subarray(0, 2), exif(), splitAt(jpeg, 0xd9, true)[0].subarray(2)])],
  ...[0xe0, 0xe1, 0xe2, 0xe3, 0xeb, 0xed, 0xee, 0xef, 0xfe, 0xf0, 0xfd, 0xe1].map(
    (marker): [string, (jpeg: Buffer) => Buffer] => [
      `in a part ${marker.toString(16)}`,
      (jpeg) =>
        Buffer.concat([jpeg.subarray(0, 2), part(marker, `http://ns.adobe.com/xap/1.0/\0${SECRET}`), jpeg.subarray(2)]),
    ],
  ),
  [
    'behind its small picture',
    (jpeg) =>
      Buffer.concat([
        jpeg.subarray(0, 2),
        part(0xe0, `JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01${SECRET}`),
        jpeg.subarray(2),
      ]),
  ],
  [
    'behind what a program says of colours',
    (jpeg) => Buffer.concat([jpeg.subarray(0, 2), part(0xee, `Adobe\0\x64\0\0\0\0\x01${SECRET}`), jpeg.subarray(2)]),
  ],
];

const PACKED: [how: string, filter: string, made: (bytes: Buffer) => Buffer][] = [
  ['by itself', '/DCTDecode', (bytes) => bytes],
  ['in a list', '[/DCTDecode]', (bytes) => bytes],
  ['by its short name', '/DCT', (bytes) => bytes],
  ['by a name elsewhere', `${MORE + 1} 0 R`, (bytes) => bytes],
  ['packed', '[/FlateDecode /DCTDecode]', (bytes) => deflateSync(bytes)],
  ['packed twice', '[/Fl /FlateDecode /DCT]', (bytes) => deflateSync(deflateSync(bytes))],
  [
    'written in letters',
    '[/ASCIIHexDecode /DCTDecode]',
    (bytes) => bytesOf(`${bytes.toString('hex').replace(/.{60}/g, '$&\n')}>`),
  ],
  ['written in signs', '[/ASCII85Decode /FlateDecode /DCTDecode]', (bytes) => bytesOf(base85(deflateSync(bytes)))],
];

function base85(bytes: Buffer): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const four = Buffer.concat([bytes.subarray(at, at + 4), Buffer.alloc(4)]).readUInt32BE(0);
    const five = [4, 3, 2, 1, 0]
      .map((power) => String.fromCharCode(33 + (Math.floor(four / 85 ** power) % 85)))
      .join('');
    signs += five === '!!!!!' && at + 4 <= bytes.length ? 'z' : five.slice(0, bytes.length - at + 1);
  }
  return `${signs}~>`;
}

const fileWith = (filter: string, bytes: Buffer, fields = '') =>
  pdf({
    resources: `/XObject <</Im1 ${MORE} 0 R>>`,
    more: [
      `<</Type /XObject /Subtype /Image /Width 24 /Height 24 /Filter ${filter} ${fields}/Length ${bytes.length}>>\nstream\n${bytes.toString('latin1')}\nendstream`,
      '/DCTDecode',
    ],
  });

/** The image in what is published of a file. */
function imageOf(bytes: Buffer): Buffer {
  const found = readDocument(bytes);
  assert.ok('bytes' in found, JSON.stringify(found));
  assert.equal(documentFault(found.bytes), null);
  assert.ok(!found.bytes.includes(SECRET));
  const [, length = ''] =
    /\/Subtype \/Image[\s\S]*?\/Length (\d+)>>stream\n/.exec(found.bytes.toString('latin1')) ?? [];
  const from = found.bytes.indexOf('stream\n', found.bytes.indexOf('/Subtype /Image')) + 7;
  return found.bytes.subarray(from, from + Number(length));
}

test('a photograph shows the same, and tells of nothing else', async () => {
  for (const photograph of [plain, inPasses]) {
    const shown = await pixelsOf(photograph);
    for (const [where, hold] of HOLDING) {
      const held = hold(photograph);
      assert.ok(held.includes(SECRET));
      for (const [how, filter, made] of where === 'behind its beginning' ? PACKED : PACKED.slice(0, 5)) {
        const image = imageOf(fileWith(filter, made(held)));
        assert.ok((await pixelsOf(image)).equals(shown), `${where}, ${how}`);
      }
    }
  }
});

test('a photograph of which nobody can say what it holds is refused', () => {
  const noted = HOLDING[0]?.[1](plain) ?? plain;
  const refused: [filter: string, bytes: Buffer, fields?: string][] = [
    ['/DCTDecode', Buffer.concat([bytesOf('x'), noted])],
    ['/DCTDecode', bytesOf('no image')],
    ['/DCTDecode', splitAt(noted, 0xda)[0]],
    ['[/LZWDecode /DCTDecode]', noted],
    ['[/RunLengthDecode /DCTDecode]', noted],
    ['[/Crypt /DCTDecode]', noted],
    ['[/DCTDecode /FlateDecode]', noted],
    ['[/DCTDecode /DCTDecode]', noted],
    ['[/FlateDecode /DCTDecode]', noted],
    ['[/FlateDecode /DCTDecode]', deflateSync(noted), '/DecodeParms [<</Predictor 12>> null]'],
    ['[/ASCIIHexDecode /DCTDecode]', bytesOf('no letters')],
    ['/JPXDecode', noted],
  ];
  for (const [filter, bytes, fields] of refused)
    assert.deepEqual(readDocument(fileWith(filter, bytes, fields)), { fault: 'image' }, `${filter} ${fields ?? ''}`);
});

test('how a photograph is to be unpacked stays with it', () => {
  const file = fileWith('[/FlateDecode /DCTDecode]', deflateSync(plain), '/DecodeParms [null <</ColorTransform 0>>]');
  const found = readDocument(file);
  assert.ok('bytes' in found);
  assert.match(found.bytes.toString('latin1'), /\/Filter \/DCTDecode\/DecodeParms <<\/ColorTransform 0>>/);
});

test('a photograph within what a page shows is refused when it has what a camera noted', () => {
  const noted = HOLDING[0]?.[1](plain) ?? plain;
  const drawn = (jpeg: Buffer) =>
    Buffer.concat([bytesOf('q BI /W 24 /H 24 /CS /RGB /BPC 8 /F /DCT ID '), jpeg, bytesOf('\nEI Q')]);
  for (const [filter, made] of [
    ['', (bytes: Buffer) => bytes],
    ['/Filter /FlateDecode', (bytes: Buffer) => deflateSync(bytes)],
    ['/Filter [/AHx]', (bytes: Buffer) => bytesOf(bytes.toString('hex'))],
  ] as const)
    for (const jpeg of [noted, plain]) {
      const bytes = made(drawn(jpeg));
      const stream = `<<${filter}/Length ${bytes.length}>>\nstream\n${bytes.toString('latin1')}\nendstream`;
      const found = readDocument(pdf({ page: `/Contents ${MORE} 0 R`, more: [stream] }));
      if (jpeg === noted) assert.deepEqual(found, { fault: 'image' }, filter);
      else assert.ok('bytes' in found, filter);
    }
});

/** 16 × 16 pixels in JPEG 2000, with the program's name in its picture. */
const JPX = Buffer.from(
  'AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAEAAAABAAAw8HAAAAAAAPY29scgEAAAAAABAAAAESanAyY/9P/1EALwAAAAAAEAAAABAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAw8BAQ8BAQ8BAf9SAAwAAAABAQQEBAAB/1wAEECAiIiQiIiQiIiQiIiQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAAjgAB/5PP/DAIB7fP/DAMBCV/3/iQGAMet4Cn/iQGBCV/p/4kBgbCv4Cj/wYDAAs9eqD6P6P/BgMADBfBUHq/gKH/QYKAA3/dXTO5rpz/f6H/QYKAAM/VXTO5rpz/f4Cg/2ABwD2mNF83BgX19M8+yxGhoP9gAcA+YqKvm4MC+vpnn2WI0P/Z',
  'base64',
);

const box = (name: string, body: string) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, bytesOf(body)]);
};

test('an image in JPEG 2000 is its picture alone, or refused', () => {
  const picture = JPX.subarray(JPX.indexOf(bytesOf('\xff\x4f')));
  const clean = imageOf(fileWith('/JPXDecode', JPX));
  assert.ok(!clean.includes('OpenJPEG'));
  assert.ok(clean.subarray(0, 77).equals(JPX.subarray(0, 77)));
  // What is drawn lies between the note and the end.
  const drawn = JPX.subarray(JPX.indexOf(bytesOf('\xff\x90')));
  assert.ok(clean.subarray(-drawn.length).equals(drawn));
  const notes = [
    box('uuid', `JpgTiffExif->JP2${SECRET}`),
    box('xml ', SECRET),
    box('uinf', SECRET),
    box('asoc', SECRET),
  ];
  const header = JPX.indexOf('jp2c') - 4;
  for (const note of notes) {
    for (const jpx of [
      Buffer.concat([JPX, note]),
      Buffer.concat([JPX.subarray(0, header), note, JPX.subarray(header)]),
    ])
      for (const [filter, bytes] of [
        ['/JPXDecode', jpx],
        ['[/FlateDecode /JPXDecode]', deflateSync(jpx)],
      ] as const)
        assert.ok(imageOf(fileWith(filter, bytes)).equals(clean));
  }
  const streamAlone = imageOf(fileWith('/JPXDecode', picture));
  assert.ok(streamAlone.subarray(-drawn.length).equals(drawn) && !streamAlone.includes('OpenJPEG'));
  assert.ok(!imageOf(fileWith('/JPXDecode', Buffer.concat([picture, notes[0] ?? Buffer.alloc(0)]))).includes(SECRET));
  for (const bad of [
    JPX.subarray(0, -40),
    Buffer.concat([JPX.subarray(0, 40), exif(), JPX.subarray(40)]),
    picture.subarray(0, 80),
  ])
    assert.deepEqual(readDocument(fileWith('/JPXDecode', bad)), { fault: 'image' });
});

test('whatever becomes of a photograph on its way, reading it ends', () => {
  for (let turn = 0; turn < 20_000; turn++) {
    const damaged = Buffer.from(turn % 2 ? plain : inPasses);
    for (let times = 0; times < 1 + (turn % 3); times++)
      damaged[(turn * 7919 + times * 104_729) % damaged.length] = turn % 5 ? (turn * 31 + times * 17) % 256 : 0xff;
    const clean = withoutNotes(damaged.subarray(0, turn % 7 ? undefined : turn % damaged.length));
    if (clean) assert.ok(withoutNotes(clean)?.equals(clean), String(turn));
  }
});
