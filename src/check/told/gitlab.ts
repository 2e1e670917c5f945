import { createHash } from 'node:crypto';
import type { MessageLanguage } from '../finding.ts';
import { isError, type Problem, printable, sentenceOf } from '../problem.ts';

/**
 * Problems as GitLab's report of code quality, by which a merge request shows them at their lines.
 * @param pathOf a problem's file from the root of the repository
 */
export function asCodeQuality(
  problems: readonly Problem[],
  pathOf: (problem: Problem) => string,
  language?: MessageLanguage,
): string {
  const seen = new Map<string, number>();
  const rows = problems.map((problem) => {
    const path = pathOf(problem).replaceAll('\\', '/');
    const description = printable(sentenceOf(problem, language));
    // The same mistake is the same one when lines are added above it.
    const mistake = [path, problem.code, description].join('\n');
    const before = seen.get(mistake) ?? 0;
    seen.set(mistake, before + 1);
    return {
      description,
      check_name: problem.code,
      fingerprint: createHash('sha256').update(`${mistake}\n${before}`).digest('hex').slice(0, 32),
      severity: isError(problem) ? 'critical' : 'minor',
      location: { path: printable(path), lines: { begin: problem.line } },
    };
  });
  return `${JSON.stringify(rows, null, 1)}\n`;
}

/** Whether a text is such a report. */
export function isCodeQuality(text: string): boolean {
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) && rows.every((it) => String(it?.check_name).startsWith('LOYPE-'));
  } catch {
    return false;
  }
}
