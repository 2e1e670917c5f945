import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { ALL } from '../some.ts';

// The bench builds once for each case; `npm test` has no time for that.
if (ALL)
  test('bench tells what its builds took, as JSON', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/bench.ts', '--organisations', '2', '--json'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    const { machine, runs } = JSON.parse(stdout);
    assert.deepEqual(Object.keys(machine), ['cpu', 'cores', 'memoryMB', 'platform', 'node', 'hugo']);
    assert.deepEqual(
      runs.map((run: { case: string }) => run.case),
      ['cold', 'none', 'phone', 'paragraph', 'term', 'component', 'day'],
    );
    for (const { pages, rendered, seconds, pagesPerSecond, peakMB, bytes, load, timesHugo, ...run } of runs) {
      assert.ok(pages > 1000 && rendered <= pages, `${rendered} of ${pages}`);
      assert.ok(load >= 0 && timesHugo === null);
      // What finds nothing to do only has to look, but does that.
      assert.ok(seconds > (run.case === 'none' ? 0.2 : 1));
      assert.ok(Math.abs(pagesPerSecond - pages / seconds) < 0.1 * pagesPerSecond);
      assert.ok(peakMB > 100 && bytes > pages * 1000);
    }
    assert.equal(runs[0].pages, runs[1].pages);
    assert.equal(runs[0].bytes, runs[1].bytes);
    // Of nothing nothing is made, of everything everything, and of a phone number its organisation's pages.
    const [cold, none, phone, ...others] = runs;
    assert.deepEqual([cold.rendered, none.rendered], [cold.pages, 0]);
    assert.ok(phone.rendered > 0 && phone.rendered < 100, `${phone.rendered}`);
    for (const { rendered, pages } of others) assert.equal(rendered, pages);
  });
