import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Problem } from '../../src/content/problem.ts';
import { readContent } from '../../src/content/read.ts';

/** A problem as an editor meets it: the file, how the line that it points at begins, the code and the message. */
export interface Told {
  file: string;
  at: string;
  code: Problem['code'];
  message: string;
}

/**
 * Reads a copy of the shipped content after something was done to its folder.
 * @returns the problems, with the whole text of the lines that they point at, without indentation
 */
export function problemsAfter(damage: (folder: string) => void): Told[] {
  const folder = mkdtempSync(join(tmpdir(), 'loype-content-'));
  const lineOf = ({ file, line }: Problem) => {
    const path = join(folder, file);
    return existsSync(path) ? (readFileSync(path, 'utf8').split(/\r?\n/)[line - 1] ?? '(no such line)').trim() : '';
  };
  try {
    cpSync('content', folder, { recursive: true });
    damage(folder);
    const { content, problems } = readContent(folder);
    assert.equal(content === null, problems.length > 0);
    return problems.map((problem) => {
      const { file, code, message } = problem;
      return { file, at: lineOf(problem), code, message };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asserts that exactly these problems are told, in this order. `at` is how the line begins. */
export function assertTold(told: readonly Told[], expected: readonly Told[]): void {
  const shortened = told.map((problem, index) => ({ ...problem, at: problem.at.slice(0, expected[index]?.at.length) }));
  assert.deepEqual(shortened, expected);
}

/** Replaces the first `text` of a file, which must be there, by another. */
export function replaceIn(folder: string, file: string, text: string, by: string): void {
  const before = readFileSync(join(folder, file), 'utf8');
  assert.ok(before.includes(text), `${file} no longer contains ${JSON.stringify(text)}: choose another text to damage`);
  const after = before.replace(text, () => by);
  writeFileSync(join(folder, file), after);
}

/** A mistake that is made by writing `by` for `text` in a file, and how it is told. */
export interface Mistake extends Told {
  what: string;
  text: string;
  by: string;
}

/** Tests that each mistake is told once: in its file, at its line, by its code and with exactly its message. */
export function tellsEach(mistakes: readonly Mistake[]): void {
  for (const { what, text, by, ...told } of mistakes) {
    test(what, () =>
      assertTold(
        problemsAfter((folder) => replaceIn(folder, told.file, text, by)),
        [told],
      ),
    );
  }
}
