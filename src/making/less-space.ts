/**
 * Elements that stand on lines of their own, that show nothing, or in whose place such elements are put: a space before or
 * after their tags is never seen.
 */
const BLOCKS =
  'address|article|aside|body|dd|details|div|dl|dt|fieldset|footer|h[1-6]|head|header|html|legend|li|link|loype-\\w+|main|meta|nav|ol|option|p|script|section|slot|style|summary|table|tbody|td|template|th|thead|title|tr|ul';

/** Elements within a line. At the edge of a block a space within their tags is not seen either. */
const RUNNING = 'a|b|em|small|span|strong|time';

const BEFORE = `(?:\\s*</(?:${RUNNING})>)*\\s*</?(?:${BLOCKS})[\\s>]`;
const BEHIND = `</?(?:${BLOCKS})(?:\\s[^<>]*)?>(?:\\s*<(?:${RUNNING})(?:\\s[^<>]*)?>)*`;
/** A space is looked at as a whole, so that a long one takes no more time than its length. */
const UNSEEN = new RegExp(`(?<!\\s)\\s+(?!\\s)(?=${BEFORE})|(?<=${BEHIND})\\s+`, 'g');

/**
 * The text of a page without the space that templates leave between blocks, and with one space where they leave several
 * between other tags. What is written as it shall stand is left as it is.
 */
export const withLessSpace = (html: string): string =>
  html
    .split(/(<pre[\s>].*?<\/pre>|<textarea[\s>].*?<\/textarea>)/s)
    .map((part, index) => (index % 2 ? part : part.replace(UNSEEN, '').replace(/>\s{2,}</g, '> <')))
    .join('');
