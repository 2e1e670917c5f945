/** The longest text of an old page that is read, in signs (UTF-16). A municipality's page has some thousands. */
export const LONGEST_TEXT = 150_000;

/** The largest file, in bytes. */
export const LARGEST_FILE = 8_000_000;

/** The longest tag. What is longer has pictures in it, or so many attributes that the parser would take its time. */
const LONGEST_TAG = 4_000;

/** HTML in which a tag that is too long has lost what stands after its name. One pass. */
export function withoutLongTags(html: string): string {
  let [made, from] = ['', 0];
  for (let at = html.indexOf('<'); at >= 0; ) {
    const close = html.indexOf('>', at);
    const end = close < 0 ? html.length : close;
    // Within `<!--` and `</` there are no attributes.
    if (end - at > LONGEST_TAG && /[a-z]/i.test(html[at + 1] ?? '')) {
      const [name = ''] = /^<[a-z][a-z0-9-]{0,20}/i.exec(html.slice(at, at + 30)) ?? [];
      made += html.slice(from, at) + name;
      from = end;
    }
    // What stands before the next `>` has been seen: a `<` in it begins no other long tag.
    at = html.indexOf('<', Math.max(at + 1, end - at > LONGEST_TAG ? end : at + 1));
  }
  return made + html.slice(from);
}
