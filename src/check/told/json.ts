import type { MessageLanguage } from '../finding.ts';
import { isError, type Problem, sentenceOf } from '../problem.ts';

/** Problems for programs. */
export function asJson(problems: readonly Problem[], language?: MessageLanguage): string {
  const rows = problems.map((problem) => {
    const { file, line, column, code } = problem;
    const message = sentenceOf(problem, language);
    return { file, line, column, code, severity: isError(problem) ? 'error' : 'warning', message };
  });
  // JSON names the signs below a space itself; a terminal obeys others too.
  return JSON.stringify(rows, null, 1).replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
