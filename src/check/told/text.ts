import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageLanguage } from '../finding.ts';
import { isError, moreOf, type Problem, printProblem, toldByFile } from '../problem.ts';

const COUNTS = {
  nb: { error: ['feil', 'feil'], warning: ['advarsel', 'advarsler'] },
  nn: { error: ['feil', 'feil'], warning: ['åtvaring', 'åtvaringar'] },
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'] },
} as const;

function counted(n: number, [one, many]: readonly [string, string]): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** The most bytes of a file of which a line is shown. */
const MOST_SHOWN = 2_000_000;

/** The lines of a file of which one may be shown. */
function linesOf(path: string): readonly string[] {
  try {
    const found = lstatSync(path);
    // What is too big, or no file and may have no end, is not read to show a line of it.
    return found.isFile() && found.size <= MOST_SHOWN ? readFileSync(path, 'utf8').split(/\r?\n/) : [];
  } catch {
    return [];
  }
}

/** The line that a problem is about, with a mark under the place. Nothing when the file has no such line. */
function excerpt(lines: readonly string[], { line, column }: Problem): string {
  const text = lines[line - 1] ?? '';
  const from = Math.max(0, column - 60);
  // What cannot be seen, or would turn the line around, is shown as a blank.
  const shown = text.slice(from, from + 100).replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return text.trim() ? `    ${shown}\n    ${' '.repeat(column - 1 - from)}^\n` : '';
}

/**
 * Problems for people: each with its line, and how many there are.
 * @param language that was asked for; without one, each is told as whoever wrote its file reads it
 * @param elsewhere the language of what is told of no file
 */
export function asText(
  folder: string,
  problems: readonly Problem[],
  language: MessageLanguage | undefined,
  elsewhere: MessageLanguage,
): string {
  const errors = problems.filter(isError).length;
  const { error, warning } = COUNTS[language ?? elsewhere];
  const count = `${counted(errors, error)}, ${counted(problems.length - errors, warning)}`;
  const blocks = toldByFile(problems).map((of) => {
    const lines = linesOf(join(folder, of.file));
    const told = of.told.map((it) => `${printProblem(it, language)}\n${excerpt(lines, it)}`);
    return [...told, ...moreOf(of, language).map((it) => `${it}\n`)].join('');
  });
  return `${blocks.join('\n')}${problems.length > 0 ? '\n' : ''}${count}`;
}
