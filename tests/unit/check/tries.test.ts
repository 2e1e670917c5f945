import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { tryEach } from '../../../src/check/source/tries.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-tries-'));
after(() => rmSync(folder, { recursive: true }));

const script = join(folder, 'tried.mjs');
writeFileSync(
  script,
  `import { answerEach } from ${JSON.stringify(new URL('../../../src/check/source/tried.ts', import.meta.url).href)};
const held = [];
await answerEach(async (what) => {
  if (what === 'crash') process.abort();
  if (what === 'end') process.exit(0);
  if (what === 'throw') throw new Error('no');
  if (what === 'hold up') for (;;);
  if (what === 'wait') await new Promise((done) => setTimeout(done, 600_000));
  if (what === 'fill') for (;;) held.push(Buffer.alloc(50_000_000, 1));
  return { was: what };
});`,
);

const BOUNDS = { time: 2_000, memory: 600_000_000 };

for (const fault of ['crash', 'end', 'throw', 'hold up', 'wait', 'fill'])
  test(`one that makes its process ${fault} is told, and all around it are tried`, () => {
    const answers = tryEach(script, ['a', fault, 'b', fault, 'c'], BOUNDS);
    assert.deepEqual(answers, [{ was: 'a' }, null, { was: 'b' }, null, { was: 'c' }]);
  });

test('nothing is started for nothing, and a thousand are tried in one process', () => {
  assert.deepEqual(tryEach('/there/is/no/such.mjs', [], BOUNDS), []);
  const many = Array.from({ length: 1_000 }, (_, at) => `å\n${at}`);
  assert.deepEqual(
    tryEach(script, many, BOUNDS),
    many.map((was) => ({ was })),
  );
});
