/** A heading of level 3 with an anchor, and what stands under it. */
const QUESTION = /^<h3( id="[^"]*")>(.*?<\/h3>)(.*)$/s;

/** The elements that hold others, where they begin and end. */
const HOLDS = /<(\/?)(?:div|details|ul|ol|li|blockquote|section)[\s>]/g;

/** Whether each element that begins in a stretch of HTML also ends in it, and the reverse. */
export function isWhole(html: string): boolean {
  let depth = 0;
  for (const [, ends] of html.matchAll(HOLDS)) {
    depth += ends ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Folds what stands under each heading of level 3 of a text away, under its heading. The anchor is then that of what is
 * folded: a browser opens what an address leads into. A heading within something else, with whose end its own text would end, is
 * left as it is. Titles of steps are no such headings yet:
 * `headingLevels` comes after this.
 * @param html a text as rendered
 */
export function foldQuestions(html: string): string {
  return html
    .split(/(?=<h[2-6][\s>])/)
    .reduce<string[]>((parts, part) => {
      // What stands under a heading of level 4 and lower belongs to the one above it.
      if (/^<h[4-6]/.test(part) && parts.length > 0) parts.push(`${parts.pop()}${part}`);
      else parts.push(part);
      return parts;
    }, [])
    .map((part) => {
      const [, id = '', heading = '', text = ''] = QUESTION.exec(part) ?? [];
      if (!id || !isWhole(text)) return part;
      return `<details class="details"><summary><h3>${heading}</summary><div${id}>${text}</div></details>`;
    })
    .join('');
}
