import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** How many finished sites of one place are kept: the present one and the one before it, which a server may still read. */
const KEPT = 2;

/** Where the sites of one place are kept: `dist` in the project by its name, any other by a digest of its path. */
function placeOf(out: string): string {
  return out === resolve('dist') ? 'dist' : createHash('sha256').update(out).digest('hex').slice(0, 12);
}

/** The lock of a place, at which only one process may put a site at a time. */
export const releaseLock = (out: string): string => `release-${placeOf(out)}`;

/**
 * Puts a finished site in its place in one move, so that nobody sees half of it: the site becomes a folder of its own in
 * `.loype/releases/`, and `out` a link to it that is swapped by rename. A real folder at `out` is moved aside first.
 * @returns the number of files in the site
 */
export function release(made: string, out: string): number {
  const releases = resolve('.loype/releases', placeOf(out));
  mkdirSync(releases, { recursive: true });
  mkdirSync(dirname(out), { recursive: true });
  const numbers = readdirSync(releases)
    .map(Number)
    .filter(Number.isInteger)
    .sort((a, b) => a - b);
  const next = join(releases, String((numbers.at(-1) ?? 0) + 1));
  renameSync(made, next);
  const link = `${out}.next-${process.pid}`;
  symlinkSync(relative(dirname(out), next), link);
  if (existsSync(out) && !lstatSync(out).isSymbolicLink()) renameSync(out, join(releases, `aside-${Date.now()}`));
  renameSync(link, out);
  const current = resolve(dirname(out), readlinkSync(out));
  for (const old of numbers.slice(0, Math.max(0, numbers.length + 1 - KEPT))) {
    const path = join(releases, String(old));
    if (path !== current) rmSync(path, { recursive: true, force: true });
  }
  return readdirSync(next, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}
