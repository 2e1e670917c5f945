/**
 * Builds the sites: checks the content, lets Astro write below `.loype/work/`, and puts the finished site in the place
 * of the old one in one move. A build that fails leaves the old site as it was.
 */
import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { printProblems } from '../src/check/problem.ts';
import { readContent } from '../src/check/read.ts';
import { stateOf } from '../src/check/source/state.ts';
import { inspect } from '../src/release/inspect.ts';
import { listPages } from '../src/site/pages.ts';
import { readArguments, readContentFolder, readSiteOptions, setDay } from './arguments.ts';
import { misreadFolder } from './checkout.ts';
import { describe, type Held, lock } from './lock.ts';
import { setMode } from './mode.ts';
import { refusedForBuild } from './place.ts';
import { release, releaseLock, settle } from './release.ts';
import { lockOf, workFolder, worksIn } from './work-folder.ts';

const { flags } = readArguments('build --', {
  only: { value: 'SLUG', about: "one organisation's site, at the root of the base" },
  site: { value: 'URL', about: 'the address of the host, such as https://www.example.no' },
  base: { value: 'PATH', about: 'the path that the site lies under' },
  content: { value: 'DIR', about: 'the content folder (default: content)' },
  out: { value: 'DIR', about: 'where the finished site goes (default: dist)' },
});

/** How many faults of a site are shown. Most have one cause. */
const FAULTS_SHOWN = 20;

/** What the inspection has found, with no more than can be read. */
function refusal(faults: readonly string[]): string {
  const shown = faults.slice(0, FAULTS_SHOWN);
  const more = faults.length > shown.length ? `\n- and ${faults.length - shown.length} more` : '';
  return `What was built is not published, for it is not as it should be:\n- ${shown.join('\n- ')}${more}`;
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

setMode('production');
// Astro reads its configuration in this process; the flags reach it by the environment, as they do in development.
if (flags.only !== undefined) process.env['LOYPE_ONLY'] = flags.only;
if (flags.site !== undefined) process.env['LOYPE_SITE'] = flags.site;
if (flags.base !== undefined) process.env['LOYPE_BASE'] = flags.base;

const options = readSiteOptions();
setDay();
const given = flags.out ?? 'dist';
const out = resolve(given);
settle(out);
const refused = refusedForBuild(given);
if (refused) stop(`${refused} Nothing was built.`, 2);
const folder = readContentFolder(flags.content);
const misread = misreadFolder({ project: resolve('.'), content: folder });
if (misread) stop(`${misread} Nothing was built.`, 2);
const started = performance.now();

try {
  // Where its path is misread it cannot even be loaded.
  const { build } = await import('astro');
  const work = workFolder('build', folder, options);
  const task = ['build', ...process.argv.slice(2)].join(' ');
  const wait = (what: string) => (holder: Held) =>
    console.error(`${what} by ${describe(holder)}\nWaiting for it to end.`);
  await lock(lockOf(work), task, wait('The same site is being built'));
  const before = stateOf(folder);
  const { content, problems } = readContent(folder);
  if (!content) stop(`${printProblems(problems)}\n\n${problems.length} feil i innholdet. Ingenting ble bygd.`, 1);
  const pages = listPages(content, options);
  const made = join(work, 'site');
  rmSync(made, { recursive: true, force: true });
  await build({ ...worksIn(work), outDir: made, logLevel: 'error' });
  if (stateOf(folder) !== before)
    stop(`The content changed while it was built. Build it again. ${given} is as it was.`, 1);
  const faults = inspect(made, pages, { base: options.base, copied: resolve('public') });
  if (faults.length > 0) stop(`${refusal(faults)}\n${given} is as it was.`, 1);
  await lock(releaseLock(out), task, wait(`${given} is being replaced`));
  const { files, aside } = release(made, out);
  if (aside) console.log(`What was in ${given} is not lost: it lies in ${relative('.', aside)} now.`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${pages.length} pages in ${seconds} s: ${given} (${files} files).`);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error), 1);
}
