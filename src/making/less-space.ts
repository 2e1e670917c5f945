/**
 * Elements that stand on lines of their own, that show nothing, or in whose place such elements are put: a space before or
 * after their tags is never seen.
 */
const BLOCKS =
  'address|article|aside|body|dd|details|div|dl|dt|fieldset|footer|h[1-6]|head|header|html|legend|li|link|loype-\\w+|main|meta|nav|ol|option|p|script|section|slot|style|summary|table|tbody|td|template|th|thead|title|tr|ul';

/** Elements within a line. At the edge of a block a space within their tags is not seen either. */
const RUNNING = 'a|b|em|small|span|strong|time';

const BEFORE = RegExp(`(?:\\s*</(?:${RUNNING})>)*\\s*</?(?:${BLOCKS})[\\s>]`, 'y');
const BEHIND = RegExp(`(?<=</?(?:${BLOCKS})(?:\\s[^<>]*)?>(?:\\s*<(?:${RUNNING})(?:\\s[^<>]*)?>)*)`, 'y');

const SPACE = /\s/;

/** Whether the sign at a place is space; most signs are letters. */
function isSpace(html: string, at: number): boolean {
  const code = html.charCodeAt(at);
  return code <= 0x20 || code >= 0xa0 ? SPACE.test(html.charAt(at)) : false;
}

/** Whether a pattern that is bound to a place holds there. */
function holdsAt(pattern: RegExp, html: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(html);
}

/** What is left of the space from one place to another, which is all that there is between its neighbours. */
function spaceLeft(html: string, from: number, to: number): string {
  const [behindTag, beforeTag] = [html[from - 1] === '>', html[to] === '<'];
  if ((beforeTag && holdsAt(BEFORE, html, to)) || (behindTag && holdsAt(BEHIND, html, from))) return '';
  return behindTag && beforeTag && to - from > 1 ? ' ' : html.slice(from, to);
}

/** A part of a page without the space that nobody sees: it is looked for at the edges of tags alone. */
function lessSpace(html: string): string {
  const parts: string[] = [];
  let done = 0;
  const look = (from: number, to: number) => {
    if (from < done || from === to) return;
    parts.push(html.slice(done, from), spaceLeft(html, from, to));
    done = to;
  };
  let [opens, closes] = [html.indexOf('<'), html.indexOf('>')];
  while (opens >= 0 || closes >= 0)
    if (opens >= 0 && (closes < 0 || opens < closes)) {
      let from = opens;
      while (from > done && isSpace(html, from - 1)) from--;
      look(from, opens);
      opens = html.indexOf('<', opens + 1);
    } else {
      let to = closes + 1;
      while (to < html.length && isSpace(html, to)) to++;
      look(closes + 1, to);
      closes = html.indexOf('>', closes + 1);
    }
  parts.push(html.slice(done));
  return parts.join('');
}

/** What stands as it is written. */
const AS_WRITTEN = /(<pre[\s>].*?<\/pre>|<textarea[\s>].*?<\/textarea>)/s;

/**
 * The text of a page without the space that templates leave between blocks, and with one space where they leave several
 * between other tags. What is written as it shall stand is left as it is.
 */
export const withLessSpace = (html: string): string =>
  html
    .split(AS_WRITTEN)
    .map((part, index) => (index % 2 ? part : lessSpace(part)))
    .join('');
