/**
 * Copies a built site so that it can be looked at without a server: its pages open by a double click, with relative links.
 * For the artifact of a pull request, which editors download. Scripts do not run from a disk, so the calculator, the search
 * and the field for the municipality are asleep. Exit code 2 when nothing was copied.
 */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openFromDisk } from '../src/site/from-disk.ts';
import { readArguments } from './arguments.ts';
import { COPY_MARK, refusedForCopy } from './place.ts';
import { settle } from './release.ts';

const { flags } = readArguments('look --', {
  from: { value: 'DIR', about: 'the built site (default: dist)' },
  out: { value: 'DIR', about: 'where the copy goes (default: .loype/look)' },
});
const given = { from: flags.from ?? 'dist', out: flags.out ?? '.loype/look' };
settle(resolve(given.from));
const refused = refusedForCopy(given.from, given.out);
if (refused) {
  console.error(`${refused} Nothing is changed.`);
  process.exit(2);
}

const [from, out] = [resolve(given.from), resolve(given.out)];
rmSync(out, { recursive: true, force: true });
cpSync(from, out, { recursive: true, dereference: true });
writeFileSync(join(out, COPY_MARK), 'Made by "npm run look", which makes it anew each time.\n');
const pages = globSync('**/*.html', { cwd: out });
for (const file of pages) {
  const path = join(out, file);
  writeFileSync(path, openFromDisk(readFileSync(path, 'utf8'), file.replaceAll('\\', '/')));
}
console.log(`Copied ${pages.length} pages to ${given.out}. Open index.html there.`);
