import { CODES, type Code } from './codes.ts';

/** What is wrong in a content file, for the editor who wrote it. `file` is relative to the content folder. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  code: Code;
  message: string;
}

/** Says that something is wrong at a place in an entry's file. */
export type Report = (entry: string, path: readonly PropertyKey[], code: Problem['code'], message: string) => void;

/** A problem as one line: `path:line:column  CODE  message`. */
export function printProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}  ${problem.code}  ${problem.message}`;
}

/** Whether a problem stops a build. */
export function isError(problem: Problem): boolean {
  return CODES[problem.code] === 'error';
}

/** Problems in the order of files and lines. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}
