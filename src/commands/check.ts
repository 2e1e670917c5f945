/**
 * Checks all content without building: every problem with its place, what is wrong and what to write instead. Exit code
 * 0, 1 with errors (warnings alone are 0), 2 when it could not run.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../check/finding.ts';
import { isError, type Problem, printable, printProblem, sortProblems } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { baseOf, builtPages, checkRenamed } from '../check/rules/renamed.ts';
import type { Content } from '../model/content.ts';
import { listPages } from '../site/pages.ts';
import { type Flags, readArguments, readContentFolder, readDay, readFolder } from '../terminal/arguments.ts';
import { command, type Io, refuse, Stop } from '../terminal/io.ts';
import { nationalUnder } from '../work/product.ts';

const FLAGS = {
  content: { value: 'DIR', about: 'the content folder (default: content)' },
  'as-of': { value: 'DATE', about: 'the day that warnings about age count from (default: today)' },
  built: {
    value: 'DIR',
    about: 'the last build, whose addresses should stay (default: dist, for the default content)',
  },
  lang: { value: 'LANG', about: 'the language of the messages: nb or en (default: nb)' },
  json: { about: 'JSON in place of text' },
  github: { about: 'annotations for GitHub in place of text' },
} as const;

const COUNTS = {
  nb: { error: ['feil', 'feil'], warning: ['advarsel', 'advarsler'] },
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'] },
} as const;

function counted(n: number, [one, many]: readonly [string, string]): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** The most bytes of a file of which a line is shown. */
const MOST_SHOWN = 2_000_000;

/** The line that a problem is about, with a mark under the place. Nothing when the file has no such line. */
function excerpt(folder: string, { file, line, column }: Problem): string {
  try {
    const path = join(folder, file);
    const found = lstatSync(path);
    // What is too big, or no file and may have no end, is not read to show a line of it.
    if (!found.isFile() || found.size > MOST_SHOWN) return '';
    const text = readFileSync(path, 'utf8').split(/\r?\n/)[line - 1] ?? '';
    const from = Math.max(0, column - 60);
    // What cannot be seen, or would turn the line around, is shown as a blank.
    const shown = text.slice(from, from + 100).replace(/[\p{Cc}\p{Cf}]/gu, ' ');
    return text.trim() ? `    ${shown}\n    ${' '.repeat(column - 1 - from)}^\n` : '';
  } catch {
    return '';
  }
}

function asText(folder: string, problems: readonly Problem[], language: MessageLanguage): string {
  const errors = problems.filter(isError).length;
  const { error, warning } = COUNTS[language];
  const count = `${counted(errors, error)}, ${counted(problems.length - errors, warning)}`;
  const blocks = problems.map((problem, index) => {
    const newFile = problem.file !== problems[index - 1]?.file && index > 0 ? '\n' : '';
    return `${newFile}${printProblem(problem, language)}\n${excerpt(folder, problem)}`;
  });
  return `${blocks.join('')}${problems.length > 0 ? '\n' : ''}${count}`;
}

const severity = (problem: Problem) => (isError(problem) ? 'error' : 'warning');

/** An annotation as GitHub's workflow commands want it, on one line. */
function annotation(cwd: string, folder: string, problem: Problem, language: MessageLanguage): string {
  const escaped = (text: string) =>
    printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
  const { line, column, code, message } = problem;
  const file = escaped(relative(cwd, join(folder, problem.file)))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
  return `::${severity(problem)} file=${file},line=${line},col=${column},title=${code}::${escaped(message[language])}`;
}

function asJson(problems: readonly Problem[], language: MessageLanguage): string {
  const rows = problems.map((problem) => {
    const { file, line, column, code, message } = problem;
    return { file, line, column, code, severity: severity(problem), message: message[language] };
  });
  // JSON names the signs below a space itself; a terminal obeys others too.
  return JSON.stringify(rows, null, 1).replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Addresses that the last build had and this content has not. */
function renamed(io: Io, flags: Flags<typeof FLAGS>, content: Content, folder: string): Problem[] {
  const last = flags.built ?? (flags.content === undefined ? 'dist' : undefined);
  const built = last === undefined ? [] : builtPages(resolve(io.cwd, last));
  const base = baseOf(built);
  return base ? checkRenamed(listPages(content, { base }), built, folder) : [];
}

/** `check`: see above. */
export const main = command(async (args, io) => {
  const { flags } = readArguments(io, args, 'check', FLAGS);
  const language = MESSAGE_LANGUAGES.find((it) => it === (flags.lang ?? 'nb'));
  if (!language) refuse(`--lang is "${flags.lang}". Choose nb or en.`);
  const day = readDay(io, flags['as-of']);
  if (flags.built !== undefined) readFolder(io, '--built', flags.built);
  const folder = readContentFolder(io, flags.content);
  try {
    const { content, problems, warnings } = readContent(folder, day, nationalUnder(folder));
    const all = sortProblems([...problems, ...warnings, ...(content ? renamed(io, flags, content, folder) : [])]);
    if (flags.json) io.print(asJson(all, language));
    else if (flags.github) io.print(all.map((it) => annotation(io.cwd, folder, it, language)).join('\n'));
    else io.print(asText(folder, all, language));
    return problems.length > 0 ? 1 : 0;
  } catch (error) {
    throw new Stop((error as Error).message, 2);
  }
});
