import { lstatSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entriesIn } from '../work/files.ts';

/** Files by their paths from a folder, each with how large it is and when it was written. */
export type FileStates = Readonly<Record<string, string>>;

/** What systems leave in a folder by themselves. */
const LEFT_BY_SYSTEMS = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** Everything below a folder that is no folder. */
export function fileStates(folder: string): FileStates {
  return Object.fromEntries(
    entriesIn(folder).map(([file]) => {
      const { size, mtimeMs } = lstatSync(join(folder, file));
      return [file, `${size} ${Math.trunc(mtimeMs)}`];
    }),
  );
}

/** Files without those that systems leave. */
export const withoutLeft = (states: FileStates): [file: string, state: string][] =>
  Object.entries(states).filter(([file]) => !LEFT_BY_SYSTEMS.test(file));

/**
 * What somebody has put into a folder that a command has made, or has changed there.
 * @param made what `fileStates` told when it was made
 */
export function foreignIn(folder: string, made: FileStates): string[] {
  return withoutLeft(fileStates(folder))
    .filter(([file, state]) => !Object.hasOwn(made, file) || made[file] !== state)
    .map(([file]) => file)
    .sort();
}

/** Moves files of one folder to another on the same disk, with the folders that they lie in there. */
export function moveFiles(files: readonly string[], from: string, to: string): void {
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    renameSync(join(from, file), join(to, file));
  }
}
