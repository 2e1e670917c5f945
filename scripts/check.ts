/**
 * Checks all content without building: every problem with its place, what is wrong and what to write instead. Exit code
 * 0, 1 with errors (warnings alone are 0), 2 when it could not run.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentFolder } from '../src/content/folder.ts';
import { isError, type Problem, printProblem, sortProblems } from '../src/content/problem.ts';
import { readContent } from '../src/content/read.ts';
import { readArguments } from './arguments.ts';

const { flags } = readArguments('check --', {
  content: { value: 'DIR', about: 'the content folder (default: content)' },
  'as-of': { value: 'DATE', about: 'the day that warnings about age count from (default: today)' },
  json: { about: 'JSON in place of text' },
  github: { about: 'annotations for GitHub in place of text' },
});

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** The line that a problem is about, with a mark under the place. Nothing when the file has no such line. */
function excerpt(folder: string, { file, line, column }: Problem): string {
  try {
    const text = readFileSync(join(folder, file), 'utf8').split(/\r?\n/)[line - 1] ?? '';
    const from = Math.max(0, column - 60);
    const shown = text.slice(from, from + 100).replaceAll('\t', ' ');
    return text.trim() ? `    ${shown}\n    ${' '.repeat(column - 1 - from)}^\n` : '';
  } catch {
    return '';
  }
}

function asText(folder: string, problems: readonly Problem[]): string {
  const [errors, warnings] = [problems.filter(isError).length, problems.filter((it) => !isError(it)).length];
  const count = `${counted(errors, 'feil', 'feil')}, ${counted(warnings, 'advarsel', 'advarsler')}`;
  const blocks = problems.map((problem, index) => {
    const newFile = problem.file !== problems[index - 1]?.file && index > 0 ? '\n' : '';
    return `${newFile}${printProblem(problem)}\n${excerpt(folder, problem)}`;
  });
  return `${blocks.join('')}${problems.length > 0 ? '\n' : ''}${count}`;
}

const severity = (problem: Problem) => (isError(problem) ? 'error' : 'warning');

/** An annotation as GitHub's workflow commands want it, on one line. */
function annotation(folder: string, problem: Problem): string {
  const { line, column, code } = problem;
  const file = relative('.', join(folder, problem.file));
  const message = problem.message.replaceAll('%', '%25').replaceAll('\n', '%0A');
  return `::${severity(problem)} file=${file},line=${line},col=${column},title=${code}::${message}`;
}

function asJson(problems: readonly Problem[]): string {
  return JSON.stringify(
    problems.map((it) => ({
      file: it.file,
      line: it.line,
      column: it.column,
      code: it.code,
      severity: severity(it),
      message: it.message,
    })),
    null,
    1,
  );
}

try {
  if (flags.content !== undefined) process.env['LOYPE_CONTENT'] = flags.content;
  if (flags['as-of'] !== undefined) process.env['LOYPE_AS_OF'] = flags['as-of'];
  const folder = contentFolder();
  const { problems, warnings } = readContent(folder);
  const all = sortProblems([...problems, ...warnings]);
  console.log(
    flags.json ? asJson(all) : flags.github ? all.map((it) => annotation(folder, it)).join('\n') : asText(folder, all),
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
