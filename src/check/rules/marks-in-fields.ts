import { AUTHORING } from '../../model/schemas/authoring.ts';
import type { Finding } from '../finding.ts';
import { markdownInField, marksInField } from '../findings/lines.ts';

/** A link, or words that are made bold: nobody writes them by chance. */
const MARKDOWN = /!?\[[^\][]+\]\([^()\s]+\)|\*\*[^*\s][^*]*\*\*|(?<![\p{L}\p{N}_])__[^_\s][^_]*__(?![\p{L}\p{N}_])/u;

/** Marks right around words: italics, code and words that are struck out. */
const AROUND = [
  /(?<![\p{L}\p{N}*\\])\*(?=[\p{L}\p{N}«"])[^*\n]*[\p{L}\p{N}.!?»"]\*(?![\p{L}\p{N}*])/u,
  /(?<![\p{L}\p{N}_/\\.-])_(?=[\p{L}«"])[^_\n]*[\p{L}\p{N}.!?»"]_(?![\p{L}\p{N}_/.-])/u,
  /(?<!~)~~(?=[\p{L}\p{N}])[^~\n]*~~(?!~)/u,
  /(?<!`)`(?=[\p{L}\p{N}])[^`\n]*`(?!`)/u,
  /^#{1,6}(?=\s+\p{L})/mu,
  /^>(?=[ \t]+\p{L})/mu,
  /^\|(?=[^\n]*\|)/m,
  // Items of a list, which are shown in one line after each other.
  /^[ \t]*[•●∙▪▫■□◦‣⁃·](?=\s)/mu,
  /^[-*](?=[ \t]+\p{L})/mu,
  /^[ \t]*[-*+](?=\s[^\n]*\n[ \t]*[-*+]\s)/m,
  /^[ \t]*\d{1,2}[.)](?=\s[^\n]*\n[ \t]*\d{1,2}[.)]\s)/m,
  // Emphasis that did not close, and a reference.
  /(?<![\p{L}\p{N}*])\*\*(?=\p{L})/u,
  /\[[^\][\n]+\]\[[^\][\n]*\]/,
  /\[\^[^\]\s]+\]/,
  /(?<![\p{L}\p{N}])page:[a-z][a-z\d-]*/u,
  /<!--/,
];

/** A component of texts, which is none in a field. */
const COMPONENT = new RegExp(`</?(?:${Object.keys(AUTHORING).join('|')})(?=[\\s/>])[^<>]*>`);

/** A sign by its name, as HTML writes those that are copied out of it. */
const NAMED =
  /&(?:nbsp|shy|amp|quot|lt|gt|[aeo](?:ring|lig|slash|acute|grave|circ|uml)|[lr]aquo|[nm]dash|hellip|bull|#\d{2,5}|#x[\da-f]{2,5});/i;

const ELEMENT =
  /<(a|audio|b|big|br|button|center|code|div|em|embed|font|form|h[1-6]|hr|i|iframe|img|input|li|object|ol|p|script|small|span|strong|style|su[bp]|svg|table|td|tr|u|ul|video)(?:\s[^<>]*)?\/?>/gi;

/** Elements that have no end. */
const EMPTY = new Set(['br', 'embed', 'hr', 'img', 'input']);

/** The first element of HTML that is there with its end: a lone `<p>` may be meant. */
function elementIn(text: string): string | undefined {
  const ends = new Map(
    [...text.matchAll(/<\/(\w+)\s*>/g)].map(({ 1: name = '', index }) => [name.toLowerCase(), index]),
  );
  const found = [...text.matchAll(ELEMENT)].find(({ 1: name = '', index }) => {
    const element = name.toLowerCase();
    return EMPTY.has(element) || (ends.get(element) ?? -1) > index;
  });
  return found?.[0];
}

/** An address, in which such signs mean something else. */
const ADDRESS = /^[a-z]+:\S+$/i;

/** What a field whose text is shown as it is written has of Markdown and HTML: the first that is no way of writing. */
export function marksInText(text: string): Finding | null {
  if (ADDRESS.test(text)) return null;
  const [bold] = MARKDOWN.exec(text) ?? [];
  if (bold !== undefined) return markdownInField(bold);
  const around = AROUND.map((it) => it.exec(text)?.[0]).find((it) => it !== undefined);
  const mark = around ?? elementIn(text) ?? COMPONENT.exec(text)?.[0] ?? NAMED.exec(text)?.[0];
  return mark === undefined ? null : marksInField(mark);
}
