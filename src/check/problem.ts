import type { Norwegian } from '../model/norwegian.ts';
import { CODES, type Code } from './codes.ts';
import type { Finding, MessageLanguage } from './finding.ts';

/** A place in a file; lines and columns from 1. */
export interface Place {
  line: number;
  column: number;
}

/** What is wrong in a content file, for the editor who wrote it. `file` is relative to the content folder. */
export interface Problem extends Place, Finding {
  file: string;
  /** The language in which whoever wrote the file reads it, where that is known. */
  spoken?: Norwegian;
}

/** What is said of a problem: in a language that was asked for, or else in that of whoever wrote the file. */
export function sentenceOf({ message, spoken = 'nb' }: Problem, language?: MessageLanguage): string {
  return message[language ?? spoken];
}

/** Says that something is wrong at a place in an entry's file. */
export type Report = (entry: string, path: readonly PropertyKey[], finding: Finding) => void;

/** The beginning of a file, for what concerns the whole of it. */
export const TOP: Place = { line: 1, column: 1 };

/** Signs that a terminal would obey, or that turn the direction of writing. */
const OBEYED = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text of the content in a form that can be shown in a terminal and a log: signs that it would obey are named. */
export function printable(text: string): string {
  return text.replace(OBEYED, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A problem as one line: `path:line:column  CODE  message`. */
export function printProblem(problem: Problem, language?: MessageLanguage): string {
  const { file, line, column, code } = problem;
  return printable(`${file}:${line}:${column}  ${code}  ${sentenceOf(problem, language)}`);
}

/** Problems as lines, for a log. */
export function printProblems(problems: readonly Problem[]): string {
  return problems.map((problem) => printProblem(problem)).join('\n');
}

/** Whether a problem stops a build. */
export function isError({ code }: { code: Code }): boolean {
  return CODES[code] === 'error';
}

/** Problems in the order of files and lines. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}
