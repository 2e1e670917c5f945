/**
 * A line that Git writes where it could not put two versions together. One of them alone is left when somebody has cleared
 * the others away; below a line of text, seven equals signs make that a heading.
 */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7} \S.*$|(?<![^\r\n]\r?\n)^={7}[ \t]*$/gm;

/** A line that begins or ends an example, in which what looks like such a line may be drawn. */
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/gm;

/** From where to where examples go. One without an end goes to the end of the text, and is none to whoever looks for marks. */
function examplesIn(text: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  let open: { fence: string; from: number } | null = null;
  for (const { 1: fence = '', 2: rest = '', index } of text.matchAll(FENCE)) {
    if (!open) open = { fence, from: index };
    else if (fence[0] === open.fence[0] && fence.length >= open.fence.length && rest.trim() === '') {
      found.push([open.from, index]);
      open = null;
    }
  }
  return found;
}

/** Where the first line of Git's stands; null where there is none. Seven equals signs alone are a line of an example in one. */
export function conflictIn(text: string): number | null {
  let examples: [number, number][] | undefined;
  let nth = 0;
  for (const { 0: line, index } of text.matchAll(CONFLICT)) {
    if (!/^=+[ \t]*$/.test(line)) return index;
    examples ??= examplesIn(text);
    while ((examples[nth]?.[1] ?? index) < index) nth++;
    if ((examples[nth]?.[0] ?? index) >= index) return index;
  }
  return null;
}
