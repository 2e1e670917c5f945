import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { ALL } from '../some.ts';

// The bench builds three times; `npm test` has no time for that.
if (ALL)
  test('bench tells what its builds took, as JSON', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/bench.ts', '--organisations', '2', '--json'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    const { machine, runs } = JSON.parse(stdout);
    assert.deepEqual(Object.keys(machine), ['cpu', 'cores', 'memoryMB', 'platform', 'node']);
    assert.deepEqual(
      runs.map((run: { case: string }) => run.case),
      ['cold', 'none', 'phone'],
    );
    for (const { pages, rendered, seconds, pagesPerSecond, peakMB, bytes } of runs) {
      assert.ok(pages > 1000 && rendered <= pages, `${rendered} of ${pages}`);
      assert.ok(seconds > 1 && Math.abs(pagesPerSecond - pages / seconds) < 0.1 * pagesPerSecond);
      assert.ok(peakMB > 100 && bytes > pages * 1000);
    }
    assert.equal(runs[0].pages, runs[1].pages);
    assert.equal(runs[0].bytes, runs[1].bytes);
  });
