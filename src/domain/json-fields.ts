/** What of JSON tells fields apart: a text, with a colon where it is the name of a field, and what begins or ends a group. */
const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/g;

/**
 * The first field that JSON has twice in one group, of which a reader of JSON takes the last without a word; null where none is.
 * Names are compared as they are read: `"\u0061"` is `"a"`.
 * @param json a text that `JSON.parse` takes
 */
export function fieldTwiceIn(json: string): string | null {
  const open: Set<string>[] = [];
  for (const [token, text, colon] of json.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (text !== undefined && colon !== undefined) {
      const name: string = JSON.parse(text);
      if (open.at(-1)?.has(name)) return name;
      open.at(-1)?.add(name);
    }
  }
  return null;
}
