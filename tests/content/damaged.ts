import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { BuiltPage } from '../../src/check/built-pages.ts';
import type { Code } from '../../src/check/codes.ts';
import { listKnownPages, mayBeThere } from '../../src/check/listed.ts';
import type { Problem } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import { checkRenamed } from '../../src/check/rules/renamed.ts';
import { checkRewritten } from '../../src/check/rules/rewritten.ts';
import { daysOn } from '../../src/domain/today.ts';
import { FIXTURE } from '../fixture.ts';
import { ALL } from '../some.ts';
import { mendCopy, wholeCopy } from './whole-copy.ts';

/** A problem as an editor meets it: the file, how the line that it points at begins, the code and the message. */
export interface Told {
  file: string;
  at: string;
  code: Code;
  message: string;
}

/** Something that is done to a content folder. */
export type Damage = (folder: string) => void;

/** The day on which tests of content stand. */
export const AS_OF = '2026-11-22';

/** Words of English sentences that have Norwegian letters: a language's name, and the letters themselves. */
const NORWEGIAN_IN_ENGLISH = /“[^”]*”|<[^>]*>|#\S+|Bokmål|(?<!\p{L})[æøå](?!\p{L})/gu;

/** What is said of a problem, to whoever has the file before them and in a form. */
function assertSaid({ message, form }: Pick<Problem, 'message' | 'form'>): void {
  for (const { nb, nn, en } of [message, form]) {
    // What was found stands in quotation marks; the sentence around it must be English.
    assert.doesNotMatch(en.replace(NORWEGIAN_IN_ENGLISH, ''), /[«»æøå]/i, en);
    assert.notEqual(en, nb);
    for (const sentence of [nb, nn, en]) assert.match(sentence, /^[\p{Lu}«“<\d].*[.?]$/su);
  }
}

function toldIn(folder: string, { file, line, code, message, form }: Problem): Told {
  assertSaid({ message, form });
  const path = join(folder, file);
  const text = existsSync(path) && /\.(yaml|json|mdx|svg)$/.test(file) && line > 0 ? linesOf(path) : [];
  return { file, at: (text[line - 1] ?? '').trim(), code, message: message.nb };
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}

const read = (folder: string, asOf: string) => readContent(folder, daysOn(asOf));

const keyOf = ({ file, code, message }: Problem) => `${file} ${code} ${message.nb}`;
const own = new Map<string, ReadonlySet<string>>();

/** What the tests' content itself warns of on a day. */
function ownWarnings(asOf: string): ReadonlySet<string> {
  const known = own.get(asOf) ?? new Set(read(FIXTURE, asOf).warnings.map(keyOf));
  own.set(asOf, known);
  return known;
}

/**
 * Reads a copy of the tests' content after something was done to its folder.
 * @param asOf the day (ISO) on which it is read
 * @param built the pages that the last build had
 * @returns the errors, and the warnings that the tests' content has not; `at` is the whole text of the line, without
 *   indentation
 */
export function readAfter(
  damage: Damage,
  asOf = AS_OF,
  built: readonly BuiltPage[] = [],
): { errors: Told[]; warnings: Told[] } {
  const folder = wholeCopy();
  try {
    damage(folder);
    const { content, asRead, problems, warnings } = read(folder, asOf);
    const certain = built.filter((it) => !mayBeThere(asRead)(it));
    const renamed = checkRenamed(listKnownPages(asRead, { base: '/' }), certain, folder, asOf);
    assert.equal(content === null, problems.length > 0);
    const known = ownWarnings(asOf);
    return {
      errors: problems.map((problem) => toldIn(folder, problem)),
      warnings: [...warnings, ...renamed, ...checkRewritten(asRead.content, certain, asOf)]
        .filter((problem) => !known.has(keyOf(problem)))
        .map((problem) => toldIn(folder, problem)),
    };
  } finally {
    mendCopy();
  }
}

/** The errors of a copy of the tests' content after something was done to its folder. */
export function problemsAfter(damage: Damage): Told[] {
  return readAfter(damage).errors;
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
  writeFileSync(
    join(folder, file),
    before.replace(text, () => by),
  );
}

/** Writes a file, in folders that may not be there yet. */
export function write(folder: string, file: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

/** A mistake, by `by` for `text` in its file or by what is done to the folder, and how it is told. */
export type Mistake = Told & { what: string; asOf?: string; built?: readonly BuiltPage[] } & (
    | { text: string; by: string }
    | { damage: Damage }
  );

/** Codes of which a mistake is among those that `npm test` makes. */
const tried = new Set<Code>();

/** Of the mistakes, in `npm test`, the first of each code and a third of the others: the whole content is read after each. */
const toMake = (mistakes: readonly Mistake[]) =>
  mistakes.filter(({ code }, at) => {
    const isFirst = !tried.has(code);
    tried.add(code);
    return ALL || isFirst || at % 3 === 0;
  });

/** Tests that each mistake is told once, and nothing else: in its file, at its line, by its code, with its message. */
export function tellsEach(subject: string, mistakes: readonly Mistake[]): void {
  for (const mistake of toMake(mistakes)) {
    const { what, file, at, code, message, asOf, built } = mistake;
    const damage =
      'damage' in mistake ? mistake.damage : (folder: string) => replaceIn(folder, file, mistake.text, mistake.by);
    test(`${subject}: ${what}`, () => {
      const { errors, warnings } = readAfter(damage, asOf, built);
      assertTold([...errors, ...warnings], [{ file, at, code, message }]);
    });
  }
}
