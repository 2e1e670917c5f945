import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runJobs } from '../../../scripts/test/jobs.ts';
import { apart } from '../../../scripts/test/node-tests.ts';
import { skipLines } from '../../../scripts/test/skips.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-skips-'));
after(() => rmSync(folder, { recursive: true }));

/** What says to tests that others run them: those that are begun here would speak to these. */
const context = process.env['NODE_TEST_CONTEXT'];
before(() => {
  delete process.env['NODE_TEST_CONTEXT'];
});
after(() => {
  if (context) process.env['NODE_TEST_CONTEXT'] = context;
});

const FILE = `
import { describe, test } from 'node:test';
describe('Other', { skip: 'There is no Other here: apt-get install # other.' }, () => { test('a', () => {}); test('b', () => {}); });
test('c', { skip: 'No c.' }, () => {});
describe('d', () => { test('e', { skip: 'No c.' }, () => {}); test('f', () => {}); test('g', { skip: true }, () => {}); });
`;

test('the list of the tests says of a family how many were skipped, and why', async () => {
  const file = join(folder, 'made.test.mjs');
  writeFileSync(file, FILE);
  const told: string[] = [];
  const { passed, failed, skips } = await runJobs([apart('made', [file])], (text) => told.push(text));
  assert.deepEqual([passed, failed], [1, 0]);
  assert.deepEqual(skips, {
    'There is no Other here: apt-get install # other.': 1,
    'No c.': 2,
    'no reason is given': 1,
  });
  assert.match(told[0] ?? '', /^# made: 1 passed, 4 skipped \(\d+ s\)$/);
  assert.equal(
    told.at(-1),
    [
      '\nmade: 2 skipped: No c.',
      'made: 1 skipped: There is no Other here: apt-get install # other.',
      'made: 1 skipped: no reason is given',
    ].join('\n'),
  );
});

test('where none was skipped nothing is said of it, and where many were for many reasons the rest is counted', async () => {
  const told: string[] = [];
  await runJobs([{ name: 'whole', run: async () => ({ passed: 1, failed: 0, worked: 0, says: '' }) }], (it) =>
    told.push(it),
  );
  assert.doesNotMatch(told.join('\n'), /skipped/);
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`No ${at}.`, 9 - at]));
  const lines = skipLines('many', many);
  assert.equal(lines.length, 6);
  assert.equal(lines.at(-1), 'many: 10 skipped for other reasons');
});
