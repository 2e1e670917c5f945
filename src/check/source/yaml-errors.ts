import {
  type Document,
  isAlias,
  isCollection,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  visit,
  type YAMLError,
} from 'yaml';
import { tooMuch } from '../findings/fields.ts';
import { dashMissing, emptyWithMore, fieldTwice, markBeforeText, unclosed, unreadable } from '../findings/parsing.ts';
import type { YamlFault } from './yaml-fault.ts';
import { unclosedQuote } from './yaml-quotes.ts';
import { slipBetween, yamlSlips } from './yaml-slips.ts';

/** Brackets, lists and indentation within each other, beyond what any content has; the parser calls itself for each. */
const DEEPEST = 50;

const DEEP_LINE = new RegExp(`^ {${DEEPEST * 2},}\\S|^ *(?:[-?] +){${DEEPEST}}`, 'm');

/** Where YAML has too much within each other to be parsed; null where it has not. */
export function deepAt(yaml: string): number | null {
  let depth = 0;
  for (const { 0: bracket, index } of yaml.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return index;
  }
  return DEEP_LINE.exec(yaml)?.index ?? null;
}

/** A line above a document that changes by what rules it is read: `%YAML 1.1` would make dates and yes of texts. */
const DIRECTIVE = /^(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*%/;

/** Where a value begins with a mark by which YAML means something else than text: an alias, an anchor, a tag, a directive. */
function markOf(document: Document.Parsed, yaml: string): number | null {
  const directive = DIRECTIVE.exec(yaml);
  if (directive) return directive[0].length - 1;
  let start: number | null = null;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && !node.anchor && !node.tag) return undefined;
      const from = node.range?.[0] ?? 0;
      // A value with an anchor or a tag begins behind it.
      start = isAlias(node) ? from : Math.max(yaml.lastIndexOf(node.anchor ? '&' : '!', from), 0);
      return visit.BREAK;
    },
  });
  return start;
}

/** Where the quotation mark or bracket stands whose end the parser misses further down. */
function openedAt(document: Document.Parsed, { message, pos: [end] }: YAMLError): number | null {
  const quote = message.startsWith('Missing closing');
  if (!quote && !/end with a [\]}]$/.test(message)) return null;
  let start: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const from = node.range?.[0] ?? 0;
      const until = node.range?.[2] ?? 0;
      const fits = quote
        ? isScalar(node) && String(node.type).startsWith('QUOTE')
        : isCollection(node) && node.flow === true;
      if (fits && from < end && until >= end) start = from;
    },
  });
  return start;
}

/** Fields that stand twice in one group. The parser's own search takes a time that grows with the square of the fields. */
function duplicates(document: Document.Parsed): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Map: (_, { items, flow }, path) => {
      const names = new Set<unknown>();
      const told: YamlFault[] = [];
      for (const { key } of items) {
        // A number is the same name as its digits in quotation marks, and a name that is not there the same as an empty one.
        const name = isScalar(key) ? String(key.value ?? '') : key;
        if (isScalar(key) && names.has(name)) {
          told.push({ offset: key.range?.[0] ?? 0, finding: fieldTwice(String(name)) });
        }
        names.add(name);
      }
      const [first] = items;
      const [again, ...others] = told;
      const field = isScalar(first?.key) ? String(first.key.value ?? '') : '';
      const begins = again && items.find(({ key }) => isScalar(key) && key.range?.[0] === again.offset)?.key;
      // An entry in which fields stand again from its first on is two, of which one has lost its dash.
      const isTwo =
        !flow && isSeq(path.at(-1)) && others.length > 0 && isScalar(begins) && String(begins.value) === field;
      found.push(...(again && isTwo ? [{ ...again, finding: dashMissing(field) }] : told));
    },
  });
  return found;
}

/**
 * The most signs that one text, or the name of a field, may have. No field holds as much as a page; what one holds is shown on
 * every page of its owner, and read by every check.
 */
export const LONGEST_TEXT = 10_000;

/** Texts that are longer than any field's is. */
function tooLong(document: Document.Parsed): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Scalar: (_, { value, range }, path) => {
      if (typeof value !== 'string' || value.length <= LONGEST_TEXT) return;
      const field = path.findLast((it) => isPair(it))?.key;
      const name = isScalar(field) ? String(field.value) : '';
      const shown = name.length > LONGEST_TEXT ? `${name.slice(0, 60)}…` : name;
      found.push({ offset: range?.[0] ?? 0, finding: tooMuch(shown, 'string', LONGEST_TEXT) });
    },
  });
  return found;
}

/** An error by which the parser says that a line is indented otherwise than those that it belongs with, and that line. */
function wronglyIndented({ errors: [error, next] }: Document.Parsed, yaml: string): number | null {
  if (error?.message.startsWith('Sequence item without -')) return error.pos[0];
  // A field that is indented too far is first taken for more of the text above it.
  const goesOn = error?.code === 'BLOCK_AS_IMPLICIT_KEY' && next?.code === 'MULTILINE_IMPLICIT_KEY';
  return goesOn && error.pos[0] === next.pos[0] ? yaml.lastIndexOf('\n', next.pos[1]) + 1 : null;
}

/** The end of a text with a field that is said to be empty, and nothing but blank lines and comments behind it. */
const EMPTY = /^([ \t]*)(?:- )?"?([\p{L}\d_-]+)"?[ \t]*:[ \t]*(\[[ \t]*\]|\{[ \t]*\})\s*(?:#.*)?$/u;

/** A list or group that is said to be empty, just above the line that cannot be read. */
function emptyAbove(yaml: string, offset: number): YamlFault | null {
  const lines = yaml.slice(0, offset + 1).split('\n');
  const [, own = '', rest = ''] = /^([ \t]*)(.?)/.exec(lines.pop() + yaml.slice(offset + 1, offset + 2)) ?? [];
  while (/^\s*(?:#.*)?$/.test(lines.at(-1) ?? 'x')) lines.pop();
  const [, indent = '', field, empty] = EMPTY.exec(lines.at(-1) ?? '') ?? [];
  if (field === undefined || empty === undefined) return null;
  // What stands as far out as the field is not meant as part of it, but for entries of a list.
  if (own.length < indent.length || (own.length === indent.length && rest !== '-')) return null;
  const above = lines.slice(0, -1).reduce((sum, line) => sum + line.length + 1, 0);
  return { offset: above + indent.length, finding: emptyWithMore(field, empty.replace(/\s/g, '')) };
}

/** A field whose text begins, in the same line, with a sign by which YAML means lines below it. */
const BLOCK_BEFORE = /^[ \t]*(?:- )?[\p{L}\d_-]+:[ \t]+[|>-](?=[ \t]+[^\s#])/u;

/** What the first error in YAML that cannot be read is, in an editor's eyes. */
function faultOf(document: Document.Parsed, error: YAMLError, yaml: string): YamlFault {
  const [offset] = error.pos;
  const quote = unclosedQuote(yaml, offset);
  const opened = quote ?? openedAt(document, error);
  const slip = slipBetween(yaml, opened ?? Math.max(offset - 1, 0), quote ?? offset);
  if (slip) return slip;
  const empty = quote === null ? emptyAbove(yaml, offset) : null;
  if (empty) return empty;
  if (opened !== null) return { offset: opened, finding: unclosed(yaml[opened] ?? '') };
  const mark = BLOCK_BEFORE.exec(
    yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1, yaml.indexOf('\n', offset) + 1 || undefined),
  );
  if (mark) {
    const begins = yaml.lastIndexOf('\n', offset - 1) + 1 + mark[0].length - 1;
    return { offset: begins, finding: markBeforeText(yaml[begins] ?? '') };
  }
  const indented = wronglyIndented(document, yaml);
  return indented === null
    ? { offset, finding: unreadable(error.code) }
    : { offset: indented, finding: unreadable('BAD_INDENT') };
}

/**
 * What is wrong in a parsed document. Of what cannot be read only the first is told: it makes nonsense of the lines below
 * it.
 */
export function yamlFaults(document: Document.Parsed<ParsedNode>, yaml: string): YamlFault[] {
  const [error] = document.errors;
  const twice = duplicates(document);
  if (error) {
    const fault = faultOf(document, error, yaml);
    return [...twice.filter((it) => it.offset < fault.offset), fault];
  }
  const mark = markOf(document, yaml);
  const marks = mark === null ? [] : [{ offset: mark, finding: markBeforeText(yaml[mark] ?? '') }];
  const long = tooLong(document);
  return long.length > 0 ? long : [...twice, ...yamlSlips(document, yaml), ...marks];
}
