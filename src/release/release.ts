import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { tryLock } from '../work/lock.ts';
import { type FileStates, fileStates, foreignIn, moveFiles } from './foreign.ts';
import { realPlace } from './place.ts';

/** How many finished sites of one place are kept: the present one and the one before it, which a server may still read. */
const KEPT = 2;

/** What is on its way among the releases has this behind its name until it is whole. */
const PARTLY = '.partly';

/** Behind the name of a release: the list of its files, by which what somebody has put there is known from them. */
const LIST = '.json';

/** The list of the files of a release. */
export const listOf = (release: string): string => release + LIST;

/** Where the sites of one place are kept: `dist` in the folder by its name, any other by a digest of its path. */
function placeOf(home: string, out: string): string {
  return out === join(realPlace(home), 'dist') ? 'dist' : createHash('sha256').update(out).digest('hex').slice(0, 12);
}

/** The lock of a place, at which only one process may put a site at a time. */
export const releaseLock = (home: string, out: string): string => `release-${placeOf(home, out)}`;

/** A new link lies here until it takes its place, or, where that is on another disk, beside the place. */
const LINK = 'next';

/** Does one thing by a move, and, where that would be from one disk to another, another thing. */
function orElsewhere<T>(move: () => T, elsewhere: () => T): T {
  try {
    return move();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    return elsewhere();
  }
}

function rename(from: string, to: string): string {
  renameSync(from, to);
  return to;
}

/** Makes a release of a folder, also on another disk: it is never seen half, nor without the list of its files, which it returns. */
function moveFolder(from: string, to: string): FileStates {
  orElsewhere(
    () => renameSync(from, to + PARTLY),
    () => {
      cpSync(from, to + PARTLY, { recursive: true, verbatimSymlinks: true });
      rmSync(from, { recursive: true });
    },
  );
  const states = fileStates(to + PARTLY);
  rmSync(listOf(to), { recursive: true, force: true });
  writeFileSync(listOf(to), JSON.stringify(states));
  renameSync(to + PARTLY, to);
  return states;
}

/** Files that somebody has put into a release, or has changed there, and the folder (absolute) where they lie now. */
export interface Kept {
  files: string[];
  folder: string;
}

/** The list of the files of a release; of none where it is gone or damaged. */
function readList(list: string): FileStates {
  try {
    const read: unknown = JSON.parse(readFileSync(list, 'utf8'));
    return typeof read === 'object' && read !== null ? (read as FileStates) : {};
  } catch {
    return {};
  }
}

/** Puts aside what somebody has put into a release before another takes its place; null where there is nothing. */
function keepForeign(release: string): Kept | null {
  const list = listOf(release);
  // Without its list nobody knows what is whose.
  const files = foreignIn(release, readList(list));
  if (files.length === 0) return null;
  const folder = join(dirname(release), `${ASIDE}${Date.now()}-${basename(release)}`);
  moveFiles(files, release, folder);
  return { files, folder };
}

/** Moves a folder where it may have a use; where that cannot be, it stays. */
function moveAway(from: string, to: string): void {
  try {
    rmSync(to, { recursive: true, force: true });
    renameSync(from, to);
  } catch {
    // It may be on another disk.
  }
}

function makeLink(target: string, link: string): string {
  rmSync(link, { recursive: true, force: true });
  symlinkSync(target, link);
  return link;
}

const releasesOf = (home: string, out: string) => join(realPlace(home), '.loype/releases', placeOf(home, out));

const linkOf = (home: string, out: string) => join(releasesOf(home, out), LINK);

/** Puts the link to a site in its place, or first beside it, where that is on another disk. */
function place(link: string, out: string): void {
  orElsewhere(
    () => renameSync(link, out),
    () => {
      renameSync(makeLink(readlinkSync(link), `${out}.${LINK}`), out);
      rmSync(link);
    },
  );
}

const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** How a folder is called that was put aside, by when that was (ms). */
const ASIDE = 'aside-';

/** The real folder that was put aside for a link (absolute), in one of the places where such folders lie; null for none. */
function asideFor(link: string, out: string): string | null {
  const made = Math.trunc(lstatSync(link).mtimeMs);
  const places = [
    [dirname(link), ASIDE],
    [dirname(out), `${basename(out)}.${ASIDE}`],
  ] as const;
  const found = places.flatMap(([folder, begins]) =>
    readdirSync(folder).flatMap((name) => {
      const [since = Number.NaN] = name.startsWith(begins) ? [Number(name.slice(begins.length))] : [];
      return since >= made ? [{ since, path: join(folder, name) }] : [];
    }),
  );
  return found.sort((a, b) => b.since - a.since)[0]?.path ?? null;
}

/** Where what was in a place and is no site lies now, in a sentence. */
export const toldAside = (home: string, given: string, aside: string): string =>
  `What was in ${given} is not lost: it lies in ${relative(home, aside)} now.`;

/**
 * Completes what a build that was killed has left at a place between two moves, unless another is just putting its site
 * there: it had put a real folder aside, and nothing was in its place yet.
 * @returns where that folder lies (absolute), which nobody was told; null where there was none
 */
export function settle(home: string, out: string): string | null {
  const link = linkOf(home, out);
  const taken = isThere(link) && tryLock(home, releaseLock(home, out), 'settle');
  if (typeof taken !== 'function') return null;
  const aside = isThere(out) ? null : asideFor(link, out);
  if (isThere(out) || !existsSync(resolve(dirname(out), readlinkSync(link)))) rmSync(link, { force: true });
  else place(link, out);
  taken();
  return aside;
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

/** Why a finished site is not put in any place; undefined of one that has pages, and no fewer files than pages. */
export function refusedSite(files: number, pages: number): string | undefined {
  return pages < 1 || files < pages ? `A site of ${pages} pages in ${files} files is not published.` : undefined;
}

/** How many files a release has, and how many bytes there are in them all, by the list of them. */
export function sizeOf(list: FileStates): { files: number; bytes: number } {
  const states = Object.values(list);
  return { files: states.length, bytes: states.reduce((sum, it) => sum + Number.parseInt(it, 10), 0) };
}

/** What a release has done: how large the site is, and where that lies now which was in its place and is no site. */
export interface Released {
  /** Where the site lies now (absolute), to which its place leads. */
  site: string;
  files: number;
  /** Of all files. */
  bytes: number;
  /** A real folder. */
  aside: string | null;
  /** Files that lay among those of an earlier site. */
  kept: Kept[];
}

/**
 * Puts a finished site in its place in one move, so that nobody sees half of it: the site becomes a folder of its own in
 * `.loype/releases/`, and `out` a link to it that is swapped by rename. A real folder at `out` is moved aside first.
 * @param home the folder in whose `.loype` the releases lie
 * @param out the place, in a folder that is named by its real path (`sitePlace`)
 * @param spare where a site may be put, in the place of whatever is there, that is kept no more; null where it has no use
 * @throws Error when what was put in the place does not lead to the site
 */
export function release(home: string, made: string, out: string, spare: string | null = null): Released {
  const releases = releasesOf(home, out);
  mkdirSync(releases, { recursive: true });
  mkdirSync(dirname(out), { recursive: true });
  const there = readdirSync(releases);
  for (const name of there.filter((it) => it.endsWith(PARTLY)))
    rmSync(join(releases, name), { recursive: true, force: true });
  const numbers = there
    .map(Number)
    .filter(Number.isInteger)
    .sort((a, b) => a - b);
  const next = join(releases, String((numbers.at(-1) ?? 0) + 1));
  const states = moveFolder(made, next);
  const target = relative(dirname(out), next);
  const link = makeLink(target, linkOf(home, out));
  const isFolder = existsSync(out) && !lstatSync(out).isSymbolicLink();
  const name = ASIDE + Date.now();
  const aside = isFolder
    ? orElsewhere(
        () => rename(out, join(releases, name)),
        () => rename(out, `${out}.${name}`),
      )
    : null;
  place(link, out);
  if (!existsSync(out) || realpathSync(out) !== realpathSync(next))
    throw new Error(`${out} does not lead to the site, which lies in ${next}.`);
  clearLinks(out);
  const current = resolve(dirname(out), readlinkSync(out));
  const earlier = numbers.map((it) => join(releases, String(it))).filter((it) => it !== current);
  const kept = earlier.flatMap((it) => keepForeign(it) ?? []);
  for (const old of earlier.slice(0, Math.max(0, numbers.length + 1 - KEPT))) {
    if (spare !== null) moveAway(old, spare);
    for (const path of [old, listOf(old)]) rmSync(path, { recursive: true, force: true });
  }
  return { site: next, ...sizeOf(states), aside, kept };
}
