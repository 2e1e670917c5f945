import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { readDrawing } from '../../../src/check/drawing/read.ts';
import { sized } from '../../../src/check/drawing/shape.ts';
import { writeDrawing } from '../../../src/check/drawing/write.ts';
import { LOGO_ROOM } from '../../../src/images/logo.ts';
import { imageFault } from '../../../src/release/images.ts';
import { type Card, drawCard } from '../../../src/sharing/picture.ts';

const CARD: Card = { name: 'Lom kommune', about: 'Psykisk helse og rus', demo: null, edge: '#0b6b4f' };
const LOGO = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><path d="M0 0h60v40z" fill="#c2410c"/></svg>',
);

/** The pixels of a place on a picture, as hex. */
async function colourAt(picture: Buffer, left: number, top: number): Promise<string> {
  const { data } = await sharp(picture)
    .flatten()
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return `#${data.subarray(0, 3).toString('hex')}`;
}

/** How many rows of a part of a picture are not white from edge to edge. */
async function inkedRows(picture: Buffer, top: number, height: number): Promise<number> {
  const width = 1200;
  const { data, info } = await sharp(picture)
    .flatten()
    .extract({ left: 0, top, width, height })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Array.from({ length: height }, (_, row) => row).filter((row) =>
    data.subarray(row * width * info.channels, (row + 1) * width * info.channels).some((it) => it < 128),
  ).length;
}

test('the same card gives the same bytes, in the size that is asked for, with nothing but the picture', async () => {
  const [one, other] = [await drawCard(CARD, LOGO), await drawCard(CARD, LOGO)];
  assert.ok(one.equals(other));
  const { format, width, height } = await sharp(one).metadata();
  assert.deepEqual([format, width, height], ['png', 1200, 630]);
  assert.equal(imageFault('lom/share.png', one), null);
  assert.ok(one.length < 60_000, `${one.length} B`);
});

test('the edge has the colour, and the logo stands where the mark does without one', async () => {
  const [without, withLogo] = [await drawCard(CARD, null), await drawCard(CARD, LOGO)];
  assert.equal(await colourAt(without, 600, 5), CARD.edge);
  assert.equal(await colourAt(without, 95, 100), CARD.edge);
  assert.equal(await colourAt(withLogo, 200, 85), '#c2410c');
});

test('a demonstration says so on its picture', async () => {
  const demo = await drawCard({ ...CARD, demo: 'Demonstrasjon. Ikke laget av Lom kommune.' }, null);
  assert.equal(await colourAt(demo, 5, 620), '#f4f3f2');
  assert.equal(await inkedRows(await drawCard(CARD, null), 500, 130), 0);
  assert.ok((await inkedRows(demo, 500, 130)) > 10);
});

test('a name as long as names are, in signs of markup or of one word, stays on the picture', async () => {
  for (const name of [
    'Nordlandssykehuset & Universitetssykehuset i Nord-Norge, avdeling for psykisk helse- og rusbehandling i Salten og Vesterålen',
    'a'.repeat(120),
    '<b>Lom</b> "kommune" &amp;',
    'Lom',
    'Eksempelvik kommune og nabokommunene '.repeat(100),
    'Lom \u00ad\n'.repeat(300),
    'E\u0301'.repeat(3) + '\u0301'.repeat(100),
  ]) {
    const picture = await drawCard({ ...CARD, name, about: name, demo: null }, null);
    assert.ok((await drawCard({ ...CARD, name, about: name, demo: name }, null)).length > 0);
    assert.equal(await inkedRows(picture, 615, 15), 0, name);
    assert.ok((await inkedRows(picture, 230, 300)) > 20, name);
  }
});

test('what the font lacks is left out: no font of the machine is on a picture', async () => {
  const plain = await drawCard(CARD, null);
  assert.ok(plain.equals(await drawCard({ ...CARD, name: 'Lom kommune✓' }, null)));
  assert.ok(!plain.equals(await drawCard({ ...CARD, name: 'Lom kommun' }, null)));
  // A name of which nothing is left.
  assert.ok((await drawCard({ ...CARD, name: 'Лом' }, null)).length > 0);
});

test('whatever measures a drawing has, it is drawn in its room', () => {
  for (const said of [
    'viewBox="0 0 8000 4000"',
    'viewBox="0 0 8000 4000" width="100%" height="100%"',
    'width="8000" height="4000"',
    'width="8000" height="4000" viewBox="0 0 80 40"',
    'width="20mm" height="10mm"',
    'width="0.01" height="0.005" viewBox="0 0 80 40"',
    'viewBox="0 0 0.05 0.025"',
    'viewBox="-10 -10 1e3 5e2"',
    'viewBox="0 0 20000 1000"',
  ]) {
    const read = readDrawing(`<svg xmlns="http://www.w3.org/2000/svg" ${said}><path d="M0 0h1v1z"/></svg>`);
    assert.ok('root' in read, said);
    const { width, height, viewBox } = sized(read.root, LOGO_ROOM)?.attributes ?? assert.fail(said);
    assert.ok(
      Number(width) >= 1 &&
        Number(width) <= LOGO_ROOM.width &&
        Number(height) >= 1 &&
        Number(height) <= LOGO_ROOM.height,
    );
    assert.ok(viewBox, said);
  }
  const drawn = (said: string) =>
    readDrawing(`<svg xmlns="http://www.w3.org/2000/svg"${said}><path d="M0 0h1v1z"/></svg>`);
  const boundless = drawn(' width="100%"');
  assert.ok('root' in boundless && sized(boundless.root, LOGO_ROOM) === null);
});

test('a drawing of any measures is on the picture', async () => {
  for (const said of [
    'viewBox="0 0 8000 4000"',
    'viewBox="0 0 0.05 0.025"',
    'width="0.01" height="0.005" viewBox="0 0 8 4"',
  ]) {
    const read = readDrawing(
      `<svg xmlns="http://www.w3.org/2000/svg" ${said}><rect width="100%" height="100%" fill="#c2410c"/></svg>`,
    );
    const root = ('root' in read && sized(read.root, LOGO_ROOM)) || assert.fail(said);
    const picture = await drawCard(CARD, Buffer.from(writeDrawing(root)));
    assert.equal(await colourAt(picture, 150, 130), '#c2410c', said);
  }
});
