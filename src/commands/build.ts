/**
 * Builds the sites: checks the content, lets Astro write below `.loype/work/`, and puts the finished site in the place
 * of the old one in one move. A build that fails leaves the old site as it was.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { COMPILER } from '../brochure/compile.ts';
import { type Order as BrochureOrder, type Made, makeBrochures } from '../brochure/make.ts';
import { printProblems } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { stateOf } from '../check/source/state.ts';
import { daysOn } from '../domain/today.ts';
import { digestContent } from '../making/digests.ts';
import { makeSite } from '../making/make.ts';
import { refusedBeside, refusedForBuild, sitePlace } from '../release/place.ts';
import { refusedSite, release, releaseLock, settle } from '../release/release.ts';
import { withBrochures } from '../site/brochures.ts';
import type { SiteOptions } from '../site/page.ts';
import { listPages, UnknownOrganisation } from '../site/pages.ts';
import { readArguments, readContentFolder, readDay, readSiteFlags } from '../terminal/arguments.ts';
import { command, type Io, Stop } from '../terminal/io.ts';
import { makeText } from '../texts/make.ts';
import { textsOf } from '../texts/texts.ts';
import { misreadFolder } from '../work/checkout.ts';
import { describe, type Held, lock, type Unlock } from '../work/lock.ts';
import { mergeContent } from '../work/merge.ts';
import { setMode, tellAstro } from '../work/mode.ts';
import { nationalUnder, PRODUCT } from '../work/product.ts';
import { brochureListIn, brochuresIn, linkPackages, lockOf, mergedIn, workFolder } from '../work/work-folder.ts';

const FLAGS = {
  only: { value: 'SLUG', about: "one organisation's site, at the root of the base" },
  site: { value: 'URL', about: 'the address of the host, such as https://www.example.no' },
  base: { value: 'PATH', about: 'the path that the site lies under' },
  url: { value: 'URL', about: 'both in one: https://www.example.no/pasientforlop/' },
  'frame-ancestors': { value: 'SITES', about: 'the websites that may frame a block (default: * is all of them)' },
  content: { value: 'DIR', about: 'the content folder (default: content)' },
  out: { value: 'DIR', about: 'where the finished site goes (default: dist)' },
} as const;

/** How many faults of a site are shown. Most have one cause. */
const FAULTS_SHOWN = 20;

/** What the inspection has found, with no more than can be read. */
function refusal(faults: readonly string[]): string {
  const shown = faults.slice(0, FAULTS_SHOWN);
  const more = faults.length > shown.length ? `\n- and ${faults.length - shown.length} more` : '';
  return `What was built is not published, for it is not as it should be:\n- ${shown.join('\n- ')}${more}`;
}

/** Where files lie now that somebody had put into a site. */
function putAside(given: string, files: readonly string[], folder: string): string {
  const what =
    files.length === 1
      ? `a file that no build had made (${files[0]})`
      : `${files.length} files that no build had made, such as ${files[0]}`;
  return `In ${given} there was ${what}. What was put there is not lost: it lies in ${folder} now.`;
}

/** What is built, and where it goes. */
interface Order {
  content: string;
  day: string;
  options: SiteOptions;
  /** The place of the finished site (absolute), and as it was written. */
  out: string;
  given: string;
  /** What is said to be going on. */
  task: string;
}

function readOrder(args: readonly string[], io: Io): Order {
  const { flags } = readArguments(io, args, 'build', FLAGS);
  const options = readSiteFlags(io, flags);
  const day = readDay(io);
  const given = flags.out ?? 'dist';
  const out = sitePlace(io.cwd, given);
  settle(io.cwd, out);
  const refused = refusedForBuild(io.cwd, given);
  if (refused) throw new Stop(`${refused} Nothing was built.`, 2);
  const content = readContentFolder(io, flags.content);
  const beside = refusedBeside(content, io.cwd, given);
  if (beside) throw new Stop(`${beside} Nothing was built.`, 2);
  const misread = misreadFolder({ project: io.cwd, package: PRODUCT, content });
  if (misread) throw new Stop(`${misread} Nothing was built.`, 2);
  return { content, day, options, out, given, task: ['build', ...args].join(' ') };
}

/** Makes the brochures before the pages, which say how large they are. Without their compiler the site is made without them. */
async function brochuresOf(order: Omit<BrochureOrder, 'kept'>, work: string, io: Io): Promise<Made> {
  const kept = brochuresIn(work);
  mkdirSync(kept, { recursive: true });
  const made = await makeBrochures({ ...order, kept });
  if (!made) io.warn(`There are no brochures, because the package ${COMPILER} is not installed.`);
  writeFileSync(brochureListIn(work), JSON.stringify(made?.brochures ?? {}));
  return made ?? { brochures: {}, place: () => {} };
}

/** Builds the site in a folder of its own, and looks at it as a whole. */
async function make({ content: folder, day, options, given }: Order, work: string, io: Io) {
  const before = stateOf(folder);
  const national = nationalUnder(folder);
  const { content, problems, texts } = readContent(folder, daysOn(day), national);
  if (!content)
    throw new Stop(`${printProblems(problems)}\n\n${problems.length} feil i innholdet. Ingenting ble bygd.`, 1);
  const listed = listPages(content, options);
  linkPackages(work);
  if (national !== null) mergeContent(folder, national, mergedIn(work));
  const shown = national === null ? folder : mergedIn(work);
  const brochures = await brochuresOf({ content, texts, options, day, pages: listed, folder: shown }, work, io);
  const pages = withBrochures(listed, brochures.brochures);
  const site = { day, options, content, pages };
  const text = textsOf((entry) => makeText(entry, texts.get(entry)?.text ?? ''));
  const made = await makeSite({
    site,
    text,
    content: shown,
    digests: digestContent(shown),
    work,
    place: brochures.place,
  });
  if (stateOf(folder) !== before)
    throw new Stop(`The content changed while it was built. Build it again. ${given} is as it was.`, 1);
  const refused = refusedSite(made.folder, pages.length);
  if (refused) throw new Stop(`${refused} ${given} is as it was.`, 1);
  if (made.faults.length > 0) throw new Stop(`${refusal(made.faults)}\n${given} is as it was.`, 1);
  made.keep();
  return { made: made.folder, pages: pages.length, rendered: made.rendered };
}

/** `build`: see above. Exit code 0, 1 when nothing could be built, 2 when it was called wrongly. */
export const main = command(async (args, io) => {
  const order = readOrder(args, io);
  const { content, options, out, given, task } = order;
  setMode('production');
  const started = performance.now();
  const wait = (what: string) => (holder: Held) => io.warn(`${what} by ${describe(holder)}\nWaiting for it to end.`);
  const taken: Unlock[] = [];
  try {
    const work = workFolder(io.cwd, 'build', content, options);
    tellAstro({
      content: nationalUnder(content) ? mergedIn(work) : content,
      asOf: io.env['LOYPE_AS_OF'],
      options,
      brochures: brochureListIn(work),
    });
    taken.push(await lock(io.cwd, lockOf(work), task, wait('The same site is being built')));
    const { made, pages, rendered } = await make(order, work, io);
    taken.push(await lock(io.cwd, releaseLock(io.cwd, out), task, wait(`${given} is being replaced`)));
    const { files, aside, kept } = release(io.cwd, made, out);
    if (aside) io.print(`What was in ${given} is not lost: it lies in ${relative(io.cwd, aside)} now.`);
    for (const it of kept) io.print(putAside(given, it.files, relative(io.cwd, it.folder)));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const as = rendered < pages ? `, ${pages - rendered} of them as they were,` : '';
    io.print(`Built ${pages} pages${as} in ${seconds} s: ${given} (${files} files).`);
    return 0;
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(
      error instanceof Error ? error.message : String(error),
      error instanceof UnknownOrganisation ? 2 : 1,
    );
  } finally {
    for (const unlock of taken) unlock();
  }
});
