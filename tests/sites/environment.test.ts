import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ALL } from '../some.ts';
import { builtProject, digests, forgetBuilds, runIn, SMALLEST } from './project.ts';

const { project, expected } = builtProject();
const out = join(project, 'dist');

/** Builds from nothing: what was kept of a build in another environment would be the same whatever this one does. */
function build(env: NodeJS.ProcessEnv = {}) {
  forgetBuilds(project);
  return runIn(project, ['scripts/build.ts', ...SMALLEST], env);
}

const PREVIEW = ['a preview', { NODE_ENV: 'development', VITE_USER_NODE_ENV: 'development' }] as const;

/** What may stand in the environment of whoever builds. Each alone once made another site, or none. */
const ENVIRONMENTS: Record<string, NodeJS.ProcessEnv> = {
  [PREVIEW[0]]: PREVIEW[1],
  'a test': { NODE_ENV: 'test', VITEST: 'true' },
  'nothing in the place of a word': { NODE_ENV: '', PROD: '', DEV: '1', SSR: '', MODE: 'development' },
  'another site': { SITE: 'https://example.com', BASE_URL: '/x/', ASSETS_PREFIX: 'https://example.com/' },
  'a key that is none': { ASTRO_KEY: 'x' },
  'another place on earth': { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'ar' },
};

/** Files with variables, as they may lie beside the project. */
const FILES = ['.env', '.env.production', '.env.local'];
const VARIABLES = 'NODE_ENV=development\nPROD=\nLOYPE_AS_OF=2031-01-01\nLOYPE_BASE=/x/\n';

function assertSame({ status, stdout, stderr }: ReturnType<typeof build>): void {
  assert.equal(status, 0, stderr);
  assert.doesNotMatch(stdout, /not lost/, 'what was in its place was a site of this command');
  assert.deepEqual(digests(out), expected);
}

// Each takes a build: `npm test` tries the environment that was met, together with the files.
if (ALL)
  for (const [what, env] of Object.entries(ENVIRONMENTS))
    test(`the site is the same where the environment speaks of ${what}`, () => assertSame(build(env)));

for (const [what, env] of ALL ? [['nothing', {}] as const, PREVIEW] : [PREVIEW])
  test(`the site is the same where files with variables lie beside it, and the environment speaks of ${what}`, () => {
    for (const file of FILES) writeFileSync(join(project, file), VARIABLES);
    const built = build(env);
    for (const file of FILES) rmSync(join(project, file));
    assertSame(built);
  });

/** What may go wrong in the making of a site, and how the inspection before the release tells it. */
const DAMAGES: [what: string, file: string, from: RegExp, to: string, says: RegExp][] = [
  [
    'without policies',
    'src/parts/Head.astro',
    /\{policy && .*\}/,
    '',
    /^- index\.html does not begin with its content security policy\.$/m,
  ],
  [
    'with a page too few',
    'src/making/make.ts',
    /^( {4}await finishSite\(folder, .*;)$/m,
    "$1 (await import('node:fs')).rmSync(join(folder, '404.html'));",
    /^- 404\.html is missing\.$/m,
  ],
];

test('a site that is made without policies, and with a page too few, is not published', () => {
  const wholes = DAMAGES.map(([, file]) => readFileSync(join(project, file), 'utf8'));
  for (const [at, [, , from]] of DAMAGES.entries()) assert.match(wholes[at] ?? '', from);
  for (const [at, [, file, from, to]] of DAMAGES.entries())
    writeFileSync(join(project, file), (wholes[at] ?? '').replace(from, to));
  const { status, stderr } = build();
  for (const [at, [, file]] of DAMAGES.entries()) writeFileSync(join(project, file), wholes[at] ?? '');
  assert.equal(status, 1);
  assert.match(stderr, /^What was built is not published/);
  for (const [, , , , says] of DAMAGES) assert.match(stderr, says);
  assert.match(stderr, /\ndist is as it was\.\n$/);
  assert.deepEqual(digests(out), expected);
});
