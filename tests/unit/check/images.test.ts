import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { imageFindings } from '../../../src/check/source/images.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-decode-'));
after(() => rmSync(folder, { recursive: true }));

const noise = sharp({
  create: {
    width: 200,
    height: 150,
    channels: 3,
    background: 'red',
    noise: { type: 'gaussian', mean: 128, sigma: 40 },
  },
});
const photo = await noise
  .withExif({ IFD3: { GPSLatitude: '59/1 54/1 0/1' } })
  .jpeg()
  .toBuffer();
const kinds = {
  jpg: photo,
  png: await sharp(photo).png().toBuffer(),
  webp: await sharp(photo).webp().toBuffer(),
  avif: await sharp(photo).avif({ effort: 0 }).toBuffer(),
};
const flat = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: 'red' } });
const frames = await Promise.all(
  [10, 200].map((red) => flat(9, 9).flatten().tint({ r: red, g: 0, b: 0 }).png().toBuffer()),
);
const moving = await sharp(frames, { join: { animated: true } })
  .webp({ loop: 0 })
  .toBuffer();

/** An AVIF that says as its first brand that it is a row of pictures. */
const sequence = Buffer.from(kinds.avif);
sequence.write('avis', 8, 'latin1');

/** A photograph as telephones take it (HEIC, 64 × 48), which browsers do not show. Made by libheif's `heif-enc -q 20`. */
const heic = Buffer.from(
  [
    'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAaxtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAA',
    'AAAAACAAAAEGlkYXQAAAAAAEAAMAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHQAAEAAAAAAAAALwACAAEAAAAAAAAAAQAAAAAAAAAIAAAAOGlp',
    'bmYAAAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAZ3JpZAAAAADXaXBycAAAALVpcGNvAAAAdWh2Y0MBBAgAAAAAAA',
    'AAAAAe8AD8/fr6AAAPAyAAAQAXQAEMAf//BAgAAAMAnbgAAAMAAB66AkAhAAEAKkIBAQQIAAADAJ24AAADAAAeoCCBBNlurkprm4EBAwIAAAMA',
    'AgAAAwACECIAAQAGRAHBc8CJAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAUaXNwZQAAAAAAAABAAAAAMAAAABBwaXhpAAAAAAMKCgoAAAAaaXBtYQ',
    'AAAAAAAAACAAECgQIAAgIDhAAAABppcmVmAAAAAAAAAA5kaW1nAAIAAQABAAAAN21kYXQAAAArKAGvC2D16Q2TOahiHP3v7zvu9f/6+m0DaDcx',
    'CYUwF4l9jmAETL6dttzOHA==',
  ].join(''),
  'base64',
);

/** An image that begins as one and then is something else. */
const damaged = Object.entries(kinds).flatMap(([ending, bytes]): [string, Buffer, RegExp][] => [
  [`half.${ending}`, bytes.subarray(0, bytes.length >> 1), /or is damaged/],
  [`beginning.${ending}`, bytes.subarray(0, 40), /or is damaged/],
  [`zeros.${ending}`, Buffer.concat([bytes.subarray(0, 40), Buffer.alloc(5_000)]), /or is damaged/],
]);

const FILES: [name: string, bytes: Buffer, says: RegExp | null][] = [
  ...Object.entries(kinds).map(([ending, bytes]): [string, Buffer, null] => [`whole.${ending}`, bytes, null]),
  ['large letters.JPG', photo, null],
  ['for print.jpeg', await sharp(photo).toColourspace('cmyk').jpeg().toBuffer(), null],
  ['grey.png', await sharp(photo).greyscale().png({ palette: true }).toBuffer(), null],
  ['turned.jpg', await sharp(photo).withMetadata({ orientation: 6 }).jpeg().toBuffer(), null],
  ['progressive.jpg', await sharp(photo).jpeg({ progressive: true }).toBuffer(), null],
  ...damaged,
  ['jpeg.png', photo, /not an image of the kind/],
  ['png.webp', kinds.png, /not an image of the kind/],
  ['gif.png', await sharp(photo).gif().toBuffer(), /not an image of the kind/],
  [
    'heic.avif',
    Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(4_000)]),
    /not an image/,
  ],
  ...['avif', 'jpg', 'png', 'webp'].map((ending): [string, Buffer, RegExp] => [
    `telephone.${ending}`,
    heic,
    /not an image of the kind/,
  ]),
  [
    'svg.png',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    /not an image of the kind/,
  ],
  ['moving.webp', moving, /The image moves/],
  ['moving.avif', sequence, /The image moves/],
  ['endless.png', await flat(9_000, 8_000).png().toBuffer(), /more than 64 million pixels/],
];

test('every image is decoded as a whole, and a bad one hides no other', () => {
  const paths = FILES.map(([name]) => join(folder, name));
  for (const [name, bytes] of FILES) writeFileSync(join(folder, name), bytes);
  const found = imageFindings(paths).map((it) => it?.message.en ?? null);
  for (const [index, [name, , says]] of FILES.entries()) {
    if (says === null) assert.equal(found[index], null, name);
    else assert.match(found[index] ?? 'nothing', says, name);
  }
});

/** A colour as it is printed, for which there is no exact sign on a screen: so near it comes (of 255). */
const NEAR = 40;

test('an image for print keeps its colours on the screen, with a profile and without', async () => {
  for (const [r, g, b] of [
    [200, 30, 40],
    [0, 120, 60],
    [240, 200, 20],
    [255, 255, 255],
  ] as const) {
    const plain = sharp({ create: { width: 16, height: 16, channels: 3, background: { r, g, b } } });
    for (const printed of [plain.clone().toColourspace('cmyk'), plain.clone().withIccProfile('cmyk')]) {
      const jpeg = await printed.jpeg({ quality: 95 }).toBuffer();
      assert.equal((await sharp(jpeg).metadata()).space, 'cmyk');
      const shown = await sharp(await sharp(jpeg).webp().toBuffer())
        .raw()
        .toBuffer();
      for (const [at, value] of [r, g, b].entries())
        assert.ok(Math.abs((shown[at] ?? 0) - value) <= NEAR, `${[r, g, b]} became ${[...shown.subarray(0, 3)]}`);
    }
  }
});

test('an image that is a line or a point is told, and a PNG that moves', async () => {
  const png = await flat(40, 40).png().toBuffer();
  // A chunk before the picture by which it says that it has several.
  const chunk = Buffer.from('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\xf3\x8d\x93\x70', 'latin1');
  const images: [bytes: Buffer, says: RegExp | null][] = [
    [await flat(2000, 1).png().toBuffer(), /so narrow or small/],
    [await flat(1, 1).png().toBuffer(), /so narrow or small/],
    [await flat(9, 200).png().toBuffer(), /so narrow or small/],
    [await flat(400, 12).png().toBuffer(), /so narrow or small/],
    [Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]), /moves/],
    [png, null],
    [await flat(200, 10).png().toBuffer(), null],
  ];
  const paths = images.map(([bytes], index) => {
    const path = join(folder, `shape-${index}.png`);
    writeFileSync(path, bytes);
    return path;
  });
  for (const [index, found] of imageFindings(paths).entries()) {
    const says = images[index]?.[1];
    if (says) assert.match(found?.message.en ?? 'passes', says, `${index}`);
    else assert.equal(found, null, `${index}`);
  }
});
