import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { test } from 'node:test';
import { FIXTURE } from '../../fixture.ts';

for (const flag of ['--nope', '--al', 'tests/unit', '--watch', '-u'])
  test(`npm test with ${flag}, which it does not know, begins nothing and says so`, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/test.ts', flag], { encoding: 'utf8' });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, new RegExp(`^"${flag}" is not known here\\. [^\n]+\n$`));
  });

const full = { skip: !existsSync('/dev/full') && 'There is no device here that is always full.' };
test('output that cannot be written, as on a full disk, is told in one sentence', full, () => {
  for (const args of [
    ['scripts/check.ts', '--content', FIXTURE],
    ['scripts/check.ts', '--help'],
    ['scripts/deadlines.ts', '--help'],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, args, {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    assert.equal(status, 1, args.join(' '));
    assert.match(stderr, /^(?:What it prints cannot be written: ENOSPC[^\n]+\.\n)+$/);
  }
});
