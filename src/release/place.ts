import { randomInt } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { PRODUCT } from '../work/product.ts';
import { foreignToMark } from './mark.ts';

/** What a copy of `look` holds, so that the next one knows it from a folder of somebody's own. */
export const COPY_MARK = '.loype-look';

/** What a folder of `pack` holds, likewise. */
export const PACKAGE_MARK = '.loype-package';

/** The same place without links in its path; of what does not exist yet, as far as it exists. */
export function realPlace(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return path === dirname(path) ? path : join(realPlace(dirname(path)), basename(path));
}

/**
 * Where the site of a flag `--out` goes (absolute): the folder that its link lies in by its real path, since links are read
 * from there, and since one place that is written in two ways is one place.
 * @param home the folder that the command was called in
 */
export function sitePlace(home: string, given: string): string {
  const out = resolve(home, given);
  return join(realPlace(dirname(out)), basename(out));
}

/** Parts of the project in which nothing is put: they are its own, or somebody's work. */
const OWN = [
  ...['.astro', '.ci', '.git', '.github', '.vscode', 'bin', 'content', 'docs', 'node_modules', 'public', 'releases'],
  ...['scripts', 'src', 'tests'],
  ...['bench', 'compile-cache', 'drafts', 'locks', 'releases', 'search', 'templates', 'work'].map(
    (it) => `.loype/${it}`,
  ),
];

/** The part of the project, or of the product, that a place is or lies in. */
function ownPart(home: string, place: string): string | undefined {
  return OWN.flatMap((it) => [join(home, it), join(PRODUCT, it)]).find(
    (it) => holds(it, dirname(place)) || it === place,
  );
}

/** Folders that are some program's own, in whichever project they lie. */
const NEVER = /(?<=^|[\\/])(\.git|node_modules)(?=$|[\\/])/;

function holds(folder: string, other: string): boolean {
  const way = relative(realPlace(folder), realPlace(other));
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`));
}

/** What cannot be there, as below a file, is no link either. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

const isEmptyFolder = (path: string) => statSync(path).isDirectory() && readdirSync(path).length === 0;

/** Whether a folder is a finished site: every build lists its pages in it. */
export function isBuiltSite(folder: string): boolean {
  return existsSync(join(folder, 'pages.json')) && existsSync(join(folder, 'index.html'));
}

/** A link to a release of this folder, be it one that is gone. */
function isRelease(home: string, out: string): boolean {
  return holds(join(home, '.loype/releases'), resolve(realPlace(dirname(out)), readlinkSync(out)));
}

/** The folders above a path. */
const above = (path: string): string[] => (path === dirname(path) ? [] : [dirname(path), ...above(dirname(path))]);

function refused(home: string, given: string, out: string, isOwn: () => boolean): string | undefined {
  // Terminals would obey it wherever the place is told of.
  if (/\p{Cc}/u.test(given)) return `--out "${given}" has a sign that no name has. Name another folder.`;
  const isWork = [home, PRODUCT].some((it) => out === join(it, '.loype'));
  if (isWork || holds(out, home) || holds(out, PRODUCT))
    return `--out "${given}" is or holds the project itself. Name a folder of its own.`;
  const own = ownPart(home, out);
  if (own)
    return `--out "${given}" lies in ${relative(home, own)}, which is the project's own. Name a folder outside it.`;
  const [never] = NEVER.exec(out) ?? [];
  if (never) return `--out "${given}" lies in a folder ${never}, which is a program's own. Name a folder outside it.`;
  const site = above(out).find(isBuiltSite);
  if (site) return `--out "${given}" lies in a built site (${site}). Name a folder outside it.`;
  if (isLink(out) && !existsSync(out) && !isOwn())
    return `--out "${given}" is a link to ${readlinkSync(out)}, which is not there now. Name another folder, or remove the link.`;
  if (!isLink(out) && !existsSync(out)) return undefined;
  if (isOwn() || (!isLink(out) && isEmptyFolder(out))) return undefined;
  return `--out "${given}" is there, and this command has not made it. Name a new folder, or an empty one.`;
}

/**
 * Why a build may not put its site in a place; undefined where it may: nothing is there, an empty folder, or a site that
 * was built before.
 * @param home the folder that the command was called in
 * @param given the place as it was written on the command line
 */
export function refusedForBuild(home: string, given: string): string | undefined {
  const out = sitePlace(home, given);
  const told = refused(home, given, out, () =>
    isLink(out) ? isRelease(home, out) : isBuiltSite(out) && !existsSync(join(out, COPY_MARK)),
  );
  const why = told ? undefined : unwritable(out);
  return told ?? (why && `--out "${given}" cannot be written (${why}). Name another folder.`);
}

/**
 * Why a site may not be put beside the content that it is made of; undefined where it may.
 * @param content the content folder (absolute)
 * @param home the folder that the command was called in
 */
export function refusedBeside(content: string, home: string, given: string): string | undefined {
  const out = resolve(home, given);
  if (holds(content, out)) return `--out "${given}" lies in the content folder. Name a folder outside it.`;
  return holds(out, content) ? `--out "${given}" holds the content folder. Name a folder of its own.` : undefined;
}

/**
 * Why nothing can be written at a place, as the system says it, and where that is; undefined where it can, which is tried in the nearest folder
 * above that is there. No other is made: somebody else may try the same now.
 */
export function unwritable(out: string): string | undefined {
  let [first, folder] = [out, dirname(out)];
  try {
    // A name that is too long is told here.
    lstatSync(out, { throwIfNoEntry: false });
    while (!existsSync(folder)) [first, folder] = [folder, dirname(folder)];
    const probe = join(folder, `${basename(first).slice(0, 80)}.next-${process.pid}${randomInt(2 ** 40)}`);
    symlinkSync('.', probe);
    rmSync(probe, { force: true });
    return undefined;
  } catch (error) {
    // What follows names what was only tried.
    return `${(error as Error).message.split(', ')[0]}, in ${folder}`;
  }
}

/**
 * Why a copy to look at may not be made; undefined where it may: there is a site to copy, and in its place nothing is lost
 * but an earlier copy.
 * @param home the folder that the command was called in
 * @param from the built site, as it was written on the command line
 * @param given the place of the copy, likewise
 */
export function refusedForCopy(home: string, from: string, given: string): string | undefined {
  const site = resolve(home, from);
  if (!isBuiltSite(site)) return `There is no built site in ${from}. Build one first, or name one with --from.`;
  const out = resolve(home, given);
  if (holds(out, site) || holds(site, out)) return `--out "${given}" and --from "${from}" lie in each other.`;
  // All below .loype is the product's own.
  const isCopy = () => !isLink(out) && (out === join(home, '.loype/look') || existsSync(join(out, COPY_MARK)));
  return refused(home, given, out, isCopy) ?? refusedForeign(given, out, COPY_MARK);
}

/** Why what a command has made before is not made anew: somebody has put files of their own there. */
function refusedForeign(given: string, out: string, mark: string): string | undefined {
  const [first, ...more] = foreignToMark(out, mark);
  if (first === undefined) return undefined;
  const what = more.length === 0 ? first : `${first} and ${more.length} more`;
  return `--out "${given}" holds what this command has not put there (${what}). Move that away, or name another folder.`;
}

/**
 * Why a package may not be made in a place; undefined where it may: nothing is lost there but an earlier one.
 * @param home the folder that the command was called in
 */
export function refusedForPackage(home: string, given: string): string | undefined {
  const out = resolve(home, given);
  // All below .loype is the product's own, also what a run that was killed has left.
  const isPackage = () => !isLink(out) && (out === join(home, '.loype/package') || existsSync(join(out, PACKAGE_MARK)));
  const why = refused(home, given, out, isPackage) ?? refusedForeign(given, out, PACKAGE_MARK);
  const unwritten = why === undefined ? unwritable(join(out, 'files')) : undefined;
  return why ?? (unwritten && `--out "${given}" cannot be written (${unwritten}). Name another folder.`);
}

/** A file that a flag names, to be written. */
export interface NamedFile {
  /** The flag and the path as they stand on the command line. */
  flag: string;
  given: string;
  /** Whether what is in a file that is there already was written by the same command. */
  isOwn(text: string): boolean;
}

/**
 * Why a command may not write a file; undefined where it may: none is there, an empty one, or one that it has written
 * before. What is no file, as a terminal or a pipe, takes anything.
 * @param home the folder that the command was called in
 * @param content the content folder (absolute)
 */
export function refusedForFile(home: string, content: string, { flag, given, isOwn }: NamedFile): string | undefined {
  const path = resolve(home, given);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return `${flag} "${given}" is a folder. Name a file.`;
  if (there && !there.isFile()) return undefined;
  const folder = dirname(realPlace(path));
  const own = ownPart(home, join(folder, basename(path)));
  if (own)
    return `${flag} "${given}" lies in ${relative(home, own)}, which is the project's own. Name a file outside it.`;
  if (holds(content, folder)) return `${flag} "${given}" lies in the content folder. Name a file outside it.`;
  const site = [folder, ...above(folder)].find(isBuiltSite);
  if (site) return `${flag} "${given}" lies in a built site (${site}). Name a file outside it.`;
  const text = there ? readFileSync(path, 'utf8') : '';
  if (text.trim() !== '' && !isOwn(text))
    return `${flag} "${given}" is there, and this command has not written it. Name a new file.`;
  const why = unwritable(realPlace(path));
  return why && `${flag} "${given}" cannot be written (${why}). Name another file.`;
}
