import { copyFileSync, cpSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIXTURE } from '../fixture.ts';

/** A copy of the tests' content, and what its files and folders were like when it was whole. */
interface Copy {
  folder: string;
  stamps: Map<string, string>;
}

const filesOf = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const FILES = filesOf(FIXTURE);

/** What changes of a file or folder whenever something is done to it. */
function stampOf(path: string): string {
  const { ino, ctimeNs } = lstatSync(path, { bigint: true });
  return `${ino} ${ctimeNs}`;
}

let copy: Copy | undefined;

function discard(): void {
  if (copy) rmSync(copy.folder, { recursive: true, force: true });
  copy = undefined;
}
process.on('exit', discard);

/** Puts back the files that were changed. Says whether that is all that was done to the copy. */
function putBack({ folder, stamps }: Copy): boolean {
  if (filesOf(folder).join('\n') !== FILES.join('\n')) return false;
  for (const [file, stamp] of stamps) {
    const [path, whole] = [join(folder, file), join(FIXTURE, file)];
    if (stampOf(path) === stamp) continue;
    const { mode } = lstatSync(whole);
    if (lstatSync(path).mode !== mode || lstatSync(whole).isDirectory()) return false;
    copyFileSync(whole, path);
    stamps.set(file, stampOf(path));
  }
  return true;
}

/** The folder of a whole copy of the tests' content, which may be damaged until `mendCopy`. */
export function wholeCopy(): string {
  if (copy) return copy.folder;
  const folder = mkdtempSync(join(tmpdir(), 'loype-content-'));
  cpSync(FIXTURE, folder, { recursive: true });
  copy = { folder, stamps: new Map(FILES.map((file) => [file, stampOf(join(folder, file))])) };
  return folder;
}

/** Makes the copy whole again. Where something was added, removed or put in another's place, the next one is a new one. */
export function mendCopy(): void {
  if (copy && !putBack(copy)) discard();
}
