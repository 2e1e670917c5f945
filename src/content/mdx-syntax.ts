import type { Finding } from './finding.ts';
import {
  NO_ANGLE_LINK,
  NO_BRACES,
  NO_COMMENT,
  NO_LESS_THAN,
  UNFINISHED_COMPONENT,
  UNREADABLE_TEXT,
} from './findings/texts.ts';
import type { Place } from './problem.ts';

/** What trips honest writers, by the text at the place. */
const HINTS: [pattern: RegExp, finding: Finding][] = [
  [/^<!--/, NO_COMMENT],
  [/^<(https?:|www\.)/, NO_ANGLE_LINK],
  [/^<[\d=\s-]/, NO_LESS_THAN],
  [/^</, UNFINISHED_COMPONENT],
  [/^[{}]/, NO_BRACES],
];

/** A syntax error of the parser, `line:column: message`, as a finding for the editor at its place. */
export function explainSyntax(error: string, body: string): Place & Finding {
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(error) ?? [];
  const at = { line: Number(line), column: Number(column) };
  const text = body.split('\n')[at.line - 1] ?? '';
  // The parser points at or just behind the sign that it could not read.
  const from = Math.max(text.lastIndexOf('<', at.column), text.lastIndexOf('{', at.column), 0);
  const rest = text.slice(from);
  const finding = HINTS.find(([pattern]) => pattern.test(rest))?.[1] ?? UNREADABLE_TEXT;
  return { line: at.line, column: from + 1, ...finding };
}
