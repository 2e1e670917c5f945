import { join } from 'node:path';
import type { OverlayOptions } from 'sharp';
import { unprintableSign } from '../domain/printable.ts';
import { drawLogo } from '../images/logo.ts';
import { SHARE_SIZE } from '../site/share-picture.ts';
import { PRODUCT } from '../work/product.ts';

/** What is drawn on a picture that others show beside a link to a site. */
export interface Card {
  /** Who publishes. */
  name: string;
  /** What the pages are about. */
  about: string;
  /** What says that the site is a demonstration; null when it is none. */
  demo: string | null;
  /** The colour of the edge and the mark (hex), as in the header on a light page. */
  edge: string;
}

/** Raised when what is drawn of the same card changes: pictures are remembered by it. */
export const DRAWING = 3;

/** Where fonts lie; the package has them as they are here. No machine has others of their name. */
const FONTS = join(PRODUCT, 'src/brochure/fonts');

/** The colours of the pages in light: `src/styles/tokens.css`. */
const INK = '#302b20';
const MUTED = '#655c4c';
const BAND = '#f4f3f2';

const LEFT = 90;
const WIDTH = SHARE_SIZE.width - 2 * LEFT;
const EDGE = 18;
const MARK = { width: 22, height: 76 };

const FOOT = 92;

/** Where the name begins, and the least between what stands below each other. */
const TOP = 230;
const GAP = 34;

/** The sizes (pixels) that a name is tried in, and the most that it may take of the height. */
const NAME_SIZES = [92, 76, 62, 50, 40, 30];
const NAME_HEIGHT = 220;

/** The most (pixels) that what it is about, and what says that it is a demonstration, may take. */
const ABOUT_HEIGHT = 60;
const DEMO_HEIGHT = 84;

type Weight = 'Regular' | 'SemiBold' | 'Bold';

/** The most signs of a text that are tried: no more have room. */
const MOST_SIGNS = 600;

interface Drawn {
  input: Buffer;
  height: number;
}

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text without the signs that the font lacks: another would be taken from the machine, and the picture would be its own. */
const drawable = (text: string) =>
  [...text.replace(/\s+/g, ' ').replace(/\p{Default_Ignorable_Code_Point}/gu, '')]
    .filter((sign) => unprintableSign(sign) === null)
    .join('');

async function drawText(text: string, weight: Weight, size: number, colour: string): Promise<Drawn> {
  const { default: sharp } = await import('sharp');
  const written = text.replace(/[&<>"']/g, (sign) => MARKUP[sign] ?? sign);
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${written}</span>`,
      font: `Inter Loype ${weight} ${size}`,
      fontfile: join(FONTS, `Inter-${weight}.ttf`),
      width: WIDTH,
      wrap: 'word-char',
      dpi: 72,
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { input: data, height: info.height };
}

/** A text in as much room (pixels, high) as it may take, cut where it is longer; what stands above its letters is cut off. */
async function drawWithin(room: number, text: string, ...how: [Weight, size: number, colour: string]): Promise<Drawn> {
  let signs = [...text];
  if (signs.length > MOST_SIGNS) signs = [...signs.slice(0, MOST_SIGNS), '…'];
  let drawn = await drawText(signs.join(''), ...how);
  while (drawn.height > room && signs.length > 2) {
    signs = [...signs.slice(0, Math.floor(signs.length * 0.8) - 1), '…'];
    drawn = await drawText(signs.join(''), ...how);
  }
  if (drawn.height <= room) return drawn;
  const { default: sharp } = await import('sharp');
  const { width = 1 } = await sharp(drawn.input).metadata();
  const input = await sharp(drawn.input).extract({ left: 0, top: 0, width, height: room }).png().toBuffer();
  return { input, height: room };
}

/** A name as large as it has room (pixels, high). */
async function drawName(name: string, room: number): Promise<Drawn> {
  for (const size of NAME_SIZES) {
    const drawn = await drawWithin(Number.POSITIVE_INFINITY, name, 'Bold', size, INK);
    if (drawn.height <= room) return drawn;
  }
  return drawWithin(room, name, 'Bold', NAME_SIZES.at(-1) ?? 1, INK);
}

async function field(width: number, height: number, background: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}

/**
 * Draws the picture of a site, as PNG: its name and what it is about in its colours, with its logo where it has one. The same
 * card gives the same bytes.
 * @param logo a drawing without words, no larger than `LOGO_ROOM`, or a picture; null where there is none
 */
export async function drawCard(card: Card, logo: Buffer | null): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const { width, height } = SHARE_SIZE;
  const [name, about, demo] = [card.name, card.about, card.demo ?? ''].map(drawable);
  const parts: OverlayOptions[] = [{ input: await field(width, EDGE, card.edge), left: 0, top: 0 }];
  // The check draws each logo: what cannot be drawn nonetheless ends no build.
  const drawn =
    logo &&
    (await (
      await drawLogo(logo)
    )
      .png()
      .toBuffer()
      .catch(() => null));
  const mark = drawn ?? (await field(MARK.width, MARK.height, card.edge));
  parts.push({ input: mark, left: LEFT, top: 80 });
  const drawnDemo = demo?.trim() ? await drawWithin(DEMO_HEIGHT, demo, 'SemiBold', 32, INK) : null;
  const foot = drawnDemo ? Math.max(FOOT, drawnDemo.height + 40) : 0;
  const drawnAbout = about?.trim() ? await drawWithin(ABOUT_HEIGHT, about, 'Regular', 42, MUTED) : null;
  const room = height - foot - TOP - GAP - (drawnAbout ? drawnAbout.height + GAP : 0);
  let top = TOP;
  for (const drawn of [name?.trim() ? await drawName(name, Math.min(room, NAME_HEIGHT)) : null, drawnAbout]) {
    if (!drawn) continue;
    parts.push({ input: drawn.input, left: LEFT, top });
    top += drawn.height + GAP;
  }
  if (drawnDemo) {
    parts.push({ input: await field(width, foot, BAND), left: 0, top: height - foot });
    parts.push({ input: drawnDemo.input, left: LEFT, top: height - foot + Math.round((foot - drawnDemo.height) / 2) });
  }
  return sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
    .composite(parts)
    .png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 })
    .toBuffer();
}
