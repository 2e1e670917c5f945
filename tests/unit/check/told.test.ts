import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Problem } from '../../../src/check/problem.ts';
import { asText } from '../../../src/check/told/text.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-told-'));
after(() => rmSync(folder, { recursive: true }));

const said = { nb: 'Noe er galt.', nn: 'Noko er gale.', en: 'Something is wrong.' };
const problem = (file: string, line: number, code: Problem['code'] = 'LOYPE-MDX'): Problem => {
  return { file, line, column: 1, code, message: said, form: said };
};
const many = (file: string, count: number) => Array.from({ length: count }, (_, at) => problem(file, at + 1));

test('of a file with a hundred thousand mistakes the first hundred are told, and how many more there are', () => {
  writeFileSync(join(folder, 'a.yaml'), 'x: y\n'.repeat(100_000));
  const from = performance.now();
  const told = asText(folder, [...many('a.yaml', 100_000), ...many('b.yaml', 3)], 'nb', 'nb');
  assert.ok(performance.now() - from < 2_000);
  assert.equal(told.match(/^a\.yaml:/gm)?.length, 100);
  assert.equal(told.match(/^b\.yaml:/gm)?.length, 3);
  assert.match(told, /^… og 99900 til i a\.yaml\. De kommer når disse er rettet\.$/m);
  assert.match(told, /^100003 feil, 0 advarsler$/m);
});

test('what stops a build is told before what does not, each in the order of the lines', () => {
  const warnings = Array.from({ length: 150 }, (_, at) => problem('a.yaml', at + 1, 'LOYPE-MARKS'));
  const told = asText(folder, [...warnings, problem('a.yaml', 400)], 'nn', 'nn');
  assert.equal(told.match(/^a\.yaml:/gm)?.length, 100);
  assert.match(told, /^a\.yaml:400:1 {2}LOYPE-MDX/m);
  assert.match(told, /^… og 51 til i a\.yaml\. Dei kjem når desse er retta\.$/m);
});

test('a file with as many as are told has no more', () => {
  assert.doesNotMatch(asText(folder, many('a.yaml', 100), 'en', 'en'), /more/);
});
