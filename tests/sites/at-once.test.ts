import assert from 'node:assert/strict';
import { cpSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { some } from '../some.ts';
import { builtProject, digests, forgetBuilds, runIn, SMALLEST, startIn } from './project.ts';

/** Two commands at once in one checkout, which is never what somebody meant, and must harm nobody. */

const { project, expected: solli } = builtProject();

const SITES = {
  solli: SMALLEST,
  vaga: ['--only', 'vaga', '--base', '/forlop/'],
  other: [...SMALLEST, '--content', 'other-content'],
};
type Site = keyof typeof SITES;

type Pair = [first: Site, second: Site, where: 'one place' | 'two places'];

/** Each takes ten seconds: `npm test` tries what happens most, one site twice to one place, and `npm run test:all` all of them. */
const PAIRS = some<Pair>(
  [
    ['solli', 'solli', 'one place'],
    ['vaga', 'other', 'two places'],
    ['solli', 'solli', 'two places'],
    ['solli', 'vaga', 'one place'],
    ['solli', 'vaga', 'two places'],
    ['solli', 'other', 'one place'],
  ],
  1,
);

const flags = (site: Site, out: string) => ['scripts/build.ts', ...SITES[site], '--out', out];
const built = (out: string) => digests(join(project, out));
const expected: Partial<Record<Site, Record<string, string>>> = { solli };

before(() => {
  cpSync(join(project, 'content'), join(project, 'other-content'), { recursive: true });
  const file = join(project, 'other-content/organisations/solli-dps/organisation.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/shortName: .*/, 'shortName: Et annet'));
  for (const site of Object.keys(SITES) as Site[]) {
    if (expected[site] || !PAIRS.some((pair) => pair.includes(site))) continue;
    const { status, stderr } = runIn(project, flags(site, `alone-${site}`));
    assert.equal(status, 0, stderr);
    expected[site] = built(`alone-${site}`);
  }
  const all = Object.values(expected).map((it) => JSON.stringify(it));
  assert.equal(new Set(all).size, all.length);
});

for (const [first, second, where] of PAIRS) {
  test(`${first} and ${second} are built at once to ${where}`, async () => {
    // Nothing is remembered from the builds before.
    forgetBuilds(project);
    const places = where === 'one place' ? ['same', 'same'] : ['one', 'two'];
    const runs = [startIn(project, flags(first, places[0] ?? '')), startIn(project, flags(second, places[1] ?? ''))];
    const codes = await Promise.all(runs.map((it) => it.ended));
    const said = runs.map((it) => it.said.output).join('');
    assert.deepEqual(codes, [0, 0], said);
    if (first === second) assert.match(said, /^The same site is being built by process \d+ \("build --only/m);
    if (where === 'two places') assert.deepEqual([built('one'), built('two')], [expected[first], expected[second]]);
    else {
      const now = JSON.stringify(built('same'));
      assert.ok(
        [first, second].some((it) => JSON.stringify(expected[it]) === now),
        'neither of the two sites',
      );
    }
  });
}

test('a build beside a preview, which is asked for pages meanwhile', async () => {
  forgetBuilds(project);
  const preview = startIn(project, ['scripts/dev.ts', '--port', '0']);
  try {
    let home: string | undefined;
    while (!home && preview.child.exitCode === null) {
      await new Promise((done) => setTimeout(done, 100));
      home = /Preview at (\S+)/.exec(preview.said.output)?.[1];
    }
    assert.ok(home, preview.said.output);
    const status = async () => (await fetch(`${home}vaga/`)).status;
    assert.equal(await status(), 200);
    const build = startIn(project, flags('solli', 'beside'));
    let asked = 0;
    for (let ended = false; !ended; asked++) {
      assert.equal(await status(), 200);
      ended = await Promise.race([
        build.ended.then(() => true),
        new Promise<false>((done) => setTimeout(done, 500, false)),
      ]);
    }
    assert.ok(asked > 3);
    assert.equal(await build.ended, 0, build.said.output);
    assert.deepEqual(built('beside'), solli);
    const second = runIn(project, ['scripts/dev.ts', '--port', '0']);
    assert.deepEqual([second.status, second.stdout], [2, '']);
    assert.match(second.stderr, /^The same content is already previewed by process \d+ \("dev"\), since /);
  } finally {
    preview.child.kill();
    await preview.ended;
  }
});

test('content that changes while it is built is not published', async () => {
  const run = startIn(project, flags('solli', 'dist'));
  const file = join(project, 'content/organisations/vaga/organisation.yaml');
  // Written anew with the same words, and never half: a build that reads half a file tells of that.
  const writing = setInterval(() => utimesSync(file, new Date(), new Date()), 20);
  const code = await run.ended;
  clearInterval(writing);
  assert.equal(code, 1);
  assert.match(run.said.output, /^The content changed while it was built\. Build it again\. dist is as it was\.$/m);
  assert.deepEqual(built('dist'), solli);
});
