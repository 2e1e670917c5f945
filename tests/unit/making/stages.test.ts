import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Stage, Stages } from '../../../src/making/stages.ts';

test('each stage is told when it has ended, with its time, and gives what came of it', async () => {
  const told: Stage[] = [];
  const stages = new Stages((it) => told.push(it));
  assert.equal(stages.slowest(), null);
  assert.equal(await stages.time('content', () => 'content'), 'content');
  assert.equal(await stages.time('pages', async () => sleep(60, 'pages')), 'pages');
  await stages.time('release', () => {});
  assert.deepEqual(
    told.map(({ name }) => name),
    ['content', 'pages', 'release'],
  );
  assert.deepEqual(stages.ended, told);
  assert.equal(stages.slowest()?.name, 'pages');
  assert.ok((told[1]?.seconds ?? 0) >= 0.05);
});

test('a stage that fails ends the build with its reason, and is not told', async () => {
  const told: Stage[] = [];
  const stages = new Stages((it) => told.push(it));
  await assert.rejects(
    stages.time('content', () => {
      throw new Error('no content');
    }),
    /no content/,
  );
  assert.deepEqual(told, []);
});
