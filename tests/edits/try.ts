import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize, resolve } from 'node:path';
import { DAY, type Edit } from './edits.ts';

/** What of the project a copy has of its own, in which an edit is made. */
const PARTS = [
  'src',
  'scripts',
  'tests',
  'docs',
  'public',
  'content',
  '.vscode',
  'astro.config.mjs',
  'LICENSE',
  'README.md',
];
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', '.htmlvalidate.mjs'];

/** The sites of the tests' own content, which no edit of the shipped content changes. */
const UNCHANGED = ['all', 'only', 'live', 'hostile'];

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.{1,2}\/[^'"?]+\.ts)/g;

/** Whether a test reads the shipped content: itself or what it imports names it. */
export function readsShipped(file: string, seen = new Set<string>()): boolean {
  if (file === normalize('tests/shipped.ts')) return true;
  if (seen.has(file) || !file.startsWith('tests')) return false;
  seen.add(file);
  const imported = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path = '']) =>
    normalize(join(dirname(file), path)),
  );
  return imported.some((it) => readsShipped(it, seen));
}

/** The tests without a built site that read the shipped content; those of speed would measure what else runs. */
export const TESTS = globSync('tests/{unit,content}/**/*.test.ts')
  .filter((file) => !/speed/.test(file) && readsShipped(normalize(file)))
  .sort();

/** The tests of built sites that hold of every one. */
const OF_SITES = globSync('tests/sites/*.test.ts').filter((file) =>
  /EVERY_SITE|shipped\(\)/.test(readFileSync(file, 'utf8')),
);

/** Lets the clock of a program and of those that it starts stand at a day, and go on from there. */
const clockAt = (day: string) =>
  `data:text/javascript,${encodeURIComponent(
    `const Real = Date, shift = Real.parse('${day}T10:00:00Z') - Real.now();
     globalThis.Date = class Date extends Real {
       constructor(...given) { if (given.length === 0) super(Real.now() + shift); else super(...given); }
       static now() { return Real.now() + shift; }
     };`,
  )}`;

/** A copy of the project beside the tests' sites, with the same packages. */
function copy(): string {
  const project = mkdtempSync(join(tmpdir(), 'loype-edit-'));
  for (const part of [...PARTS, ...SETTINGS]) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  mkdirSync(join(project, '.loype/test'), { recursive: true });
  for (const site of UNCHANGED)
    if (existsSync(join('.loype/test', site)))
      symlinkSync(resolve('.loype/test', site), join(project, '.loype/test', site), 'junction');
  return project;
}

/** The tests of those that look at the shipped content alone, which take seconds. */
const NEAR = TESTS.filter((file) => normalize(file).startsWith(normalize('tests/unit/shipped/')));

/**
 * How much is tried: the check alone, the tests that look at the shipped content alone, all that need no built site, the built
 * site too, or also in a browser.
 */
export type Depth = 'check' | 'near' | 'tests' | 'site' | 'browser';

/**
 * Makes an edit in a copy of the project and runs there what it concerns.
 * @returns what went wrong, as the programs told it; empty when all is green
 */
export async function tryEdit(edit: Edit, depth: Depth): Promise<string[]> {
  const project = copy();
  const env = { ...process.env, LOYPE_AS_OF: DAY };
  delete (env as NodeJS.ProcessEnv)['NODE_TEST_CONTEXT'];
  if (edit.day) Object.assign(env, { NODE_OPTIONS: `--import=${clockAt(edit.day)}` });
  const faults: string[] = [];
  const runs = (args: readonly string[], more: NodeJS.ProcessEnv = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: project,
      encoding: 'utf8',
      env: { ...env, ...more },
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) faults.push(`${args.slice(0, 3).join(' ')}\n${stdout}${stderr}`);
  };
  // The tests stand on their own day, whatever the clock says; the site is built on the day that it is.
  const then = { LOYPE_AS_OF: edit.day ?? DAY };
  try {
    await edit.make(project);
    runs(['scripts/check.ts', '--lang', 'en'], then);
    if (depth === 'check') return faults;
    runs(['--test', '--test-reporter=dot', ...(depth === 'near' ? NEAR : TESTS)]);
    if (depth === 'near' || depth === 'tests') return faults;
    runs(['scripts/build.ts', '--out', '.loype/test/shipped'], then);
    runs(['--test', '--test-reporter=dot', '--test-name-pattern=\\.loype/test/shipped', ...OF_SITES]);
    if (depth === 'browser')
      runs([
        'node_modules/@playwright/test/cli.js',
        'test',
        '--config',
        'tests/playwright.config.ts',
        'shipped',
        'search.spec',
      ]);
    return faults;
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
