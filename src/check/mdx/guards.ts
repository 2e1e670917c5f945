import type { Finding } from '../finding.ts';
import {
  lineTooLong,
  TOO_MANY_BRACES,
  TOO_MANY_QUOTES,
  TOO_MANY_REFERENCES,
  TOO_MANY_TAGS,
  textTooLong,
  tooDeep,
} from '../findings/texts.ts';
import { type Place, TOP } from '../problem.ts';
import { placeAt } from '../source/place-at.ts';
import type { TextNode } from './node.ts';

/**
 * What the parser must not be given. It calls itself for each part within another and ends the process when there are too
 * many; each brace takes it the time that its paragraph is long, and each component that does not end the time of the text. No one writes such texts, but one can be pasted.
 */
const MOST = {
  characters: 200_000,
  line: 5_000,
  references: 2_000,
  tags: 2_000,
  braces: 200,
  printed: 20_000_000,
  depth: 100,
};

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

/** What ends a line to the parser. */
export const LINE_END = /\r\n|\r|\n/;

type Found = Place & Finding;

/** Signs that are printed as others: quotation marks, dashes, dots. */
const PRINTED = /["']|--|\.\.\./g;

/** How much the parser copies: for each such sign all of its paragraph. */
function printedSigns(body: string): number {
  const paragraphs = body.split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/);
  return paragraphs.reduce((sum, it) => sum + it.length * (it.match(PRINTED)?.length ?? 0), 0);
}

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
  const long = body.split(LINE_END).findIndex((line) => line.length > MOST.line);
  if (long >= 0) return { line: long + 1, column: 1, ...lineTooLong(MOST.line) };
  for (const deep of body.matchAll(DEEP)) {
    // A thematic break may be as long as anyone likes.
    const line = body.slice(body.lastIndexOf('\n', deep.index) + 1).split('\n', 1)[0] ?? '';
    if (!/^\s*([-*])(?:\s*\1)*\s*$/.test(line)) return { ...placeAt(body, deep.index), ...tooDeep() };
  }
  const component = deepComponent(body);
  if (component !== null) return { ...placeAt(body, component), ...tooDeep() };
  if (printedSigns(body) > MOST.printed) return { ...TOP, ...TOO_MANY_QUOTES };
  if (body.split('{').length > MOST.braces) return { ...TOP, ...TOO_MANY_BRACES };
  if (body.split('<').length > MOST.tags) return { ...TOP, ...TOO_MANY_TAGS };
  return body.split('&').length > MOST.references ? { ...TOP, ...TOO_MANY_REFERENCES } : null;
}

/** The first node that stands in too many others, however deep the tree is. */
export function deepNode(tree: TextNode): TextNode | null {
  let level = [tree];
  for (let depth = 0; depth < MOST.depth; depth++) level = level.flatMap((node) => node.children ?? []);
  return level[0] ?? null;
}
