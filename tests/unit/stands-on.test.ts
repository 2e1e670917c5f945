import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Where a text of a test names the shipped content itself, as a folder that is read or copied. */
const NAMED =
  /(?:readContent|contentFolder|cpSync|readFileSync|globSync|existsSync|resolve|join)\(\s*[`'"]content[/`'"]/;

/** Those that may: this file, and the edits, which are made in copies of the project. */
const MAY = ['tests/unit/stands-on.test.ts', 'tests/edits/edits.ts'];

test('no test reads the shipped content but by what says that nothing but what always holds is expected of it', () => {
  const files = globSync('tests/**/*.ts');
  assert.ok(files.length > 200);
  assert.deepEqual(
    files.filter((file) => !MAY.includes(file) && NAMED.test(readFileSync(file, 'utf8'))),
    [],
  );
  assert.ok(NAMED.test("cpSync('content', folder)") && NAMED.test('readFileSync(`content/ui/nb.yaml`)'));
});
