/**
 * Measures whole builds with invented organisations, which are never published: from nothing, without a change, and after
 * changes of each kind, if wanted beside Hugo, which makes pages of the same words in the same run. Everything lies in a folder of
 * its own below `.loype/bench/`, which is removed at the end: where a folder like it was just removed, a disk is slow for minutes.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { today } from '../src/domain/today.ts';
import { readArguments } from '../src/terminal/arguments.ts';
import { command, type Io, refuse, Stop } from '../src/terminal/io.ts';
import { runAsProcess } from '../src/terminal/process.ts';
import { tableText } from '../src/terminal/table.ts';
import { CASES, type Case, casesOf, makeChange } from './bench/cases.ts';
import { makeBenchContent } from './bench/content.ts';
import { type Counted, countsIn, countsTold } from './bench/counts.ts';
import { hugoVersion, writeHugo } from './bench/hugo.ts';
import { copyProject } from './bench/project.ts';
import { type Measured, measured } from './measured.ts';

const FLAGS = {
  organisations: { value: 'N', about: 'how many organisations (default: 30)' },
  cases: { value: 'LIST', about: `some of ${CASES.join(',')} (default: all)` },
  workers: { value: 'N', about: 'in how many processes pages are made (default: as many as there are processors)' },
  peers: { about: 'Hugo too, on the same texts, where it is installed' },
  json: { about: 'JSON in place of a table' },
} as const;

/** The seed of all that is invented, so that every run measures the same. */
const SEED = 7;

interface Run {
  case: Case | 'hugo';
  /** Pages of the finished site, and how many of them this run wrote. */
  pages: number;
  rendered: number;
  seconds: number;
  pagesPerSecond: number;
  peakMB: number;
  /** Of all files of the site. */
  bytes: number;
  /** What the machine had to do when the run began: the mean of a minute (Unix's load average). */
  load: number;
  /** How many times as long as Hugo's; null where that was not measured. */
  timesHugo: number | null;
}

/**
 * Measures what makes a site.
 * @param count tells what was made, by what it printed
 */
async function run(name: Run['case'], make: () => Promise<Measured>, count: (stdout: string) => Counted): Promise<Run> {
  const [load = 0] = loadavg();
  const { code, stdout, stderr, seconds, peakMB } = await make();
  if (code !== 0) throw new Error(stderr);
  const { pages, rendered, bytes } = count(stdout);
  return {
    case: name,
    pages,
    rendered,
    seconds: Number(seconds.toFixed(2)),
    pagesPerSecond: Math.round(pages / seconds),
    peakMB,
    bytes,
    load: Number(load.toFixed(2)),
    timesHugo: null,
  };
}

/** The day after a day (ISO). */
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Builds once for each case, and tells of each as it ends. */
async function measureCases(
  cases: readonly Case[],
  folder: string,
  workers: string | undefined,
  io: Io,
): Promise<Run[]> {
  const [project, content] = [join(folder, 'project'), join(folder, 'content')];
  const out = join(folder, 'site');
  const day = today(new Date(), io.env['LOYPE_AS_OF'] ?? '');
  const args = [
    ...['-r', './bin/place.cjs'],
    'scripts/build.ts',
    '--json',
    '--content',
    content,
    '--out',
    out,
    ...(workers ? ['--workers', workers] : []),
  ];
  const runs: Run[] = [];
  for (const name of cases) {
    makeChange(name, { project, content });
    const env = { ...io.env, LOYPE_AS_OF: name === 'day' ? dayAfter(day) : day };
    runs.push(await run(name, () => measured(args, { cwd: project, env }), countsTold));
    io.warn(`${name}: ${runs.at(-1)?.seconds} s`);
  }
  return runs;
}

/** Lets Hugo make pages of the same words. */
async function measureHugo(folder: string): Promise<Run> {
  const [source, out] = [join(folder, 'hugo'), join(folder, 'hugo-site')];
  const pages = writeHugo(join(folder, 'site'), source);
  const hugo = ['--quiet', '--source', source, '--destination', out];
  const peer = await run(
    'hugo',
    () => measured(hugo, { program: 'hugo' }),
    () => countsIn(out),
  );
  // What makes less is no measure.
  if (peer.pages < pages) throw new Error(`Hugo has made ${peer.pages} pages of ${pages}.`);
  return peer;
}

/** `bench`: see above. */
export const main = command(async (args, io) => {
  const { flags } = readArguments(io, args, 'bench', FLAGS);
  const organisations = Number(flags.organisations ?? 30);
  if (!Number.isInteger(organisations) || organisations < 1)
    refuse(`--organisations "${flags.organisations}" is no number of organisations.`);
  const cases = casesOf(flags.cases) ?? refuse(`--cases "${flags.cases}" names others than ${CASES.join(', ')}.`);
  const hugo = flags.peers ? hugoVersion() : null;
  if (flags.peers && !hugo) refuse('Hugo is not installed here (Debian: apt install hugo). Leave out --peers.');
  const home = join(io.cwd, '.loype/bench');
  mkdirSync(home, { recursive: true });
  const folder = mkdtempSync(join(home, 'run-'));
  try {
    copyProject(join(folder, 'project'));
    makeBenchContent(join(folder, 'content'), organisations, SEED);
    const machine = {
      cpu: cpus()[0]?.model ?? '',
      cores: cpus().length,
      memoryMB: Math.round(totalmem() / 1024 / 1024),
      platform: `${process.platform} ${process.arch}`,
      node: process.version,
      hugo,
    };
    const own = await measureCases(cases, folder, flags.workers, io);
    const peer = hugo ? await measureHugo(folder) : null;
    const runs = peer
      ? [...own, peer].map((it) => ({ ...it, timesHugo: Number((it.seconds / peer.seconds).toFixed(2)) }))
      : own;
    if (flags.json) io.print(JSON.stringify({ machine, organisations, runs }, null, 1));
    else {
      io.print(`${organisations} organisations. ${machine.cores} × ${machine.cpu}, Node ${machine.node}`);
      io.print(tableText(runs));
    }
    return 0;
  } catch (error) {
    throw new Stop((error as Error).message, 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

if (import.meta.main) await runAsProcess(main);
