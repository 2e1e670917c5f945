import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EDITS } from '../edits/edits.ts';
import { TESTS, tryEdit } from '../edits/try.ts';

/** Chosen by a seed, so that a run can be repeated: `LOYPE_TEST_SEED=3 node --test tests/sites/edits.test.ts`. */
const SEED = Number(process.env['LOYPE_TEST_SEED'] ?? 16);

/** The README's own edit, and one of the others; in `npm run test:all` each of them. */
const [own, ...others] = EDITS;
const chosen = process.env['LOYPE_TEST_ALL'] ? EDITS : [own, others[SEED % others.length]];

test('there are tests of the shipped content to be run after an edit', () => assert.ok(TESTS.length >= 10, `${TESTS}`));

for (const edit of chosen) {
  assert.ok(edit);
  const depth = process.env['LOYPE_TEST_ALL'] || edit === own ? 'site' : 'tests';
  test(`every test is as green as before after this edit: ${edit.what}`, async () => {
    assert.deepEqual(await tryEdit(edit, depth), []);
  });
}

test('an edit that breaks something is found', async () => {
  const make = (project: string) => appendFileSync(join(project, 'content/helplines.yaml'), 'x: 1\n');
  assert.match((await tryEdit({ what: 'a helpline without anything', make }, 'check')).join(), /LOYPE-FIELD/);
});
