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

const linkOf = (out: string) => join(resolve('.loype/releases', placeOf(out)), LINK);

/** Whether a build is between its moves at a place, or was killed there. */
export const isHalfDone = (out: string): boolean => lstatSync(linkOf(out), { throwIfNoEntry: false }) !== undefined;

/**
 * Completes what a build that was killed has left between two moves: it had put a real folder aside, and nothing was in its
 * place yet.
 */
export function completeRelease(out: string): void {
  if (!isHalfDone(out)) return;
  const link = linkOf(out);
  if (lstatSync(out, { throwIfNoEntry: false }) || !existsSync(resolve(dirname(out), readlinkSync(link)))) rmSync(link);
  else renameSync(link, out);
}

/** What a release has done: how many files the site has, and where a folder lies now that was in its place. */
export interface Released {
  files: number;
  aside: string | null;
}

/**
 * Puts a finished site in its place in one move, so that nobody sees half of it: the site becomes a folder of its own in
 * `.loype/releases/`, and `out` a link to it that is swapped by rename. A real folder at `out` is moved aside first.
 */
export function release(made: string, out: string): Released {
  const releases = resolve('.loype/releases', placeOf(out));
  mkdirSync(releases, { recursive: true });
  mkdirSync(dirname(out), { recursive: true });
  const numbers = readdirSync(releases)
    .map(Number)
    .filter(Number.isInteger)
    .sort((a, b) => a - b);
  const next = join(releases, String((numbers.at(-1) ?? 0) + 1));
  renameSync(made, next);
  const target = relative(dirname(out), next);
  const link = makeLink(target, linkOf(out));
  const isFolder = existsSync(out) && !lstatSync(out).isSymbolicLink();
  const name = `aside-${Date.now()}`;
  const aside = isFolder ? rename(out, join(releases, name), `${out}.${name}`) : null;
  try {
    renameSync(link, out);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    rmSync(link);
    renameSync(makeLink(target, `${out}.${LINK}`), out);
  }
  const current = resolve(dirname(out), readlinkSync(out));
  for (const old of numbers.slice(0, Math.max(0, numbers.length + 1 - KEPT))) {
    const path = join(releases, String(old));
    if (path !== current) rmSync(path, { recursive: true, force: true });
  }
  const files = readdirSync(next, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  return { files, aside };
}
