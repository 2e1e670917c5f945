/**
 * Measures the whole build with invented organisations, which are never published: once from nothing, again without a
 * change, and after a change of one phone number. Everything lies below `.loype/bench/`.
 */
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { siteOptions } from '../src/site/options.ts';
import { readArguments } from '../src/terminal/arguments.ts';
import { command, refuse, Stop } from '../src/terminal/io.ts';
import { runAsProcess } from '../src/terminal/process.ts';
import { tableText } from '../src/terminal/table.ts';
import { workFolder } from '../src/work/work-folder.ts';
import { makeBenchContent } from './bench-content.ts';
import { measured } from './measured.ts';

const FLAGS = {
  organisations: { value: 'N', about: 'how many organisations (default: 30)' },
  json: { about: 'JSON in place of a table' },
} as const;

/** The seed of all that is invented, so that every run measures the same. */
const SEED = 7;

interface Run {
  case: 'cold' | 'none' | 'phone';
  /** Pages of the finished site, and how many of them this run wrote. */
  pages: number;
  rendered: number;
  seconds: number;
  pagesPerSecond: number;
  peakMB: number;
  /** Of all files of the site. */
  bytes: number;
}

async function run(name: Run['case'], content: string, out: string): Promise<Run> {
  const from = Date.now();
  const { code, stderr, seconds, peakMB } = await measured(['scripts/build.ts', '--content', content, '--out', out]);
  if (code !== 0) throw new Error(stderr);
  const files = globSync('**/*', { cwd: out, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => ({ name: it.name, ...statSync(join(it.parentPath, it.name)) }));
  const pages = files.filter((it) => it.name.endsWith('.html'));
  return {
    case: name,
    pages: pages.length,
    rendered: pages.filter((it) => it.mtimeMs >= from).length,
    seconds: Number(seconds.toFixed(1)),
    pagesPerSecond: Math.round(pages.length / seconds),
    peakMB,
    bytes: files.reduce((sum, it) => sum + it.size, 0),
  };
}

/** Gives the first organisation another phone number. */
function changePhone(content: string): void {
  const file = join(content, 'organisations/provevik-1/organisation.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/(?<=- 0\d \d\d \d\d )\d\d/, (end) => (end === '11' ? '12' : '11')),
  );
}

/** `bench`: see above. */
export const main = command(async (args, io) => {
  const { flags } = readArguments(io, args, 'bench', FLAGS);
  const organisations = Number(flags.organisations ?? 30);
  if (!Number.isInteger(organisations) || organisations < 1)
    refuse(`--organisations "${flags.organisations}" is no number of organisations.`);
  const folder = join(io.cwd, '.loype/bench');
  const content = join(folder, 'content');
  const out = join(folder, 'site');
  try {
    for (const left of [folder, workFolder(io.cwd, 'build', content, siteOptions(io.env))])
      rmSync(left, { recursive: true, force: true });
    makeBenchContent(content, organisations, SEED);
    const machine = {
      cpu: cpus()[0]?.model ?? '',
      cores: cpus().length,
      memoryMB: Math.round(totalmem() / 1024 / 1024),
      platform: `${process.platform} ${process.arch}`,
      node: process.version,
    };
    const runs = [await run('cold', content, out), await run('none', content, out)];
    changePhone(content);
    runs.push(await run('phone', content, out));
    if (flags.json) io.print(JSON.stringify({ machine, organisations, runs }, null, 1));
    else {
      io.print(`${organisations} organisations. ${machine.cores} × ${machine.cpu}, Node ${machine.node}`);
      io.print(tableText(runs));
    }
    return 0;
  } catch (error) {
    throw new Stop((error as Error).message, 1);
  }
});

if (import.meta.main) await runAsProcess(main);
