/**
 * Measures the whole build with invented organisations, which are never published: once from nothing, and again without a
 * change. Everything lies below `.loype/bench/`.
 */
import { globSync, rmSync, statSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { siteOptions } from '../src/site/options.ts';
import { readArguments } from './arguments.ts';
import { makeBenchContent } from './bench-content.ts';
import { measured } from './measured.ts';
import { workFolder } from './work-folder.ts';

const { flags } = readArguments('bench --', {
  organisations: { value: 'N', about: 'how many organisations (default: 30)' },
  json: { about: 'JSON in place of a table' },
});

/** The seed of all that is invented, so that every run measures the same. */
const SEED = 7;

interface Run {
  case: 'cold' | 'none';
  /** Pages of the finished site, and how many of them this run wrote. */
  pages: number;
  rendered: number;
  seconds: number;
  pagesPerSecond: number;
  peakMB: number;
  /** Of all files of the site. */
  bytes: number;
}

const organisations = Number(flags.organisations ?? 30);
if (!Number.isInteger(organisations) || organisations < 1) {
  console.error(`--organisations "${flags.organisations}" is no number of organisations.`);
  process.exit(2);
}

const folder = resolve('.loype/bench');
const content = join(folder, 'content');
const out = join(folder, 'site');

async function run(name: Run['case']): Promise<Run> {
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

try {
  for (const left of [folder, workFolder('build', content, siteOptions())])
    rmSync(left, { recursive: true, force: true });
  makeBenchContent(content, organisations, SEED);
  const machine = {
    cpu: cpus()[0]?.model ?? '',
    cores: cpus().length,
    memoryMB: Math.round(totalmem() / 1024 / 1024),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  };
  const runs = [await run('cold'), await run('none')];
  if (flags.json) console.log(JSON.stringify({ machine, organisations, runs }, null, 1));
  else {
    console.log(`${organisations} organisations. ${machine.cores} × ${machine.cpu}, Node ${machine.node}`);
    console.table(runs);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
