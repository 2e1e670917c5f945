import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** All criteria of WCAG 2.2 by level; 4.1.1 is no more. */
const CRITERIA = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`.split(/\s+/),
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2
    3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`.split(/\s+/),
};

const rows = readFileSync('docs/accessibility.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.slice(2, -2).split(' | '))
  .map(([criterion = '', applies, how = '', tests = '', person = '']) => {
    const [, id, level] = /^([\d.]+) .* \((A|AA)\)$/.exec(criterion) ?? [];
    return { id, level, applies, how, files: tests.match(/[\w/.-]+\.ts/g) ?? [], person };
  });

test('the table has every criterion of WCAG 2.2, A and AA, once and at its level', () => {
  for (const level of ['A', 'AA'] as const) {
    const listed = rows.filter((row) => row.level === level).map(({ id }) => id ?? '');
    assert.deepEqual(listed.toSorted(), CRITERIA[level].toSorted());
  }
  assert.equal(rows.length, 55);
});

test('every row says whether it applies and how it is met, and those that apply are tested or judged by a person', () => {
  for (const { id, applies, how, files, person } of rows) {
    assert.ok(applies === 'yes' || applies === 'no', `${id}: ${applies}`);
    assert.ok(how.length > 5, id);
    if (applies === 'yes') assert.ok(files.length > 0 || person !== '–', `${id} is shown by nothing`);
  }
});

test('every test that the table names exists', () => {
  const named = readFileSync('docs/accessibility.md', 'utf8').match(/tests\/[\w/.-]+\.ts/g) ?? [];
  assert.deepEqual(
    named.filter((file) => !existsSync(file)),
    [],
  );
});

/** The criteria that the titles of a file's tests name: what a comment names is shown by nothing. */
function namedBy(text: string): string[] {
  const titles = [...text.matchAll(/^ *(?:test|look)\(\s*(['"`])(.*?)\1,/gms)].map(([, , title = '']) => title);
  return titles.flatMap((title) => title.match(/\b\d\.\d\.\d+/g) ?? []);
}

test('a criterion is named by the title of a test, not by a comment or a fault', () => {
  const file = `// 1.1.1\ntest('1.3.1d 4.1.2 a', () => {});\n  test(\n    \`2.5.8 \${b}\`, async () => fail('3.3.3'));`;
  assert.deepEqual(namedBy(file), ['1.3.1', '4.1.2', '2.5.8']);
});

test('a test of accessibility that the table names for a criterion carries its number', () => {
  for (const { id, files } of rows) {
    // Axe runs its own rules, and names none of the criteria.
    for (const file of files.filter((it) => it.startsWith('tests/accessibility/') && !it.includes('axe.spec'))) {
      assert.ok(namedBy(readFileSync(file, 'utf8')).includes(id ?? ''), `no test of ${file} says ${id}`);
    }
  }
});
