/**
 * Copies a built site so that it can be looked at without a server: its pages open by a double click, with relative links.
 * For the artifact of a pull request, which editors download. Scripts do not run from a disk, so the calculator is asleep.
 */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openFromDisk } from '../src/site/from-disk.ts';
import { readArguments } from './arguments.ts';

const { flags } = readArguments('look --', {
  from: { value: 'DIR', about: 'the built site (default: dist)' },
  out: { value: 'DIR', about: 'where the copy goes (default: .loype/look)' },
});
const [from, out] = [resolve(flags.from ?? 'dist'), resolve(flags.out ?? '.loype/look')];
rmSync(out, { recursive: true, force: true });
cpSync(from, out, { recursive: true, dereference: true });
const pages = globSync('**/*.html', { cwd: out });
for (const file of pages) {
  const path = join(out, file);
  writeFileSync(path, openFromDisk(readFileSync(path, 'utf8'), file.replaceAll('\\', '/')));
}
console.log(`Copied ${pages.length} pages to ${flags.out ?? '.loype/look'}. Open index.html there.`);
