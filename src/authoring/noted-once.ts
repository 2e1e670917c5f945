/** How to read the times, as it stands before steps. */
const NOTE = /<details class="details">(?:(?!<\/details>).)*<\/details>(?=\s*<ol class="steps")/gs;

/**
 * Leaves in a text how to read its times before its first steps alone: what is not certain of them is not said twice.
 * @param html a text as rendered
 */
export function notedOnce(html: string): string {
  let notes = 0;
  return html.replace(NOTE, (note) => (notes++ === 0 ? note : ''));
}
