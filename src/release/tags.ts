/** The beginning of an element in HTML: its name and attributes, both in small letters. Of a double attribute, the first. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

const TAG = /<([a-z][^\s/>"']*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
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

/** The beginnings of the elements of a page, however they are written. What is in scripts and styles is no element. */
export function tagsOf(html: string): Tag[] {
  return [...html.replace(RAW, '$1').matchAll(TAG)].map(([, name = '', rest = '']) => {
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single, bare] of rest.matchAll(ATTRIBUTE)) {
      const written = key.toLowerCase();
      if (!attributes.has(written)) attributes.set(written, plain(double ?? single ?? bare ?? ''));
    }
    return { name: name.toLowerCase(), attributes };
  });
}

/** The text of a page between its elements. */
export function textBetween(html: string): string {
  return html
    .replace(RAW, '$1')
    .replace(TAG, '\n')
    .replace(/<\/[a-z][^\s>]*\s*>|<!doctype html>/gi, '\n');
}
