import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { measured } from '../../scripts/measured.ts';
import { siteOptions } from '../../src/site/options.ts';
import { workFolder } from '../../src/work/work-folder.ts';
import { SHIPPED } from '../shipped.ts';

/**
 * The most that building every page of the shipped content from nothing may take, on two cores. How long it takes depends on what else
 * the machine does: that is for `npm run bench`, which compares.
 */
const MOST_MB = 1200;

test('the whole site is built from nothing within its memory', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loype-build-'));
  const content = join(folder, 'content');
  // A folder of its own has nothing kept from a build before.
  cpSync(SHIPPED, content, { recursive: true });
  const run = await measured(['scripts/build.ts', '--content', content, '--out', join(folder, 'site')]);
  for (const left of [folder, workFolder(resolve('.'), 'build', content, siteOptions())])
    rmSync(left, { recursive: true, force: true });
  assert.equal(run.code, 0, run.stderr);
  console.log({ seconds: Number(run.seconds.toFixed(1)), peakMB: run.peakMB });
  // What measures nothing would be within it too.
  assert.ok(run.peakMB > 100 && run.peakMB <= MOST_MB, `${run.peakMB} MB`);
});
