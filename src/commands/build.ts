/**
 * Builds the sites: checks the content, lets Astro write below `.loype/work/`, and puts the finished site in the place
 * of the old one in one move. A build that fails leaves the old site as it was.
 */
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { COMPILER, canPrint } from '../brochure/compile.ts';
import { stateOf } from '../check/source/state.ts';
import { daysOn } from '../domain/today.ts';
import type { Places } from '../making/build.ts';
import { findContent } from '../making/digests.ts';
import { siteKey } from '../making/keys.ts';
import { Stages } from '../making/stages.ts';
import { type Summary, stageLine, summaryLine } from '../making/summary.ts';
import { refusedBeside, refusedForBuild, sitePlace } from '../release/place.ts';
import { release, releaseLock, settle, toldAside } from '../release/release.ts';
import { noteStanding, stillStanding } from '../release/standing.ts';
import type { SiteOptions } from '../site/page.ts';
import { UnknownOrganisation } from '../site/pages.ts';
import { readArguments, readContentFolder, readDay } from '../terminal/arguments.ts';
import { command, type Io, refuse, type Spoken, Stop, spokenTo, systemFault } from '../terminal/io.ts';
import { readSiteFlags, SITE_FLAGS } from '../terminal/site-flags.ts';
import { misreadFolder } from '../work/checkout.ts';
import { describe, type Held, lock, type Unlock, WaitedInVain } from '../work/lock.ts';
import { mergeContent } from '../work/merge.ts';
import { setMode, tellAstro } from '../work/mode.ts';
import { nationalUnder, PRODUCT } from '../work/product.ts';
import { spareMemory } from '../work/sparing.ts';
import {
  brochureListIn,
  brochuresIn,
  linkPackages,
  lockOf,
  looksIn,
  mergedIn,
  spareIn,
  templatesIn,
  workFolder,
} from '../work/work-folder.ts';

const FLAGS = {
  only: {
    value: 'SLUG',
    about: {
      en: "one organisation's site, at the root of the base",
      nb: 'nettstedet til én virksomhet, rett under stien',
    },
  },
  site: SITE_FLAGS.site,
  base: SITE_FLAGS.base,
  url: SITE_FLAGS.url,
  'frame-ancestors': SITE_FLAGS['frame-ancestors'],
  content: SITE_FLAGS.content,
  out: {
    value: 'DIR',
    about: {
      en: 'where the finished site goes (default: dist)',
      nb: 'hvor det ferdige nettstedet legges (ellers dist)',
    },
  },
  'no-brochures': {
    about: { en: 'without brochures, which take time to print', nb: 'uten brosjyrer, som tar tid å lage' },
  },
  json: { about: { en: 'a summary as JSON in place of lines', nb: 'et sammendrag som JSON i stedet for linjer' } },
  workers: {
    value: 'N',
    about: {
      en: 'in how many processes it is made (default: as many as there are processors)',
      nb: 'hvor mange prosesser som lager det (ellers så mange som det er prosessorer)',
    },
  },
} as const;

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
  workers: number;
  /** Whether brochures are wanted. */
  brochures: boolean;
  json: boolean;
  /** The place of the finished site (absolute), and as it was written. */
  out: string;
  given: string;
  /** What is said to be going on. */
  task: string;
}

/** In how many processes a site is made. */
function readWorkers(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  return /^[1-9]\d{0,2}$/.test(given)
    ? Number(given)
    : refuse({
        en: `--workers "${given}" is no number of processes, such as 4.`,
        nb: `--workers «${given}» er ikke et antall prosesser, som 4.`,
      });
}

function readOrder(args: readonly string[], io: Io): Order {
  const { flags } = readArguments(io, args, 'build', FLAGS);
  const options = readSiteFlags(io, flags);
  const day = readDay(io);
  const workers = readWorkers(flags.workers);
  const given = flags.out ?? 'dist';
  const out = sitePlace(io.cwd, given);
  const left = settle(io.cwd, out);
  if (left) io.warn(toldAside(io.cwd, given, left));
  const refused = refusedForBuild(io.cwd, given);
  if (refused) throw new Stop(`${refused} Nothing was built.`, 2);
  const content = readContentFolder(io, flags.content);
  const beside = refusedBeside(content, io.cwd, given);
  if (beside) throw new Stop(`${beside} Nothing was built.`, 2);
  const misread = misreadFolder({ project: io.cwd, package: PRODUCT, content });
  if (misread) throw new Stop(`${misread} Nothing was built.`, 2);
  return {
    content,
    day,
    options,
    workers,
    brochures: !flags['no-brochures'],
    json: flags.json ?? false,
    out,
    given,
    task: ['build', ...args].join(' '),
  };
}

/** Finds what a site is made of, and gives it a key: the same as long as all is that the site is made of. */
function findAll({ content, options, brochures }: Order) {
  const folders = [content, nationalUnder(content)].filter((it) => it !== null);
  const all = folders.map(findContent);
  const keyNow = () =>
    siteKey(
      options,
      all.map(({ digests }) => digests),
      brochures && canPrint(),
    );
  const key = keyNow();
  return {
    key,
    own: all[0] ?? findContent(content),
    /** Whether all of it still is as it was found. */
    stands: () => folders.every((it, at) => stateOf(it) === all[at]?.state) && keyNow() === key,
  };
}

/** Where the site of a content folder is made, in a work folder below the folder that it was asked for in. */
function placesIn(home: string, work: string, content: string): Places {
  const national = nationalUnder(content);
  return {
    work,
    templates: templatesIn(home),
    looks: looksIn(home),
    national,
    brochures: brochuresIn(work),
    spare: spareIn(work),
    brochureList: brochureListIn(work),
    lay() {
      linkPackages(work);
      if (national === null) return content;
      mergeContent(content, national, mergedIn(work));
      return mergedIn(work);
    },
  };
}

/** Makes the site and releases it, or leaves the one where it is that is the same. */
async function build(order: Order, work: string, io: Io, taken: Unlock[]): Promise<Summary> {
  const { content, out, given, task } = order;
  const started = performance.now();
  const tell = order.json ? io.warn : io.print;
  const wait = (what: Spoken) => (holder: Held) => {
    const by = describe(holder);
    io.warn(
      spokenTo(io, {
        en: `${what.en} by ${by.en}\nWaiting for it to end.`,
        nb: `${what.nb} av ${by.nb}\nVenter til det er ferdig.`,
      }),
    );
  };
  taken.push(
    await lock(
      io.cwd,
      lockOf(work),
      task,
      wait({ en: 'The same site is being built', nb: 'Det samme nettstedet bygges nå' }),
    ),
  );
  const { key, own, stands: isSame } = findAll(order);
  const seconds = () => Number(((performance.now() - started) / 1000).toFixed(2));
  const stands = stillStanding(work, key, out, daysOn(order.day));
  if (stands) {
    const { pages, files, bytes } = stands;
    const none = { stages: [], slowest: null };
    return { site: given, pages: { made: 0, kept: pages }, files, bytes, seconds: seconds(), ...none };
  }
  spareMemory();
  // What makes sites is slow to load.
  const { buildSite } = await import('../making/build.ts');
  const stages = new Stages((it) => order.json || io.print(stageLine(it)));
  const { made, pages, rendered, days } = await buildSite(
    { ...order, found: own },
    placesIn(io.cwd, work, content),
    stages.time,
  );
  taken.push(
    await lock(
      io.cwd,
      releaseLock(io.cwd, out),
      task,
      wait({ en: `${given} is being replaced`, nb: `${given} skiftes ut nå` }),
    ),
  );
  const { site, files, bytes, aside, kept } = await stages.time('release', () =>
    release(io.cwd, made, out, spareIn(work)),
  );
  // What has changed meanwhile may be in the site, or may not.
  if (isSame()) noteStanding(work, { key, out, site, pages, days });
  if (aside) tell(toldAside(io.cwd, given, aside));
  for (const it of kept) tell(putAside(given, it.files, relative(io.cwd, it.folder)));
  const slowest = stages.slowest()?.name ?? null;
  const counted = { made: rendered, kept: pages - rendered };
  return { site: given, pages: counted, files, bytes, seconds: seconds(), stages: stages.ended, slowest };
}

/** `build`: see above. Exit code 0, 1 when nothing could be built, 2 when it was called wrongly. */
export const main = command(async (args, io) => {
  const order = readOrder(args, io);
  const { content, options } = order;
  setMode('production');
  const taken: Unlock[] = [];
  try {
    const work = workFolder(io.cwd, 'build', content, options);
    tellAstro({
      content: nationalUnder(content) ? mergedIn(work) : content,
      asOf: io.env['LOYPE_AS_OF'],
      options,
      brochures: brochureListIn(work),
    });
    if (order.brochures && !canPrint())
      io.warn(
        spokenTo(io, {
          en: `There are no brochures, because the package ${COMPILER} is not installed.`,
          nb: `Det blir ingen brosjyrer, fordi pakken ${COMPILER} ikke er installert.`,
        }),
      );
    const summary = await build(order, work, io, taken);
    io.print(order.json ? JSON.stringify(summary, null, 1) : summaryLine(summary));
    return 0;
  } catch (error) {
    if (error instanceof Stop) throw error;
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof WaitedInVain) throw new Stop(error.said, 1);
    throw systemFault(error) ?? new Stop(message, error instanceof UnknownOrganisation ? 2 : 1);
  } finally {
    for (const unlock of taken) unlock();
  }
});
