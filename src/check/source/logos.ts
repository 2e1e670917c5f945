import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOGO_ROOM } from '../../images/logo.ts';
import { asPicture } from '../drawing/picture.ts';
import { readDrawing } from '../drawing/read.ts';
import type { Finding } from '../finding.ts';
import { NOT_DRAWN, NOTHING_DRAWN } from '../findings/drawings.ts';
import type { DrawnFault } from './draw-logos.ts';
import { tryEach } from './tries.ts';

/** Of the ending that this file has: where the product is installed it is JavaScript. */
const DRAWER = fileURLToPath(new URL(`./draw-logos${extname(import.meta.url)}`, import.meta.url));

/** What one drawing may take: a plain one takes three milliseconds, and one of all parts that it may have less than a second. */
const BOUNDS = { time: 10_000, memory: 1_000_000_000 };

/** What was found before: a preview checks all content at every change. */
const known = new Map<string, DrawnFault | null>();

/** A drawing as the build makes a picture of it; null where it makes none. */
function pictureOf(text: string): string | null {
  const read = readDrawing(text);
  return 'fault' in read ? null : asPicture(read.root, LOGO_ROOM);
}

const FINDINGS: Record<DrawnFault, Finding> = { 'not drawn': NOT_DRAWN, nothing: NOTHING_DRAWN };

/** What is wrong with logos, each null or a finding, found by drawing them as the build does. */
export function logoFindings(texts: readonly string[]): (Finding | null)[] {
  const pictures = texts.map(pictureOf);
  const fresh = [...new Set(pictures)].filter((it) => it !== null).filter((it) => !known.has(it));
  const answers = tryEach<string, DrawnFault | 'drawn'>(DRAWER, fresh, BOUNDS);
  for (const [at, picture] of fresh.entries()) {
    const answer = answers[at] ?? 'not drawn';
    known.set(picture, answer === 'drawn' ? null : answer);
  }
  return pictures.map((picture) => {
    const fault = picture === null ? null : known.get(picture);
    return fault ? FINDINGS[fault] : null;
  });
}
