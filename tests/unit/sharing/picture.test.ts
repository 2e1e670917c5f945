import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
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
  ]) {
    const picture = await drawCard({ ...CARD, name }, null);
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
