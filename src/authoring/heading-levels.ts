/** A line in bold over a list: a heading to those who see it. */
const BOLD_LINE = /<p><strong>([^<]+)<\/strong><\/p>(?=\s*<[uo]l)/g;

const HEADING = /<h([1-6])[\s>]|<loype-heading((?: id="[^"]*")?)>|<\/loype-heading>|<(\/?)loype-under>/g;

/**
 * Makes headings of what looks like one in a text: the titles that authoring components write as `<loype-heading>`, and
 * lines in bold over lists. Each is one level below the heading that it stands under, which only the whole text tells. What
 * stands under a component's title is in `<loype-under>`: to that the title is the heading above. `checkHeadings` in
 * `src/check/rules/headings.ts` judges texts by the levels that are made here.
 * @param html a text as rendered, without the page's own heading of level 1
 */
export function headingLevels(html: string): string {
  let [above, title] = [1, 1];
  const around: number[] = [];
  return html
    .replace(BOLD_LINE, '<loype-heading>$1</loype-heading>')
    .replace(HEADING, (match, level: string | undefined, id: string | undefined, leaves: string | undefined) => {
      if (level !== undefined) above = Number(level);
      else if (id !== undefined) {
        title = Math.min(above + 1, 6);
        return `<h${title}${id || ' class="title"'}>`;
      } else if (leaves === undefined) return `</h${title}>`;
      else if (leaves === '') {
        around.push(above);
        above = title;
        return '';
      } else {
        above = around.pop() ?? above;
        return '';
      }
      return match;
    });
}
