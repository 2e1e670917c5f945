import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { some } from '../some.ts';
import { builtProject, digests, runIn, SMALLEST, startIn } from './project.ts';

/** A folder that somebody serves by its name, with a file of their own in it, in whose place the site is put. */

const { project, expected } = builtProject();
const dist = join(project, 'dist');

const KILLED = join(project, 'killed.mjs');

/** Makes a process end by a signal that it cannot hear, in the moment when it has put a folder aside. */
const KILL_BETWEEN = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const rename = fs.renameSync;
  fs.renameSync = (from, to) => {
    rename(from, to);
    if (to.includes('aside-')) process.kill(process.pid, 'SIGKILL');
  };
  syncBuiltinESMExports();
`;

const build = (...node: string[]) => runIn(project, [...node, 'scripts/build.ts', ...SMALLEST]);

before(() => writeFileSync(KILLED, KILL_BETWEEN));
after(() => rmSync(KILLED));

/** Makes of the link to a release a folder as it is, with a name of the host in it. */
function makeReal(): void {
  const copy = join(project, 'copy');
  cpSync(dist, copy, { recursive: true, dereference: true });
  rmSync(dist, { recursive: true });
  cpSync(copy, dist, { recursive: true });
  rmSync(copy, { recursive: true });
  writeFileSync(join(dist, 'CNAME'), 'www.example.no\n');
}

test('the build says where a folder lies now that was in the place of the site', () => {
  makeReal();
  const { status, stdout, stderr } = build();
  assert.equal(status, 0, stderr);
  const aside = /^What was in dist is not lost: it lies in (\S+) now\.$/m.exec(stdout)?.[1] ?? '';
  assert.equal(readFileSync(join(project, aside, 'CNAME'), 'utf8'), 'www.example.no\n');
  assert.deepEqual(digests(dist), expected);
});

// Each takes two builds: `npm test` tries the first.
for (const next of some(['serve', 'build'], 1))
  test(`a build that is killed between its two moves is completed by the next ${next}`, async () => {
    makeReal();
    const { status, stderr } = build('--import', KILLED);
    assert.equal(status, null, stderr);
    assert.throws(() => readFileSync(join(dist, 'index.html')), 'the place is empty');
    if (next === 'build') assert.equal(build().status, 0);
    else {
      const { child, said, ended } = startIn(project, ['scripts/serve.ts', '--port', '0']);
      // It says first where the folder lies that was in the place.
      while (!/http:\S+\s/.test(said.output) && child.exitCode === null)
        await new Promise((done) => setTimeout(done, 50));
      const home = /http:\S+/.exec(said.output)?.[0];
      assert.ok(home, said.output);
      assert.equal((await fetch(home)).status, 200);
      child.kill();
      await ended;
    }
    assert.deepEqual(digests(dist), expected, next);
  });
