/** The beginning of an element in HTML: its name and attributes, both in small letters. Of a double attribute, the first. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

const TAG = /<([a-z][^\s/>"']*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
/** The same of one tag alone. */
const TAG_ALONE = new RegExp(TAG, 'i');
const ATTRIBUTE = /([^\s"'=/<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** Elements whose content is no HTML, with it. */
const RAW = /(<(script|style)\b[^>]*>).*?(?=<\/\2>)/gis;

const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  colon: ':',
  sol: '/',
};

/** A text with the signs that stand in it by name or number. */
export const plain = (value: string) =>
  value.includes('&')
    ? value.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));?/gi, (written, decimal, hexadecimal, name) => {
        const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
        return Number.isInteger(code) && code <= 0x10ffff ? String.fromCodePoint(code) : (NAMED[name] ?? written);
      })
    : value;

/** A tag that was read, with what was found when it was asked about: each question has a place of its own. */
interface ReadTag extends Tag {
  answers: unknown[];
}

/** A tag as it is written, which `TAG` matches as a whole. */
function read(written: string): ReadTag {
  const [, name = '', rest = ''] = written.match(TAG_ALONE) ?? [];
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single, bare] of rest.matchAll(ATTRIBUTE)) {
    const small = key.toLowerCase();
    if (!attributes.has(small)) attributes.set(small, plain(double ?? single ?? bare ?? ''));
  }
  return { name: name.toLowerCase(), attributes, answers: [] };
}

/** Tags by how they are written: nearly all stand on many pages. */
const known = new Map<string, ReadTag>();

/** So many different ones are held at a time: some megabytes. */
const MOST_KNOWN = 20_000;

/** A text with memory of its own. A part of a text that was cut out of it would hold all of it. */
const apart = (text: string) => Buffer.from(text).toString();

/** The tag that is written so. The same text gives the same object. */
function tagOf(written: string): ReadTag {
  let tag = known.get(written);
  if (tag === undefined) {
    const own = apart(written);
    tag = read(own);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(own, tag);
  }
  return tag;
}

/** How many questions there are about tags. */
let questions = 0;

/** What is known of tags, of which nearly all stand on many pages: each is asked once. */
export function remembered<T>(of: (tag: Tag) => T): (tag: Tag) => T {
  const question = questions++;
  return (tag) => {
    const { answers } = tag as ReadTag;
    let answer = answers[question] as { found: T } | undefined;
    if (!answer) {
      answer = { found: of(tag) };
      answers[question] = answer;
    }
    return answer.found;
  };
}

/** A page without what is in its scripts and styles, which is no HTML. */
export const bare = (html: string): string => html.replace(RAW, '$1');

/** The beginnings of the elements of a bare page, however they are written. */
export const tagsIn = (html: string): Tag[] => (html.match(TAG) ?? []).map(tagOf);

/** The text of a bare page between its elements. */
export const textIn = (html: string): string =>
  html.replace(TAG, '\n').replace(/<\/[a-z][^\s>]*\s*>|<!doctype html>/gi, '\n');

/** The beginnings of the elements of a page. */
export const tagsOf = (html: string): Tag[] => tagsIn(bare(html));

/** The text of a page between its elements. */
export const textBetween = (html: string): string => textIn(bare(html));
