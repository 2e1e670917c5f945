import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { node } from '../../../scripts/test/process.ts';

/** What runs the tests ends what is stuck, and says what it was about. */

const folder = mkdtempSync(join(tmpdir(), 'loype-stuck-'));
after(() => rmSync(folder, { recursive: true }));

const script = (name: string, code: string) => {
  const file = join(folder, name);
  writeFileSync(file, code);
  return file;
};

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('what says nothing for long is ended with all that it has started, and its last words are told', async () => {
  const pid = join(folder, 'pid');
  const waits = script('waits.mjs', 'setInterval(() => {}, 1000);');
  const starts = script(
    'starts.mjs',
    `import { spawnSync } from 'node:child_process';
     import { writeFileSync } from 'node:fs';
     console.log('# Subtest: the one that waits');
     writeFileSync(${JSON.stringify(pid)}, String(process.pid));
     spawnSync(process.execPath, [${JSON.stringify(waits)}]);`,
  );
  const { code, stderr } = await node([starts], {}, 0.1);
  assert.equal(code, 1);
  assert.match(
    stderr,
    /^Nothing was said for 0\.1 minutes, and it was ended\. The last was:\n# Subtest: the one that waits$/m,
  );
  for (let at = 0; at < 200 && isAlive(Number(readFileSync(pid, 'utf8'))); at++) await sleep(20);
  assert.ok(!isAlive(Number(readFileSync(pid, 'utf8'))));
});

test('what speaks now and then is left to its end, however long it takes', async () => {
  const speaks = script(
    'speaks.mjs',
    `for (let at = 0; at < 4; at++) { console.log(at); await new Promise((done) => setTimeout(done, 2000)); }`,
  );
  const { code, stdout, stderr } = await node([speaks], {}, 0.1);
  assert.deepEqual([code, stderr], [0, '']);
  assert.equal(stdout, '0\n1\n2\n3\n');
});
