import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Problem, printProblem, sortProblems } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import { DAYS, FIXTURE } from '../fixture.ts';
import { SHIPPED } from '../shipped.ts';
import { problemsAfter, replaceIn } from './damaged.ts';
import { ADULTS, ADULTS_NB, EKSEMPELVIK, VAGA } from './names.ts';

for (const [whose, folder] of Object.entries({ shipped: SHIPPED, 'tests’': FIXTURE }))
  test(`the ${whose} content has no problems`, () => {
    const { content, problems } = readContent(folder, DAYS);
    assert.deepEqual(problems, []);
    assert.ok(content);
  });

test('the mistakes of all files are told at once, in the order of files and lines', () => {
  const told = problemsAfter((folder) => {
    replaceIn(folder, VAGA, 'publication: demo', 'publication: kladd');
    replaceIn(folder, VAGA, 'languages: [nn, en]', 'languages: nn');
    replaceIn(folder, EKSEMPELVIK, 'shortName: Eksempelvik\n', '');
    replaceIn(folder, ADULTS, 'owner: hdir-adults\n', '');
    writeFileSync(join(folder, ADULTS_NB), 'Uten opplysninger\n');
  });
  assert.deepEqual(
    told.map(({ file, code }) => `${file} ${code}`),
    [
      `${EKSEMPELVIK} LOYPE-FIELD-MISSING`,
      `${VAGA} LOYPE-FIELD-TYPE`,
      `${VAGA} LOYPE-FIELD-TYPE`,
      `${ADULTS_NB} LOYPE-PARSE`,
      `${ADULTS} LOYPE-FIELD-MISSING`,
    ],
  );
});

test('a file that cannot be read does not make references to it problems too', () => {
  const told = problemsAfter((folder) => writeFileSync(join(folder, 'sources.yaml'), 'pbrl: [\n'));
  assert.deepEqual([...new Set(told.map((problem) => problem.file))], ['sources.yaml']);
});

const problem = (file: string, line: number, column: number): Problem => {
  const message = { nb: `${file} ${line} ${column}`, nn: '', en: '' };
  return { file, line, column, code: 'LOYPE-PARSE', message, form: message };
};

test('problems are sorted by file, line and column', () => {
  const sorted = [problem('a.yaml', 2, 9), problem('a.yaml', 10, 1), problem('a.yaml', 10, 3), problem('b.yaml', 1, 1)];
  assert.deepEqual(sortProblems(sorted.toReversed()), sorted);
});

test('a problem is printed on one line that editors can follow', () => {
  assert.equal(printProblem(problem('ui/nb.yaml', 3, 7)), 'ui/nb.yaml:3:7  LOYPE-PARSE  ui/nb.yaml 3 7');
});
