/**
 * Draws logos as the build does and says of each what is wrong with it, or `drawn`. It runs as a process of its own: a small
 * drawing can ask for a picture of gigabytes.
 */
import sharp from 'sharp';
import { drawLogo, LEAST_LOGO } from '../../images/logo.ts';
import { answerEach } from './tried.ts';

/** A logo as it is tried: a drawing (SVG), or the path of a picture. */
export type Tried = { svg: string } | { file: string };

/**
 * What is wrong with a logo: it cannot be drawn, nothing is seen, nothing is seen on white, or it has fewer pixels than it is shown
 * with.
 */
export type LogoFault = 'not drawn' | 'nothing' | 'pale' | 'small';

/** How much the darkest part of a logo differs from white (a ratio) at the least: less is hardly seen by anybody. */
const LEAST_CONTRAST = 1.2;

/** How much light comes of a part of a colour (0 to 255, sRGB), as WCAG 2.2 counts it. */
const light = (part: number) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);

/** The contrast of a pixel with the white that it stands on. @param alpha how much it covers of that (0 to 255) */
function contrastOnWhite([red, green, blue]: readonly [number, number, number], alpha: number): number {
  const on = (part: number) => light(255 + ((part - 255) * alpha) / 255);
  return 1.05 / (0.2126 * on(red) + 0.7152 * on(green) + 0.0722 * on(blue) + 0.05);
}

/** What is seen of a logo on white. */
async function seenOf(logo: Buffer | string): Promise<'nothing' | 'pale' | null> {
  const drawn = await drawLogo(logo);
  const pixels = await drawn.toColourspace('srgb').ensureAlpha().raw().toBuffer();
  let seen: 'nothing' | 'pale' = 'nothing';
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha === 0) continue;
    if (contrastOnWhite([red, green, blue], alpha) >= LEAST_CONTRAST) return null;
    seen = 'pale';
  }
  return seen;
}

async function faultOf(tried: Tried): Promise<LogoFault | null> {
  try {
    if ('svg' in tried) return await seenOf(Buffer.from(tried.svg));
    const seen = await seenOf(tried.file);
    const { autoOrient } = await sharp(tried.file).metadata();
    return seen ?? (autoOrient.height < LEAST_LOGO ? 'small' : null);
  } catch {
    return 'not drawn';
  }
}

sharp.cache(false);
await answerEach<Tried, LogoFault | 'drawn'>(async (tried) => (await faultOf(tried)) ?? 'drawn');
