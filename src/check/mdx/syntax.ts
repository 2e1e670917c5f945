import { nearest } from '../../domain/nearest.ts';
import { AUTHORING } from '../../model/schemas/authoring.ts';
import type { Finding } from '../finding.ts';
import {
  CURLY_QUOTATION,
  strayEnd,
  UNFINISHED_COMPONENT,
  unendedComponent,
  unknownComponent,
  unquoted,
} from '../findings/components.ts';
import { linkedNumber } from '../findings/links.ts';
import {
  addressInBrackets,
  NO_ANGLE_LINK,
  NO_ARROW,
  NO_BRACES,
  NO_COMMENT,
  NO_LESS_THAN,
  UNREADABLE_TEXT,
} from '../findings/texts.ts';
import type { Place } from '../problem.ts';

const NAMES = Object.keys(AUTHORING);

/** An address between the signs of a component, as other programs write it and other kinds of Markdown read it. */
const EMAIL = /^<(?:mailto:)?([^\s<>@:]+@[^\s<>@]+\.[^\s<>@]+)>/i;
const NUMBER = /^<((?:tel|sms):[^<>\n]+)>/i;

/** What trips honest writers, by the text at the place. */
const HINTS: [pattern: RegExp, finding: Finding | ((found: string) => Finding)][] = [
  [/^<!--/, NO_COMMENT],
  [EMAIL, addressInBrackets],
  [NUMBER, linkedNumber],
  [/^<(https?:|www\.|[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[^<>\s]*)?>)/i, NO_ANGLE_LINK],
  [/^<-/, NO_ARROW],
  [/^<[\d=\s-]/, NO_LESS_THAN],
  [/^<[A-Z]\w*\s[^<>]*=\s*[“”„‟«»]/, CURLY_QUOTATION],
  [/^</, UNFINISHED_COMPONENT],
  [/^[{}]/, NO_BRACES],
];

/** What the parser says of a component that is not ended, or ended by another's name, with where it begins. */
const UNENDED =
  /(?:Unexpected closing tag `<\/([^`]*)>`, expected corresponding|Expected a) closing tag for `<([^`]*)>` \((\d+):(\d+)\)( before the end)?/;

const STRAY_END = /Unexpected closing tag `<\/([^`]*)>`/;

/** A component of which the parser says that it is not ended, or ended by another's name. */
export interface Unended {
  /** As it begins, and where. */
  name: string;
  begins: Place;
  /** The name that ends it, and where; null where none does. */
  end: string | null;
  ends: Place;
}

/** Where the parser ended: `line:column: message`. */
function placeOfError(error: string): Place {
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(error) ?? [];
  return { line: Number(line), column: Number(column) };
}

/** What the parser's error says of a component that is not ended; null for other errors. */
export function unendedIn(error: string): Unended | null {
  const [all, end = null, name = '', line, column] = UNENDED.exec(error) ?? [];
  if (all === undefined) return null;
  return { name, begins: { line: Number(line), column: Number(column) }, end, ends: placeOfError(error) };
}

/** A component whose end is missing, misspelt, or there without a beginning; null when the error is another. */
function explainEnd(error: string, at: Place): (Place & Finding) | null {
  const [unended, end, name = '', line, column, inside] = UNENDED.exec(error) ?? [];
  if (unended === undefined) {
    const stray = STRAY_END.exec(error)?.[1];
    return stray === undefined ? null : { ...at, ...strayEnd(stray, null) };
  }
  const begins = { line: Number(line), column: Number(column) };
  if (!NAMES.includes(name)) return { ...begins, ...unknownComponent(name, nearest(name, NAMES), NAMES) };
  if (end !== undefined && !NAMES.includes(end)) return { ...at, ...strayEnd(end, name) };
  return { ...begins, ...unendedComponent(name, inside !== undefined) };
}

/** A component of ours with an attribute whose text stands without quotation marks. */
const UNQUOTED = /^<([A-Z]\w*)(?:\s+\w+\s*=\s*(?:"[^"]*"|'[^']*'))*\s+(\w+)\s*=\s*([^\s"'<>{}/“”„‟«»]+)/;

/** What is likely to be meant by a text that cannot be read at its beginning. */
function hintAt(rest: string): Finding {
  const [, name = '', attribute = '', value = ''] = UNQUOTED.exec(rest) ?? [];
  if (NAMES.includes(name)) return unquoted(name, attribute, value);
  for (const [pattern, say] of HINTS) {
    const found = pattern.exec(rest);
    if (found) return typeof say === 'function' ? say(found[1] ?? '') : say;
  }
  return UNREADABLE_TEXT;
}

/** A syntax error of the parser, `line:column: message`, as a finding for the editor at its place. */
export function explainSyntax(error: string, body: string): Place & Finding {
  const at = placeOfError(error);
  const end = explainEnd(error, at);
  if (end) return end;
  const text = body.split('\n')[at.line - 1] ?? '';
  // The parser points at or just behind the sign that it could not read.
  const from = Math.max(text.lastIndexOf('<', at.column), text.lastIndexOf('{', at.column), 0);
  const rest = text.slice(from);
  const html = /^<([a-z][\w:-]*)\s/.exec(rest)?.[1];
  if (html) return { line: at.line, column: from + 1, ...unknownComponent(html, nearest(html, NAMES), NAMES) };
  return { line: at.line, column: from + 1, ...hintAt(rest) };
}
