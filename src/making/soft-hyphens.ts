import { dividedWord } from './divided-words.ts';

/** How many letters a word has that may be wider than its place on a phone: in a heading, a cell or a button, and in any other text. */
const LONG_IN_NARROW = 14;
const LONG = 25;

/** More letters are no word, and would take long. */
const LONGEST = 60;

/**
 * A word of so many letters. Addresses have none: a hyphen that is seen in one is taken for a part of it. A name of a sign
 * (`&nbsp;`) is no word, and one that has been divided already is left as it is.
 */
const wordOf = (letters: number) =>
  RegExp(
    `(?<![\\p{L}\\p{M}\\d&\\u00ad]|[\\p{L}\\d][.@/_-]|//)\\p{L}{${letters},${LONGEST}}(?![\\p{L}\\p{M}\\d\\u00ad]|[.@/_][\\p{L}\\d])`,
    'gu',
  );

const IN_NARROW = wordOf(LONG_IN_NARROW);
const ANYWHERE = wordOf(LONG);

/**
 * What has no text that is read in lines, and the calculator, which copies what it shows. Their tags begin with one of few signs,
 * which most tags do not.
 */
const AS_WRITTEN = ['script', 'style', 'title', 'textarea', 'pre', 'code', 'option', 'svg', 'loype-timeline'];
const ITS_SIGNS = new Set(AS_WRITTEN.map((it) => it.charCodeAt(0)));

/** Languages that are neither ours nor English have no patterns here: names in Sámi and Kven. */
const FOREIGN = /\slang="(?!(?:nb|nn|no|en)\b)/;

/** What is written at a place, of those elements; undefined for others. */
function asWritten(html: string, at: number): string | undefined {
  if (!ITS_SIGNS.has(html.charCodeAt(at))) return undefined;
  return AS_WRITTEN.find((it) => html.startsWith(it, at) && /[\s>]/.test(html.charAt(at + it.length)));
}

const QUOTE = '"'.charCodeAt(0);
const EQUALS = '='.charCodeAt(0);

/** Whether the tag that opens at a place ends at another, and the `>` there is not one in the value of an attribute. */
function endsAt(html: string, opens: number, closes: number): boolean {
  if (html.charCodeAt(closes - 1) === QUOTE && html.charCodeAt(closes - 2) !== EQUALS) return true;
  return html.slice(opens, closes).split('"').length % 2 === 1;
}

/** Where the tag that opens at a place ends; -1 where it does not. */
function endOfTag(html: string, opens: number): number {
  let closes = html.indexOf('>', opens);
  while (closes >= 0 && !endsAt(html, opens, closes)) {
    const quote = html.indexOf('"', closes);
    closes = quote < 0 ? -1 : html.indexOf('>', quote);
  }
  return closes;
}

/**
 * Whether so many signs in a row between two places may be letters. Most texts have no long word, and of those only one sign in
 * so many is looked at.
 */
function hasLongWord(html: string, from: number, to: number, letters: number): boolean {
  let at = from + letters - 1;
  let begins = from;
  while (at < to) {
    let back = at;
    while (back >= begins && html.charCodeAt(back) > 0x40) back--;
    if (back < begins) return true;
    begins = back + 1;
    at = back + letters;
  }
  return false;
}

/** Texts that have been divided, and what came of it: most stand on many pages. */
const texts = new Map<string, string>();
const MANY = 50_000;

function divided(text: string, narrow: boolean, isEnglish: boolean): string {
  const key = `${narrow ? 'h' : 't'}${isEnglish ? 'e' : 'n'}${text}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  if (texts.size > MANY) texts.clear();
  const made = text.replace(narrow ? IN_NARROW : ANYWHERE, (word) => dividedWord(word, isEnglish));
  texts.set(key, made);
  return made;
}

const SLASH = '/'.charCodeAt(0);
/** How the names of elements begin whose letters are large or whose place is narrow: headings, cells, names of facts, buttons. */
const NARROW = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td', 'dt', 'bu', 'le']);

/** Whether such an element is written at a place. */
const isNarrow = (html: string, at: number) => NARROW.has(html.slice(at, at + 2));

/**
 * A page with soft hyphens in the long words of what is read, so that none of them is torn where a line is narrow. What
 * programs read is left as it is: its head, addresses, values of attributes, data, code.
 */
export function withSoftHyphens(html: string): string {
  const begin = html.indexOf('<body');
  if (begin < 0) return html;
  const isEnglish = /<html[^>]*\slang="en\b/.test(html.slice(0, begin));
  const parts: string[] = [];
  let [done, narrow] = [0, false];
  let opens = begin;
  while (opens >= 0) {
    const name = opens + 1;
    const skipped = asWritten(html, name);
    if (skipped) {
      const close = html.indexOf(`</${skipped}`, name);
      if (close < 0) break;
      opens = close;
    } else if (html.charCodeAt(name) === SLASH) {
      if (isNarrow(html, name + 1)) narrow = false;
    } else if (isNarrow(html, name)) narrow = true;
    const closes = endOfTag(html, opens);
    if (closes < 0) break;
    const next = html.indexOf('<', closes + 1);
    if (next < 0) break;
    const least = narrow ? LONG_IN_NARROW : LONG;
    if (hasLongWord(html, closes + 1, next, least) && !FOREIGN.test(html.slice(opens, closes))) {
      const text = html.slice(closes + 1, next);
      const made = divided(text, narrow, isEnglish);
      if (made !== text) {
        parts.push(html.slice(done, closes + 1), made);
        done = next;
      }
    }
    opens = next;
  }
  parts.push(html.slice(done));
  return parts.join('');
}
