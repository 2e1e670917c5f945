import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../finding.ts';
import { NO_PICTURE, notAnImage, TOO_MANY_PIXELS, UNMOVING } from '../findings/files.ts';
import type { ImageFault } from './decode-images.ts';

/** Of the ending that this file has: where the product is installed it is JavaScript. */
const DECODER = fileURLToPath(new URL(`./decode-images${extname(import.meta.url)}`, import.meta.url));

/** How long (ms) images may take: so much to begin with, and so much for each. */
const TIME = { start: 10_000, each: 5_000 };

/** What was found before, by what is in a file and its ending: a preview checks all content at every change. */
const known = new Map<string, ImageFault | null>();

const keyOf = (path: string) =>
  extname(path).toLowerCase() + createHash('sha256').update(readFileSync(path)).digest('hex');

function decode(paths: readonly string[]): (ImageFault | null)[] | null {
  const { status, stdout } = spawnSync(process.execPath, [DECODER], {
    input: JSON.stringify(paths),
    encoding: 'utf8',
    timeout: TIME.start + TIME.each * paths.length,
    killSignal: 'SIGKILL',
  });
  return status === 0 ? (JSON.parse(stdout) as (ImageFault | null)[]) : null;
}

/** Decodes images together; those that bring the decoder down are found by taking them in halves. */
function decodeAll(paths: readonly string[]): (ImageFault | null)[] {
  if (paths.length === 0) return [];
  const faults = decode(paths);
  if (faults) return faults;
  if (paths.length === 1) return ['unreadable'];
  const half = paths.length >> 1;
  return [...decodeAll(paths.slice(0, half)), ...decodeAll(paths.slice(half))];
}

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
  const faults = decodeAll([...fresh.values()]);
  for (const [at, key] of [...fresh.keys()].entries()) known.set(key, faults[at] ?? null);
  return keys.map((key) => {
    const fault = known.get(key);
    return fault ? FINDINGS[fault]() : null;
  });
}
