import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Random } from '../../scripts/random.ts';
import { CODES } from '../../src/check/codes.ts';
import type { Problem } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import { DAYS } from '../fixture.ts';
import { ALL } from '../some.ts';
import { Copy } from './mutations/copy.ts';
import { FIELDS } from './mutations/fields.ts';
import { FILES } from './mutations/files.ts';
import type { Kind, Outcome } from './mutations/kind.ts';
import { TEXTS } from './mutations/texts.ts';

const SEED = 20_261_122;
const KINDS: readonly Kind[] = [...FIELDS, ...FILES, ...TEXTS];
/** So many damages of each kind; in `npm run test:all` more. */
const EACH = ALL ? 4 : 1;

/** The most time of the processor (milliseconds) that a damaged folder may take, whatever else the machine does. */
const MOST_TIME = 3_000;

const copy = new Copy();
// What is read for the first time takes what is got ready once.
readContent(copy.folder, DAYS);
after(() => copy.delete());

function assertSound(problem: Problem): void {
  assert.ok(problem.code in CODES, problem.code);
  assert.ok(problem.line >= 1 && problem.column >= 1, JSON.stringify(problem));
  for (const sentence of Object.values(problem.message)) assert.match(sentence, /\S/);
}

function assertOutcome(problems: readonly Problem[], outcome: Outcome): void {
  if (outcome === 'answered') return;
  if (outcome === 'harmless') {
    assert.deepEqual(problems, []);
    return;
  }
  const { file, line, codes } = outcome;
  const fits = problems.some(
    (it) => it.file === file && codes.includes(it.code) && (line === undefined || it.line === line),
  );
  const told = problems.map((it) => `${it.file}:${it.line} ${it.code} ${it.message.nb}`);
  assert.ok(fits, `${codes.join(' or ')} at ${file}:${line ?? '?'} is not among:\n${told.slice(0, 20).join('\n')}`);
}

/** Reads the damaged folder: it never throws, answers in its time, and every problem is sound. */
function problemsNow(): readonly Problem[] {
  const before = process.cpuUsage();
  const { content, problems, warnings } = readContent(copy.folder, DAYS);
  const { user, system } = process.cpuUsage(before);
  for (const problem of [...problems, ...warnings]) assertSound(problem);
  assert.equal(content === null, problems.length > 0);
  assert.ok((user + system) / 1000 < MOST_TIME, `It took ${(user + system) / 1000} ms.`);
  return problems;
}

test('there are 75 kinds of damage or more', () => {
  assert.ok(KINDS.length >= 75);
  assert.equal(new Set(KINDS.map(({ name }) => name)).size, KINDS.length);
});

for (const [at, kind] of KINDS.entries()) {
  test(`damage: ${kind.name}`, () => {
    const random = new Random(SEED + at);
    for (let time = 0; time < EACH; time++) {
      try {
        const outcome = kind.damage(copy, random);
        assertOutcome(problemsNow(), outcome);
      } finally {
        copy.mend();
      }
    }
  });
}

test('the copy is whole again', () => assert.deepEqual(problemsNow(), []));
