import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { type Measured, measured } from '../../scripts/measured.ts';
import { siteOptions } from '../../src/site/options.ts';
import { workFolder } from '../../src/work/work-folder.ts';
import { SHIPPED } from '../shipped.ts';

/** The most that building every page of the shipped content from nothing may take, on two cores. */
const MOST = { seconds: 45, peakMB: 1200 };

const over = (run: Pick<Measured, 'seconds' | 'peakMB'>) =>
  (['seconds', 'peakMB'] as const).filter((it) => run[it] > MOST[it]);

test('the whole site is built from nothing within its time and memory', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loype-build-'));
  const content = join(folder, 'content');
  // A folder of its own has nothing kept from a build before.
  cpSync(SHIPPED, content, { recursive: true });
  const run = await measured(['scripts/build.ts', '--content', content, '--out', join(folder, 'site')]);
  for (const left of [folder, workFolder(resolve('.'), 'build', content, siteOptions())])
    rmSync(left, { recursive: true, force: true });
  assert.equal(run.code, 0, run.stderr);
  console.log({ seconds: Number(run.seconds.toFixed(1)), peakMB: run.peakMB });
  assert.deepEqual(over(run), []);
  // What measures nothing would pass too.
  assert.ok(run.seconds > 1 && run.peakMB > 100);
});

test('a build that takes more is found', () => {
  assert.deepEqual(over({ seconds: 45.1, peakMB: 1201 }), ['seconds', 'peakMB']);
});
