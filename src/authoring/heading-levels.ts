/** A line in bold over a list: a heading to those who see it. */
const BOLD_LINE = /<p><strong>([^<]+)<\/strong><\/p>(?=\s*<[uo]l)/g;

const HEADING = /<h([1-6])[\s>]|<(\/?)loype-heading>/g;

/**
 * Makes headings of what looks like one in a text: the titles that authoring components write as `<loype-heading>`, and
 * lines in bold over lists. Each is one level below the heading that it stands under, which only the whole text tells.
 * @param html a text as rendered, without the page's own heading of level 1
 */
export function headingLevels(html: string): string {
  let above = 1;
  return html
    .replace(BOLD_LINE, '<loype-heading>$1</loype-heading>')
    .replace(HEADING, (match, level: string | undefined, closing: string) => {
      if (level === undefined) return `<${closing}h${Math.min(above + 1, 6)}${closing ? '' : ' class="title"'}>`;
      above = Number(level);
      return match;
    });
}
