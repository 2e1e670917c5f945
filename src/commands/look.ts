/**
 * Copies a built site so that it can be looked at without a server: its pages open by a double click, with relative links.
 * For the artifact of a pull request, which editors download. Scripts do not run from a disk, so the calculator, the search
 * and the field for the municipality are asleep. Exit code 2 when nothing was copied.
 */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { markMade } from '../release/mark.ts';
import { COPY_MARK, refusedForCopy, sitePlace } from '../release/place.ts';
import { settle, toldAside } from '../release/release.ts';
import { openFromDisk } from '../site/from-disk.ts';
import { readArguments } from '../terminal/arguments.ts';
import { asCalled, command, refuse } from '../terminal/io.ts';

const FLAGS = {
  from: { value: 'DIR', about: { en: 'the built site (default: dist)', nb: 'det bygde nettstedet (ellers dist)' } },
  out: {
    value: 'DIR',
    about: { en: 'where the copy goes (default: .loype/look)', nb: 'hvor kopien legges (ellers .loype/look)' },
  },
} as const;

/** `look`: see above. */
export const main = command(async (args, io) => {
  const { flags } = readArguments(io, args, 'look', FLAGS);
  const given = { from: flags.from ?? 'dist', out: flags.out ?? '.loype/look' };
  const [from, out] = [resolve(io.cwd, given.from), resolve(io.cwd, given.out)];
  const left = settle(io.cwd, sitePlace(io.cwd, given.from));
  if (left) io.warn(toldAside(io.cwd, given.from, left));
  const refused = refusedForCopy(io.cwd, given.from, given.out);
  if (refused) refuse(`${refused} Nothing is changed.`);
  rmSync(out, { recursive: true, force: true });
  cpSync(from, out, { recursive: true, dereference: true });
  const pages = globSync('**/*.html', { cwd: out });
  for (const file of pages) {
    const path = join(out, file);
    writeFileSync(path, openFromDisk(readFileSync(path, 'utf8'), file.replaceAll('\\', '/')));
  }
  markMade(out, COPY_MARK, `Made by "${asCalled(io, 'look')}", which makes it anew each time.`);
  io.print(`Copied ${pages.length} pages to ${given.out}. Open index.html there.`);
  return 0;
});
