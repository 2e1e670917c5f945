import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEAST_LOGO, LOGO_ROOM } from '../../images/logo.ts';
import { asPicture } from '../drawing/picture.ts';
import { readDrawing } from '../drawing/read.ts';
import type { Finding } from '../finding.ts';
import { PALE_LOGO, smallLogo } from '../findings/appearance.ts';
import { NOT_DRAWN, NOTHING_DRAWN } from '../findings/drawings.ts';
import type { LogoFault, Tried } from './draw-logos.ts';
import { tryEach } from './tries.ts';

/** Of the ending that this file has: where the product is installed it is JavaScript. */
const DRAWER = fileURLToPath(new URL(`./draw-logos${extname(import.meta.url)}`, import.meta.url));

/** What one drawing may take: a plain one takes three milliseconds, and one of all parts that it may have less than a second. */
const BOUNDS = { time: 10_000, memory: 1_000_000_000 };

/** What was found before, by what was tried: a preview checks all content at every change. */
const known = new Map<string, LogoFault | null>();

/** A logo as it lies in the content: the text of a drawing, or the path of a picture. */
export type LogoGiven = { text: string } | { path: string };

/** What a logo is tried as, with a key that is another for another one; null for a drawing of which the build makes no picture. */
function triedAs(given: LogoGiven): { key: string; tried: Tried } | null {
  if ('path' in given) {
    const digest = createHash('sha256').update(readFileSync(given.path)).digest('hex');
    return { key: digest, tried: { file: given.path } };
  }
  const read = readDrawing(given.text);
  const svg = 'fault' in read ? null : asPicture(read.root, LOGO_ROOM);
  return svg === null ? null : { key: svg, tried: { svg } };
}

const FINDINGS: Record<LogoFault, Finding> = {
  'not drawn': NOT_DRAWN,
  nothing: NOTHING_DRAWN,
  pale: PALE_LOGO,
  small: smallLogo(LEAST_LOGO),
};

/** What is wrong with logos, each null or a finding, found by drawing them as the build does. */
export function logoFindings(logos: readonly LogoGiven[]): (Finding | null)[] {
  const all = logos.map(triedAs);
  const fresh = new Map(all.flatMap((it) => (it && !known.has(it.key) ? [[it.key, it.tried] as const] : [])));
  const answers = tryEach<Tried, LogoFault | 'drawn'>(DRAWER, [...fresh.values()], BOUNDS);
  for (const [at, key] of [...fresh.keys()].entries()) {
    const answer = answers[at] ?? 'not drawn';
    known.set(key, answer === 'drawn' ? null : answer);
  }
  return all.map((it) => {
    const fault = it && known.get(it.key);
    return fault ? FINDINGS[fault] : null;
  });
}
