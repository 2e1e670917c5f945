import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../../src/check/source/source.ts';
import { LONGEST_TEXT } from '../../../src/check/source/yaml-errors.ts';

const LONG = 'Ord og ord '.repeat(LONGEST_TEXT / 10).trim();

/** Where a text may stand, with what is long in it in its place, and where that is told. */
const PLACES: [what: string, file: string, text: (long: string) => string, line: number, field: string][] = [
  ['a field', 'organisations/a/organisation.yaml', (long) => `kind: municipality\nname: ${long}\n`, 2, 'name'],
  ['a field in quotation marks', 'a.yaml', (long) => `a: b\nname: "${long}"\n`, 2, 'name'],
  ['a text of many lines', 'a.yaml', (long) => `a: b\n\nname: |\n  ${long}\n`, 3, 'name'],
  ['a folded text', 'a.yaml', (long) => `name: >-\n  ${long.replaceAll('ord ', 'ord\n  ')}\n`, 1, 'name'],
  ['a field of one language', 'a.yaml', (long) => `name:\n  nb: Hei\n  nn: ${long}\n`, 3, 'nn'],
  ['an entry of a list', 'a.yaml', (long) => `notices:\n  - Hei\n  - ${long}\n`, 3, 'notices'],
  ['a field of JSON', 'register/a.json', (long) => `{"a": 1,\n"name": "${long}"}`, 2, 'name'],
  ['front matter', 'guides/a/nb.mdx', (long) => `---\ntitle: Hei\nsummary: ${long}\n---\n\nHei.\n`, 3, 'summary'],
];
for (const [what, file, text, line, field] of PLACES) {
  test(`${what} that is longer than any is told in one sentence, with its line`, () => {
    const { problems, value } = readSource(file, text(LONG));
    assert.equal(value, undefined);
    assert.deepEqual(
      problems.map((it) => [it.code, it.file, it.line]),
      [['LOYPE-FIELD-TYPE', file, line]],
    );
    assert.equal(problems[0]?.message.nb, `«${field}» er for lang. Den kan ha høyst 10000 tegn.`);
  });
  test(`${what} may be as long as half of that`, () =>
    assert.deepEqual(readSource(file, text(LONG.slice(0, LONGEST_TEXT / 2))).problems, []));
}

test('the name of a field that is longer than any is told without all of it', () => {
  const { problems } = readSource('a.yaml', `? "${'navn '.repeat(LONGEST_TEXT)}"\n: b\n`);
  assert.equal(problems.length, 1);
  assert.ok((problems[0]?.message.nb.length ?? 1e9) < 200);
});
