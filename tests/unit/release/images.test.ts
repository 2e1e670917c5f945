import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { imageFault } from '../../../src/release/images.ts';

const picture = () =>
  sharp({ create: { width: 9, height: 6, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0.5 } } });
const EXIF = { IFD0: { Artist: 'Fotograf' }, IFD3: { GPSLatitude: '59/1 54/1 0/1' } };
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';

test('a picture that holds nothing else has no fault, be it lossy, lossless or see-through', async () => {
  for (const options of [{}, { lossless: true }]) {
    assert.equal(imageFault('a.webp', await picture().webp(options).toBuffer()), null);
    assert.equal(imageFault('a.webp', await picture().flatten().webp(options).toBuffer()), null);
  }
});

const HOLDING: [what: string, make: () => Promise<Buffer>, says: RegExp][] = [
  ['EXIF with a place', () => picture().withExif(EXIF).webp().toBuffer(), /more than its picture: EXIF$/],
  ['XMP', () => picture().withXmp(XMP).webp().toBuffer(), /more than its picture: XMP$/],
  ['a colour profile', () => picture().withIccProfile('p3').webp().toBuffer(), /more than its picture: ICCP$/],
  [
    'all of them',
    () => picture().withExif(EXIF).withXmp(XMP).withIccProfile('p3').webp().toBuffer(),
    /ICCP, EXIF, XMP$/,
  ],
  ['several pictures', () => animation(), /more than its picture: ANIM, ANMF/],
  [
    'something behind it',
    async () => Buffer.concat([await picture().webp().toBuffer(), Buffer.from('Exif')]),
    /is no WebP/,
  ],
  [
    'something before it',
    async () => Buffer.concat([Buffer.from('x'), await picture().webp().toBuffer()]),
    /is no WebP/,
  ],
  ['its end cut off', async () => (await picture().webp().toBuffer()).subarray(0, -4), /is no WebP/],
  ['JPEG within', () => picture().flatten().withExif(EXIF).jpeg().toBuffer(), /is no WebP/],
  ['AVIF within', () => picture().avif({ effort: 0 }).toBuffer(), /is no WebP/],
  ['nothing within', async () => Buffer.alloc(0), /is no WebP/],
];

async function animation(): Promise<Buffer> {
  const frames = await Promise.all(
    [10, 200].map((grey) =>
      picture()
        .flatten({ background: { r: grey, g: 0, b: 0 } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
}

for (const [what, make, says] of HOLDING)
  test(`a .webp file with ${what} is found`, async () => assert.match(imageFault('a.webp', await make()) ?? '', says));

test('images of other kinds are found under any name', async () => {
  const kinds = await Promise.all([
    picture().flatten().jpeg().toBuffer(),
    picture().png().toBuffer(),
    picture().gif().toBuffer(),
    picture().tiff().toBuffer(),
    picture().avif({ effort: 0 }).toBuffer(),
    Buffer.from('\0\0\x01\0\x01\0\x10\x10', 'latin1'),
    Buffer.from('\0\0\0\x18ftypheix\0\0\0\0', 'latin1'),
  ]);
  for (const bytes of kinds) {
    for (const name of ['a.js', 'a.json', '_headers', 'a.pf_index', 'a.jpg'])
      assert.match(imageFault(name, bytes) ?? '', /is an image that was not made anew/);
  }
  assert.equal(imageFault('a.js', Buffer.from('export {};')), null);
  assert.equal(imageFault('_redirects', Buffer.alloc(0)), null);
});

test('EXIF is found in WebP under another name too', async () => {
  assert.match(
    imageFault('a.js', await picture().withExif(EXIF).webp().toBuffer()) ?? '',
    /more than its picture: EXIF/,
  );
});
