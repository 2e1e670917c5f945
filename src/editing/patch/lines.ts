/** A part of a text that is replaced; of two at one place the first stands first. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

/** A text with parts of it replaced, which do not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let [made, done] = ['', 0];
  for (const { from, to, text: put } of splices.toSorted((a, b) => a.from - b.from)) {
    made += text.slice(done, from) + put;
    done = to;
  }
  return made + text.slice(done);
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Where the line of a place ends, before its line end. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the next line begins; the end of the text where there is none. */
export const nextLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

/** The line end that a text has. */
export const eolOf = (text: string): string => (/\r\n/.test(text) ? '\r\n' : '\n');

export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** Whether nothing but spaces stands before a place in its line. */
export const isFirst = (text: string, at: number): boolean => text.slice(lineStart(text, at), at).trim() === '';

/**
 * Where the remarks begin that stand right above a line, each on a line of its own and as far in as it; the place itself
 * where there are none.
 */
export function withRemarks(text: string, at: number, notBefore: number): number {
  const column = columnOf(text, at);
  let start = at;
  for (;;) {
    const above = lineStart(text, lineStart(text, start) - 1);
    if (lineStart(text, start) === 0 || above < notBefore) return start;
    if (!text.startsWith(`${' '.repeat(column)}#`, above)) return start;
    start = above + column;
  }
}
