import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { tryLock } from '../work/lock.ts';

/** How many finished sites of one place are kept: the present one and the one before it, which a server may still read. */
const KEPT = 2;

/** Where the sites of one place are kept: `dist` in the folder by its name, any other by a digest of its path. */
function placeOf(home: string, out: string): string {
  return out === join(home, 'dist') ? 'dist' : createHash('sha256').update(out).digest('hex').slice(0, 12);
}

/** The lock of a place, at which only one process may put a site at a time. */
export const releaseLock = (home: string, out: string): string => `release-${placeOf(home, out)}`;

/** A new link lies here until it takes its place, or, where that is on another disk, beside the place. */
const LINK = 'next';

function rename(from: string, to: string, elsewhere: string): string {
  try {
    renameSync(from, to);
    return to;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    renameSync(from, elsewhere);
    return elsewhere;
  }
}

function makeLink(target: string, link: string): string {
  rmSync(link, { force: true });
  symlinkSync(target, link);
  return link;
}

const releasesOf = (home: string, out: string) => join(home, '.loype/releases', placeOf(home, out));

const linkOf = (home: string, out: string) => join(releasesOf(home, out), LINK);

/** Puts the link to a site in its place, or first beside it, where that is on another disk. */
function place(link: string, out: string): void {
  try {
    renameSync(link, out);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    renameSync(makeLink(readlinkSync(link), `${out}.${LINK}`), out);
    rmSync(link);
  }
}

const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/**
 * Completes what a build that was killed has left at a place between two moves, unless another is just putting its site
 * there: it had put a real folder aside, and nothing was in its place yet.
 */
export function settle(home: string, out: string): void {
  const link = linkOf(home, out);
  const taken = isThere(link) && tryLock(home, releaseLock(home, out), 'settle');
  if (typeof taken !== 'function') return;
  if (isThere(out) || !existsSync(resolve(dirname(out), readlinkSync(link)))) rmSync(link, { force: true });
  else place(link, out);
  taken();
}

/** Clears away the links beside a place that killed builds have left, also those of older versions, with their number. */
function clearLinks(out: string): void {
  const name = `${basename(out)}.${LINK}`;
  for (const entry of readdirSync(dirname(out), { withFileTypes: true })) {
    const isLeft =
      entry.isSymbolicLink() && entry.name.startsWith(name) && /^(-\d+)?$/.test(entry.name.slice(name.length));
    if (isLeft) rmSync(join(dirname(out), entry.name), { force: true });
  }
}

/** What a release has done: how many files the site has, and where a folder lies now that was in its place. */
export interface Released {
  files: number;
  aside: string | null;
}

/**
 * Puts a finished site in its place in one move, so that nobody sees half of it: the site becomes a folder of its own in
 * `.loype/releases/`, and `out` a link to it that is swapped by rename. A real folder at `out` is moved aside first.
 * @param home the folder in whose `.loype` the releases lie
 */
export function release(home: string, made: string, out: string): Released {
  const releases = releasesOf(home, out);
  mkdirSync(releases, { recursive: true });
  mkdirSync(dirname(out), { recursive: true });
  const numbers = readdirSync(releases)
    .map(Number)
    .filter(Number.isInteger)
    .sort((a, b) => a - b);
  const next = join(releases, String((numbers.at(-1) ?? 0) + 1));
  renameSync(made, next);
  const target = relative(dirname(out), next);
  const link = makeLink(target, linkOf(home, out));
  const isFolder = existsSync(out) && !lstatSync(out).isSymbolicLink();
  const name = `aside-${Date.now()}`;
  const aside = isFolder ? rename(out, join(releases, name), `${out}.${name}`) : null;
  place(link, out);
  clearLinks(out);
  const current = resolve(dirname(out), readlinkSync(out));
  for (const old of numbers.slice(0, Math.max(0, numbers.length + 1 - KEPT))) {
    const path = join(releases, String(old));
    if (path !== current) rmSync(path, { recursive: true, force: true });
  }
  const files = readdirSync(next, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  return { files, aside };
}
