import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EDITS } from '../edits/edits.ts';
import { TESTS, tryEdit } from '../edits/try.ts';
import { ALL, some } from '../some.ts';

/** The README's own edit, which everybody tries first. In `npm run test:all` each edit is tried by all tests and on the built site. */
const [own] = EDITS;

test('there are tests of the shipped content to be run after an edit', () => assert.ok(TESTS.length >= 10, `${TESTS}`));

/** Those that `npm test` tries: spread over the list, and the last. */
const tried = new Set([...some(EDITS, 5), ...EDITS.slice(-1)]);

for (const edit of tried) {
  const depth = ALL ? 'site' : edit === own ? 'near' : 'check';
  test(`every test is as green as before after this edit: ${edit.what}`, async () => {
    assert.deepEqual(await tryEdit(edit, depth), []);
  });
}

test('an edit that breaks something is found', async () => {
  const make = (project: string) => appendFileSync(join(project, 'content/helplines.yaml'), 'x: 1\n');
  assert.match((await tryEdit({ what: 'a helpline without anything', make }, 'check')).join(), /LOYPE-FIELD/);
});
