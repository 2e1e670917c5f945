import { type Document, visit } from 'yaml';
import { colourAsComment, commentInText, curlyQuotation } from '../findings/parsing.ts';
import type { YamlFault } from './yaml-fault.ts';

/** A comment right behind a value. One that is meant as such has a space behind its sign, as all in the content have. */
const COMMENT = /^[ \t]*(#\S[^\r\n]*)/;

const COLOUR = /^#[\da-f]{3,8}(?![\p{L}\d])/iu;

/** Quotation marks of a text program, which are letters to YAML. */
const CURLY = '[“”„‟]';

/** A value that stands wholly in such marks, or is cut off by a comma; not one that begins with somebody's words. */
function isInCurly(source: string): boolean {
  if (!new RegExp(`^${CURLY}`).test(source)) return false;
  const other = source.slice(1).search(new RegExp(CURLY));
  return other < 0 || !/[^\s“”„‟]/.test(source.slice(other + 2));
}

/** Where a value begins with such marks, in lines that could not be read. */
const BEGINS_CURLY = new RegExp(`(?<=(?:[:,[{]|^ *-) *)${CURLY}`, 'm');

/** @param comment from its sign on */
function commentFault(offset: number, comment: string): YamlFault {
  const [colour] = COLOUR.exec(comment) ?? [];
  return { offset, finding: colour ? colourAsComment(colour) : commentInText() };
}

/** Whether there are only spaces before a place in its line. No more of a long line is looked at than these. */
function beginsLine(yaml: string, place: number): boolean {
  let at = place;
  while (/[^\S\n]/.test(yaml[at - 1] ?? '')) at--;
  return at === 0 || yaml[at - 1] === '\n';
}

/** Values that can be read, but not as they were meant: what stands behind ` #` is cut off, curly quotation marks stay. */
export function yamlSlips(document: Document.Parsed, yaml: string): YamlFault[] {
  const slips: YamlFault[] = [];
  visit(document, {
    Scalar: (_, { type, source = '', range }) => {
      if (type !== 'PLAIN' || !range) return;
      const [start, end] = range;
      const [all = '', comment] = COMMENT.exec(yaml.slice(end, end + 200)) ?? [];
      // An empty value may end at a comment on a line of its own.
      if (comment && !beginsLine(yaml, end)) slips.push(commentFault(end + all.length - comment.length, comment));
      if (isInCurly(source)) slips.push({ offset: start, finding: curlyQuotation() });
    },
  });
  return slips;
}

/**
 * The slip that may be why YAML could not be read.
 * @param from where the line or the list begins that was not read rightly
 * @param to where the parser noticed it
 */
export function slipBetween(yaml: string, from: number, to: number): YamlFault | null {
  const [start, end] = [yaml.lastIndexOf('\n', from - 1) + 1, yaml.indexOf('\n', to)];
  let offset = start;
  for (const line of yaml.slice(start, end < 0 ? undefined : end).split('\n')) {
    // What stands in quotation marks is text.
    const bare = line.replace(/"[^"]*"|'[^']*'/g, (quoted) => '"'.repeat(quoted.length));
    const comment = /(?<=\S[ \t]+)#\S[^\r]*/.exec(bare);
    if (comment) return commentFault(offset + comment.index, comment[0]);
    const curly = BEGINS_CURLY.exec(bare);
    if (curly) return { offset: offset + curly.index, finding: curlyQuotation() };
    offset += line.length + 1;
  }
  return null;
}
