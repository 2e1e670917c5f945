/**
 * Everything that CI checks, in one command: format and lint, types, unit and content tests, the built sites, and the
 * browser on one page of each look in each language, and Lighthouse on one page of each kind. With `--all` the browser sees
 * every page but most of those from the register, and tests all rules of accessibility, and Lighthouse measures each language. Ends with a line that counts, and with exit code 1 when anything failed.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { findBrowser } from './browser.ts';

/** The date on which all tests stand, so that they give the same answer on every day. */
process.env['LOYPE_AS_OF'] = '2026-11-22';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
/** The tests start some hundred processes, which need not compile the same modules each. */
process.env['NODE_COMPILE_CACHE'] = resolve('.loype/compile-cache');
/** Read by `tests/browser/pages.ts`. */
if (process.argv.includes('--all')) process.env['LOYPE_TEST_ALL'] = '1';

interface Result {
  passed: number;
  failed: number;
}

/** Runs one of the project's tools, shows what it prints, and gives its exit code and output. */
function run(args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

const count = (output: string, pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0);

/** A tool that either is content or not counts as one test. */
async function tool(name: string, args: string[]): Promise<Result> {
  console.log(`\n# ${name}`);
  const { code } = await run(args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function nodeTests(name: string, globs: string[], atOnce = availableParallelism()): Promise<Result> {
  console.log(`\n# ${name}`);
  const { code, output } = await run([
    '--test',
    `--test-concurrency=${atOnce}`,
    '--test-reporter=dot',
    '--test-reporter-destination=stderr',
    '--test-reporter=tap',
    '--test-reporter-destination=stdout',
    ...globs,
  ]);
  const failed = count(output, /^# fail (\d+)/m);
  return { passed: count(output, /^# pass (\d+)/m), failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function browserTests(): Promise<Result> {
  console.log('\n# browser');
  const { code, output } = await run([
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'tests/playwright.config.ts',
  ]);
  const failed = count(output, /^ +(\d+) failed/m);
  return { passed: count(output, /^ +(\d+) passed/m), failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** The tests' own content. */
const FIXTURE = 'tests/fixtures/content';

/**
 * The sites that the tests look at: of their own content whole, one organisation under a path, published ones, and a hostile
 * one; and the shipped content.
 */
async function buildSites(): Promise<Result> {
  rmSync('.loype/test', { recursive: true, force: true });
  mkdirSync('.loype/test', { recursive: true });
  cpSync(FIXTURE, '.loype/test/live-content', { recursive: true });
  cpSync('tests/sites/live', '.loype/test/live-content', { recursive: true });
  const site = ['--site', 'https://www.example.no'];
  const results = [
    await tool('build: shipped', ['scripts/build.ts', '--out', '.loype/test/shipped']),
    await tool('build: all', ['scripts/build.ts', '--content', FIXTURE, '--out', '.loype/test/all']),
    await tool('build: only', [
      'scripts/build.ts',
      '--content',
      FIXTURE,
      '--out',
      '.loype/test/only',
      '--only',
      'vaga',
      '--base',
      '/pasientforlop/',
      ...site,
    ]),
    await tool('build: live', [
      'scripts/build.ts',
      '--out',
      '.loype/test/live',
      '--content',
      '.loype/test/live-content',
      ...site,
    ]),
    await tool('content: hostile', ['tests/sites/write-hostile.ts']),
    await tool('build: hostile', [
      'scripts/build.ts',
      '--out',
      '.loype/test/hostile',
      '--content',
      '.loype/test/hostile-content',
    ]),
  ];
  return sum(results);
}

function sum(results: Result[]): Result {
  const total = (key: keyof Result) => results.reduce((all, result) => all + result[key], 0);
  return { passed: total('passed'), failed: total('failed') };
}

/** Without a browser all that needs one fails, and says what to install. The rest is still tested. */
function browserFound(): Result {
  try {
    process.env['LOYPE_CHROMIUM'] = findBrowser();
    return { passed: 0, failed: 0 };
  } catch (error) {
    console.log((error as Error).message);
    return { passed: 0, failed: 1 };
  }
}

const browser = browserFound();
const needsBrowser = async (tests: () => Promise<Result>) => (browser.failed ? sum([]) : tests());
const results = [
  browser,
  await tool('format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']),
  await tool('types', ['node_modules/astro/bin/astro.mjs', 'check']),
  await nodeTests('unit and content', ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts']),
  await buildSites(),
  await nodeTests('built sites', ['tests/sites/*.test.ts']),
  await needsBrowser(browserTests),
  // After the rest, and one at a time: what else the machine does would be measured too, and two builds at once would share
  // what Astro writes to `.astro/`.
  await needsBrowser(() => nodeTests('Lighthouse', ['tests/speed/*.test.ts'], 1)),
];
const { passed, failed } = sum(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
