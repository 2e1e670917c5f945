import type { MessageLanguage } from '../finding.ts';
import { isError, type Problem, printable, sentenceOf } from '../problem.ts';

const escaped = (text: string) =>
  printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

/** A sentence that concerns no line, as GitHub's workflow commands want it. */
export const githubLine = (kind: 'error' | 'notice', text: string): string => `::${kind}::${escaped(text)}`;

/**
 * A problem as an annotation at its line, as GitHub's workflow commands want it.
 * @param path its file from the root of the repository
 */
export function asAnnotation(path: string, problem: Problem, language?: MessageLanguage): string {
  const { line, column, code } = problem;
  const file = escaped(path.replaceAll('\\', '/')).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const kind = isError(problem) ? 'error' : 'warning';
  return `::${kind} file=${file},line=${line},col=${column},title=${code}::${escaped(sentenceOf(problem, language))}`;
}
