import type { Finding } from '../finding.ts';
import { lineTooLong, NO_BRACES, TOO_MANY_REFERENCES, textTooLong, tooDeep } from '../findings/texts.ts';
import { type Place, TOP } from '../problem.ts';
import { placeAt } from '../source/files.ts';
import type { TextNode } from './node.ts';

/**
 * What the parser must not be given. It calls itself for each part within another and ends the process when there are too
 * many; code takes it a time that doubles with each element in it. No one writes such texts, but one can be pasted.
 */
const MOST = { characters: 200_000, line: 5_000, references: 2_000, depth: 100 };

/** Markers of lists and quotations, asterisks or brackets one after the other, and what is indented as far. */
const DEEP = new RegExp(
  [
    `(?:> *|(?:[*+-]|\\d{1,9}[.)]) +){${MOST.depth}}`,
    `(?:[*[(<{] *){${MOST.depth}}`,
    `^ {${MOST.depth * 2},}\\S`,
    `^\\t{${MOST.depth},}\\S`,
  ].join('|'),
  'gm',
);

const TAG = /<(\/?)(?:\p{L}[^<>]*?)?(\/?)>/gu;

type Found = Place & Finding;

/** Where components begin to stand in too many others. */
function deepComponent(body: string): number | null {
  let depth = 0;
  for (const { 1: closes, 2: closed, index } of body.matchAll(TAG)) {
    if (closes) depth = Math.max(0, depth - 1);
    else if (!closed) depth += 1;
    if (depth > MOST.depth) return index;
  }
  return null;
}

/** A text that is too long or too deep to be parsed, and where. */
export function tooMuch(body: string): Found | null {
  if (body.length > MOST.characters) return { ...TOP, ...textTooLong(MOST.characters) };
  const long = body.split('\n').findIndex((line) => line.length > MOST.line);
  if (long >= 0) return { line: long + 1, column: 1, ...lineTooLong(MOST.line) };
  for (const deep of body.matchAll(DEEP)) {
    // A thematic break may be as long as anyone likes.
    const line = body.slice(body.lastIndexOf('\n', deep.index) + 1).split('\n', 1)[0] ?? '';
    if (!/^\s*([-*])(?:\s*\1)*\s*$/.test(line)) return { ...placeAt(body, deep.index), ...tooDeep() };
  }
  const component = deepComponent(body);
  if (component !== null) return { ...placeAt(body, component), ...tooDeep() };
  return body.split('&').length > MOST.references ? { ...TOP, ...TOO_MANY_REFERENCES } : null;
}

/** Escaped signs, code within a line, and braces with nothing hard in them, which the parser may see; other braces. */
const BRACES = /\\.|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|\{[^{}<`([?\n]{0,200}\}|\{/g;

/** A line by which code begins. */
const CODE = /^(?:im|ex)(?=port\b)/;

/** A text in which no code is left that the parser could run into, at the same places. */
export interface Guarded {
  text: string;
  /** Where braces were taken for brackets; one in a line is told. */
  findings: Found[];
  /** Lines that began like code. Such a line is code where a paragraph begins with it. */
  codeLines: ReadonlySet<number>;
}

/** Makes brackets of braces, and words of 'import' and 'export' at the beginning of a line. */
export function withoutCode(body: string): Guarded {
  const findings: Found[] = [];
  const codeLines = new Set<number>();
  const lines = body.split('\n').map((line, index) => {
    const guarded = line.replace(BRACES, (match, _, at: number) => {
      if (match !== '{') return match;
      if (findings.at(-1)?.line !== index + 1) findings.push({ line: index + 1, column: at + 1, ...NO_BRACES });
      return '(';
    });
    if (!CODE.test(line)) return guarded;
    codeLines.add(index + 1);
    return guarded.replace(CODE, (begin) => begin.toUpperCase());
  });
  return { text: lines.join('\n'), findings, codeLines };
}

/** The first node that stands in too many others, however deep the tree is. */
export function deepNode(tree: TextNode): TextNode | null {
  let level = [tree];
  for (let depth = 0; depth < MOST.depth; depth++) level = level.flatMap((node) => node.children ?? []);
  return level[0] ?? null;
}
