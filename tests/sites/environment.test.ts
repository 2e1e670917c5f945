import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { copyProject, digests, runIn } from './project.ts';

const project = copyProject('environment');
const out = join(project, 'dist');
after(() => rmSync(project, { recursive: true, force: true }));

const build = (env: NodeJS.ProcessEnv = {}) => runIn(project, ['scripts/build.ts', '--only', 'solli-dps'], env);

let expected: Record<string, string>;
before(() => {
  const { status, stderr } = build();
  assert.equal(status, 0, stderr);
  expected = digests(out);
  assert.ok(Object.keys(expected).length > 20);
});

/** What may stand in the environment of whoever builds. Each alone once made another site, or none. */
const ENVIRONMENTS: Record<string, NodeJS.ProcessEnv> = {
  'a preview': { NODE_ENV: 'development', VITE_USER_NODE_ENV: 'development' },
  'a test': { NODE_ENV: 'test', VITEST: 'true' },
  'nothing in the place of a word': { NODE_ENV: '', PROD: '', DEV: '1', SSR: '', MODE: 'development' },
  'another site': { SITE: 'https://example.com', BASE_URL: '/x/', ASSETS_PREFIX: 'https://example.com/' },
  'a key that is none': { ASTRO_KEY: 'x' },
  'another place on earth': { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'ar' },
};

/** Each takes a build: `npm test` tries the one that was met, `npm run test:all` all of them. */
const tried = Object.entries(ENVIRONMENTS).slice(0, process.env['LOYPE_TEST_ALL'] ? undefined : 1);

for (const [what, env] of tried) {
  test(`the site is the same where the environment speaks of ${what}`, () => {
    const { status, stderr } = build(env);
    assert.equal(status, 0, stderr);
    assert.deepEqual(digests(out), expected);
  });
}

test('the site is the same where files with variables lie beside it', () => {
  const files = ['.env', '.env.production', '.env.local'];
  for (const file of files)
    writeFileSync(join(project, file), 'NODE_ENV=development\nPROD=\nLOYPE_AS_OF=2031-01-01\nLOYPE_BASE=/x/\n');
  const { status, stderr } = build();
  for (const file of files) rmSync(join(project, file));
  assert.equal(status, 0, stderr);
  assert.deepEqual(digests(out), expected);
});

const DAMAGES: [what: string, file: string, from: RegExp, to: string, says: RegExp][] = [
  [
    'without policies',
    'src/parts/Head.astro',
    /\{policy && .*\}/,
    '',
    /^- 404\.html does not begin with its content security policy\.$/m,
  ],
  [
    'with a page too few',
    'src/pages/[...path].astro',
    /return pages\.map/,
    "return pages.filter((it) => it.kind !== 'not-found').map",
    /^- .*html is missing\.$/m,
  ],
];

for (const [what, file, from, to, says] of DAMAGES) {
  test(`a site that is made ${what} is not published`, () => {
    const path = join(project, file);
    const whole = readFileSync(path, 'utf8');
    assert.match(whole, from);
    writeFileSync(path, whole.replace(from, to));
    const { status, stderr } = build();
    writeFileSync(path, whole);
    assert.equal(status, 1);
    assert.match(stderr, /^What was built is not published/);
    assert.match(stderr, says);
    assert.match(stderr, /\ndist is as it was\.\n$/);
    assert.deepEqual(digests(out), expected);
  });
}
