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

/** Whether a problem stops a build. */
export function isError({ code }: { code: Code }): boolean {
  return CODES[code] === 'error';
}

/** How many problems of one file are told one by one: nobody reads more before mending some of these. */
const MOST_TOLD = 100;

/** The problems of one file that are told, in their order, and how many there are besides. */
export interface ToldOfFile {
  file: string;
  told: Problem[];
  more: number;
}

/** Problems by their files, of each the first: what stops a build goes before what does not. */
export function toldByFile(problems: readonly Problem[]): ToldOfFile[] {
  return [...Map.groupBy(problems, ({ file }) => file)].map(([file, all]) => {
    const first = new Set([...all.filter(isError), ...all.filter((it) => !isError(it))].slice(0, MOST_TOLD));
    return { file, told: all.filter((it) => first.has(it)), more: all.length - first.size };
  });
}

const MORE = {
  nb: (n: number, file: string) => `… og ${n} til i ${file}. De kommer når disse er rettet.`,
  nn: (n: number, file: string) => `… og ${n} til i ${file}. Dei kjem når desse er retta.`,
  en: (n: number, file: string) => `… and ${n} more in ${file}. They are told when these are mended.`,
} as const;

/** That a file has more problems than are told, as a line; nothing where it has not. */
export function moreOf({ file, told, more }: ToldOfFile, language?: MessageLanguage): string[] {
  return more > 0 ? [MORE[language ?? told[0]?.spoken ?? 'nb'](more, printable(file))] : [];
}

/** Problems as lines, for a log. */
export function printProblems(problems: readonly Problem[]): string {
  return toldByFile(problems)
    .flatMap((of) => [...of.told.map((it) => printProblem(it)), ...moreOf(of)])
    .join('\n');
}

/** Problems in the order of files and lines. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}
