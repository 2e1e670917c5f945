import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../finding.ts';
import { NO_PICTURE, notAnImage, TOO_MANY_PIXELS, UNMOVING } from '../findings/files.ts';
import type { ImageFault } from './decode-images.ts';
import { tryEach } from './tries.ts';

/** Of the ending that this file has: where the product is installed it is JavaScript. */
const DECODER = fileURLToPath(new URL(`./decode-images${extname(import.meta.url)}`, import.meta.url));

/** What one image may take. A camera's largest takes some seconds on a machine that has much else to do. */
const BOUNDS = { time: 30_000, memory: Number.MAX_SAFE_INTEGER };

/** What was found before, by what is in a file and its ending: a preview checks all content at every change. */
const known = new Map<string, ImageFault | null>();

const keyOf = (path: string) =>
  extname(path).toLowerCase() + createHash('sha256').update(readFileSync(path)).digest('hex');

const FINDINGS: Record<ImageFault, () => Finding> = {
  unreadable: notAnImage,
  'too large': () => TOO_MANY_PIXELS,
  moving: () => UNMOVING,
  'no picture': () => NO_PICTURE,
};

/** What is wrong with images, each null or a finding, found by decoding every pixel of them. */
export function imageFindings(paths: readonly string[]): (Finding | null)[] {
  const keys = paths.map(keyOf);
  // The same picture may lie in many places.
  const fresh = new Map(keys.flatMap((key, index) => (known.has(key) ? [] : [[key, paths[index] ?? ''] as const])));
  const answers = tryEach<string, ImageFault | 'whole'>(DECODER, [...fresh.values()], BOUNDS);
  for (const [at, key] of [...fresh.keys()].entries()) {
    const answer = answers[at] ?? 'unreadable';
    known.set(key, answer === 'whole' ? null : answer);
  }
  return keys.map((key) => {
    const fault = known.get(key);
    return fault ? FINDINGS[fault]() : null;
  });
}
