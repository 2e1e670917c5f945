import { LINE_END } from './guards.ts';
import type { TextNode } from './node.ts';

/** Where a module's code would begin. Indented by one space such a line is to Markdown the same text, and to MDX no code. */
const MODULE_CODE = /(?<![^\r\n])(?=(?:im|ex)port(?:[\s{*'"(/]|$))/g;

/** A line that begins so. */
const CODE_LINE = /^(?:im|ex)port(?:[\s{*'"(/]|$)/;

/**
 * A text in which no line can begin a module's code: what is judged, and what is compiled.
 * @returns the text, and the lines (from 1) that began like code
 */
export function withoutModuleCode(body: string): { text: string; codeLines: ReadonlySet<number> } {
  const text = body.replace(MODULE_CODE, ' ');
  const lines = text === body ? [] : body.split(LINE_END);
  return { text, codeLines: new Set(lines.flatMap((line, index) => (CODE_LINE.test(line) ? index + 1 : []))) };
}

/** Escaped signs, braces in which nothing can be that the parser could run into, and other braces. */
const BRACES = /\\.|\{[^{}<>`'"([?\\/\r\n]{0,200}\}|\{/gs;

/**
 * Makes brackets of the braces that could hold an expression of any size, at the same places: code within code ends the
 * parser's process, and takes it a time that doubles with each element.
 * @returns the text, which may be parsed, and where its braces were
 */
export function withoutExpressions(text: string): { safe: string; hidden: number[] } {
  const hidden: number[] = [];
  const safe = text.replace(BRACES, (match, at: number) => {
    if (match !== '{') return match;
    hidden.push(at);
    return '(';
  });
  return { safe, hidden };
}

/** Puts braces back. */
export function withBraces(safe: string, places: readonly number[]): string {
  let text = '';
  let from = 0;
  for (const place of places) {
    text += `${safe.slice(from, place)}{`;
    from = place + 1;
  }
  return text + safe.slice(from);
}

/** Where something begins and ends in a text: characters from its beginning. */
export type Span = readonly [from: number, to: number];

/** Where the code within lines (`…`) of a parsed text begins and ends, in order. */
export function codeSpans(node: TextNode): Span[] {
  if (node.type === 'inlineCode' && node.position) return [[node.position.start.offset, node.position.end.offset]];
  return (node.children ?? []).flatMap(codeSpans);
}

/** Code within a line as it looks in a text that cannot be parsed. */
const LIKELY_SPAN = /(?<![`\\])(`+)(?!`)[^\r\n]*?(?<!`)\1(?!`)/g;

/** Where code within lines is likely to begin and end in a text that could not be parsed. */
export function likelySpans(text: string): Span[] {
  return [...text.matchAll(LIKELY_SPAN)].map(({ 0: span, index }) => [index, index + span.length]);
}
