/**
 * Draws logos (SVG) as the build does and says of each what is wrong with it, or `drawn`. It runs as a process of its own: a small
 * drawing can ask for a picture of gigabytes.
 */
import sharp from 'sharp';
import { drawLogo } from '../../images/logo.ts';
import { answerEach } from './tried.ts';

/** What is wrong with a drawing: it cannot be drawn, or nothing is seen. */
export type DrawnFault = 'not drawn' | 'nothing';

async function faultOf(svg: string): Promise<DrawnFault | null> {
  try {
    const { data, info } = await (await drawLogo(Buffer.from(svg)))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (let at = info.channels - 1; at < data.length; at += info.channels) if (data[at] !== 0) return null;
    return 'nothing';
  } catch {
    return 'not drawn';
  }
}

sharp.cache(false);
await answerEach<string, DrawnFault | 'drawn'>(async (svg) => (await faultOf(svg)) ?? 'drawn');
