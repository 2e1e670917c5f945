import { join } from 'node:path';
import type { OverlayOptions } from 'sharp';
import { unprintableSign } from '../domain/printable.ts';
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
export const DRAWING = 1;

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
const LOGO = { width: 760, height: 110 };
const FOOT = 92;

/** The sizes (pixels) that a name is tried in, and the most that it may take of the height. */
const NAME_SIZES = [92, 76, 62, 50, 40, 30];
const NAME_HEIGHT = 220;

type Weight = 'Regular' | 'SemiBold' | 'Bold';

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
const drawable = (text: string) => [...text].filter((sign) => unprintableSign(sign) === null).join('');

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

/** A name as large as it has room. */
async function drawName(name: string): Promise<Drawn> {
  for (const size of NAME_SIZES) {
    const drawn = await drawText(name, 'Bold', size, INK);
    if (drawn.height <= NAME_HEIGHT || size === NAME_SIZES.at(-1)) return drawn;
  }
  throw new Error('There are no sizes.');
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
 * @param logo a drawing without words, or a picture; null where there is none
 */
export async function drawCard(card: Card, logo: Buffer | null): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const { width, height } = SHARE_SIZE;
  const [name, about, demo] = [card.name, card.about, card.demo ?? ''].map(drawable);
  const parts: OverlayOptions[] = [{ input: await field(width, EDGE, card.edge), left: 0, top: 0 }];
  const mark = logo
    ? await sharp(logo, { density: 300, failOn: 'none' })
        .resize({ ...LOGO, fit: 'inside' })
        .png()
        .toBuffer()
    : await field(MARK.width, MARK.height, card.edge);
  parts.push({ input: mark, left: LEFT, top: 80 });
  let top = 230;
  for (const drawn of [
    name?.trim() ? await drawName(name) : null,
    about?.trim() ? await drawText(about, 'Regular', 42, MUTED) : null,
  ]) {
    if (!drawn) continue;
    parts.push({ input: drawn.input, left: LEFT, top });
    top += drawn.height + 34;
  }
  if (demo?.trim()) {
    const drawn = await drawText(demo, 'SemiBold', 32, INK);
    const foot = Math.max(FOOT, drawn.height + 40);
    parts.push({ input: await field(width, foot, BAND), left: 0, top: height - foot });
    parts.push({ input: drawn.input, left: LEFT, top: height - foot + Math.round((foot - drawn.height) / 2) });
  }
  return sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
    .composite(parts)
    .png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 })
    .toBuffer();
}
