/**
 * Whether the site that a build has put in its place still stands there as it was, so that a build of the same need not make
 * it again. What cannot be read, or is not just as it was, is no reason for anything: the site is made.
 */
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areSame, type Days, type SameDays } from '../domain/today.ts';
import { type FileStates, fileStates, withoutLeft } from './foreign.ts';
import { listOf, sizeOf } from './release.ts';

/** What a build has put in a place. */
export interface Standing {
  /** The same as long as all is that the site is made of. */
  key: string;
  /** The place (absolute). */
  out: string;
  /** The release that it led to (absolute). */
  site: string;
  pages: number;
  /** The days on which it would be the same. */
  days: SameDays;
}

/** The note on the last site of a work folder. It may be deleted at any time. */
const noteIn = (work: string) => join(work, 'standing.json');

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** Notes what now stands in a place. Where it cannot be noted nothing is lost: the next build makes the site. */
export function noteStanding(work: string, standing: Standing): void {
  const file = noteIn(work);
  try {
    const list = digest(readFileSync(listOf(standing.site), 'utf8'));
    const text = JSON.stringify({ ...standing, list });
    writeFileSync(`${file}.new`, `${digest(text)}\n${text}`);
    renameSync(`${file}.new`, file);
  } catch {
    for (const it of [file, `${file}.new`]) rmSync(it, { recursive: true, force: true });
  }
}

/**
 * Whether a site of this key and days stands in a place, every file of it as it was released and none besides.
 * @returns what stands there, with its size, or null
 */
export function stillStanding(
  work: string,
  key: string,
  out: string,
  days: Days,
): (Standing & ReturnType<typeof sizeOf>) | null {
  try {
    const [sum, text = ''] = readFileSync(noteIn(work), 'utf8').split('\n');
    if (sum !== digest(text)) return null;
    const noted = JSON.parse(text) as Standing & { list: string };
    if (noted.key !== key || noted.out !== out || !areSame(days, noted.days)) return null;
    if (!lstatSync(out).isSymbolicLink() || realpathSync(out) !== realpathSync(noted.site)) return null;
    const list = readFileSync(listOf(noted.site), 'utf8');
    if (digest(list) !== noted.list) return null;
    const released = JSON.parse(list) as FileStates;
    const there = withoutLeft(fileStates(noted.site));
    const same =
      there.length === withoutLeft(released).length && there.every(([file, state]) => released[file] === state);
    const size = sizeOf(released);
    return same && size.files >= noted.pages ? { ...noted, ...size } : null;
  } catch {
    return null;
  }
}
