import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { main } from '../../../src/commands/build.ts';
import { run } from './run.ts';

mkdirSync('.loype', { recursive: true });
// What builds the sites needs a folder that it has in common with the project.
const home = mkdtempSync(resolve('.loype/build-'));
after(() => rmSync(home, { recursive: true }));

test('where it may not keep what it makes, it says so in a sentence, and nothing is made', async () => {
  mkdirSync(join(home, 'content/organisations'), { recursive: true });
  mkdirSync(join(home, '.loype'));
  writeFileSync(join(home, '.loype/locks'), 'a file in the place of a folder');
  const { status, stderr } = await run(main, [], { cwd: home, env: {} });
  assert.equal(status, 1, stderr);
  assert.match(stderr, /^The system did not let it be done: E[A-Z]+: .*\.\n$/);
  assert.deepEqual(readdirSync(home), ['.loype', 'content']);
});
